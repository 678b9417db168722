import { unwrap } from 'idb';
import type { KnownEnd } from './append-memory';
import { type AppendPlan, type AppendPorts, planAppend } from './append-plan';
import type { ChainHead, JournalDatabase, StoredEntry } from './database';
import { dayOf } from './day';
import type { EntryDraft } from './entry';
import { addRow, type RollupRow } from './rollup';

export const APPEND_STORES = [
  'entries',
  'tallies',
  'rollups',
  'openIntents',
  'meta',
  'frozen',
] as const;

/** What one append has put into the store. */
export interface Written {
  readonly plan: AppendPlan;
  /** The rollup rows as they are now. */
  readonly rows: readonly RollupRow[];
}

const INTENTS: ReadonlySet<string> = new Set([
  'lookup-intent',
  'fill-intent',
  'verify-intent',
  'undo-intent',
]);

/**
 * Appends from what this context remembers, in one strict transaction that resolves once it is on disk. All requests
 * are made at once, and the entries are planned while the store reads. The store answers in order: what was
 * remembered is compared with it before the transaction can end. Undefined, and nothing written, where the store is
 * not as remembered. Requests are bare ones: a promise for each costs more than planning and hashing.
 */
export function appendAtOnce(
  database: JournalDatabase,
  drafts: readonly EntryDraft[],
  known: KnownEnd,
  ports: AppendPorts,
): Promise<Written | undefined> {
  return new Promise((resolve, reject) => {
    const transaction = unwrap(database).transaction(APPEND_STORES, 'readwrite', {
      durability: 'strict',
    });
    let end: { readonly written?: Written; readonly fault?: unknown } = {};
    transaction.oncomplete = () => resolve(end.written);
    transaction.onabort = () => {
      const { error } = transaction;
      if (end.fault !== undefined) reject(isQuota(error) ? error : end.fault);
      else if (error === null || error.name === 'ConstraintError') resolve(undefined);
      else reject(error);
    };
    try {
      const isAsKnown = askForEnd(transaction, drafts, known);
      isAsKnown.last.onsuccess = () => {
        if (isAsKnown.answer()) transaction.commit();
        else transaction.abort();
      };
      const plan = planAppend(drafts, known.head, known.tallies, ports);
      const rows = sumsOf(plan, known.rows);
      if (rows) putPlan(transaction, plan, rows);
      else transaction.abort();
      if (rows) end = { written: { plan, rows } };
    } catch (fault) {
      end = { fault };
      abort(transaction);
    }
  });
}

/** Asks for the head, for the last entry and what follows it, and for sessions of which nothing is remembered. */
function askForEnd(
  transaction: IDBTransaction,
  drafts: readonly EntryDraft[],
  { head, tallies }: KnownEnd,
) {
  const sessions = new Set(drafts.map(({ session }) => session));
  const strangers = [...sessions]
    .filter((session) => !tallies.has(session))
    .map((session) => transaction.objectStore('tallies').getKey(session));
  const stored: IDBRequest<ChainHead | undefined> = transaction.objectStore('meta').get('head');
  const last: IDBRequest<StoredEntry[]> = transaction
    .objectStore('entries')
    .getAll(IDBKeyRange.lowerBound(head.seq), 2);
  const answer = () =>
    stored.result?.seq === head.seq &&
    stored.result.hash === head.hash &&
    last.result.length === 1 &&
    last.result[0]?.entry.hash === head.hash &&
    strangers.every(({ result }) => result === undefined);
  return { last, answer };
}

/** The rows as they are after the plan; undefined where one is not remembered, which may be in the store all the same. */
function sumsOf(
  { changes }: AppendPlan,
  rows: ReadonlyMap<string, RollupRow>,
): readonly RollupRow[] | undefined {
  const sums: RollupRow[] = [];
  for (const [key, change] of changes) {
    const row = rows.get(key);
    if (!row) return undefined;
    sums.push(addRow(row, change));
  }
  return sums;
}

/** Every write of an append; a request that fails takes the whole transaction back. */
export function putPlan(
  transaction: IDBTransaction,
  { added, tallies, head }: AppendPlan,
  rows: readonly RollupRow[],
): void {
  const entries = transaction.objectStore('entries');
  const openIntents = transaction.objectStore('openIntents');
  for (const entry of added) {
    entries.add({ day: dayOf(entry.at), entry } satisfies StoredEntry);
    if (INTENTS.has(entry.kind)) openIntents.put({ id: entry.id, seq: entry.seq });
    if (entry.replyTo !== undefined) openIntents.delete(entry.replyTo);
  }
  for (const tally of tallies.values()) transaction.objectStore('tallies').put(tally);
  for (const row of rows) transaction.objectStore('rollups').put(row);
  transaction.objectStore('meta').put(head, 'head');
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Already ended, with the error that the caller is about to see.
  }
}

export function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
