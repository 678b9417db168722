import { compareDates } from '../citizen/dates';
import { foldPlain } from '../citizen/fold';
import { type CitizenRecord, findDatum, type PartialDate } from '../citizen/record';
import type { IdentityDecision, IdentityItem } from '../journal/codes';

/** What card, phone or paper say of the citizen. Texts that a scanner may have damaged are left out. */
export interface SaidOfCitizen {
  readonly idNumber?: string;
  readonly oldIdNumber?: string;
  readonly fullName?: string;
  readonly birthDate?: PartialDate;
  readonly sex?: 'male' | 'female';
}

/** The record beside what was said. `number-only`: there was nothing else to compare with. */
export type IdentityCheck =
  | { readonly outcome: 'agrees' | 'number-only' }
  | {
      readonly outcome: 'differs';
      readonly differs: readonly IdentityItem[];
      /** Nothing is filled for this citizen before the clerk has decided. */
      readonly decision: IdentityDecision | null;
    };

/**
 * Compares number, name (without accents, case and blanks), birth date (as far as both know it) and sex. What
 * one side does not know is no difference. Agreement says nothing of who holds the card (rule 17).
 */
export function checkIdentity(said: SaidOfCitizen, record: CitizenRecord): IdentityCheck {
  const differs: IdentityItem[] = [];
  if (!sameNumber(said, record)) differs.push('number');
  const fullName = findDatum(record, 'fullName')?.value;
  if (said.fullName !== undefined && fullName !== undefined) {
    if (nameKey(said.fullName) !== nameKey(fullName)) differs.push('fullName');
  }
  const birthDate = findDatum(record, 'birthDate')?.value;
  if (said.birthDate !== undefined && birthDate !== undefined) {
    if (compareDates(said.birthDate, birthDate) === 'different') differs.push('birthDate');
  }
  const sex = findDatum(record, 'sex')?.value;
  if (said.sex !== undefined && sex !== undefined && said.sex !== sex) differs.push('sex');
  if (differs.length > 0) return { outcome: 'differs', differs, decision: null };
  return { outcome: saysMoreThanNumber(said) ? 'agrees' : 'number-only' };
}

function saysMoreThanNumber({ fullName, birthDate, sex }: SaidOfCitizen): boolean {
  return fullName !== undefined || birthDate !== undefined || sex !== undefined;
}

function sameNumber({ idNumber, oldIdNumber }: SaidOfCitizen, record: CitizenRecord): boolean {
  const known = findDatum(record, 'oldIdNumber')?.value;
  if (idNumber !== undefined && idNumber !== record.idNumber) return false;
  return oldIdNumber === undefined || known === undefined || oldIdNumber === known;
}

function nameKey(name: string): string {
  return foldPlain(name).replaceAll(' ', '');
}
