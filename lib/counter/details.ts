import { parseDate } from '../citizen/dates';
import type { IdentityBasis } from '../journal/codes';
import type { Question } from './look-up';
import type { MissingDetails } from './state';

/** What the clerk typed from a card, a phone or a paper, because the look-up needs more than a number. */
export interface TypedDetails {
  readonly fullName: string;
  /** dd/mm/yyyy, mm/yyyy or yyyy. */
  readonly birthDate: string;
  readonly basis: Exclude<IdentityBasis, 'card-scanned' | 'form-held'>;
}

/** The completed question, or null where name or birth date cannot be read. */
export function completeQuestion(missing: MissingDetails, details: TypedDetails): Question | null {
  const fullName = details.fullName.normalize('NFC').replace(/\s+/g, ' ').trim();
  const birthDate = parseDate(details.birthDate.trim());
  if (!/^\p{L}[\p{L}\p{M}\s'’.-]*$/u.test(fullName) || !birthDate) return null;
  const { idNumber, oldIdNumber } = missing;
  return {
    said: {
      ...(idNumber === undefined ? {} : { idNumber }),
      ...(oldIdNumber === undefined ? {} : { oldIdNumber }),
      fullName,
      birthDate,
    },
    basis: details.basis,
    card: {
      fullName,
      birthDate: details.birthDate.trim(),
      sex: '',
      issueDate: null,
    },
  };
}
