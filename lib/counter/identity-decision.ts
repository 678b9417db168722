import type { IdentityDecision } from '../journal/codes';
import { entryBase } from './journal-drafts';
import type { CounterPorts } from './ports';
import type { CounterCitizen, CounterState } from './state';

/**
 * What the clerk decided where card and record differ, with a reason of a closed list. It is in the journal
 * before it counts; without the journal nothing is decided. Somebody else is taken out of the dossier.
 */
export async function decideIdentity(
  state: CounterState,
  { citizen, decision }: { readonly citizen: string; readonly decision: IdentityDecision },
  ports: CounterPorts,
): Promise<CounterState> {
  const held = state.citizens.find(({ id }) => id === citizen);
  if (held?.identity.outcome !== 'differs') return { ...state, notice: 'no-session' };
  const { differs } = held.identity;
  try {
    await ports.journal.append([
      {
        ...entryBase(state, await ports.desk(), ports.training),
        kind: 'discrepancy',
        outcome: 'done',
        citizen: held.pseudonym,
        ...(held.basis ? { basis: held.basis } : {}),
        identity: { differs: [...differs], decision },
        rows: [],
      },
    ]);
  } catch {
    return { ...state, notice: 'journal-failed' };
  }
  if (decision === 'not-same-person') return withoutCitizen(state, citizen);
  const decide = (one: CounterCitizen): CounterCitizen =>
    one.id === citizen ? { ...one, identity: { outcome: 'differs', differs, decision } } : one;
  return { ...state, citizens: state.citizens.map(decide), notice: null };
}

/** The dossier without this citizen, and without the question who they are. */
export function withoutCitizen(state: CounterState, citizenId: string): CounterState {
  const asked = state.asking === citizenId;
  return {
    ...state,
    citizens: state.citizens.filter(({ id }) => id !== citizenId),
    asking: asked ? null : state.asking,
    suggestions: asked ? [] : state.suggestions,
    notice: null,
  };
}
