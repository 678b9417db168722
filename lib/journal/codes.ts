import type { WriteOutcome, WriteReason } from '../form/contract/writing';

/** What an entry records. `-intent` entries are on disk before the effect that they announce. */
export const ENTRY_KINDS = [
  'lookup-intent',
  'lookup',
  'fill-intent',
  'fill',
  'fill-unknown',
  'edit',
  'redeclared',
  'undo-intent',
  'undo',
  'submit',
  'link-dossier',
  'discrepancy',
  'export',
  'policy',
  'session-end',
  'inspection',
  'import',
  'prune',
  'verify-intent',
  'verify',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** How the whole of an entry ended. `unknown`: the worker stopped before the end was known. */
export const ENTRY_OUTCOMES = [
  'pending',
  'done',
  'partly',
  'refused',
  'failed',
  'cancelled',
  'unknown',
  'exported-csv',
  'exported-xlsx',
  'exported-document',
  'exported-journal',
  'printed',
  'matches',
  'differs',
] as const;
export type EntryOutcome = (typeof ENTRY_OUTCOMES)[number];

/** Why a look-up, a fill or an export was refused or failed. */
export const REFUSAL_CODES = [
  'number-malformed',
  'not-found',
  'identity-differs',
  'several-persons',
  'not-permitted',
  'login-needed',
  'login-cancelled',
  'rate-limited',
  'registry-unavailable',
  'timed-out',
  'offline',
  'answer-malformed',
  'answer-too-large',
  'signature-invalid',
  'answer-not-for-this-request',
  'record-expired',
  'record-gone',
  'assurance-too-low',
  'training-record-outside-training',
  'origin-not-permitted',
  'document-changed',
  'page-not-readable',
  'no-fields',
  'locked',
  'policy-forbids',
  'procedure-missing',
  'officer-missing',
  'confirm-not-trusted',
  'cancelled',
  'worker-stopped',
  'unexpected',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** How name, birth date and number came to the clerk, as a gateway takes it too. */
export const IDENTITY_BASES = [
  'card-scanned',
  'card-typed',
  'vneid-shown',
  'paper-shown',
  'form-held',
] as const;
export type IdentityBasis = (typeof IDENTITY_BASES)[number];

/** What of a citizen the record and the card or paper may say differently. */
export const IDENTITY_ITEMS = ['number', 'fullName', 'birthDate', 'sex'] as const;
export type IdentityItem = (typeof IDENTITY_ITEMS)[number];

/** Why a clerk went on, or did not, although record and card differ. */
export const IDENTITY_DECISIONS = [
  'seen-to-agree',
  'papers-explain',
  'record-to-be-corrected',
  'not-same-person',
] as const;
export type IdentityDecision = (typeof IDENTITY_DECISIONS)[number];

export const DECISIONS = ['fill', 'offer', 'leave'] as const;
export type Decision = (typeof DECISIONS)[number];

const WRITE_OUTCOME_CODES = {
  filled: true,
  'already-right': true,
  kept: true,
  refused: true,
  'not-accepted': true,
  'no-option': true,
} as const satisfies Record<WriteOutcome, true>;

/** What became of one field, as far as this entry knows. */
export const ROW_OUTCOMES = [
  ...keysOf(WRITE_OUTCOME_CODES),
  'pending',
  'offered',
  'left',
  'unknown',
  'undone',
  'edited',
  'redeclared',
  'differs',
] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

const WRITE_REASON_CODES = {
  'holds-other-value': true,
  'field-gone': true,
  'field-changed': true,
  'field-ambiguous': true,
  'read-only': true,
  disabled: true,
  hidden: true,
  'sandboxed-frame': true,
  'value-does-not-fit': true,
  'no-such-option': true,
  'option-ambiguous': true,
  'options-did-not-arrive': true,
  'reverted-by-page': true,
  'shown-text-differs': true,
  'typed-by-clerk': true,
  'document-gone': true,
  cancelled: true,
} as const satisfies Record<WriteReason, true>;

/** Why a field was offered or left before any writing, and what an edit or a difference is known to be. */
const PLAN_REASON_CODES = {
  'not-in-record': true,
  'part-unknown': true,
  'choice-of-meaning': true,
  'derived-not-certain': true,
  'commune-divided': true,
  'code-unknown': true,
  'card-only': true,
  'being-declared': true,
  declaration: true,
  'meaning-not-certain': true,
  'person-not-chosen': true,
  'sensitive-not-needed': true,
  'map-says-never': true,
  'not-chosen-by-clerk': true,
  'assurance-too-low': true,
  'changed-by-page': true,
  'cause-unknown': true,
  'value-no-longer-ours': true,
  'card-differs': true,
  'paper-differs': true,
} as const;

export const ROW_REASONS = [...keysOf(WRITE_REASON_CODES), ...keysOf(PLAN_REASON_CODES)] as const;
export type RowReason = (typeof ROW_REASONS)[number];

function keysOf<K extends string>(codes: Readonly<Record<K, true>>): readonly K[] {
  return Object.keys(codes) as K[];
}
