import type { Preferences } from './preferences';

/** Training names until options say who works here; entries with them are training entries anyway. */
const TRAINING_OFFICER = 'can-bo.tap-huan';
const TRAINING_UNIT = 'don-vi.tap-huan';

/** Who works here, as journal entries name them. */
export function deskOf({ officer, unit, device }: Preferences) {
  return { officer: officer || TRAINING_OFFICER, unit: unit || TRAINING_UNIT, device };
}
