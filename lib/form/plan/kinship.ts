import type { RelatedPart, RelatedPersonKey } from '../../citizen/keys';
import type { PersonRef, PersonRole } from '../../citizen/person';
import { findDatum } from '../../citizen/record';
import type { FieldDescription } from '../contract/field';
import type { PlanChoice } from '../contract/plan';
import type { Answer, Understanding } from '../contract/understanding';
import { meaningsOf, type PlanInput, type PlannedCitizen, questionOf } from './plan-input';
import { recordValue } from './record-value';

/** Which relation of a record could stand for a person of a form; it only suggests (rule 7). */
const RELATION_OF: Readonly<Partial<Record<PersonRole, RelatedPersonKey>>> = {
  father: 'father',
  mother: 'mother',
  spouse: 'spouse',
  husband: 'spouse',
  wife: 'spouse',
  householder: 'householder',
  representative: 'representative',
};

const RELATED_KEYS: readonly RelatedPart[] = ['fullName', 'idNumber', 'oldIdNumber', 'nationality'];

/** Persons whose parents a form without a child may mean by "father" and "mother". */
const SUBJECTS: ReadonlySet<PersonRole> = new Set(['owner', 'applicant', 'deceased']);
const COUPLE: ReadonlySet<PersonRole> = new Set(['father', 'mother', 'husband', 'wife', 'spouse']);

/** What the records of the scanned citizens say of somebody who was not scanned, as choices. */
export function relatedChoices(
  field: FieldDescription,
  answer: Answer,
  input: PlanInput,
): PlanChoice[] {
  const { person, ordinal } = answer;
  const relation = RELATION_OF[person];
  const part = RELATED_KEYS.find((key) => key === answer.key);
  if (!relation || !part) return [];
  const roles = rolesOfForm(input.understandings);
  return input.citizens.flatMap((citizen) => {
    const speaks = relationSpeaks(relation, citizen.roles, roles) && fitsSex(person, citizen);
    if (!speaks || !findDatum(citizen.record, relation)) return [];
    const key = `${relation}.${part}` as const;
    const value = recordValue(questionOf(citizen, { ...answer, key }, field, input));
    if (value.outcome !== 'value') return [];
    return [
      {
        id: `${field.id}/${citizen.id}/${key}`,
        key: part,
        person: { person, ordinal },
        meaning: 'related-person' as const,
        shown: value.shown,
        value: value.value,
        source: value.source,
        citizen: citizen.id,
      },
    ];
  });
}

/** The persons that some field of the form may speak of. */
export function rolesOfForm(understandings: readonly Understanding[]): ReadonlySet<PersonRole> {
  return new Set(understandings.flatMap(meaningsOf).map(({ person }) => person));
}

/**
 * Whether a relation in the record of a citizen with these capacities can mean a person of the form. The
 * mother of a child's father is its grandmother: "father" and "mother" are the child's, or where the form
 * has no child, those of whom it is about.
 */
export function relationSpeaks(
  relation: RelatedPersonKey,
  own: readonly PersonRef[],
  form: ReadonlySet<PersonRole>,
): boolean {
  if (relation !== 'father' && relation !== 'mother') return true;
  const has = (roles: ReadonlySet<PersonRole>) => own.some(({ person }) => roles.has(person));
  if (form.has('child')) return own.some(({ person }) => person === 'child');
  return has(SUBJECTS) && !has(COUPLE);
}

/** A wife's record names a husband and never a wife. */
function fitsSex(person: PersonRole, { record }: PlannedCitizen): boolean {
  const sex = findDatum(record, 'sex')?.value;
  if (person === 'husband') return sex !== 'male';
  return person !== 'wife' || sex !== 'female';
}

/**
 * Whether the record's relation to its householder is the one that the form asks. A form of residence may
 * name another householder than the record does (CT01: the new one), so it is certain only where the form
 * names none, or the householder scanned for it is the record's own.
 */
export function isRecordedHousehold({ record }: PlannedCitizen, input: PlanInput): boolean {
  if (!rolesOfForm(input.understandings).has('householder')) return true;
  const recorded = findDatum(record, 'householder')?.value.idNumber;
  const present = input.citizens.filter(({ roles }) =>
    roles.some(({ person }) => person === 'householder'),
  );
  return present.some((citizen) => citizen.record.idNumber === recorded);
}
