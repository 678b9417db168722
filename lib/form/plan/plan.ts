import { DATE_KEYS, datumOf, SENSITIVE_KEYS } from '../../citizen/keys';
import type { FieldDescription } from '../contract/field';
import type { PlanChoice, PlanReason, PlanRow } from '../contract/plan';
import type { Answer, Understanding } from '../contract/understanding';
import { MAP_REASON } from '../maps/apply';
import { allSay, choicesOf, offerRow, sameQuestion } from './choices';
import { showsValue } from './compare';
import { isChoiceControl } from './field-form';
import { isRecordedHousehold, relatedChoices } from './kinship';
import { fieldLabel } from './label';
import { citizensOf, meaningsOf, type PlanInput, questionOf } from './plan-input';
import { recordValue } from './record-value';

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
  const { first, kind, reasons } = understanding;
  const row: PlanRow = { ...blankRow(field, input), kind, explain: reasons };
  const answered = first ? withAnswer(row, first) : row;
  const never = neverReason(field, understanding);
  if (never) return leave(answered, never);
  if (field.disabled && !waitsForParent(field, understanding)) return leave(answered, 'read-only');
  const certain = kind !== 'choice' && kind !== 'unknown';
  return first && certain
    ? planAnswer(answered, field, first, input)
    : planOffer(answered, field, understanding, input);
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

function neverReason(field: FieldDescription, understanding: Understanding): PlanReason | null {
  const { kind, reasons } = understanding;
  if (kind === 'declared') return 'declared-fact';
  if (kind === 'declaration') return 'declaration';
  if (kind === 'other')
    return reasons.some(({ code }) => code === MAP_REASON.code)
      ? 'map-says-never'
      : 'asks-nothing-held';
  if (field.readOnly && !mayOpenCalendar(field, understanding)) return 'read-only';
  return field.visible ? null : 'hidden';
}

/** An empty box for a date that nobody can type into may open a calendar when it is pressed. */
function mayOpenCalendar(field: FieldDescription, understanding: Understanding): boolean {
  const dates: readonly string[] = DATE_KEYS;
  return (
    field.control === 'text' &&
    field.empty &&
    meaningsOf(understanding).every(({ key }) => dates.includes(datumOf(key)))
  );
}

/** A list of communes or districts is closed until its province is chosen, which the same fill does. */
function waitsForParent(field: FieldDescription, understanding: Understanding): boolean {
  return (
    isChoiceControl(field) &&
    meaningsOf(understanding).some(
      ({ key }) => key.endsWith('.commune') || key.endsWith('.district'),
    )
  );
}

/** A field whose meaning is clear: the value, an offer where the value is not certain, or nothing. */
function planAnswer(
  row: PlanRow,
  field: FieldDescription,
  answer: Answer,
  input: PlanInput,
): PlanRow {
  const [citizen, ...rivals] = citizensOf(answer, input);
  if (!citizen) return offerKin(row, field, answer, input);
  const claims = rivals.length > 0 ? choicesOf(field, answer, input) : [];
  if (claims.length > 0) return offerRow(row, 'claimed-twice', claims);
  if (answer.key === 'relationToHouseholder' && !isRecordedHousehold(citizen, input))
    return offerOrLeave(row, 'kinship-only-suggests', choicesOf(field, answer, input));
  const value = recordValue(questionOf(citizen, answer, field, input));
  if (value.outcome === 'none') return leave(row, value.reason);
  const { source } = value;
  if (value.outcome === 'candidates') {
    const choices = value.candidates.map(
      (candidate, index): PlanChoice => ({
        id: `${field.id}/${index + 1}`,
        key: answer.key,
        person: { person: answer.person, ordinal: answer.ordinal },
        meaning: value.reason === 'commune-divided' ? 'unit-candidate' : answer.key,
        source,
        ...candidate,
      }),
    );
    return offerRow({ ...row, source }, value.reason, choices);
  }
  const filled = {
    ...row,
    value: value.value,
    shown: value.shown,
    source,
    asOf: value.asOf ?? null,
  };
  return { ...filled, decision: 'fill', reason: fillReason(filled, field, value.reason) };
}

function offerOrLeave(row: PlanRow, reason: PlanReason, choices: readonly PlanChoice[]): PlanRow {
  return choices.length === 0 ? leave(row, 'not-in-record') : offerRow(row, reason, choices);
}

/** Old beside new: whether the field already shows the value, or another one that stays unless chosen. */
function fillReason(row: PlanRow, field: FieldDescription, reason: PlanReason): PlanReason {
  if (!row.value || row.current === '' || field.empty) return reason;
  return showsValue(row.current, row.value) ? 'already-right' : 'holds-other-value';
}

/** Nobody was scanned for this person; a record of somebody else may name them, which only suggests. */
function offerKin(
  row: PlanRow,
  field: FieldDescription,
  answer: Answer,
  input: PlanInput,
): PlanRow {
  const choices = relatedChoices(field, answer, input);
  return choices.length === 0
    ? leave(row, 'nobody-scanned')
    : offerRow(row, 'kinship-only-suggests', choices);
}

/** A field with several meanings: one choice for each that a scanned record answers. */
function planOffer(
  row: PlanRow,
  field: FieldDescription,
  understanding: Understanding,
  input: PlanInput,
): PlanRow {
  const { first, kind } = understanding;
  const meanings = meaningsOf(understanding);
  if (meanings.length === 0) return leave(row, 'not-understood');
  const choices = meanings.flatMap((answer) => choicesOf(field, answer, input));
  const [best] = choices;
  if (!best) {
    const scanned = meanings.some((answer) => citizensOf(answer, input).length > 0);
    return leave(row, scanned ? 'not-in-record' : 'nobody-scanned');
  }
  const rivals = meanings.some((answer) => citizensOf(answer, input).length > 1);
  if (rivals) return offerRow(row, 'claimed-twice', choices);
  if (!sameQuestion(meanings)) return offerRow(row, 'person-unclear', choices);
  const agreed = kind === 'choice' && choices.length > 1 && allSay(choices);
  return first && agreed && best.key === first.key
    ? planAnswer(row, field, first, input)
    : offerRow(row, 'choice-of-meaning', choices);
}
