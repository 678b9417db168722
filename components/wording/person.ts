import type { PersonRef, PersonRole } from '../../lib/citizen/person';

/** The capacity in which a form speaks of somebody ("tư cách trong tờ khai"). */
export const PERSON_WORDS: Readonly<Record<PersonRole, string>> = {
  applicant: 'Người nộp hồ sơ',
  owner: 'Chủ hồ sơ',
  child: 'Người con',
  father: 'Cha',
  mother: 'Mẹ',
  husband: 'Bên nam (chồng)',
  wife: 'Bên nữ (vợ)',
  spouse: 'Vợ (chồng)',
  deceased: 'Người đã mất',
  householder: 'Chủ hộ',
  guardian: 'Người giám hộ',
  representative: 'Người đại diện',
  member: 'Thành viên',
  relative: 'Người thân',
  other: 'Người khác',
};

/** Roles of which a form may have several even when only one is seen: their number is always said. */
const COUNTED_ROLES: ReadonlySet<PersonRole> = new Set<PersonRole>(['member']);

/** "Cha", "Thành viên 2", "Người con 2". */
export function personWords(ref: PersonRef): string {
  const word = PERSON_WORDS[ref.person];
  return ref.ordinal > 1 || COUNTED_ROLES.has(ref.person) ? `${word} ${ref.ordinal}` : word;
}
