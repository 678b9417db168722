import { compareDates } from '../citizen/dates';
import { foldPlain } from '../citizen/fold';
import { type DatumKey, SENSITIVE_KEYS } from '../citizen/keys';
import { type Datum, findDatum } from '../citizen/record';
import type { LookUpRequest } from './port';

/**
 * Whether name, birth date and old number of a request, where given, are those of the record. Names are compared as the
 * population service does: without accents, case and blanks (DOMAIN.md §1.3); dates as far as both know them.
 */
export function detailsAgree(
  request: Pick<LookUpRequest, 'fullName' | 'birthDate' | 'oldIdNumber'>,
  data: readonly Datum[],
): boolean {
  const record = { data };
  const fullName = findDatum(record, 'fullName');
  const birthDate = findDatum(record, 'birthDate');
  const oldIdNumber = findDatum(record, 'oldIdNumber');
  if (request.fullName !== undefined && fullName !== undefined) {
    if (nameKey(request.fullName) !== nameKey(fullName.value)) return false;
  }
  if (request.birthDate !== undefined && birthDate !== undefined) {
    if (compareDates(request.birthDate, birthDate.value) === 'different') return false;
  }
  if (request.oldIdNumber !== undefined && oldIdNumber !== undefined) {
    if (request.oldIdNumber !== oldIdNumber.value) return false;
  }
  return true;
}

function nameKey(name: string): string {
  return foldPlain(name).replaceAll(' ', '');
}

/** The data without the sensitive ones that nobody asked for (DESIGN.md rule 15). */
export function withoutUnaskedSensitive(
  data: readonly Datum[],
  keys: readonly DatumKey[] | undefined,
): Datum[] {
  const asked = new Set<DatumKey>(keys ?? []);
  return data.filter((datum) => !SENSITIVE_KEYS.has(datum.key) || asked.has(datum.key));
}
