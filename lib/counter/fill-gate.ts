import type { WriteInstruction } from '../form/contract/writing';
import { replaceablePapers } from '../form/papers/papers';
import type { EntryDraft } from '../journal/entry';
import { reviveVerifiedRecord } from '../registry/verified-record';
import {
  entryBase,
  intentRow,
  isTrainingRecord,
  journalRows,
  outcomeRow,
  rowsByCitizen,
} from './journal-drafts';
import { keystrokesOf } from './keystrokes';
import type { CounterPorts } from './ports';
import { decidedRows, instructionsOf, outcomeWithoutWriting } from './review';
import type { CounterState, FieldOutcome, NoticeCode } from './state';
import { unknownEnd } from './unknown-end';
import { watchFills } from './watch-fills';
import { writeFields } from './write-fields';

/** Between showing a review and taking its confirm (rule 2): a press that was meant for something else is not one. */
export const ARMING_MS = 500;

export interface Confirm {
  readonly revision: number;
  /** The browser's own isTrusted of the press or key. */
  readonly trusted: boolean;
}

export type GateVerdict =
  | {
      readonly outcome: 'open';
      readonly instructions: readonly WriteInstruction[];
      readonly training: boolean;
    }
  | { readonly outcome: 'shut'; readonly notice: NoticeCode };

/** Whether this confirm may write, decided from the state alone. Everything that writes passes here. */
export function judgeConfirm(
  state: CounterState,
  confirm: Confirm,
  ports: Pick<CounterPorts, 'now' | 'acceptsTraining' | 'rules'>,
): GateVerdict {
  const { review, binding } = state;
  if (state.step === 'filling') return shut('busy-filling');
  if (state.step !== 'review' || !review || !binding) return shut('no-session');
  if (!confirm.trusted) return shut('untrusted-confirm');
  if (confirm.revision !== review.revision) return shut('review-changed');
  if (ports.now() - review.shownAt < ARMING_MS) return shut('too-early');
  const sites = [binding.origin, binding.frameOrigin ?? binding.origin];
  if (!sites.every(ports.rules.allowsSite)) return shut('site-not-in-policy');
  const citizens = state.citizens.filter(({ roles }) => roles.length > 0);
  if (citizens.length === 0) return shut('no-session');
  let training = false;
  for (const citizen of citizens) {
    const revived = reviveVerifiedRecord(citizen.record, new Date(ports.now()));
    if (revived.outcome !== 'verified')
      return shut(revived.reason === 'expired' ? 'record-expired' : 'not-verified');
    if (citizen.identity.outcome === 'differs' && citizen.identity.decision === null)
      return shut('identity-undecided');
    const { assurance } = revived.record;
    if (assurance === 'transport' && ports.rules.minimumAssurance === 'signed')
      return shut('assurance-too-low');
    if (isTrainingRecord(revived.record)) {
      const places = [binding.origin, binding.frameOrigin ?? binding.origin];
      if (!places.every(ports.acceptsTraining)) return shut('training-record-on-real-page');
      training = true;
    }
  }
  const instructions = instructionsOf(review);
  return instructions.length === 0
    ? shut('nothing-chosen')
    : { outcome: 'open', instructions, training };
}

function shut(notice: NoticeCode): GateVerdict {
  return { outcome: 'shut', notice };
}

/**
 * The one fill gate: judge, see that the document is still ours, put the intent on disk, write, put the
 * outcome on disk. `save` is called whenever the panel has something new to show.
 */
