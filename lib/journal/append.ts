import type { IDBPTransaction } from 'idb';
import type { z } from 'zod';
import { GENESIS_HASH, linkEntry } from './chain';
import type { ChainHead, JournalDatabase, JournalSchema } from './database';
import { dayOf } from './day';
import { type EntryDraft, entryDraftSchema, type JournalEntry, journalEntrySchema } from './entry';
import { EntryRefusedError, JournalBrokenError, journalErrorOf } from './errors';
import { addRow, planRollup, type RollupRow } from './rollup';
import type { SessionTally } from './tally';

export interface AppendPorts {
  readonly now: () => Date;
  /** A new UUIDv7 in lower case. */
  readonly newId: () => string;
}

export const APPEND_STORES = [
  'entries',
  'tallies',
  'rollups',
  'openIntents',
  'meta',
  'frozen',
] as const;
export type AppendTransaction = IDBPTransaction<JournalSchema, typeof APPEND_STORES, 'readwrite'>;

const INTENTS: ReadonlySet<string> = new Set([
  'lookup-intent',
  'fill-intent',
  'verify-intent',
  'undo-intent',
]);

/**
 * Adds entries, figures and head in one transaction that is on disk when the promise resolves. Inside it
 * only IndexedDB requests and synchronous code may run: anything else would end the transaction.
 */
export async function appendEntries(
  database: JournalDatabase,
  drafts: readonly EntryDraft[],
  ports: AppendPorts,
): Promise<JournalEntry[]> {
  const parsed = drafts.map((draft) => parseOrRefuse(entryDraftSchema, draft));
  if (parsed.length === 0) return [];
  return inStrictTransaction(database, (transaction) => addAll(transaction, parsed, ports));
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

function begin(database: JournalDatabase): AppendTransaction {
  try {
    return database.transaction(APPEND_STORES, 'readwrite', { durability: 'strict' });
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** Plans every entry from what was read at once, then writes each changed record once. */
export async function addAll(
  transaction: AppendTransaction,
  drafts: readonly EntryDraft[],
  ports: AppendPorts,
): Promise<JournalEntry[]> {
  const [soundHead, tallies] = await Promise.all([
    readSoundHead(transaction),
    readTallies(transaction, drafts),
  ]);
  let head = soundHead;
  const added: JournalEntry[] = [];
  const changes: RollupRow[] = [];
  for (const draft of drafts) {
    const place = { id: ports.newId(), seq: head.seq + 1, at: ports.now().toISOString() };
    const entry = parseOrRefuse(journalEntrySchema, linkEntry(head.hash, { ...draft, ...place }));
    const planned = planRollup(tallies.get(entry.session), entry);
    tallies.set(entry.session, planned.tally);
    changes.push(...planned.changes);
    head = { seq: entry.seq, hash: entry.hash };
    added.push(entry);
  }
  const rows = await changedRows(transaction, changes);
  await Promise.all([
    ...added.flatMap((entry) => writeEntry(transaction, entry)),
    ...[...tallies.values()].map((tally) => transaction.objectStore('tallies').put(tally)),
    ...rows.map((row) => transaction.objectStore('rollups').put(row)),
    transaction.objectStore('meta').put(head, 'head'),
  ]);
  return added;
}

/** The head, if it is the last entry's or that of a checkpoint; a chain that is torn is not continued. */
async function readSoundHead(transaction: AppendTransaction): Promise<ChainHead> {
  const [stored, last] = await Promise.all([
    transaction.objectStore('meta').get('head') as Promise<ChainHead | undefined>,
    transaction.objectStore('entries').openCursor(null, 'prev'),
  ]);
  const head = stored ?? { seq: 0, hash: GENESIS_HASH };
  const lastSeq = last?.value.entry.seq ?? 0;
  const lastHash = last?.value.entry.hash ?? GENESIS_HASH;
  if (lastSeq !== head.seq || lastHash !== head.hash) throw new JournalBrokenError(head.seq);
  return head;
}

async function readTallies(
  transaction: AppendTransaction,
  drafts: readonly EntryDraft[],
): Promise<Map<string, SessionTally>> {
  const sessions = [...new Set(drafts.map(({ session }) => session))];
  const found = await Promise.all(
    sessions.map((session) => transaction.objectStore('tallies').get(session)),
  );
  return new Map(found.flatMap((tally) => (tally ? [[tally.session, tally] as const] : [])));
}

async function changedRows(
  transaction: AppendTransaction,
  changes: readonly RollupRow[],
): Promise<RollupRow[]> {
  const sums = new Map<string, RollupRow>();
  for (const change of changes) sums.set(change.key, addRow(sums.get(change.key), change));
  return Promise.all(
    [...sums.values()].map(async (sum) =>
      addRow(await transaction.objectStore('rollups').get(sum.key), sum),
    ),
  );
}

function writeEntry(transaction: AppendTransaction, entry: JournalEntry): Promise<unknown>[] {
  const openIntents = transaction.objectStore('openIntents');
  return [
    transaction.objectStore('entries').add({ day: dayOf(entry.at), entry }),
    ...(INTENTS.has(entry.kind) ? [openIntents.put({ id: entry.id, seq: entry.seq })] : []),
    ...(entry.replyTo !== undefined ? [openIntents.delete(entry.replyTo)] : []),
  ];
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

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function parseOrRefuse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new EntryRefusedError(parsed.error.issues.map((issue) => issue.path.join('.') || 'entry'));
}
