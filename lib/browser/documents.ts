import type * as z from 'zod/mini';
import type {
  DocumentAnswer,
  DocumentPort,
  FieldRef,
  PageStatus,
  ReadDocument,
} from '../counter/ports';
import type { Binding } from '../counter/state';
import type {
  DocumentStand,
  ReaderRequest,
  WatcherRequest,
  WriterRequest,
} from '../protocol/document';
import {
  readAnswerSchema,
  recheckAnswerSchema,
  undoAnswerSchema,
  valuesAnswerSchema,
  writeAnswerSchema,
} from '../protocol/document-answers';
import { isDocumentChanged } from '../protocol/result';
import { browser } from './api';
import { execute, injectReader, type ReadableFrame, RefusedError } from './frames';
import { hasPermission } from './site-permission';

/** The second builds on the first. */
const WRITER_FILES = ['/sight.js', '/writer.js'];
const CALENDAR_FILE = '/calendar.js';
const WATCHER_FILE = '/watcher.js';
/** Reading takes milliseconds; a page may be busy for a while. */
const ANSWER_MS = 15_000;
/** Longer than the writer's own deadlines for a large form can take. */
const WRITE_MS = 180_000;

/** The document port over tabs, scripting and permissions. */
export function createDocuments(): DocumentPort {
  return {
    activePage,
    read: (page) => answered(() => readDocument(page)),
    values: (binding, fields) =>
      answered(async () => {
        await requireSamePage(binding);
        const request = {
          to: 'reader',
          type: 'values',
          token: binding.documentToken,
          stand: standOf(binding),
        } as const;
        const answer = await ask(
          binding,
          { ...request, fields: fields.map(plainRef) },
          valuesAnswerSchema,
        );
        return new Map(answer.values.map(({ fieldId, shown }) => [fieldId, shown]));
      }),
    fill: (binding, instructions, fill) =>
      answered(async () => {
        await requireSamePage(binding);
        const hasDate = instructions.some(({ value }) => value.kind === 'date');
        await inject(binding, ...(hasDate ? [CALENDAR_FILE] : []), ...WRITER_FILES);
        const answer = await ask(
          binding,
          {
            to: 'writer',
            type: 'write',
            token: binding.documentToken,
            stand: standOf(binding),
            fill,
            instructions: instructions as never,
          },
          writeAnswerSchema,
        );
        return answer as never;
      }),
    reopen: (binding) =>
      answered(async () => {
        await untilLoaded(binding.tabId);
        await requireSamePage(binding);
        return readDocument(binding);
      }),
    undo: (binding, fill) =>
      answered(async () => {
        await requireSamePage(binding);
        const request = { to: 'writer', type: 'undo', token: binding.documentToken, fill } as const;
        return (await ask(binding, request, undoAnswerSchema)).results;
      }),
    recheck: (binding, fill) =>
      answered(async () => {
        await requireSamePage(binding);
        const { documentToken: token } = binding;
        const request = { to: 'writer', type: 'recheck', token, fill } as const;
        return (await ask(binding, request, recheckAnswerSchema)).holding;
      }),
    cancel: async (binding) => {
      const request = { to: 'writer', type: 'cancel', token: binding.documentToken } as const;
      await answered(() => ask(binding, request, recheckAnswerSchema));
    },
    reveal: async (binding, field) => {
      const request = { to: 'reader', type: 'reveal', token: binding.documentToken } as const;
      await answered(() => send(binding, { ...request, ...plainRef(field) }));
    },
    watch: async (binding, filled, held) => {
      await answered(async () => {
        await inject(binding, WATCHER_FILE);
        await send(binding, {
          to: 'watcher',
          type: 'watch',
          token: binding.documentToken,
          filled: filled.map(plainRef),
          held: held.map(plainRef),
        });
      });
    },
    unwatch: async (binding) => {
      await answered(() =>
        send(binding, { to: 'watcher', type: 'unwatch', token: binding.documentToken }),
      );
    },
  };
}

