import type { CounterRules } from './ports';
import type { CounterState } from './state';

/** The purpose that look-ups of the open dossier carry: the clerk's choice among policy's, else the first. */
export function purposeOf(
  { purpose }: Pick<CounterState, 'purpose'>,
  { purposes }: Pick<CounterRules, 'purposes'>,
): string {
  return purposes.find((code) => code === purpose) ?? purposes[0];
}
