import type { PersonRef, PersonRole } from '../citizen/person';
import { personId } from '../citizen/person';
import { type CitizenRecord, findDatum } from '../citizen/record';
import type { Understanding } from '../form/contract/understanding';
import { relationSpeaks, rolesOfForm } from '../form/plan/kinship';
import type { PersonSuggestion } from './state';

export interface PlacedCitizen {
  readonly record: CitizenRecord;
  readonly roles: readonly PersonRef[];
}

const MALE_ROLES: ReadonlySet<PersonRole> = new Set(['father', 'husband']);
const FEMALE_ROLES: ReadonlySet<PersonRole> = new Set(['mother', 'wife']);
const ADULT_ROLES: ReadonlySet<PersonRole> = new Set([
  'father',
  'mother',
  'husband',
  'wife',
  'spouse',
  'householder',
  'guardian',
  'representative',
  'applicant',
]);
const ADULT_AGE_YEARS = 16;

/**
 * Persons in the order of the form, with the number of fields that a record could answer for each; a field that
 * is only offered counts for whom it is most likely asked of.
 */
export function personsOfForm(
  understandings: readonly Understanding[],
): ReadonlyMap<string, { ref: PersonRef; fields: number }> {
  const persons = new Map<string, { ref: PersonRef; fields: number }>();
  for (const { kind, first, others } of understandings) {
    const likely = first ?? others[0];
    if (likely === undefined || kind === 'declared' || kind === 'declaration') continue;
    const ref = { person: likely.person, ordinal: likely.ordinal };
    const known = persons.get(personId(ref));
    persons.set(personId(ref), { ref, fields: (known?.fields ?? 0) + 1 });
  }
  return persons;
}

/**
 * Ranks who the citizen may be in this form. A guess for the first chip only: the clerk always chooses
 * (rule 7), and kinship moves a chip forward but never decides.
 */
export function suggestPersons(
  record: CitizenRecord,
  understandings: readonly Understanding[],
  placed: readonly PlacedCitizen[],
  today: Date,
): readonly PersonSuggestion[] {
  const taken = new Set(placed.flatMap((citizen) => citizen.roles.map(personId)));
  const form = rolesOfForm(understandings);
  const persons = [...personsOfForm(understandings).values()];
  const most = Math.max(1, ...persons.map(({ fields }) => fields));
  const aboutAChild = persons.some(({ ref }) => ref.person === 'child');
  return persons
    .map(({ ref, fields }, position) => ({
      ref,
      fields,
      taken: taken.has(personId(ref)),
      score:
        sexScore(record, ref.person, aboutAChild || fields * 2 >= most) +
        ageScore(record, ref.person, today) +
        kinshipScore(record, ref.person, placed, form) +
        (fields > 1 ? 1 : 0) +
        fields / most / 2 +
        (taken.has(personId(ref)) ? -20 : 0) -
        position / 100,
    }))
    .sort((a, b) => b.score - a.score);
}

/** A parent or spouse of the applicant, asked about in passing, is seldom the one who stands at the counter. */
function sexScore(record: CitizenRecord, role: PersonRole, isCentral: boolean): number {
  const sex = findDatum(record, 'sex')?.value;
  if (sex === undefined) return 0;
  const own = sex === 'male' ? MALE_ROLES : FEMALE_ROLES;
  const opposite = sex === 'male' ? FEMALE_ROLES : MALE_ROLES;
  if (own.has(role)) return isCentral ? 3 : 0;
  return opposite.has(role) ? -10 : 0;
}

function ageScore(record: CitizenRecord, role: PersonRole, today: Date): number {
  const born = findDatum(record, 'birthDate')?.value.year;
  if (born === undefined) return 0;
  const young = today.getUTCFullYear() - born < ADULT_AGE_YEARS;
  if (role === 'child') return young ? 4 : -6;
  return young && ADULT_ROLES.has(role) ? -5 : 0;
}

function kinshipScore(
  record: CitizenRecord,
  role: PersonRole,
  placed: readonly PlacedCitizen[],
  form: ReadonlySet<PersonRole>,
): number {
  const related = placed.flatMap(({ record: other, roles }) =>
    (['father', 'mother', 'spouse', 'householder', 'representative'] as const)
      .filter((key) => findDatum(other, key)?.value.idNumber === record.idNumber)
      .filter((key) => relationSpeaks(key, roles, form))
      .map((key): PersonRole => key),
  );
  if (related.includes(role)) return 4;
  const marriedToPlaced = related.includes('spouse');
  return marriedToPlaced && (MALE_ROLES.has(role) || FEMALE_ROLES.has(role)) ? 1 : 0;
}
