import type { PersonRef } from '../citizen/person';
import { personId } from '../citizen/person';
import type { CitizenRecord } from '../citizen/record';
import { planFill } from '../form/plan/plan';
import { understandForm } from '../form/understand';
import type { EntryDraft, JournalEntry } from '../journal/entry';
import { dossierNumberSchema, procedureCodeSchema } from '../journal/entry';
import { reviveVerifiedRecord } from '../registry/verified-record';
import { passFillGate } from './fill-gate';
import { formFingerprint, formIdentity } from './form-identity';
import { entryBase, journalRows } from './journal-drafts';
import { judgeScan, lookUpCitizen, scannedNumber } from './look-up';
import type { CounterPorts, PageStatus, ReadDocument } from './ports';
import { buildReview, decideRow } from './review';
import {
  type CounterCitizen,
  type CounterState,
  EMPTY_STATE,
  type NoticeCode,
  type RowChoice,
} from './state';
import { suggestPersons } from './suggest-person';

export type CounterAction =
  | { readonly type: 'page'; readonly windowId: number }
  | { readonly type: 'scan'; readonly windowId: number; readonly text: string }
  | { readonly type: 'place'; readonly citizen: string; readonly roles: readonly PersonRef[] }
  | { readonly type: 'row'; readonly fieldId: string; readonly choice: RowChoice }
  | { readonly type: 'confirm'; readonly revision: number; readonly trusted: boolean }
  | { readonly type: 'undo' | 'cancel' | 'reread' | 'next' | 'dismiss' }
  | { readonly type: 'reveal'; readonly fieldId: string }
  | { readonly type: 'remove'; readonly citizen: string };

