import type { Typing } from '../citizen/card';
import type { DatumKey } from '../citizen/keys';
import type { PersonRef } from '../citizen/person';
import { personId } from '../citizen/person';
import type { IdentityDecision } from '../journal/codes';
import { procedureCodeSchema } from '../journal/entry';
import { reviveVerifiedRecord } from '../registry/verified-record';
import { completeQuestion, type TypedDetails } from './details';
import { recordDiscrepancy } from './discrepancy';
import { passFillGate } from './fill-gate';
import { putAside } from './fills';
import { type FollowHint, followForm } from './follow';
import { acceptChange, correct, type FieldCorrection } from './form-maps';
import { holdsNumber } from './holds-number';
import { decideIdentity, withoutCitizen } from './identity-decision';
import { askedNumber, judgeScan, lookUpCitizen, missingDetails, type Question } from './look-up';
import { openForm, rereadForm } from './open-form';
import type { CounterPorts, PageStatus } from './ports';
import { recheckFill } from './recheck';
import { replan } from './replan';
import { decideRow } from './review';
import { askWhatIsMissing } from './sensitive';
import {
  type CounterCitizen,
  type CounterState,
  EMPTY_STATE,
  type NoticeCode,
  type RowChoice,
} from './state';
import { suggestPersons } from './suggest-person';
import { undoFill } from './undo';
import { unknownEnd } from './unknown-end';
import { checkForm, verifyPerson } from './verify-form';

export type CounterAction =
  | ({ readonly type: 'scan' } & Scan)
  | ({ readonly type: 'details' } & TypedDetails)
  | { readonly type: 'purpose' | 'procedure'; readonly code: string }
  | { readonly type: 'check-form'; readonly windowId: number }
  | { readonly type: 'verify'; readonly person: PersonRef }
  | { readonly type: 'check-close' }
  | { readonly type: 'identity'; readonly citizen: string; readonly decision: IdentityDecision }
  | { readonly type: 'place'; readonly citizen: string; readonly roles: readonly PersonRef[] }
  | { readonly type: 'row'; readonly fieldId: string; readonly choice: RowChoice }
  | { readonly type: 'confirm'; readonly revision: number; readonly trusted: boolean }
  /** Without `fill` the one whose outcome is shown. */
  | { readonly type: 'undo'; readonly fill?: string | undefined }
  | { readonly type: 'recheck' | 'cancel' | 'reread' | 'next' | 'dismiss' }
  | { readonly type: 'reveal'; readonly fieldId: string }
  | ({ readonly type: 'correct' } & FieldCorrection)
  | { readonly type: 'accept-change' }
  | {
      readonly type: 'discrepancy';
      readonly citizen: string;
      readonly keys: readonly DatumKey[];
    }
  | { readonly type: 'remove'; readonly citizen: string };

type Scan = { readonly windowId: number; readonly text: string } & Typing;

export interface Counter {
  /** What the panel asks. Every action ends in a saved state; a refusal is a notice in it. */
  act(action: CounterAction): Promise<CounterState>;
  page(windowId: number): Promise<PageStatus>;
  /** Something in the browser hints that the form shows its next step. */
  follow(hint: FollowHint): Promise<void>;
  /** Called once when a worker starts: an intent without an outcome is marked unknown (rule 11). */
  recover(): Promise<void>;
  /** Forgets everything held: end of the dossier, lock, panel closed, idle (rule 13). */
  forget(notice: NoticeCode | null): Promise<CounterState>;
}

