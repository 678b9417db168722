import type { CitizenRecord } from '../citizen/record';

/** Whether this record is of the citizen with this number, new or old. */
export function holdsNumber(record: unknown, number: string): boolean {
  const { idNumber, data } = record as CitizenRecord;
  if (idNumber === number) return true;
  return data.some((datum) => datum.key === 'oldIdNumber' && datum.value === number);
}
