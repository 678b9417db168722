import type { PartialDate } from '../../citizen/record';

/** What shall stand in a field. The writer gives it the shape that the control wants. */
export type WriteValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | {
      readonly kind: 'choice';
      /** Codes that an option's value may carry, best first (such as `25525`, `01`, `VN`). */
      readonly codes: readonly string[];
      /** Texts that an option may show, best first; compared folded and whole, never by containing. */
      readonly labels: readonly string[];
    };

/** One field to write, in the order of the list. Fields in `drives` order come first; the writer settles between. */
export interface WriteInstruction {
  readonly fieldId: string;
  readonly signature: string;
  /** How many fields of the form said the same of themselves when it was planned; another number now is drift. */
  readonly twins?: number;
  readonly value: WriteValue;
  /** The clerk chose to replace a different value that stands there. */
  readonly replace: boolean;
}

export const WRITE_OUTCOMES = [
  'filled',
  'already-right',
  'kept',
  'refused',
  'not-accepted',
  'no-option',
] as const;
export type WriteOutcome = (typeof WRITE_OUTCOMES)[number];

/** Why a field was not filled: a closed list, each with one Vietnamese sentence in components/wording. */
export const WRITE_REASONS = [
  'holds-other-value',
  'field-gone',
  'field-changed',
  'field-ambiguous',
  'read-only',
  'disabled',
  'hidden',
  'sandboxed-frame',
  'value-does-not-fit',
  'no-such-option',
  'option-ambiguous',
  'options-did-not-arrive',
  'reverted-by-page',
  'shown-text-differs',
  'typed-by-clerk',
  'document-gone',
  'cancelled',
] as const;
export type WriteReason = (typeof WRITE_REASONS)[number];

export interface WriteResult {
  readonly fieldId: string;
  readonly outcome: WriteOutcome;
  readonly reason?: WriteReason;
}

export interface WriteReport {
  readonly results: readonly WriteResult[];
  /** Milliseconds spent writing, and waiting for the page to become quiet. */
  readonly writeMs: number;
  readonly settleMs: number;
}
