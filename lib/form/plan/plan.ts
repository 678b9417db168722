import { datumOf, SENSITIVE_KEYS } from '../../citizen/keys';
import type { PersonRef } from '../../citizen/person';
import type { CitizenRecord } from '../../citizen/record';
import type { FieldDescription, FormDescription } from '../contract/field';
import type { Decision, PlanChoice, PlanReason, PlanRow } from '../contract/plan';
import type { Answer, Understanding } from '../contract/understanding';
import { showsValue } from './compare';
import type { PlanFacts } from './facts';
import { isChoiceControl } from './field-form';
import { relatedChoices } from './kinship';
import { fieldLabel } from './label';
import { type CardFacts, type ValueQuestion, recordValue } from './record-value';

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

/**
 * What would be written into each field, what not, and why. Pure; nothing is guessed: a field that could
 * speak of two persons, two meanings or two communes becomes an offer with its candidates.
 */
export function planFill(input: PlanInput): PlanRow[] {
  return input.form.fields.map((field, index) => {
    const understanding = input.understandings[index];
    if (!understanding) return leave(blankRow(field, input), 'not-understood');
    return planField(field, understanding, input);
  });
}

function planField(
  field: FieldDescription,
  understanding: Understanding,
  input: PlanInput,
): PlanRow {
  const row: PlanRow = {
    ...blankRow(field, input),
    kind: understanding.kind,
    explain: understanding.reasons,
  };
  const answered = understanding.first ? withAnswer(row, understanding.first) : row;
  const never = neverReason(field, understanding);
  if (never) return leave(answered, never);
  if (field.disabled && !waitsForParent(field, understanding)) return leave(answered, 'read-only');
  if (understanding.first === null || understanding.kind === 'choice')
    return planOffer(answered, field, understanding, input);
  return planAnswer(answered, field, understanding.first, input);
}

function blankRow(field: FieldDescription, input: PlanInput): PlanRow {
  return {
    fieldId: field.id,
    signature: field.signature,
    label: fieldLabel(field),
    person: null,
    key: null,
    kind: 'unknown',
    decision: 'leave',
    reason: 'not-understood',
    explain: [],
    value: null,
    shown: '',
    current: input.values.get(field.id) ?? '',
    source: null,
    asOf: null,
    sensitive: false,
    choices: [],
  };
}

function withAnswer(row: PlanRow, { key, person, ordinal }: Answer): PlanRow {
  return { ...row, key, person: { person, ordinal }, sensitive: SENSITIVE_KEYS.has(datumOf(key)) };
}

function leave(row: PlanRow, reason: PlanReason): PlanRow {
  return { ...row, decision: 'leave', reason };
}

function neverReason(field: FieldDescription, { kind }: Understanding): PlanReason | null {
  if (kind === 'declared') return 'declared-fact';
  if (kind === 'declaration') return 'declaration';
  if (kind === 'other') return 'asks-nothing-held';
  if (field.readOnly) return 'read-only';
  return field.visible ? null : 'hidden';
}

/** A list of communes or districts is closed until its province is chosen, which the same fill does. */
function waitsForParent(field: FieldDescription, { first, others }: Understanding): boolean {
  return (
    isChoiceControl(field) &&
    [...(first ? [first] : []), ...others].some(
      ({ key }) => key.endsWith('.commune') || key.endsWith('.district'),
    )
  );
}

function citizenOf(person: PersonRef, input: PlanInput): PlannedCitizen | undefined {
  return input.citizens.find(({ roles }) =>
    roles.some((role) => role.person === person.person && role.ordinal === person.ordinal),
  );
}

/** A field whose meaning is clear: the value, an offer where the value is not certain, or nothing. */
function planAnswer(
  row: PlanRow,
  field: FieldDescription,
  answer: Answer,
  input: PlanInput,
): PlanRow {
  const citizen = citizenOf(answer, input);
  if (!citizen) return offerKin(row, field, answer, input);
  const value = recordValue(questionOf(citizen, answer, field, input));
  if (value.outcome === 'none') return leave(row, value.reason);
  if (value.outcome === 'candidates') {
    const choices = value.candidates.map(
      (candidate, index): PlanChoice => ({
        id: `${field.id}/${index + 1}`,
        key: answer.key,
        person: { person: answer.person, ordinal: answer.ordinal },
        meaning: value.reason === 'commune-divided' ? 'unit-candidate' : answer.key,
        source: value.source,
        ...candidate,
      }),
    );
    return { ...row, decision: 'offer', reason: value.reason, choices, source: value.source };
  }
  const { shown, source, asOf } = value;
  const filled = { ...row, value: value.value, shown, source, asOf: asOf ?? null };
  return { ...filled, ...fillDecision(filled, field, value.reason) };
}

