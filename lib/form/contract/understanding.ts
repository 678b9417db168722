import type { FieldKey } from '../../citizen/keys';
import type { PersonRole } from '../../citizen/person';

/**
 * The six kinds of field (DESIGN.md §3) and the two remaining cases:
 * `held` fill; `choice` held, but a choice of meaning: offer; `derived` fill marked "suy ra", or offer;
 * `card` known from the card only; `declared` the very fact being declared: never; `declaration` consent,
 * signature, reason: never; `other` asks nothing that a record could hold; `unknown` could not be decided.
 */
export const FIELD_KINDS = [
  'held',
  'choice',
  'derived',
  'card',
  'declared',
  'declaration',
  'other',
  'unknown',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A possible meaning of a field. `ordinal` counts from 1 within the role; confidence is 0–1. */
export interface Answer {
  readonly key: FieldKey;
  readonly person: PersonRole;
  readonly ordinal: number;
  readonly confidence: number;
}

/** Why something was decided: a code from the engine's closed list and the words a clerk understands. */
export interface Reason {
  readonly code: string;
  readonly words: string;
}

/** What one field asks, and of whom. Fields split over controls are answered as one; `partKeys` names each control's key. */
export interface Understanding {
  readonly fieldId: string;
  readonly kind: FieldKind;
  /** The first choice; null when the field asks nothing held, or when only an offer without a first choice is honest. */
  readonly first: Answer | null;
  /** Other meanings that are possible, best first; the clerk chooses. */
  readonly others: readonly Answer[];
  /** One key per part of the field description, in the same order (`birthDate.day` …); empty for plain fields. */
  readonly partKeys: readonly FieldKey[];
  readonly reasons: readonly Reason[];
}
