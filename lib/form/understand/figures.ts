import { PERSON_ROLES, type PersonRole } from '../../citizen/person';

/** A person of the form before numbering: a role, with a variant (`:confirmer`) and a number (`~2`) where needed. */
export type Figure = string;

/** Whom a form speaks of when it names nobody. */
export const SUBJECT: Figure = 'applicant';

const ROLES: ReadonlySet<string> = new Set(PERSON_ROLES);

export function roleOf(figure: Figure): PersonRole {
  if (ROLES.has(figure)) return figure as PersonRole;
  const role = figure.split(/[:~]/)[0] ?? '';
  return ROLES.has(role) ? (role as PersonRole) : 'other';
}

/** Whom a school or a hospital asks about: the subject, unless somebody else declares for them. */
export const PUPIL: Figure = 'applicant:pupil';

/** People of the office: nothing about them is answered. */
export const STAFF: Figure = 'staff';

/** The same, or the subject of a page about them ("Thêm giáo viên"). */
export const LISTED_STAFF: Figure = 'staff:listed';

export const isStaff = (figure: Figure | null | undefined): boolean =>
  figure === STAFF || figure === LISTED_STAFF;

const UNKNOWN = 'other:?';

/** A person whom no table knows, told by the words of the label or title that speaks of that person. */
export const unknownFigure = (words: readonly string[]): Figure => `${UNKNOWN}${words.join('-')}`;

export const isUnknown = (figure: Figure | null | undefined): boolean =>
  figure?.startsWith(UNKNOWN) === true;

/** The words that an unknown person is told by. */
export const wordsOfUnknown = (figure: Figure): readonly string[] =>
  figure.slice(UNKNOWN.length).split('-');

/** Whom to reach when the subject cannot be reached. */
export const CONTACT: Figure = 'relative:contact';
