import * as z from 'zod/mini';
import { CONTROL_KINDS, TEXT_ORIGINS } from '../form/contract/field';
import { WRITE_OUTCOMES, WRITE_REASONS } from '../form/contract/writing';

/**
 * What a document answers and reports, as the worker parses it. A document can report, and never ask for
 * anything. Kept apart from the requests, so that the injected scripts do not carry it.
 */

const text = (max: number) => z.string().check(z.maxLength(max));
const fieldId = text(40);
const signature = text(80);
const token = text(64);

const formFieldSchema = z.strictObject({
  id: fieldId,
  signature,
  control: z.enum(CONTROL_KINDS),
  texts: z.array(z.strictObject({ from: z.enum(TEXT_ORIGINS), text: text(2000) })),
  sections: z.array(
    z.strictObject({
      id: text(40),
      from: z.enum(['legend', 'heading', 'caption', 'column', 'row', 'panel', 'tab', 'text']),
      text: text(2000),
    }),
  ),
  repeat: z.optional(z.strictObject({ id: text(40), ordinal: z.int() })),
  parts: z.array(
    z.strictObject({
      part: z.enum(['whole', 'day', 'month', 'year', 'box', 'choice']),
      tag: text(80),
      type: text(80),
      name: text(300),
      domId: text(300),
      autocomplete: text(120),
      maxLength: z.int(),
    }),
  ),
  options: z.array(z.strictObject({ value: text(300), text: text(500) })),
  optionCount: z.int(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  visible: z.boolean(),
  required: z.boolean(),
  empty: z.boolean(),
});

export const formDescriptionSchema = z.strictObject({
  title: text(1000),
  headings: z.array(text(1000)),
  procedureCode: z.optional(text(40)),
  dossierNumber: z.optional(text(60)),
  fields: z.array(formFieldSchema).check(z.maxLength(20_000)),
  papers: z.array(text(1000)),
});

export const readAnswerSchema = z.strictObject({
  token,
  /** Path of the document, without query and fragment: they may hold a citizen's data. */
  path: text(2000),
  /** Hash of the query, which often names the dossier; '' without one. */
  query: text(20),
  form: formDescriptionSchema,
  /** Origins of visible frames of other sites in this document. */
  frames: z.array(text(300)).check(z.maxLength(20)),
  readMs: z.number(),
});

export const valuesAnswerSchema = z.strictObject({
  values: z.array(z.strictObject({ fieldId, shown: text(2000) })),
});

export const writeAnswerSchema = z.strictObject({
  results: z.array(
    z.strictObject({
      fieldId,
      outcome: z.enum(WRITE_OUTCOMES),
      reason: z.optional(z.enum(WRITE_REASONS)),
    }),
  ),
  writeMs: z.number(),
  settleMs: z.number(),
});

export const undoAnswerSchema = z.strictObject({
  results: z.array(
    z.strictObject({ fieldId, outcome: z.enum(['undone', 'kept', 'refused', 'not-accepted']) }),
  ),
});

export const recheckAnswerSchema = z.strictObject({ holding: z.array(fieldId) });

/** Document → worker: reports only; a document can never ask for anything. */
export const documentReportSchema = z.discriminatedUnion('type', [
  z.strictObject({
    from: z.literal('document'),
    type: z.literal('edited'),
    token,
    fieldId,
    signature,
  }),
  z.strictObject({
    from: z.literal('document'),
    type: z.literal('redeclared'),
    token,
    fieldId,
    signature,
  }),
  /** A while after a fill the page itself has taken this value back. */
  z.strictObject({
    from: z.literal('document'),
    type: z.literal('lost'),
    token,
    fill: z.string(),
    fieldId,
  }),
  z.strictObject({ from: z.literal('document'), type: z.literal('submitted'), token }),
  /** After a person's press the form asks something that it did not ask before. */
  z.strictObject({ from: z.literal('document'), type: z.literal('step'), token }),
  z.strictObject({
    from: z.literal('document'),
    type: z.literal('progress'),
    token,
    done: z.int(),
    total: z.int(),
  }),
]);

export type DocumentReport = z.infer<typeof documentReportSchema>;
export type ReadAnswer = z.infer<typeof readAnswerSchema>;
