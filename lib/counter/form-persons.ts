import { type PersonRef, personId } from '../citizen/person';
import type { CounterState } from './state';
import { personsOfForm } from './suggest-person';

/** Every person that the form speaks of. */
export function personsOf({ open }: CounterState): readonly PersonRef[] {
  return [...personsOfForm(open?.understandings ?? []).values()].map(({ ref }) => ref);
}

/** Capacities that the form asks about and nobody scanned has. */
export function freeRoles(state: CounterState): readonly PersonRef[] {
  const taken = new Set(state.citizens.flatMap(({ roles }) => roles.map(personId)));
  return personsOf(state).filter((ref) => !taken.has(personId(ref)));
}
