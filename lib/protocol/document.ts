import * as v from 'valibot';

/**
 * Worker → document, as the injected scripts parse it. Valibot and not zod: these schemas travel into the
 * page's isolated world, where zod/mini alone would take a third of the room. `to` names the script that is
 * meant; `token` is the document's life.
 */

// No lengths here: these messages come from our own worker, and each byte travels into every page.
const text = v.string();
const fieldId = text;
const signature = text;
const token = text;

const partialDate = v.strictObject({
  year: v.number(),
  month: v.optional(v.number()),
  day: v.optional(v.number()),
});

const writeValueSchema = v.union([
  v.strictObject({ kind: v.literal('text'), text }),
  v.strictObject({ kind: v.literal('date'), date: partialDate }),
  v.strictObject({ kind: v.literal('choice'), codes: v.array(text), labels: v.array(text) }),
]);

const writeInstructionSchema = v.strictObject({
  fieldId,
  signature,
  twins: v.optional(v.number()),
  value: writeValueSchema,
  replace: v.boolean(),
});

/**
 * Where the document stood when it was read: a page can move to another dossier without becoming another
 * document. `query` is a hash; `dossier` is the number that the page showed.
 */
const stand = v.strictObject({ path: text, query: text, dossier: v.optional(text) });

export type DocumentStand = v.InferOutput<typeof stand>;

const fields = v.array(v.strictObject({ fieldId, signature }));

const toReader = v.literal('reader');
const readerRequestSchema = v.union([
  v.strictObject({ to: toReader, type: v.literal('read') }),
  v.strictObject({ to: toReader, type: v.literal('values'), token, stand, fields }),
  v.strictObject({ to: toReader, type: v.literal('reveal'), token, fieldId, signature }),
]);

const toWriter = v.literal('writer');
const writerRequestSchema = v.union([
  v.strictObject({
    to: toWriter,
    type: v.literal('write'),
    token,
    stand,
    fill: text,
    instructions: v.array(writeInstructionSchema),
  }),
  v.strictObject({ to: toWriter, type: v.literal('undo'), token, fill: text }),
  v.strictObject({ to: toWriter, type: v.literal('recheck'), token, fill: text }),
  v.strictObject({ to: toWriter, type: v.literal('cancel'), token }),
]);

const toWatcher = v.literal('watcher');
const watcherRequestSchema = v.union([
  v.strictObject({ to: toWatcher, type: v.literal('watch'), token, filled: fields, held: fields }),
  v.strictObject({ to: toWatcher, type: v.literal('unwatch'), token }),
]);

export type ReaderRequest = v.InferOutput<typeof readerRequestSchema>;
export type WriterRequest = v.InferOutput<typeof writerRequestSchema>;
export type WatcherRequest = v.InferOutput<typeof watcherRequestSchema>;

/** The reader's request in this message, or undefined when it is not one. */
export function parseReaderRequest(message: unknown): ReaderRequest | undefined {
  const request = v.safeParse(readerRequestSchema, message);
  return request.success ? request.output : undefined;
}

/** The writer's request in this message, or undefined when it is not one. */
export function parseWriterRequest(message: unknown): WriterRequest | undefined {
  const request = v.safeParse(writerRequestSchema, message);
  return request.success ? request.output : undefined;
}

/** The watcher's request in this message, or undefined when it is not one. */
export function parseWatcherRequest(message: unknown): WatcherRequest | undefined {
  const request = v.safeParse(watcherRequestSchema, message);
  return request.success ? request.output : undefined;
}