async function readDocument(page: {
  tabId: number;
  windowId: number;
  origin: string;
}): Promise<ReadDocument> {
  const { tabId, windowId, origin } = page;
  if (!(await hasPermission(origin))) throw new RefusedError('permission-missing');
  const frames = await injectReader(tabId);
  const read = async ({ frameId, origin: frameOrigin }: ReadableFrame): Promise<ReadDocument> => {
    const answer = await ask({ tabId, frameId }, { to: 'reader', type: 'read' }, readAnswerSchema);
    const binding: Binding = {
      tabId,
      windowId,
      documentToken: answer.token,
      origin,
      path: answer.path,
      query: answer.query,
      ...(answer.form.dossierNumber ? { dossier: answer.form.dossierNumber } : {}),
      ...(frameId > 0 ? { frameId, frameOrigin } : {}),
    };
    const framesToAllow = await ungranted(answer.frames);
    return { binding, form: answer.form as never, readMs: answer.readMs, framesToAllow };
  };
  const [top, ...others] = await Promise.all(frames.map(read));
  if (!top) throw new RefusedError('form-unreachable');
  return others.reduce(
    (best, next) => (next.form.fields.length > best.form.fields.length ? next : best),
    top,
  );
}

async function ungranted(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map(hasPermission));
  return origins.filter((_, index) => !granted[index]);
}

/** Waits for the tab's next document; a page that never finishes loading is given up. */
async function untilLoaded(tabId: number): Promise<void> {
  const deadline = Date.now() + ANSWER_MS;
  while (Date.now() < deadline) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) throw new RefusedError('tab-closed');
    if (tab.status === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new RefusedError('form-unreachable');
}

function plainRef({ fieldId, signature }: FieldRef): FieldRef {
  return { fieldId, signature };
}

function standOf({ path, query = '', dossier }: Binding): DocumentStand {
  return { path, query, ...(dossier ? { dossier } : {}) };
}

async function activePage(windowId: number): Promise<PageStatus> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return { status: 'no-page' };
  const origin = webOrigin(tab.url);
  if (origin === 'unsupported') return { status: 'page-not-supported' };
  if (origin === null || !(await hasPermission(origin))) {
    return { status: 'permission-missing', tabId: tab.id, origin };
  }
  return { status: 'ready', tabId: tab.id, windowId, origin };
}

/** null when the browser does not tell us the address (no permission, and the button was not pressed there). */
function webOrigin(url: string | undefined): string | null | 'unsupported' {
  if (url === undefined || url === '') return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : 'unsupported';
}

async function requireSamePage(binding: Binding): Promise<void> {
  const tab = await browser.tabs.get(binding.tabId).catch(() => undefined);
  if (!tab) throw new RefusedError('tab-closed');
  const origin = webOrigin(tab.url);
  if (origin === null) throw new RefusedError('permission-missing');
  if (origin !== binding.origin) throw new RefusedError('page-changed');
}

/** Nothing was written when the writer could not even come in, and the refusal says so. */
async function inject(binding: Binding, ...files: string[]): Promise<void> {
  const granted = await hasPermission(binding.frameOrigin ?? binding.origin);
  if (!granted) throw new RefusedError('permission-missing');
  try {
    await execute(binding.tabId, { frameIds: [binding.frameId ?? 0] }, ...files);
  } catch (fault) {
    const unreachable = fault instanceof RefusedError && fault.reason === 'form-unreachable';
    throw unreachable ? new RefusedError('page-changed') : fault;
  }
}

type Place = Pick<Binding, 'tabId' | 'frameId'>;
type DocumentRequest = ReaderRequest | WriterRequest | WatcherRequest;

async function send({ tabId, frameId = 0 }: Place, request: DocumentRequest): Promise<unknown> {
  let answer: unknown;
  try {
    const asking = browser.tabs.sendMessage(tabId, request, { frameId });
    answer = await withinDeadline(asking, request.type === 'write' ? WRITE_MS : ANSWER_MS);
  } catch (fault) {
    if (fault instanceof RefusedError) throw fault;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) throw new RefusedError('tab-closed');
    throw new RefusedError(request.type === 'write' ? 'left-while-writing' : 'page-changed');
  }
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) return answer.value;
    if (isDocumentChanged(answer)) throw new RefusedError('page-changed');
  }
  throw new RefusedError('form-unreachable');
}

/** A page that hangs must not keep the counter waiting. */
async function withinDeadline<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RefusedError('form-unreachable')), deadlineMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask<S extends z.ZodMiniType>(
  place: Place,
  request: DocumentRequest,
  schema: S,
): Promise<z.output<S>> {
  const parsed = schema.safeParse(await send(place, request));
  if (!parsed.success) throw new RefusedError('form-unreachable');
  return parsed.data;
}

async function answered<T>(work: () => Promise<T>): Promise<DocumentAnswer<T>> {
  try {
    return { outcome: 'done', value: await work() };
  } catch (fault) {
    if (fault instanceof RefusedError) return { outcome: 'refused', reason: fault.reason };
    throw fault;
  }
}
