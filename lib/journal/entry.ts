import { z } from 'zod';
import { type FieldKey, isFieldKey } from '../citizen/keys';
import { PERSON_ROLES } from '../citizen/person';
import { assuranceSchema, DATUM_SOURCES } from '../citizen/record';
import {
  DECISIONS,
  ENTRY_KINDS,
  ENTRY_OUTCOMES,
  IDENTITY_BASES,
  IDENTITY_DECISIONS,
  IDENTITY_ITEMS,
  REFUSAL_CODES,
  ROW_OUTCOMES,
  ROW_REASONS,
} from './codes';
import { findShapeFault } from './kind-rules';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const SHORT_HASH = /^[0-9a-f]{16,64}$/;
/** Letter first, with a digit or a mark inside, and never six digits in a row: no name, number or e-mail. */
const CODE_NAME =
  /^(?=[A-Za-z])(?=.*[0-9._-])(?!.*[0-9]{6})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+){0,7}$/;
/** Unit identifiers of QĐ 20/2020/QĐ-TTg (`H53.12.3`) and before it of QCVN 102 (`000.00.12.H53`). */
const UNIT_NUMBER = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
/** `000.00.12.H53-260115-0012`: unit identifier, day as yymmdd, number of the day. */
const NATIONAL_DOSSIER = /^(?=.*[A-Z])(?:[A-Z0-9]{1,4}\.){0,4}[A-Z0-9]{1,4}-\d{6}-\d{1,6}$/;
/** `HS-2026-000123`: a system's own letters, then short groups of digits. */
const OTHER_DOSSIER = /^[A-Z]{1,6}\d{0,3}(?:[-./]\d{1,6}){1,4}$/;
const PROCEDURE = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
const SESSION = /^P-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;
const KEY_ID = /^(?:local|unit|gateway):[0-9a-f]{16}$/;
const INSTANT = /^20[2-9]\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** 68 years at 400 entries a day; a citizen's number cannot pass for a sequence number. */
const MAX_SEQ = 9_999_999;
const MAX_ROWS = 600;
const MAX_COUNT = 99_999;

export const officerCodeSchema = z.union([
  z.string().max(64).regex(CODE_NAME),
  z.string().regex(UUID),
]);
export const unitCodeSchema = z.union([
  z.string().max(64).regex(CODE_NAME),
  z.string().regex(UNIT_NUMBER),
]);
export const dossierNumberSchema = z
  .string()
  .max(40)
  .refine((text) => NATIONAL_DOSSIER.test(text) || OTHER_DOSSIER.test(text), 'no dossier number');
export const procedureCodeSchema = z.string().regex(PROCEDURE);
/** One of the purposes that policy names. */
export const purposeCodeSchema = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);
export const sessionCodeSchema = z.string().regex(SESSION);

export const pseudonymSchema = z.strictObject({
  keyId: z.string().regex(KEY_ID),
  value: z.string().regex(HASH),
});

/** Which form, and which version of it: both are hashes, so that no address of a page can carry a value. */
export const formRefSchema = z.strictObject({
  identity: z.string().regex(SHORT_HASH),
  fingerprint: z.string().regex(SHORT_HASH),
});

export const entryRowSchema = z.strictObject({
  person: z.enum(PERSON_ROLES),
  ordinal: z.int().min(1).max(99),
  key: z.custom<FieldKey>((key) => typeof key === 'string' && isFieldKey(key), 'no field key'),
  labelHash: z.string().regex(SHORT_HASH),
  source: z.enum(DATUM_SOURCES).optional(),
  decision: z.enum(DECISIONS),
  outcome: z.enum(ROW_OUTCOMES),
  reason: z.enum(ROW_REASONS).optional(),
});

