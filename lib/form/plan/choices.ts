import { datumOf, SENSITIVE_KEYS } from '../../citizen/keys';
import type { FieldDescription } from '../contract/field';
import type { PlanChoice, PlanReason, PlanRow } from '../contract/plan';
import type { Answer } from '../contract/understanding';
import { citizensOf, type PlanInput, questionOf } from './plan-input';
import { recordValue } from './record-value';

/** The row as an offer of these choices; each that would write the same for the same person stands once. */
export function offerRow(
  row: PlanRow,
  reason: PlanReason,
  choices: readonly PlanChoice[],
): PlanRow {
  const sensitive = row.sensitive || choices.some(({ key }) => SENSITIVE_KEYS.has(datumOf(key)));
  return { ...row, decision: 'offer', reason, sensitive, choices: distinct(choices) };
}

/** What the records of those who have the answer's capacity say to it; candidates one by one. */
export function choicesOf(
  field: FieldDescription,
  answer: Answer,
  input: PlanInput,
): readonly PlanChoice[] {
  const { key, person, ordinal } = answer;
  return citizensOf(answer, input)
    .flatMap((citizen) => {
      const value = recordValue(questionOf(citizen, answer, field, input));
      if (value.outcome === 'none') return [];
      const { source } = value;
      const found =
        value.outcome === 'value' ? [{ shown: value.shown, value: value.value }] : value.candidates;
      return found.map((candidate) => ({ ...candidate, source }));
    })
    .map((candidate, index) => ({
      id: `${field.id}/${person}${ordinal}/${key}/${index + 1}`,
      key,
      person: { person, ordinal },
      meaning: key,
      ...candidate,
    }));
}

/** The meanings speak of one person, so that only the datum is open. */
export function sameQuestion(meanings: readonly Answer[]): boolean {
  return meanings.every(
    ({ person, ordinal }) => person === meanings[0]?.person && ordinal === meanings[0]?.ordinal,
  );
}

export function allSay(choices: readonly PlanChoice[]): boolean {
  return choices.every((choice) => choice.shown === choices[0]?.shown);
}

function distinct(choices: readonly PlanChoice[]): readonly PlanChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ person, shown, key }) => {
    const sign = `${person.person}#${person.ordinal}|${shown}|${datumOf(key)}`;
    if (seen.has(sign)) return false;
    seen.add(sign);
    return true;
  });
}
