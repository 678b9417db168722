import * as z from 'zod/mini';
import type { DocumentRefusal } from '../counter/ports';
import { browser } from './api';
import { hasPermission } from './site-permission';

/** Injected on demand; in the page itself it reaches frames of the same origin as well. */
const READER_FILE = '/reader.js';

/** A named reason why a document could not be used. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly reason: DocumentRefusal;
  constructor(reason: DocumentRefusal) {
    super(reason);
    this.reason = reason;
  }
}

export interface ReadableFrame {
  readonly frameId: number;
  readonly origin: string;
}

/** The page itself, then frames of other granted sites; sandboxed ones are nobody's and are left. */
export async function injectReader(tabId: number): Promise<readonly ReadableFrame[]> {
  const results = await execute(tabId, { allFrames: true }, READER_FILE);
  const frames = await Promise.all(
    results.map(async ({ frameId, result }) => {
      const facts = frameFacts.safeParse(result);
      if (!facts.success) return [];
      const { origin, readByTop } = facts.data;
      if (frameId === 0) return [{ frameId, origin }];
      const readable = !readByTop && origin !== 'null' && (await hasPermission(origin));
      return readable ? [{ frameId, origin }] : [];
    }),
  );
  return frames.flat().sort((a, b) => a.frameId - b.frameId);
}

const frameFacts = z.strictObject({ origin: z.string(), readByTop: z.boolean() });

export async function execute(
  tabId: number,
  frames: { allFrames: true } | { frameIds: number[] },
  ...files: string[]
): Promise<readonly { frameId: number; result?: unknown }[]> {
  try {
    return await browser.scripting.executeScript({ target: { tabId, ...frames }, files });
  } catch {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    throw new RefusedError(tab ? 'form-unreachable' : 'tab-closed');
  }
}
