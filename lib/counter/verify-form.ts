import { type PersonRef, personId } from '../citizen/person';
import type { LookUpRequest, VerifyResult } from '../registry/port';
import { type HeldDetails, heldDetails } from './form-check';
import { GUESS_WINDOW_MS, guessLimit } from './guess-limit';
import { entryBase } from './journal-drafts';
import { UNKNOWN_PROCEDURE } from './look-up';
import { journalCode } from './look-up-codes';
import { openForm } from './open-form';
import type { CounterPorts } from './ports';
import { purposeOf } from './purpose';
import type { CheckedPerson, CounterState } from './state';

type Complete = Extract<HeldDetails, { outcome: 'complete' }>;

/** Opens the form in front and says of whom it holds what a verification compares. Keeps no value. */
export async function checkForm(
  state: CounterState,
  windowId: number,
  ports: CounterPorts,
): Promise<CounterState> {
  const opened = await openForm(state, windowId, ports);
  if (opened.outcome === 'refused')
    return { ...state, framesToAllow: opened.framesToAllow ?? [], notice: opened.notice };
  const read = await readHeld(opened.state, ports);
  if (read.outcome === 'refused') return { ...opened.state, notice: read.notice };
  const check = read.persons.map(
    ({ person, held }): CheckedPerson => ({ person, missing: missingOf(held), verdict: null }),
  );
  return check.length === 0
    ? { ...opened.state, check: null, notice: 'nothing-to-check' }
    : { ...opened.state, check, notice: null };
}

/**
 * Asks whether number, name and birth date of one person, as the form shows them now, belong together. A yes
 * or no and nothing else comes back, and nothing is filled. Wrong answers are few (guess-limit).
 */
export async function verifyPerson(
  state: CounterState,
  person: PersonRef,
  ports: CounterPorts,
): Promise<CounterState> {
  if (!state.check || !state.binding) return { ...state, notice: 'no-session' };
  const places = [state.binding.origin, state.binding.frameOrigin ?? state.binding.origin];
  const mayTrain = places.every(ports.acceptsTraining);
  if (ports.training && !mayTrain) return { ...state, notice: 'training-record-on-real-page' };
  const read = await readHeld(state, ports);
  if (read.outcome === 'refused') return { ...state, notice: read.notice };
  const held = read.persons.find((one) => personId(one.person) === personId(person))?.held;
  if (held?.outcome !== 'complete')
    return withPerson(state, {
      person,
      missing: missingOf(held ?? { outcome: 'incomplete', missing: ['number'] }),
      verdict: null,
    });
  const unready = await ports.registry.ready?.();
  if (unready) return refused(state, unready);
  const answer = await askOnce(state, held, ports);
  if (answer.outcome === 'refused') return refused(state, answer);
  if (answer.training && !mayTrain) return { ...state, notice: 'training-record-on-real-page' };
  const { matches, assurance, training } = answer;
  return withPerson(state, {
    person,
    missing: [],
    verdict: { matches, assurance, training, at: ports.now() },
  });
}

/** The intent is on disk before the registry is asked, the answer after; both without a value. */
async function askOnce(
  state: CounterState,
  { number, fullName, birthDate }: Complete,
  ports: CounterPorts,
): Promise<VerifyResult> {
  const desk = await ports.desk();
  const citizen = await ports.journal.pseudonymOf(Object.values(number)[0] ?? '');
  const now = ports.now();
  const recent = await ports.journal.verificationsSince(new Date(now - GUESS_WINDOW_MS));
  const retryAt = guessLimit(recent, { officer: desk.officer, citizen: citizen.value }, now);
  if (retryAt !== undefined) return { outcome: 'refused', reason: 'rate-limited', retryAt };
  const purpose = purposeOf(state, ports.rules);
  const base = {
    ...entryBase(state, desk, ports.training),
    basis: 'form-held' as const,
    purpose,
    rows: [],
  };
  const [intent] = await ports.journal.append([
    { ...base, kind: 'verify-intent', outcome: 'pending' },
  ]);
  const request: LookUpRequest = {
    ...number,
    fullName,
    birthDate,
    basis: 'form-held',
    officer: desk.officer,
    unit: desk.unit,
    procedure: state.procedure ?? UNKNOWN_PROCEDURE,
    dossier: state.dossier ?? state.session ?? '',
    purpose,
    nonce: ports.newId(),
  };
  const answer = judgeAssurance(await ports.registry.verify(request), ports);
  const end = { ...base, kind: 'verify' as const, replyTo: intent?.id ?? '' };
  await ports.journal.append([
    answer.outcome === 'refused'
      ? { ...end, outcome: 'refused', refusal: journalCode(answer.reason) }
      : {
          ...end,
          outcome: answer.matches ? 'matches' : 'differs',
          assurance: answer.assurance,
          training: base.training || answer.training,
          citizen,
        },
  ]);
  return answer;
}

function judgeAssurance(answer: VerifyResult, { rules }: CounterPorts): VerifyResult {
  if (answer.outcome === 'refused') return answer;
  const tooLow = answer.assurance === 'transport' && rules.minimumAssurance === 'signed';
  return tooLow ? { outcome: 'refused', reason: 'assurance-too-low' } : answer;
}

async function readHeld(state: CounterState, { documents }: CounterPorts) {
  const { binding, open } = state;
  if (!binding || !open) return { outcome: 'refused', notice: 'no-session' } as const;
  const shown = await documents.values(
    binding,
    open.form.fields.map(({ id, signature }) => ({ fieldId: id, signature })),
  );
  return shown.outcome === 'refused'
    ? ({ outcome: 'refused', notice: shown.reason } as const)
    : ({ outcome: 'read', persons: heldDetails(open, shown.value) } as const);
}

function missingOf(held: HeldDetails): CheckedPerson['missing'] {
  return held.outcome === 'complete' ? [] : held.missing;
}

function withPerson(state: CounterState, checked: CheckedPerson): CounterState {
  const same = ({ person }: CheckedPerson) => personId(person) === personId(checked.person);
  const check = (state.check ?? []).map((one) => (same(one) ? checked : one));
  return { ...state, check, notice: null, waitUntil: 0 };
}

function refused(
  state: CounterState,
  { reason, retryAt }: Extract<VerifyResult, { outcome: 'refused' }>,
): CounterState {
  return { ...state, notice: `lookup-${reason}`, waitUntil: retryAt ?? 0 };
}
