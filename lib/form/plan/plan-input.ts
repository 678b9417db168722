import { datumOf } from '../../citizen/keys';
import type { PersonRef } from '../../citizen/person';
import type { CitizenRecord } from '../../citizen/record';
import type { FieldDescription, FormDescription } from '../contract/field';
import type { Answer, Understanding } from '../contract/understanding';
import type { PlanFacts } from './facts';
import type { CardFacts, ValueQuestion } from './value-outcome';

/** A citizen of the open dossier with the capacities that the clerk gave. */
export interface PlannedCitizen {
  readonly id: string;
  readonly roles: readonly PersonRef[];
  readonly record: CitizenRecord;
  readonly card: CardFacts | null;
}

export interface PlanInput {
  readonly form: FormDescription;
  /** One per field, in the same order. */
  readonly understandings: readonly Understanding[];
  readonly citizens: readonly PlannedCitizen[];
  /** What each field shows now, by field id. */
  readonly values: ReadonlyMap<string, string>;
  readonly facts: PlanFacts;
}

/** All meanings of a field, best first. */
export function meaningsOf({ first, others }: Understanding): readonly Answer[] {
  return first ? [first, ...others] : others;
}

/** Who has this capacity. More than one is a contradiction that only the clerk can settle (rule 7). */
export function citizensOf(
  { person, ordinal }: PersonRef,
  { citizens }: PlanInput,
): readonly PlannedCitizen[] {
  return citizens.filter(({ roles }) =>
    roles.some((role) => role.person === person && role.ordinal === ordinal),
  );
}

export function questionOf(
  { record, card }: PlannedCitizen,
  { key, person, ordinal }: Answer,
  field: FieldDescription,
  { facts, understandings }: PlanInput,
): ValueQuestion {
  const district = `${datumOf(key)}.district`;
  const wantsDistrict = understandings.some((understanding) =>
    meaningsOf(understanding).some(
      (other) => other.key === district && other.person === person && other.ordinal === ordinal,
    ),
  );
  // "Năm sinh (ghi cả ngày, tháng nếu có)" over three boxes asks the year and takes the whole date.
  const asked = field.control === 'date-parts' ? datumOf(key) : key;
  return { record, card, key: asked, field, facts, wantsDistrict };
}
