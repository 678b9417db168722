import type { DatumKey } from '../citizen/keys';
import { sha256Hex } from '../form/maps/fingerprint';
import { entryBase } from './journal-drafts';
import type { CounterPorts } from './ports';
import type { CounterState } from './state';

const LABEL_LETTERS = 16;
/** Of a citizen who has no capacity in the form yet. */
const UNPLACED = { person: 'applicant', ordinal: 1 } as const;

/**
 * Counts the data that a citizen calls wrong, for the phiếu đề nghị rà soát thông tin. Which datum, of whom by
 * pseudonym, and nothing else: what is right is written on the paper by hand.
 */
export async function recordDiscrepancy(
  state: CounterState,
  citizenId: string,
  keys: readonly DatumKey[],
  ports: CounterPorts,
): Promise<CounterState> {
  const citizen = state.citizens.find(({ id }) => id === citizenId);
  if (!citizen || keys.length === 0) return { ...state, notice: 'no-session' };
  const { person, ordinal } = citizen.roles[0] ?? UNPLACED;
  try {
    await ports.journal.append([
      {
        ...entryBase(state, await ports.desk(), ports.training),
        kind: 'discrepancy',
        outcome: 'done',
        citizen: citizen.pseudonym,
        rows: [...new Set(keys)].map((key) => ({
          person,
          ordinal,
          key,
          labelHash: sha256Hex([key]).slice(0, LABEL_LETTERS),
          decision: 'leave',
          outcome: 'differs',
        })),
      },
    ]);
    return { ...state, notice: null };
  } catch {
    return { ...state, notice: 'outcome-not-logged' };
  }
}