/** `papers`: items of the list of papers that the record may replace, seen when the form was filled. */
export const COUNT_NAMES = [
  'fields',
  'filled',
  'kept',
  'edited',
  'redeclared',
  'rows',
  'papers',
] as const;
export const DURATION_NAMES = ['writeMs', 'settleMs', 'reviewMs'] as const;
/** Characters that stood in the fields which a fill wrote: how many, never which. */
export const LATER_COUNT_NAMES = ['keystrokes'] as const;
const count = z.int().min(0).max(MAX_COUNT).optional();
/** Milliseconds; anything longer than ten minutes is kept as ten minutes. */
const duration = z.int().min(0).max(600_000).optional();

const countsSchema = z.strictObject({
  fields: count,
  filled: count,
  kept: count,
  edited: count,
  redeclared: count,
  rows: count,
  papers: count,
  keystrokes: count,
  writeMs: duration,
  settleMs: duration,
  reviewMs: duration,
});

/** The end of what was pruned, and the hash of the figures that were frozen there. */
export const checkpointSchema = z.strictObject({
  seq: z.int().min(1).max(MAX_SEQ),
  hash: z.string().regex(HASH),
  figures: z.string().regex(HASH),
});

const draftShape = {
  officer: officerCodeSchema,
  unit: unitCodeSchema,
  device: z.string().regex(UUID),
  /** Our own mã phiên tiếp nhận; the system's number comes as `dossier` once it is known. */
  session: sessionCodeSchema,
  dossier: dossierNumberSchema.optional(),
  procedure: procedureCodeSchema.optional(),
  /** Code of the purpose that a look-up or verification carried. */
  purpose: purposeCodeSchema.optional(),
  form: formRefSchema.optional(),
  kind: z.enum(ENTRY_KINDS),
  outcome: z.enum(ENTRY_OUTCOMES),
  refusal: z.enum(REFUSAL_CODES).optional(),
  assurance: assuranceSchema.optional(),
  training: z.boolean(),
  citizen: pseudonymSchema.optional(),
  basis: z.enum(IDENTITY_BASES).optional(),
  /** What of the card differs from the record, and what the clerk decided: names of items, no values. */
  identity: z
    .strictObject({
      differs: z.array(z.enum(IDENTITY_ITEMS)).min(1).max(IDENTITY_ITEMS.length),
      decision: z.enum(IDENTITY_DECISIONS),
    })
    .optional(),
  rows: z.array(entryRowSchema).max(MAX_ROWS),
  counts: countsSchema.optional(),
  replyTo: z.string().regex(UUID_V7).optional(),
  anchor: checkpointSchema.optional(),
};

/** What a caller hands to the journal; id, sequence, time and chain are the journal's own. */
export const entryDraftSchema = z.strictObject(draftShape).superRefine(refuseWrongShape);

/** Where an entry stands: the journal's own part of it, without the hash over all of it. */
const placeShape = {
  id: z.string().regex(UUID_V7),
  seq: z.int().min(1).max(MAX_SEQ),
  at: z.string().regex(INSTANT),
  previousHash: z.string().regex(HASH),
};
export const entryPlaceSchema = z.strictObject(placeShape);

/**
 * One fact of the log. It has no place for a value: every text is a code of a closed list, a hash, or
 * matches a narrow pattern (DESIGN.md §4.1). Times are ISO 8601 in UTC with milliseconds.
 */
export const journalEntrySchema = z
  .strictObject({
    ...draftShape,
    ...placeShape,
    hash: z.string().regex(HASH),
  })
  .superRefine(refuseWrongShape);

export type EntryRow = z.infer<typeof entryRowSchema>;
export type EntryCounts = z.infer<typeof countsSchema>;
export type Checkpoint = z.infer<typeof checkpointSchema>;
export type FormRef = z.infer<typeof formRefSchema>;
export type Pseudonym = z.infer<typeof pseudonymSchema>;
export type EntryDraft = z.infer<typeof entryDraftSchema>;
export type JournalEntry = z.infer<typeof journalEntrySchema>;

function refuseWrongShape(entry: Parameters<typeof findShapeFault>[0], context: z.RefinementCtx) {
  const fault = findShapeFault(entry);
  if (fault) context.addIssue({ code: 'custom', path: [fault.path], message: fault.message });
}
