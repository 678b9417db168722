import { type PersonRef, personId } from '../citizen/person';
import type { PartialDate } from '../citizen/record';
import { personsOfForm } from '../counter/suggest-person';
import type { Decision, PlanReason } from '../form/contract/plan';
import type { Understanding } from '../form/contract/understanding';
import type { PlanFacts } from '../form/plan/facts';
import { planFill } from '../form/plan/plan';
import type { PlannedCitizen } from '../form/plan/plan-input';
import type { EditedPage } from './edit';

/** What would happen to one field if this invented citizen stood at the counter and the page were empty. */
export interface TrialRow {
  readonly decision: Decision;
  readonly reason: PlanReason;
  /** What would be written, or what would be offered. */
  readonly shown: readonly string[];
}

/** An invented citizen for trials. */
export interface TrialCitizen {
  readonly idNumber: string;
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  readonly birthText: string;
  /** Number of the householder. */
  readonly household: string;
}

/** Who plays whom, by person of the form. */
export type TrialCast = ReadonlyMap<string, string>;

/** The persons that the form speaks of, in its order. */
export function trialPersons(understandings: readonly Understanding[]): readonly PersonRef[] {
  return [...personsOfForm(understandings).values()].map(({ ref }) => ref);
}

/** Plans without the page: neither read from it nor written to it. By field id. */
export function planTrial(
  page: EditedPage,
  understandings: readonly Understanding[],
  citizens: readonly PlannedCitizen[],
  facts: PlanFacts,
): ReadonlyMap<string, TrialRow> {
  const { form } = page;
  const empty = { ...form, fields: form.fields.map((field) => ({ ...field, empty: true })) };
  const rows = planFill({ form: empty, understandings, citizens, values: new Map(), facts });
  return new Map(
    rows.map(({ fieldId, decision, reason, shown, choices }) => [
      fieldId,
      {
        decision,
        reason,
        shown: decision === 'offer' ? choices.map((choice) => choice.shown) : shownOf(shown),
      },
    ]),
  );
}

function shownOf(shown: string): readonly string[] {
  return shown === '' ? [] : [shown];
}

/** The cast as the planner takes it: one citizen may play several persons. */
export function castCitizens(
  cast: TrialCast,
  persons: readonly PersonRef[],
  recordOf: (idNumber: string) => Omit<PlannedCitizen, 'id' | 'roles'> | undefined,
): readonly PlannedCitizen[] {
  const numbers = [...new Set(cast.values())];
  return numbers.flatMap((idNumber) => {
    const found = recordOf(idNumber);
    const roles = persons.filter((ref) => cast.get(personId(ref)) === idNumber);
    return found && roles.length > 0 ? [{ id: idNumber, roles, ...found }] : [];
  });
}

const MALE: ReadonlySet<string> = new Set(['father', 'husband']);
const FEMALE: ReadonlySet<string> = new Set(['mother', 'wife']);

/** A first cast of invented people, household by household; the author can change every part. */
export function proposeCast(
  persons: readonly PersonRef[],
  citizens: readonly TrialCitizen[],
): TrialCast {
  const cast = new Map<string, string>();
  const taken = new Set<string>();
  let household: string | undefined;
  for (const ref of persons) {
    const fits = citizens.filter(
      ({ idNumber, sex }) =>
        !taken.has(idNumber) &&
        !(MALE.has(ref.person) && sex !== 'male') &&
        !(FEMALE.has(ref.person) && sex !== 'female'),
    );
    const chosen = fits.find((citizen) => citizen.household === household) ?? fits[0];
    if (!chosen) continue;
    household ??= chosen.household;
    taken.add(chosen.idNumber);
    cast.set(personId(ref), chosen.idNumber);
  }
  return cast;
}

/** Day of issue as the card of an invented citizen says it, where it is whole. */
export function issueDateOf(
  date: PartialDate | undefined,
): { year: number; month: number; day: number } | null {
  return date?.month !== undefined && date.day !== undefined
    ? { year: date.year, month: date.month, day: date.day }
    : null;
}
