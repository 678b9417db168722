import { type IDBPTransaction, unwrap } from 'idb';
import { APPEND_STORES, appendAtOnce, isQuota, putPlan, type Written } from './append-at-once';
import type { AppendMemory } from './append-memory';
import { type AppendPorts, parseDrafts, planAppend } from './append-plan';
import { GENESIS_HASH } from './chain';
import type { ChainHead, JournalDatabase, JournalSchema } from './database';
import type { EntryDraft, JournalEntry } from './entry';
import { JournalBrokenError, journalErrorOf } from './errors';
import { inTime } from './in-time';
import { addRow } from './rollup';
import type { SessionTally } from './tally';

export type AppendTransaction = IDBPTransaction<JournalSchema, typeof APPEND_STORES, 'readwrite'>;

/**
 * Adds entries, figures and head in one transaction that is on disk when the promise resolves. Inside it
 * only IndexedDB requests and synchronous code may run: anything else would end the transaction.
 */
export async function appendEntries(
  database: JournalDatabase,
  drafts: readonly EntryDraft[],
  ports: AppendPorts,
  memory: AppendMemory,
): Promise<readonly JournalEntry[]> {
  const parsed = parseDrafts(drafts);
  if (parsed.length === 0) return [];
  // What gets there after all, though too late, announces something that did not happen; the next start says so.
  return inTime(appendParsed(database, parsed, ports, memory));
}

async function appendParsed(
  database: JournalDatabase,
  parsed: readonly EntryDraft[],
  ports: AppendPorts,
  memory: AppendMemory,
): Promise<readonly JournalEntry[]> {
  const known = memory.recall();
  const written =
    (known && (await fromMemory(database, parsed, known, ports))) ??
    (await inStrictTransaction(database, (transaction) => addAll(transaction, parsed, ports)));
  memory.keep(written);
  return written.plan.added;
}

async function fromMemory(...asked: Parameters<typeof appendAtOnce>): Promise<Written | undefined> {
  try {
    return await appendAtOnce(...asked);
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** Runs `work` and resolves once its transaction is on disk; whatever fails takes all of it back. */
export async function inStrictTransaction<T>(
  database: JournalDatabase,
  work: (transaction: AppendTransaction) => Promise<T>,
): Promise<T> {
  const transaction = begin(database);
  try {
    const made = await work(transaction);
    await transaction.done;
    return made;
  } catch (cause) {
    throw journalErrorOf(await abandon(transaction, cause));
  }
}

/** Plans every entry from what was read at once, then writes each changed record once. */
export async function addAll(
  transaction: AppendTransaction,
  drafts: readonly EntryDraft[],
  ports: AppendPorts,
): Promise<Written> {
  const sessions = [...new Set(drafts.map(({ session }) => session))];
  const { head, tallies } = await readEnd(transaction, sessions);
  const plan = planAppend(drafts, head, tallies, ports);
  const rows = await Promise.all(
    [...plan.changes.values()].map(async (change) =>
      addRow(await transaction.objectStore('rollups').get(change.key), change),
    ),
  );
  putPlan(unwrap(transaction), plan, rows);
  return { plan, rows };
}

/** The head and what is known of sessions; a chain whose last entry is not its head's is not continued. */
async function readEnd(
  transaction: AppendTransaction,
  sessions: readonly string[],
): Promise<{ head: ChainHead; tallies: ReadonlyMap<string, SessionTally> }> {
  const [stored, last, ...found] = await Promise.all([
    transaction.objectStore('meta').get('head') as Promise<ChainHead | undefined>,
    transaction.objectStore('entries').openCursor(null, 'prev'),
    ...sessions.map((session) => transaction.objectStore('tallies').get(session)),
  ]);
  const head = stored ?? { seq: 0, hash: GENESIS_HASH };
  const lastSeq = last?.value.entry.seq ?? 0;
  const lastHash = last?.value.entry.hash ?? GENESIS_HASH;
  if (lastSeq !== head.seq || lastHash !== head.hash) throw new JournalBrokenError(head.seq);
  const tallies = found.flatMap((tally) => (tally ? [[tally.session, tally] as const] : []));
  return { head, tallies: new Map(tallies) };
}

function begin(database: JournalDatabase): AppendTransaction {
  try {
    return database.transaction(APPEND_STORES, 'readwrite', { durability: 'strict' });
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** Ends the transaction; answers the transaction's own reason where it has one, such as a full disk. */
async function abandon(transaction: AppendTransaction, cause: unknown): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // Already ended, with the error that the caller is about to see.
  }
  const end: unknown = await transaction.done.then(
    () => cause,
    (reason: unknown) => reason,
  );
  return cause instanceof DOMException && isQuota(end) ? end : cause;
}
