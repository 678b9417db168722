import { entryBase, journalRows } from './journal-drafts';
import type { CounterPorts } from './ports';
import type { CounterState } from './state';

/** Restores the fields that still hold our value, and says so in the journal. */
export async function undoFill(state: CounterState, ports: CounterPorts): Promise<CounterState> {
  const { binding, result } = state;
  if (!binding || !result || result.undone) return { ...state, notice: 'no-session' };
  const undone = await ports.documents.undo(binding);
  if (undone.outcome === 'refused') return { ...state, notice: undone.reason };
  await ports.documents.unwatch(binding);
  const back = new Map(undone.value.map((outcome) => [outcome.fieldId, outcome]));
  const rows = result.rows.filter(({ fieldId }) => back.has(fieldId));
  const partial = undone.value.some(({ outcome }) => outcome !== 'undone');
  const logged = await ports
    .desk()
    .then((desk) =>
      ports.journal.append([
        {
          ...entryBase(state, desk, ports.training),
          kind: 'undo',
          outcome: partial ? 'partly' : 'done',
          rows: journalRows(rows, state, (row) => ({
            outcome: undoneOutcome(back.get(row.fieldId)?.outcome),
          })),
        },
      ]),
    )
    .then(
      () => true,
      () => false,
    );
  const outcomes = result.outcomes.map((outcome) => back.get(outcome.fieldId) ?? outcome);
  return {
    ...state,
    result: { ...result, outcomes, undone: true },
    notice: logged ? (partial ? 'undo-partial' : null) : 'outcome-not-logged',
  };
}

function undoneOutcome(outcome: string | undefined) {
  return outcome === 'undone' || outcome === 'kept' || outcome === 'refused'
    ? outcome
    : 'not-accepted';
}
