import type { FieldKey } from '../../citizen/keys';
import type { PersonRef } from '../../citizen/person';
import type { DatumSource } from '../../citizen/record';
import type { FieldKind, Reason } from './understanding';
import type { WriteValue } from './writing';

export const DECISIONS = ['fill', 'offer', 'leave'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why a field is filled, offered or left: a closed list, each with one sentence in components/wording. */
export const PLAN_REASONS = [
  'same-meaning',
  'derived',
  'from-card',
  'already-right',
  'holds-other-value',
  'choice-of-meaning',
  'kinship-only-suggests',
  'name-split-uncertain',
  'commune-divided',
  'unit-unknown',
  'names-differ',
  'not-understood',
  'person-unclear',
  'nobody-scanned',
  'not-in-record',
  'declared-fact',
  'declaration',
  'asks-nothing-held',
  'map-says-never',
  'read-only',
  'hidden',
  'date-incomplete',
  'code-unknown',
  'claimed-twice',
  'confirmed-earlier',
] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** One thing that could be written into an offered field; the clerk picks. */
export interface PlanChoice {
  readonly id: string;
  readonly key: FieldKey;
  readonly person: PersonRef;
  /** What the choice means, such as "Nơi thường trú" or a candidate commune. */
  readonly meaning: FieldKey | 'unit-candidate' | 'related-person';
  readonly shown: string;
  readonly value: WriteValue;
  readonly source: DatumSource;
  /** The citizen whose record says it of somebody who was not scanned. */
  readonly citizen?: string;
}

/** What would happen to one field, and why. Holds values: lives in memory only. */
export interface PlanRow {
  readonly fieldId: string;
  readonly signature: string;
  /** What the page calls the field, shortened for the review. */
  readonly label: string;
  readonly person: PersonRef | null;
  readonly key: FieldKey | null;
  readonly kind: FieldKind;
  readonly decision: Decision;
  readonly reason: PlanReason;
  /** The engine's reasons for what the field asks. */
  readonly explain: readonly Reason[];
  readonly value: WriteValue | null;
  /** The value in words, as the review shows it. */
  readonly shown: string;
  /** What stands in the field now; '' when empty. */
  readonly current: string;
  readonly source: DatumSource | null;
  readonly asOf: string | null;
  readonly sensitive: boolean;
  /** The citizen whose record the value comes from, where the row speaks of somebody else. */
  readonly citizen?: string;
  readonly choices: readonly PlanChoice[];
}
