import type { Policy } from './policy';
import type { Preferences } from './preferences';

/** Training names until options say who works here; entries with them are training entries anyway. */
const TRAINING_OFFICER = 'can-bo.tap-huan';
const TRAINING_UNIT = 'don-vi.tap-huan';

/** Who works here, as journal entries name them. Policy's units win over what was typed at the counter. */
export function deskOf(
  { officer, unit, device }: Preferences,
  { units }: Pick<Policy, 'units'> = { units: [] },
) {
  const [first] = units;
  const known = units.some(({ code }) => code === unit);
  const prescribed = first && !known ? first.code : unit;
  return { officer: officer || TRAINING_OFFICER, unit: prescribed || TRAINING_UNIT, device };
}