function fillDecision(
  row: PlanRow,
  field: FieldDescription,
  reason: PlanReason,
): { decision: Decision; reason: PlanReason } {
  if (row.value && row.current !== '' && !field.empty) {
    return showsValue(row.current, row.value)
      ? { decision: 'fill', reason: 'already-right' }
      : { decision: 'fill', reason: 'holds-other-value' };
  }
  return { decision: 'fill', reason };
}

/** Nobody was scanned for this person; a record of somebody else may name them, which only suggests. */
function offerKin(
  row: PlanRow,
  field: FieldDescription,
  answer: Answer,
  input: PlanInput,
): PlanRow {
  const choices = relatedChoices(field, answer, input.citizens, input.facts);
  return choices.length === 0
    ? leave(row, 'nobody-scanned')
    : { ...row, decision: 'offer', reason: 'kinship-only-suggests', choices };
}

/** A field with several meanings: one choice for each that a scanned record answers. */
function planOffer(
  row: PlanRow,
  field: FieldDescription,
  understanding: Understanding,
  input: PlanInput,
): PlanRow {
  const meanings = [...(understanding.first ? [understanding.first] : []), ...understanding.others];
  if (meanings.length === 0) return leave(row, 'not-understood');
  const choices = meanings.flatMap((answer) => choicesOf(field, answer, input));
  const [best] = choices;
  if (!best) {
    const scanned = meanings.some((answer) => citizenOf(answer, input));
    return leave(row, scanned ? 'not-in-record' : 'nobody-scanned');
  }
  const { first } = understanding;
  const agreed = first && allSay(choices) && sameQuestion(meanings);
  if (agreed && choices.length > 1) return planAnswer(row, field, first, input);
  const reason = sameQuestion(meanings) ? 'choice-of-meaning' : 'person-unclear';
  return { ...row, decision: 'offer', reason, choices: distinct(choices) };
}

function choicesOf(field: FieldDescription, answer: Answer, input: PlanInput): PlanChoice[] {
  const citizen = citizenOf(answer, input);
  if (!citizen) return [];
  const value = recordValue(questionOf(citizen, answer, field, input));
  if (value.outcome === 'none') return [];
  const candidates =
    value.outcome === 'value' ? [{ shown: value.shown, value: value.value }] : value.candidates;
  return candidates.map((candidate, index) => ({
    id: `${field.id}/${answer.person}${answer.ordinal}/${answer.key}/${index + 1}`,
    key: answer.key,
    person: { person: answer.person, ordinal: answer.ordinal },
    meaning: answer.key,
    source: value.source,
    ...candidate,
  }));
}

/** The choices differ in meaning only for one person, not in whose data they are. */
function sameQuestion(meanings: readonly Answer[]): boolean {
  return meanings.every(
    ({ person, ordinal }) => person === meanings[0]?.person && ordinal === meanings[0]?.ordinal,
  );
}

function allSay(choices: readonly PlanChoice[]): boolean {
  return choices.every((choice) => choice.shown === choices[0]?.shown);
}

/** Choices that would write the same for the same person stand once. */
function distinct(choices: readonly PlanChoice[]): readonly PlanChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ person, shown, key }) => {
    const sign = `${person.person}#${person.ordinal}|${shown}|${datumOf(key)}`;
    if (seen.has(sign)) return false;
    seen.add(sign);
    return true;
  });
}

function questionOf(
  { record, card }: PlannedCitizen,
  { key, person, ordinal }: Answer,
  field: FieldDescription,
  { facts, understandings }: PlanInput,
): ValueQuestion {
  const district = `${datumOf(key)}.district`;
  const wantsDistrict = understandings.some(({ first, others }) =>
    [...(first ? [first] : []), ...others].some(
      (other) => other.key === district && other.person === person && other.ordinal === ordinal,
    ),
  );
  return { record, card, key, field, facts, wantsDistrict };
}
