import type { CounterPorts } from './ports';
import type { CounterState } from './state';

/** Looks again which filled fields still show what was written; what changed meanwhile is named, not mended. */
export async function recheckFill(state: CounterState, ports: CounterPorts): Promise<CounterState> {
  const { binding, result } = state;
  if (!binding || !result || result.undone) return { ...state, notice: 'no-session' };
  const answer = await ports.documents.recheck(binding, result.id);
  if (answer.outcome === 'refused') return { ...state, notice: answer.reason };
  const holding = new Set(answer.value);
  const changed = result.outcomes
    .filter(({ outcome, fieldId }) => outcome === 'filled' && !holding.has(fieldId))
    .map(({ fieldId }) => fieldId);
  return {
    ...state,
    result: { ...result, changed },
    notice: changed.length > 0 ? 'fields-changed' : 'fields-hold',
  };
}