/** One citizen at the counter. Holds nothing itself: every step loads the state and saves it. */
export function createCounter(ports: CounterPorts): Counter {
  const save = async (state: CounterState): Promise<CounterState> => {
    const touched = { ...state, lastActivityAt: ports.now() };
    await ports.state.save(touched);
    return touched;
  };
  const note = (state: CounterState, notice: NoticeCode | null) => save({ ...state, notice });

  async function act(action: CounterAction): Promise<CounterState> {
    const state = await ports.state.load();
    if (state.step === 'filling' && action.type !== 'cancel') return note(state, 'busy-filling');
    switch (action.type) {
      case 'scan':
        return scan(state, action);
      case 'details':
        return completeDetails(state, action);
      case 'purpose':
        return choosePurpose(state, action.code);
      case 'procedure':
        return typeProcedure(state, action.code);
      case 'check-form':
        return save(await checkForm(state, action.windowId, ports));
      case 'verify':
        return logged(state, () => verifyPerson(state, action.person, ports));
      case 'check-close':
        return save({ ...state, check: null, notice: null });
      case 'identity':
        return save(await replan(await decideIdentity(state, action, ports), ports));
      case 'place':
        return save(await replan(placeCitizen(state, action.citizen, action.roles), ports));
      case 'row':
        return decide(state, action.fieldId, action.choice);
      case 'confirm':
        return passFillGate(state, action, ports, save);
      case 'undo':
        return save(await undoFill(state, action.fill, ports));
      case 'recheck':
        return save(await recheckFill(state, ports));
      case 'cancel':
        if (state.binding) await ports.documents.cancel(state.binding);
        return state;
      case 'reread':
        return reread(state, null);
      case 'reveal':
        return reveal(state, action.fieldId);
      case 'correct':
        return save(await correctAndAsk(state, action));
      case 'accept-change':
        return save(await acceptChange(state, ports));
      case 'discrepancy':
        return save(await recordDiscrepancy(state, action.citizen, action.keys, ports));
      case 'remove':
        return save(await replan(withoutCitizen(state, action.citizen), ports));
      case 'next':
        return forget(null);
      case 'dismiss':
        return note(state, null);
    }
  }

  /** Without the journal nothing is asked. */
  async function logged(state: CounterState, work: () => Promise<CounterState>) {
    return save(await work().catch((): CounterState => ({ ...state, notice: 'journal-failed' })));
  }

  async function choosePurpose(state: CounterState, code: string): Promise<CounterState> {
    if (!ports.rules.purposes.includes(code)) return note(state, 'no-session');
    return save({ ...state, purpose: code, notice: null });
  }

  /** The page's own word goes before what is typed. */
  async function typeProcedure(state: CounterState, text: string): Promise<CounterState> {
    const code = text.trim().toUpperCase();
    if (!procedureCodeSchema.safeParse(code).success) return note(state, 'procedure-unreadable');
    const said = state.procedure !== null && state.procedure !== state.typedProcedure;
    const procedure = said ? state.procedure : code;
    return save({ ...state, typedProcedure: code, procedure, notice: null });
  }

  async function scan(state: CounterState, { text, windowId, ...typing }: Scan) {
    const scannedAt = ports.now();
    const verdict = judgeScan(text, typing);
    if (verdict.outcome === 'unreadable') return note(state, verdict.notice);
    const { question } = verdict;
    if (state.citizens.some(({ record }) => holdsNumber(record, askedNumber(question))))
      return note(state, 'already-scanned');
    const opened = await openForm(state, windowId, ports);
    if (opened.outcome === 'refused')
      return note({ ...state, framesToAllow: opened.framesToAllow ?? [] }, opened.notice);
    const missing = missingDetails(question, ports.registry.needs);
    const notice = question.advice ?? null;
    const ready = await save({ ...opened.state, scannedAt, missing, waitUntil: 0, notice });
    return missing ? ready : lookUp(ready, question);
  }

  async function completeDetails(state: CounterState, typed: TypedDetails): Promise<CounterState> {
    if (!state.missing || !state.binding) return note(state, 'no-session');
    const question = completeQuestion(state.missing, typed);
    if (!question) return note(state, 'details-unreadable');
    return lookUp({ ...state, notice: null }, question);
  }

  /** Asks the registry; what it cannot do without and was not said, the clerk is asked for. */
  async function lookUp(ready: CounterState, question: Question): Promise<CounterState> {
    try {
      const found = await lookUpCitizen(ready, question, ports);
      if (found.outcome === 'refused') {
        const { notice, waitUntil } = found;
        const missing =
          notice === 'lookup-details-missing'
            ? missingDetails(question, ['fullName', 'birthDate'])
            : ready.missing;
        return save({ ...ready, notice, waitUntil, missing });
      }
      return save({
        ...putAside(ready),
        missing: null,
        waitUntil: 0,
        step: 'asking',
        asking: found.citizen.id,
        suggestions: suggestionsFor(ready, found.citizen),
        citizens: [...ready.citizens, found.citizen],
      });
    } catch {
      return note(ready, 'journal-failed');
    }
  }

  function suggestionsFor(state: CounterState, citizen: CounterCitizen) {
    const today = new Date(ports.now());
    const recordOf = (held: CounterCitizen) => {
      const revived = reviveVerifiedRecord(held.record, today);
      return revived.outcome === 'verified' ? [{ record: revived.record, roles: held.roles }] : [];
    };
    const [own] = recordOf(citizen);
    if (!own || !state.open) return [];
    const placed = state.citizens.flatMap(recordOf);
    return suggestPersons(own.record, state.open.understandings, placed, today);
  }

  async function decide(state: CounterState, fieldId: string, choice: RowChoice) {
    if (!state.review) return note(state, 'no-session');
    return save({
      ...state,
      review: decideRow(state.review, fieldId, choice, ports.now()),
      notice: null,
    });
  }

  async function reread(state: CounterState, notice: NoticeCode | null): Promise<CounterState> {
    const opened = await rereadForm(state, ports);
    if (opened.outcome === 'refused') return note(state, opened.notice);
    const asked = await askWhatIsMissing({ ...opened.state, notice }, ports).catch(
      (): CounterState => ({ ...opened.state, notice: 'journal-failed' }),
    );
    return save(await replan(asked, ports));
  }

  /** A corrected field may ask for something that nobody had reason to look up before. */
  async function correctAndAsk(state: CounterState, correction: FieldCorrection) {
    const corrected = await correct(state, correction, ports);
    const asked = await askWhatIsMissing(corrected, ports);
    return asked === corrected ? corrected : replan(asked, ports);
  }

  async function reveal(state: CounterState, fieldId: string): Promise<CounterState> {
    const field = state.open?.form.fields.find(({ id }) => id === fieldId);
    if (state.binding && field)
      await ports.documents.reveal(state.binding, { fieldId, signature: field.signature });
    return state;
  }

  async function follow(hint: FollowHint): Promise<void> {
    const followed = await followForm(await ports.state.load(), hint, ports);
    // A page that loads itself again and again is no sign of a clerk: the time of absence runs on.
    if (followed) await ports.state.save(followed);
  }

  async function recover(): Promise<void> {
    const notice = (await closeIntents()) ? 'worker-restarted' : 'outcome-not-logged';
    const state = await ports.state.load();
    if (state.step !== 'filling') return;
    // The old review is not shown again: what it says of the page is no longer true.
    await reread({ ...state, step: 'review', openIntents: [] }, notice);
  }

  /** False when the journal could not be told; its intents stay open for the next start. */
  async function closeIntents(): Promise<boolean> {
    try {
      const resting = await ports.journal.openIntents();
      if (resting.length > 0) await ports.journal.append(resting.map(unknownEnd));
      return true;
    } catch {
      return false;
    }
  }

  async function forget(notice: NoticeCode | null): Promise<CounterState> {
    const state = await ports.state.load();
    if (state.binding) await ports.documents.unwatch(state.binding);
    return save({ ...EMPTY_STATE, notice });
  }

  const page = (windowId: number) => ports.documents.activePage(windowId);
  return { act, page, follow, recover, forget };
}

/** Gives the citizen these capacities; who had one of them before gives it up. */
function placeCitizen(
  state: CounterState,
  citizenId: string,
  roles: readonly PersonRef[],
): CounterState {
  const taken = new Set(roles.map(personId));
  const citizens = state.citizens.map((citizen): CounterCitizen => {
    if (citizen.id === citizenId) return { ...citizen, roles: [...roles] };
    return { ...citizen, roles: citizen.roles.filter((role) => !taken.has(personId(role))) };
  });
  const asked = state.asking === citizenId;
  return {
    ...state,
    citizens,
    asking: asked ? null : state.asking,
    suggestions: asked ? [] : state.suggestions,
    notice: null,
  };
}