export interface Counter {
  /** What the panel asks. Every action ends in a saved state; a refusal is a notice in it. */
  act(action: CounterAction): Promise<CounterState>;
  page(windowId: number): Promise<PageStatus>;
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
    if (state.step === 'filling' && action.type !== 'cancel' && action.type !== 'page')
      return note(state, 'busy-filling');
    switch (action.type) {
      case 'page':
        return state;
      case 'scan':
        return scan(state, action.text, action.windowId);
      case 'place':
        return place(state, action.citizen, action.roles);
      case 'row':
        return state.review
          ? save({
              ...state,
              review: decideRow(state.review, action.fieldId, action.choice, ports.now()),
              notice: null,
            })
          : note(state, 'no-session');
      case 'confirm':
        return passFillGate(state, action, ports, save);
      case 'undo':
        return undo(state);
      case 'cancel':
        if (state.binding) await ports.documents.cancel(state.binding);
        return state;
      case 'reread':
        return reread(state);
      case 'reveal':
        return reveal(state, action.fieldId);
      case 'remove':
        return replan({
          ...state,
          citizens: state.citizens.filter(({ id }) => id !== action.citizen),
          asking: state.asking === action.citizen ? null : state.asking,
        });
      case 'next':
        return forget(null);
      case 'dismiss':
        return note(state, null);
    }
  }

  async function scan(state: CounterState, text: string, windowId: number): Promise<CounterState> {
    const scannedAt = ports.now();
    const verdict = judgeScan(text);
    if (verdict.outcome === 'unreadable') return note(state, verdict.notice);
    const number = scannedNumber(verdict.scan);
    if (state.citizens.some(({ record }) => holdsNumber(record, number)))
      return note(state, 'already-scanned');
    const opened = await openForm(state, windowId);
    if (opened.outcome === 'refused') return note(state, opened.notice);
    const ready = await save({ ...opened.state, scannedAt, notice: null });
    try {
      const found = await lookUpCitizen(ready, verdict.scan, ports);
      if (found.outcome === 'refused') return note(ready, found.notice);
      return save({
        ...ready,
        step: 'asking',
        asking: found.citizen.id,
        suggestions: suggestionsFor(ready, found.citizen),
        citizens: [...ready.citizens, found.citizen],
        result: null,
      });
    } catch {
      return note(ready, 'journal-failed');
    }
  }

  /** Reads the form in front of the clerk, and starts a dossier where none is open. */
  async function openForm(state: CounterState, windowId: number) {
    const page = await ports.documents.activePage(windowId);
    if (page.status !== 'ready') return { outcome: 'refused', notice: page.status } as const;
    if (state.binding && state.binding.tabId !== page.tabId)
      return { outcome: 'refused', notice: 'other-tab' } as const;
    const read = await ports.documents.read(page);
    if (read.outcome === 'refused') return { outcome: 'refused', notice: read.reason } as const;
    const moved = state.binding && state.binding.documentToken !== read.value.binding.documentToken;
    if (moved && state.citizens.length > 0 && !sameForm(state, read.value))
      return { outcome: 'refused', notice: 'page-changed' } as const;
    if (read.value.form.fields.length === 0)
      return { outcome: 'refused', notice: 'no-form' } as const;
    return { outcome: 'opened', state: adopt(state, read.value) } as const;
  }

  function adopt(state: CounterState, { binding, form, readMs }: ReadDocument): CounterState {
    const started = performance.now();
    const understandings = understandForm(form);
    const understandMs = performance.now() - started;
    return {
      ...state,
      session: state.session ?? ports.newSession(),
      startedAt: state.session ? state.startedAt : ports.now(),
      dossier: acceptedText(dossierNumberSchema, form.dossierNumber),
      procedure: acceptedText(procedureCodeSchema, form.procedureCode),
      binding,
      open: {
        form,
        understandings,
        identity: formIdentity(binding.origin, binding.path, form.procedureCode),
        fingerprint: formFingerprint(form),
        readMs,
        understandMs,
      },
    };
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

  async function place(
    state: CounterState,
    citizenId: string,
    roles: readonly PersonRef[],
  ): Promise<CounterState> {
    const taken = new Set(roles.map(personId));
    const citizens = state.citizens.map((citizen): CounterCitizen => {
      if (citizen.id === citizenId) return { ...citizen, roles: [...roles] };
      return { ...citizen, roles: citizen.roles.filter((role) => !taken.has(personId(role))) };
    });
    return replan({ ...state, citizens, asking: null, suggestions: [], notice: null });
  }

  /** Plans anew from what is known now: persons, records, and what the page's fields show. */
  async function replan(state: CounterState): Promise<CounterState> {
    const { open, binding } = state;
    const placed = state.citizens.filter(({ roles }) => roles.length > 0);
    if (!open || !binding) return note(state, 'no-session');
    if (placed.length === 0)
      return save({ ...state, step: state.asking ? 'asking' : 'idle', review: null });
    const records: {
      id: string;
      roles: readonly PersonRef[];
      record: CitizenRecord;
      card: CounterCitizen['card'];
    }[] = [];
    for (const citizen of placed) {
      const revived = reviveVerifiedRecord(citizen.record, new Date(ports.now()));
      if (revived.outcome !== 'verified')
        return note(state, revived.reason === 'expired' ? 'record-expired' : 'not-verified');
      records.push({
        id: citizen.id,
        roles: citizen.roles,
        record: revived.record,
        card: citizen.card,
      });
    }
    const values = await ports.documents.values(
      binding,
      open.form.fields.map(({ id, signature }) => ({ fieldId: id, signature })),
    );
    if (values.outcome === 'refused') return note(state, values.reason);
    const started = performance.now();
    const rows = planFill({
      form: open.form,
      understandings: open.understandings,
      citizens: records,
      values: values.value,
      facts: await ports.facts(),
    });
    const planMs = performance.now() - started;
    const now = ports.now();
    return save({
      ...state,
      step: state.asking ? 'asking' : 'review',
      review: buildReview(rows, state.review, now, planMs),
      result: null,
      scanToReviewMs: state.scannedAt > 0 ? now - state.scannedAt : state.scanToReviewMs,
    });
  }

  async function reread(state: CounterState): Promise<CounterState> {
    if (!state.binding) return note(state, 'no-session');
    const { tabId, windowId, origin } = state.binding;
    const read = await ports.documents.read({ tabId, windowId, origin });
    if (read.outcome === 'refused') return note(state, read.reason);
    if (read.value.form.fields.length === 0) return note(state, 'form-gone');
    return replan({ ...adopt(state, read.value), notice: null });
  }

  async function reveal(state: CounterState, fieldId: string): Promise<CounterState> {
    const field = state.open?.form.fields.find(({ id }) => id === fieldId);
    if (state.binding && field)
      await ports.documents.reveal(state.binding, { fieldId, signature: field.signature });
    return state;
  }

  async function undo(state: CounterState): Promise<CounterState> {
    const { binding, result } = state;
    if (!binding || !result || result.undone) return note(state, 'no-session');
    const undone = await ports.documents.undo(binding);
    if (undone.outcome === 'refused') return note(state, undone.reason);
    await ports.documents.unwatch(binding);
    const back = new Map(undone.value.map((outcome) => [outcome.fieldId, outcome]));
    const outcomes = result.outcomes.map((outcome) => back.get(outcome.fieldId) ?? outcome);
    const rows = result.rows.filter(({ fieldId }) => back.has(fieldId));
    const partial = undone.value.some(({ outcome }) => outcome !== 'undone');
    try {
      await ports.journal.append([
        {
          ...entryBase(state, await ports.desk(), ports.training),
          kind: 'undo',
          outcome: partial ? 'partly' : 'done',
          rows: journalRows(rows, state, (row) => ({
            outcome: undoneOutcome(back.get(row.fieldId)?.outcome),
          })),
        },
      ]);
    } catch {
      return note(state, 'journal-failed');
    }
    return save({
      ...state,
      result: { ...result, outcomes, undone: true },
      notice: partial ? 'undo-partial' : null,
    });
  }

  async function recover(): Promise<void> {
    const resting = await ports.journal.openIntents();
    if (resting.length > 0) await ports.journal.append(resting.map(unknownEnd));
    const state = await ports.state.load();
    if (state.step !== 'filling') return;
    const reset = await save({ ...state, step: 'review', openIntents: [] });
    const again = await reread(reset);
    await save({ ...again, notice: again.notice ?? 'worker-restarted' });
  }

  async function forget(notice: NoticeCode | null): Promise<CounterState> {
    const state = await ports.state.load();
    if (state.binding) await ports.documents.unwatch(state.binding);
    return save({ ...EMPTY_STATE, notice });
  }

  return {
    act,
    page: (windowId) => ports.documents.activePage(windowId),
    recover,
    forget,
  };
}

