/** The capacity in which a form speaks of somebody ("tư cách trong tờ khai"). */
export const PERSON_ROLES = [
  'applicant',
  'owner',
  'child',
  'father',
  'mother',
  'husband',
  'wife',
  'spouse',
  'deceased',
  'householder',
  'guardian',
  'representative',
  'member',
  'relative',
  'other',
] as const;

export type PersonRole = (typeof PERSON_ROLES)[number];

/** One person of a form. `ordinal` counts from 1 among persons of the same role (member 1, member 2 …). */
export interface PersonRef {
  readonly person: PersonRole;
  readonly ordinal: number;
}

/** A stable text for maps and keys, such as `member#2`. */
export function personId(ref: PersonRef): string {
  return `${ref.person}#${ref.ordinal}`;
}
