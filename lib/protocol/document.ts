import { either, exact, is, isFlag, isNumber, isText, list, type Of, type Shape } from './shape';

/**
 * Worker → document, as the injected scripts parse it: no zod, since these shapes travel into the page's isolated
 * world. `to` names the script that is meant; `token` is the document's life.
 */

// No lengths here: these messages come from our own worker, and each byte travels into every page.
const fieldId = isText;
const signature = isText;
const token = isText;

const partialDate = exact({ year: isNumber }, { month: isNumber, day: isNumber });

const writeValue = either(
  exact({ kind: is('text'), text: isText }),
  exact({ kind: is('date'), date: partialDate }),
  exact({ kind: is('choice'), codes: list(isText), labels: list(isText) }),
);

const writeInstruction = exact(
  { fieldId, signature, value: writeValue, replace: isFlag },
  { twins: isNumber },
);

/**
 * Where the document stood when it was read: a page can move to another dossier without becoming another
 * document. `query` is a hash; `dossier` is the number that the page showed.
 */
const stand = exact({ path: isText, query: isText }, { dossier: isText });

export type DocumentStand = Of<typeof stand>;

const fields = list(exact({ fieldId, signature }));

const toReader = is('reader');
const readerRequest = either(
  exact({ to: toReader, type: is('read') }),
  exact({ to: toReader, type: is('values'), token, stand, fields }),
  exact({ to: toReader, type: is('reveal'), token, fieldId, signature }),
);

const toWriter = is('writer');
const writerRequest = either(
  exact({
    to: toWriter,
    type: is('write'),
    token,
    stand,
    fill: isText,
    instructions: list(writeInstruction),
  }),
  exact({ to: toWriter, type: is('undo'), token, fill: isText }),
  exact({ to: toWriter, type: is('recheck'), token, fill: isText }),
  exact({ to: toWriter, type: is('cancel'), token }),
);

const toWatcher = is('watcher');
const watcherRequest = either(
  exact({ to: toWatcher, type: is('watch'), token, filled: fields, held: fields }),
  exact({ to: toWatcher, type: is('unwatch'), token }),
);

export type ReaderRequest = Of<typeof readerRequest>;
export type WriterRequest = Of<typeof writerRequest>;
export type WatcherRequest = Of<typeof watcherRequest>;

/** The message where it has the shape, or undefined. */
const parserOf =
  <T>(shape: Shape<T>) =>
  (message: unknown): T | undefined =>
    shape(message) ? message : undefined;

/** The reader's request in this message, or undefined when it is not one. */
export const parseReaderRequest = parserOf(readerRequest);
/** The writer's request in this message, or undefined when it is not one. */
export const parseWriterRequest = parserOf(writerRequest);
/** The watcher's request in this message, or undefined when it is not one. */
export const parseWatcherRequest = parserOf(watcherRequest);