function holdsNumber(record: unknown, number: string): boolean {
  const { idNumber, data } = record as CitizenRecord;
  if (idNumber === number) return true;
  return data.some((datum) => datum.key === 'oldIdNumber' && datum.value === number);
}

/** The same form after a reload or a postback: same identity and version. */
function sameForm(state: CounterState, { binding, form }: ReadDocument): boolean {
  return (
    state.open?.identity === formIdentity(binding.origin, binding.path, form.procedureCode) &&
    state.open.fingerprint === formFingerprint(form)
  );
}

function undoneOutcome(outcome: string | undefined) {
  return outcome === 'undone' || outcome === 'kept' || outcome === 'refused'
    ? outcome
    : 'not-accepted';
}

/** A text of the page that the journal may hold, or null: the journal takes narrow shapes only. */
function acceptedText(
  schema: { safeParse(value: unknown): { success: boolean } },
  text: string | undefined,
): string | null {
  return text !== undefined && schema.safeParse(text).success ? text : null;
}

/** Closes an intent whose end nobody knows: the worker stopped in between (rule 11). */
function unknownEnd(intent: JournalEntry): EntryDraft {
  const { id, seq: _seq, at: _at, previousHash: _previous, hash: _hash, ...said } = intent;
  const isFill = intent.kind === 'fill-intent';
  return {
    ...said,
    kind: isFill ? 'fill-unknown' : 'lookup',
    outcome: 'unknown',
    rows: intent.rows.map((row) =>
      row.outcome === 'pending' ? { ...row, outcome: 'unknown' } : row,
    ),
    replyTo: id,
  };
}
