import type { CounterState, FillResult } from './state';

/** The state without the outcome that is shown; what can still be undone of it stays at hand. */
export function putAside(state: CounterState): CounterState {
  const { result, earlier } = state;
  if (!result) return state;
  return { ...state, result: null, earlier: canUndo(result) ? [...earlier, result] : earlier };
}

/** Every fill of the open dossier, newest first. */
export function fillsOf({ result, earlier }: CounterState): readonly FillResult[] {
  return [...earlier, ...(result ? [result] : [])].reverse();
}

/** Fills that the document in front of the clerk can still take back, newest first. */
export function undoableFills(state: CounterState): readonly FillResult[] {
  return fillsOf(state).filter(
    (fill) => fill.documentToken === state.binding?.documentToken && canUndo(fill),
  );
}

function canUndo({ undone, outcomes }: FillResult): boolean {
  return !undone && outcomes.some(({ outcome }) => outcome === 'filled');
}
