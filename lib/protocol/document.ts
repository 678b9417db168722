import * as z from 'zod/mini';

/**
 * Worker → document, as the injected scripts parse it; zod/mini because these schemas travel into the page's
 * isolated world. `to` names the script that is meant; `token` is the document's life.
 */

// No lengths here: these messages come from our own worker, and each byte travels into every page.
const text = z.string();
const fieldId = text;
const signature = text;

const partialDate = z.strictObject({
  year: z.number(),
  month: z.optional(z.number()),
  day: z.optional(z.number()),
});

export const writeValueSchema = z.union([
  z.strictObject({ kind: z.literal('text'), text: text }),
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({
    kind: z.literal('choice'),
    codes: z.array(text),
    labels: z.array(text),
  }),
]);

export const writeInstructionSchema = z.strictObject({
  fieldId,
  signature,
  twins: z.optional(z.number()),
  value: writeValueSchema,
  replace: z.boolean(),
});

const token = text;

/**
 * Where the document stood when it was read: a page can move to another dossier without becoming another
 * document. `query` is a hash; `dossier` is the number that the page showed.
 */
const stand = z.strictObject({ path: text, query: text, dossier: z.optional(text) });

export type DocumentStand = z.infer<typeof stand>;

export const readerRequestSchema = z.union([
  z.strictObject({ to: z.literal('reader'), type: z.literal('read') }),
  z.strictObject({
    to: z.literal('reader'),
    type: z.literal('values'),
    token,
    stand,
    fields: z.array(z.strictObject({ fieldId, signature })),
  }),
  z.strictObject({ to: z.literal('reader'), type: z.literal('reveal'), token, fieldId, signature }),
]);

export const writerRequestSchema = z.union([
  z.strictObject({
    to: z.literal('writer'),
    type: z.literal('write'),
    token,
    stand,
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

export const watcherRequestSchema = z.union([
  z.strictObject({
    to: z.literal('watcher'),
    type: z.literal('watch'),
    token,
    filled: z.array(z.strictObject({ fieldId, signature })),
    held: z.array(z.strictObject({ fieldId, signature })),
  }),
  z.strictObject({ to: z.literal('watcher'), type: z.literal('unwatch'), token }),
]);

/** The writer's request in this message, or undefined when it is not one. */
export function parseWriterRequest(message: unknown): WriterRequest | undefined {
  const request = writerRequestSchema.safeParse(message);
  return request.success ? request.data : undefined;
}

/** The watcher's request in this message, or undefined when it is not one. */
export function parseWatcherRequest(message: unknown): WatcherRequest | undefined {
  const request = watcherRequestSchema.safeParse(message);
  return request.success ? request.data : undefined;
}

export type ReaderRequest = z.infer<typeof readerRequestSchema>;
export type WriterRequest = z.infer<typeof writerRequestSchema>;
export type WatcherRequest = z.infer<typeof watcherRequestSchema>;