export async function passFillGate(
  state: CounterState,
  confirm: Confirm,
  ports: CounterPorts,
  save: (state: CounterState) => Promise<CounterState>,
): Promise<CounterState> {
  const confirmedAt = ports.now();
  const verdict = judgeConfirm(state, confirm, ports);
  if (verdict.outcome === 'shut') return save({ ...state, notice: verdict.notice });
  const { review, binding, open } = state;
  if (!review || !binding || !open) return save({ ...state, notice: 'no-session' });

  const reachable = await ports.documents.values(binding, []);
  if (reachable.outcome === 'refused') return save({ ...state, notice: reachable.reason });

  const writing = new Set(verdict.instructions.map(({ fieldId }) => fieldId));
  const rows = decidedRows(review);
  const shares = [...rowsByCitizen(rows, state.citizens)];
  const base = entryBase(state, await ports.desk(), verdict.training);
  const intents = await append(
    ports,
    shares.map(([citizen, share], index) => ({
      ...base,
      kind: 'fill-intent',
      outcome: 'pending',
      citizen: citizen.pseudonym,
      rows: journalRows(share, (row) => intentRow(row, writing)),
      counts: {
        fields: share.length,
        ...(index === 0 ? { reviewMs: clampMs(confirmedAt - review.shownAt) } : {}),
      },
    })),
  );
  if (!intents) return save({ ...state, notice: 'journal-failed' });

  const filling = await save({
    ...state,
    step: 'filling',
    notice: null,
    openIntents: intents.map(({ id }) => id),
  });
  await ports.state.saveProgress({ done: 0, total: writing.size });
  const fill = ports.newId();
  const written = await writeFields(binding, open, verdict.instructions, ports, fill);
  const outcomes = rows.map(
    (row): FieldOutcome => written.results.get(row.fieldId) ?? outcomeWithoutWriting(row),
  );
  const byField = new Map(outcomes.map((outcome) => [outcome.fieldId, outcome]));
  const drafts = shares.map(
    ([citizen, share], index): EntryDraft => ({
      ...base,
      kind: 'fill',
      ...endOf(
        share.flatMap((row) => (writing.has(row.fieldId) ? (byField.get(row.fieldId) ?? []) : [])),
      ),
      citizen: citizen.pseudonym,
      rows: journalRows(share, (row) => outcomeRow(row, byField)),
      counts: {
        fields: share.length,
        keystrokes: keystrokesOf(
          verdict.instructions.filter(
            ({ fieldId }) =>
              share.some((row) => row.fieldId === fieldId) &&
              byField.get(fieldId)?.outcome === 'filled',
          ),
        ),
        // One confirm has one duration and one list of papers, whoever's entry comes first.
        ...(index === 0
          ? {
              papers: replaceablePapers(open.form.papers ?? []).length,
              writeMs: clampMs(written.writeMs),
              settleMs: clampMs(written.settleMs),
            }
          : {}),
      },
      replyTo: intents[index]?.id ?? '',
    }),
  );
  const ends = await append(ports, written.known ? drafts : intents.map(unknownEnd));
  const filled = await save({
    ...filling,
    binding: written.binding,
    step: 'filled',
    review: null,
    openIntents: ends ? [] : filling.openIntents,
    notice: ends ? written.notice : 'outcome-not-logged',
    result: {
      id: fill,
      documentToken: written.binding.documentToken,
      form: { identity: open.identity, fingerprint: open.fingerprint },
      outcomes,
      rows,
      undone: false,
      changed: [],
      planMs: review.planMs,
      writeMs: written.writeMs,
      settleMs: written.settleMs,
      confirmToSettledMs: ports.now() - confirmedAt,
      entries: intents.length + (ends?.length ?? 0),
    },
  });
  await watchFills(filled, ports);
  return filled;
}

/** How the entry as a whole ended: done, partly, or refused with the journal's own reason. */
function endOf(outcomes: readonly FieldOutcome[]): Pick<EntryDraft, 'outcome' | 'refusal'> {
  const good = outcomes.filter(
    ({ outcome }) => outcome === 'filled' || outcome === 'already-right',
  );
  if (outcomes.length > 0 && outcomes.every(({ reason }) => reason === 'document-gone'))
    return { outcome: 'refused', refusal: 'document-changed' };
  return { outcome: good.length === outcomes.length ? 'done' : 'partly' };
}

async function append(ports: CounterPorts, drafts: readonly EntryDraft[]) {
  try {
    return await ports.journal.append(drafts);
  } catch {
    return null;
  }
}

function clampMs(ms: number): number {
  return Math.max(0, Math.min(600_000, Math.round(ms)));
}
