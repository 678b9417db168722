import type { FieldKey } from '../../citizen/keys';
import type { CitizenRecord, DatumSource } from '../../citizen/record';
import type { FieldDescription } from '../contract/field';
import type { PlanReason } from '../contract/plan';
import type { WriteValue } from '../contract/writing';
import type { PlanFacts } from './facts';
import { isChoiceControl } from './field-form';

/** What the scanned card itself says; marked "từ thẻ" wherever it is used. */
export interface CardFacts {
  readonly issueDate: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
  } | null;
}

export interface Candidate {
  readonly shown: string;
  readonly value: WriteValue;
}

export type ValueOutcome =
  | (Candidate & {
      readonly outcome: 'value';
      readonly source: DatumSource;
      readonly asOf?: string | undefined;
      readonly reason: PlanReason;
    })
  | {
      readonly outcome: 'candidates';
      readonly candidates: readonly Candidate[];
      readonly source: DatumSource;
      readonly reason: PlanReason;
    }
  | { readonly outcome: 'none'; readonly reason: PlanReason };

export interface ValueQuestion {
  readonly record: CitizenRecord;
  readonly card: CardFacts | null;
  readonly key: FieldKey;
  readonly field: FieldDescription;
  readonly facts: PlanFacts;
  /** The form asks a district beside this address: it follows the list before 07/2025. */
  readonly wantsDistrict: boolean;
}

export interface Provenance {
  readonly source: DatumSource;
  readonly asOf?: string | undefined;
}

export function none(reason: PlanReason): ValueOutcome {
  return { outcome: 'none', reason };
}

/** Texts for typed controls, the same text as the one label for chosen ones. */
export function textValue(
  { field }: ValueQuestion,
  text: string,
  provenance: Provenance,
  reason: PlanReason = 'same-meaning',
): ValueOutcome {
  const value: WriteValue = isChoiceControl(field)
    ? { kind: 'choice', codes: [], labels: [text] }
    : { kind: 'text', text };
  return { outcome: 'value', shown: text, value, reason, ...provenance };
}

export function choiceValue(
  { field }: ValueQuestion,
  labels: readonly string[],
  codes: readonly string[],
  provenance: Provenance,
  reason: PlanReason = 'same-meaning',
): ValueOutcome {
  const [shown = ''] = labels;
  const value: WriteValue = isChoiceControl(field)
    ? { kind: 'choice', codes, labels }
    : { kind: 'text', text: shown };
  return { outcome: 'value', shown, value, reason, ...provenance };
}
