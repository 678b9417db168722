import type { ReadForm } from '../form/contract/reading';
import type { Aids } from '../form/write/aids';
import type { PickInCalendar } from '../form/write/calendar';
import type { DocumentStand, WatcherRequest, WriterRequest } from '../protocol/document';

/** The few calls that a script injected into a page needs, without the polyfill (it would triple the script). */

interface InjectedRuntime {
  readonly id: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string; tab?: unknown },
        respond: (answer: unknown) => void,
      ) => true | undefined,
    ): void;
  };
}

function runtime(): InjectedRuntime {
  const scope = globalThis as unknown as {
    browser?: { runtime?: InjectedRuntime };
    chrome?: { runtime: InjectedRuntime };
  };
  const found = scope.browser?.runtime?.id ? scope.browser.runtime : scope.chrome?.runtime;
  if (!found) throw new MissingRuntimeError();
  return found;
}

/** Thrown when a script runs outside an extension, or after the extension was removed from under it. */
export class MissingRuntimeError extends Error {
  override readonly name = 'MissingRuntimeError';
}

/** Thrown when a script comes into a document without the one that it builds on. */
export class ScriptMissingError extends Error {
  override readonly name = 'ScriptMissingError';
}

/**
 * Answers messages from the extension's own worker. `handle` returns undefined for messages that are
 * meant for another script of the same document, which are then left alone.
 */
export function answerWorker(handle: (message: unknown) => Promise<unknown> | undefined): void {
  const own = runtime();
  own.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== own.id || sender.tab !== undefined) return undefined;
    const answer = handle(message);
    if (answer === undefined) return undefined;
    answer.then(respond, (fault: unknown) => {
      respond({ ok: false, error: { name: fault instanceof Error ? fault.name : 'UnknownError' } });
    });
    return true;
  });
}

/** Sends a report to the worker; resolves to nothing when the worker cannot be reached any more. */
export async function tellWorker(message: unknown): Promise<void> {
  await runtime()
    .sendMessage(message)
    .catch(() => undefined);
}

const SHARED = Symbol.for('khai-mot-lan.document');

/** What the reader lends, so that the other scripts do not carry it once more. */
export interface Lent {
  readonly readForm: ReadForm;
  readonly parseWriterRequest: (message: unknown) => WriterRequest | undefined;
  readonly parseWatcherRequest: (message: unknown) => WatcherRequest | undefined;
  readonly standsAt: (root: Document, stand: DocumentStand) => boolean;
}

interface SharedDocumentState {
  /** Random name of this document's life; a navigation or reload makes a new one. */
  readonly token: string;
  readonly scripts: Set<string>;
  /** Left here by the reader: the controls of the fields that a review was planned on last, by the fields' ids. */
  reviewed?: ReadonlyMap<string, HTMLElement>;
  /** Left here by the reader, so that the other scripts do not carry reading and schemas once more. */
  lent?: Lent;
  /** Left here by the calendar's script for the writer. */
  pickInCalendar?: PickInCalendar;
  /** Left here for the writer. */
  aids?: Aids;
  /** Ends the waiting for one press; there only while the form-map editor's script waits. */
  leavePick?: () => void;
}

/**
 * What our scripts of one document share, kept on the isolated world's global: the page cannot see it.
 */
export function sharedDocumentState(): SharedDocumentState {
  const scope = globalThis as unknown as { [SHARED]?: SharedDocumentState };
  scope[SHARED] ??= { token: crypto.randomUUID?.() ?? randomToken(), scripts: new Set() };
  return scope[SHARED];
}

/** `crypto.randomUUID` is missing on plain-http pages. */
function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Runs `start` once per document and script name, however often the script is injected. */
export function startOnce(script: string, start: (token: string) => void): string {
  const shared = sharedDocumentState();
  if (!shared.scripts.has(script)) {
    shared.scripts.add(script);
    start(shared.token);
  }
  return shared.token;
}

/** What the reader left for the scripts that come after it. */
export function lentByReader(): Lent {
  const { lent } = sharedDocumentState();
  if (!lent) throw new ScriptMissingError();
  return lent;
}

export function lentAids(): Aids {
  const { aids } = sharedDocumentState();
  if (!aids) throw new ScriptMissingError();
  return aids;
}
