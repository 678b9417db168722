import { z } from 'zod';
import { type FieldKey, isFieldKey } from '../../citizen/keys';
import { PERSON_ROLES } from '../../citizen/person';

export const FORM_MAP_KIND = 'khai-mot-lan/form-map';
export const FORM_MAP_VERSION = 1;
export const MOST_FIELDS = 3000;
export const MOST_ANSWERS = 600;

const HASH = /^[0-9a-f]{64}$/;
/** What `form/read` signs a field with: 53 bits as base 36, twins numbered. Too short for a citizen's number. */
const SIGNATURE = /^[0-9a-z]{1,11}(?::[1-9]\d{0,3})?$/;
/** The same shapes of codes as the journal takes: no name, no number, no e-mail. */
const OFFICER =
  /^(?=[A-Za-z])(?=.*[0-9._-])(?!.*[0-9]{6})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+){0,7}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PROCEDURE = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
const INSTANT = /^20[2-9]\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** Segments of words or `*`; everything particular was taken out before (see ./form-ref). */
const PATH = /^(?:\/(?:\*|[A-Za-z][A-Za-z0-9._-]{0,39})?){1,20}$/;
/** Words of the closed vocabulary, with ▒ for all others. */
const TITLE = /^[\p{L}\p{M} ▒:;,.()/*"“”?!&+–-]{0,120}$/u;

const signatureSchema = z.string().regex(SIGNATURE);

export const mapTargetSchema = z.strictObject({
  person: z.enum(PERSON_ROLES),
  ordinal: z.int().min(1).max(99),
  key: z.custom<FieldKey>((key) => typeof key === 'string' && isFieldKey(key), 'no field key'),
});

/** What a clerk says that a field asks: a datum of a person, or nothing that is ever filled. */
export const mapSaysSchema = z.union([mapTargetSchema, z.literal('never')]);

const mapAnswerSchema = z.strictObject({
  signature: signatureSchema,
  /** Hash of the label's vocabulary words; finds a field again whose surroundings changed. */
  label: z.string().regex(/^[0-9a-f]{16}$/),
  says: mapSaysSchema,
  /** Code of the officer who said so, and when. */
  by: z.string().max(64).regex(OFFICER),
  at: z.string().regex(INSTANT),
});

const formRefSchema = z.strictObject({
  /** SHA-256 over origin, path pattern and procedure code: what a form is looked up by. */
  identity: z.string().regex(HASH),
  origin: z
    .string()
    .max(300)
    .regex(/^https?:\/\/[^/\s?#@]+$/),
  /** For people's eyes; identity alone decides. */
  path: z.string().max(400).regex(PATH),
  procedure: z.string().regex(PROCEDURE).optional(),
});

/**
 * A reviewed answer to "what does each field of this form ask". Holds no text of the page and no value:
 * fields are named by signature and hash, the title by words of the closed vocabulary.
 */
export const formMapSchema = z
  .strictObject({
    kind: z.literal(FORM_MAP_KIND),
    version: z.literal(FORM_MAP_VERSION),
    form: formRefSchema,
    title: z.string().regex(TITLE),
    /** The version of the form that was reviewed last. */
    fingerprint: z.string().regex(HASH),
    /** Signatures of every field that was there at a review; later ones are new. */
    known: z.array(signatureSchema).max(MOST_FIELDS),
    answers: z.array(mapAnswerSchema).max(MOST_ANSWERS),
    updatedAt: z.string().regex(INSTANT),
  })
  .superRefine(({ known, answers }, context) => {
    if (new Set(known).size !== known.length || hasTwice(answers.map((a) => a.signature)))
      context.addIssue({ code: 'custom', message: 'a signature stands twice' });
  });

export type MapTarget = z.infer<typeof mapTargetSchema>;
export type MapSays = z.infer<typeof mapSaysSchema>;
export type MapAnswer = z.infer<typeof mapAnswerSchema>;
export type MapFormRef = z.infer<typeof formRefSchema>;
export type FormMap = z.infer<typeof formMapSchema>;

function hasTwice(texts: readonly string[]): boolean {
  return new Set(texts).size !== texts.length;
}
