import { datumOf } from '../../lib/citizen/keys';
import { personId } from '../../lib/citizen/person';
import type { CitizenRecord } from '../../lib/citizen/record';
import type { CounterState } from '../../lib/counter/state';
import type { PlanRow } from '../../lib/form/contract/plan';
import { provenanceWords } from '../wording/datum';

/** Where the datum of a row comes from, with its as-of date where the source gave one; '' for an open choice. */
export function provenanceOf(row: PlanRow, { citizens }: Pick<CounterState, 'citizens'>): string {
  const { key, person, source } = row;
  if (!source || !key || !person || row.decision !== 'fill') return '';
  const owner = citizens.find(({ roles }) =>
    roles.some((role) => personId(role) === personId(person)),
  );
  const data = (owner?.record as CitizenRecord | undefined)?.data ?? [];
  const datum = data.find((held) => held.key === datumOf(key) && held.source === source);
  return provenanceWords(source, datum?.asOf);
}
