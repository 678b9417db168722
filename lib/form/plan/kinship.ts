import type { RelatedPart, RelatedPersonKey } from '../../citizen/keys';
import type { PersonRole } from '../../citizen/person';
import { findDatum } from '../../citizen/record';
import type { FieldDescription } from '../contract/field';
import type { PlanChoice } from '../contract/plan';
import type { Answer } from '../contract/understanding';
import type { PlanFacts } from './facts';
import type { PlannedCitizen } from './plan';
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

/** What the records of the scanned citizens say of somebody who was not scanned, as choices. */
export function relatedChoices(
  field: FieldDescription,
  answer: Answer,
  citizens: readonly PlannedCitizen[],
  facts: PlanFacts,
): PlanChoice[] {
  const relation = RELATION_OF[answer.person];
  const part = RELATED_KEYS.find((key) => key === answer.key);
  if (!relation || !part) return [];
  return citizens.flatMap((citizen) => {
    const related = findDatum(citizen.record, relation);
    if (!related || isThemselves(citizen, related.value)) return [];
    const key = `${relation}.${part}` as const;
    const value = recordValue({
      record: citizen.record,
      card: citizen.card,
      key,
      field,
      facts,
      wantsDistrict: false,
    });
    if (value.outcome !== 'value') return [];
    return [
      {
        id: `${field.id}/${citizen.id}/${key}`,
        key: part,
        person: { person: answer.person, ordinal: answer.ordinal },
        meaning: 'related-person' as const,
        shown: value.shown,
        value: value.value,
        source: value.source,
      },
    ];
  });
}

/** A householder's own record names them as householder: that is a fact, not a suggestion of somebody else. */
function isThemselves(
  citizen: PlannedCitizen,
  related: { idNumber?: string | undefined },
): boolean {
  return (
    related.idNumber !== undefined &&
    related.idNumber === citizen.record.idNumber &&
    citizen.roles.length > 1
  );
}
