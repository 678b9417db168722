import { undoableFills } from './fills';
import type { CounterPorts, FieldRef } from './ports';
import type { CounterState } from './state';

const OURS: ReadonlySet<string> = new Set(['filled', 'already-right']);

/** From now on the document reports what a person does to the fields that were filled there, and its next step. */
export async function watchFills(state: CounterState, ports: CounterPorts): Promise<void> {
  const { binding, result } = state;
  if (!binding) return;
  const fills = new Set([...undoableFills(state), ...(result && !result.undone ? [result] : [])]);
  const filled: FieldRef[] = [];
  const held: FieldRef[] = [];
  for (const { outcomes, rows } of fills) {
    const ended = new Map(outcomes.map(({ fieldId, outcome }) => [fieldId, outcome]));
    for (const row of rows) {
      if (OURS.has(ended.get(row.fieldId) ?? '')) filled.push(row);
      else if (row.value !== null || row.choices.length > 0) held.push(row);
    }
  }
  const done = new Set(filled.map(({ signature }) => signature));
  const open = held.filter(({ signature }) => !done.has(signature));
  await ports.documents.watch(binding, filled, open);
}
