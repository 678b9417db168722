import * as z from 'zod/mini';
import { CONTROL_KINDS, TEXT_ORIGINS } from '../form/contract/field';
import { WRITE_OUTCOMES, WRITE_REASONS } from '../form/contract/writing';

/**
 * Worker → document and document → worker. Parsed on both sides; zod/mini because the schemas travel
 * into the page's isolated world. `to` names the script that is meant; `token` is the document's life.
 */

const text = (max: number) => z.string().check(z.maxLength(max));
const fieldId = text(40);
const signature = text(80);

const partialDate = z.strictObject({
  year: z.int(),
  month: z.optional(z.int()),
  day: z.optional(z.int()),
});

export const writeValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: text(600) }),
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({
    kind: z.literal('choice'),
    codes: z.array(text(60)),
    labels: z.array(text(200)),
  }),
]);

export const writeInstructionSchema = z.strictObject({
  fieldId,
  signature,
  value: writeValueSchema,
  replace: z.boolean(),
});

const token = text(64);

export const readerRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ to: z.literal('reader'), type: z.literal('read') }),
  z.strictObject({
    to: z.literal('reader'),
    type: z.literal('values'),
    token,
    fields: z.array(z.strictObject({ fieldId, signature })),
  }),
  z.strictObject({ to: z.literal('reader'), type: z.literal('reveal'), token, fieldId, signature }),
  z.strictObject({
    to: z.literal('reader'),
    type: z.literal('watch'),
    token,
    filled: z.array(z.strictObject({ fieldId, signature })),
    held: z.array(z.strictObject({ fieldId, signature })),
  }),
  z.strictObject({ to: z.literal('reader'), type: z.literal('unwatch'), token }),
]);

export const writerRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    to: z.literal('writer'),
    type: z.literal('write'),
    token,
    instructions: z.array(writeInstructionSchema),
  }),
  z.strictObject({
    to: z.literal('writer'),
    type: z.literal('undo'),
    token,
    fieldIds: z.optional(z.array(fieldId)),
  }),
  z.strictObject({ to: z.literal('writer'), type: z.literal('recheck'), token }),
  z.strictObject({ to: z.literal('writer'), type: z.literal('cancel'), token }),
]);

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
  form: formDescriptionSchema,
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
  z.strictObject({ from: z.literal('document'), type: z.literal('submitted'), token }),
  z.strictObject({
    from: z.literal('document'),
    type: z.literal('progress'),
    token,
    done: z.int(),
    total: z.int(),
  }),
]);

export type ReaderRequest = z.infer<typeof readerRequestSchema>;
export type WriterRequest = z.infer<typeof writerRequestSchema>;
export type DocumentReport = z.infer<typeof documentReportSchema>;
export type ReadAnswer = z.infer<typeof readAnswerSchema>;
