import { PERSON_ROLES, type PersonRole } from '../../citizen/person';

/** A person of the form before numbering: a role, where needed with a variant behind a colon. */
export type Figure = string;

/** Whom a form speaks of when it names nobody. */
export const SUBJECT: Figure = 'applicant';

export function roleOf(figure: Figure): PersonRole {
  const role = figure.split(':')[0];
  return PERSON_ROLES.find((known) => known === role) ?? 'other';
}
