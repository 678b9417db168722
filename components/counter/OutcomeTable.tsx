import type { FieldOutcome } from '../../lib/counter/state';
import type { PlanRow } from '../../lib/form/contract/plan';
import type { WriteReason } from '../../lib/form/contract/writing';
import { ROW_OUTCOME_TONES, ROW_OUTCOME_WORDS, ROW_REASON_WORDS } from '../wording/outcome';
import { personWords } from '../wording/person';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly outcomes: readonly FieldOutcome[];
  /** Filled fields that show something else by now. */
  readonly changed: readonly string[];
  readonly onReveal: (fieldId: string) => void;
}

/** What became of each field, those that need the clerk first. */
export function OutcomeTable({ rows, outcomes, changed, onReveal }: Props) {
  const byField = new Map(outcomes.map((outcome) => [outcome.fieldId, outcome]));
  const touched = rows
    .flatMap((row) => {
      const outcome = byField.get(row.fieldId);
      return outcome && outcome.outcome !== 'left' ? [{ row, outcome }] : [];
    })
    .sort((a, b) => urgency(a.outcome) - urgency(b.outcome));
  return (
    <ul class="review-list" data-outcomes>
      {touched.map(({ row, outcome }) => (
        <li key={row.fieldId} class="outcome-row" data-outcome={outcome.outcome}>
          <button type="button" class="outcome-label" onClick={() => onReveal(row.fieldId)}>
            <span>{row.label}</span>
            {row.person && <span class="soft small"> · {personWords(row.person)}</span>}
          </button>
          <span class={`badge badge-${ROW_OUTCOME_TONES[outcome.outcome]}`}>
            {ROW_OUTCOME_WORDS[outcome.outcome]}
          </span>
          {changed.includes(row.fieldId) && (
            <span class="badge badge-warn">Đã khác trên trang</span>
          )}
          {needsWords(outcome) && (
            <span class="small soft outcome-reason">
              {ROW_REASON_WORDS[outcome.reason as WriteReason]}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function needsWords({ outcome, reason }: FieldOutcome): boolean {
  if (outcome === 'filled' || outcome === 'already-right' || reason === undefined) return false;
  return reason in ROW_REASON_WORDS;
}

const ORDER: readonly FieldOutcome['outcome'][] = [
  'not-accepted',
  'no-option',
  'refused',
  'unknown',
  'offered',
  'kept',
];

function urgency({ outcome }: FieldOutcome): number {
  const place = ORDER.indexOf(outcome);
  return place === -1 ? ORDER.length : place;
}
