import type { IDBPTransaction } from 'idb';
import type { z } from 'zod';
import { GENESIS_HASH, linkEntry } from './chain';
import type { ChainHead, JournalDatabase, JournalSchema } from './database';
import { dayOf } from './day';
import { type EntryDraft, entryDraftSchema, type JournalEntry, journalEntrySchema } from './entry';
import { EntryRefusedError, JournalBrokenError, journalErrorOf } from './errors';
import { addRow, planRollup } from './rollup';

export interface AppendPorts {
  readonly now: () => Date;
  /** A new UUIDv7 in lower case. */
  readonly newId: () => string;
}

const STORES = ['entries', 'tallies', 'rollups', 'openIntents', 'meta'] as const;
type AppendTransaction = IDBPTransaction<JournalSchema, typeof STORES, 'readwrite'>;

const INTENTS: ReadonlySet<string> = new Set(['lookup-intent', 'fill-intent']);

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
  const transaction = begin(database);
  try {
    const added = await addAll(transaction, parsed, ports);
    await transaction.done;
    return added;
  } catch (cause) {
    await abandon(transaction);
    throw journalErrorOf(cause);
  }
}

function begin(database: JournalDatabase): AppendTransaction {
  try {
    return database.transaction(STORES, 'readwrite', { durability: 'strict' });
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

async function addAll(
  transaction: AppendTransaction,
  drafts: readonly EntryDraft[],
  ports: AppendPorts,
): Promise<JournalEntry[]> {
  const meta = transaction.objectStore('meta');
  let head = await readSoundHead(transaction);
  const added: JournalEntry[] = [];
  for (const draft of drafts) {
    const place = { id: ports.newId(), seq: head.seq + 1, at: ports.now().toISOString() };
    const entry = parseOrRefuse(journalEntrySchema, linkEntry(head.hash, { ...draft, ...place }));
    await addOne(transaction, entry);
    head = { seq: entry.seq, hash: entry.hash };
    added.push(entry);
  }
  await meta.put(head, 'head');
  return added;
}

/** The head, if it is the last entry's; a chain that is already torn is not continued. */
async function readSoundHead(transaction: AppendTransaction): Promise<ChainHead> {
  const head = ((await transaction.objectStore('meta').get('head')) as ChainHead | undefined) ?? {
    seq: 0,
    hash: GENESIS_HASH,
  };
  const last = await transaction.objectStore('entries').openCursor(null, 'prev');
  const lastSeq = last?.value.entry.seq ?? 0;
  const lastHash = last?.value.entry.hash ?? GENESIS_HASH;
  if (lastSeq !== head.seq || lastHash !== head.hash) throw new JournalBrokenError(head.seq);
  return head;
}

async function addOne(transaction: AppendTransaction, entry: JournalEntry): Promise<void> {
  const tallies = transaction.objectStore('tallies');
  const rollups = transaction.objectStore('rollups');
  const openIntents = transaction.objectStore('openIntents');
  await transaction.objectStore('entries').add({ day: dayOf(entry.at), entry });
  if (INTENTS.has(entry.kind)) await openIntents.put({ id: entry.id, seq: entry.seq });
  if (entry.replyTo !== undefined) await openIntents.delete(entry.replyTo);
  const { tally, changes } = planRollup(await tallies.get(entry.session), entry);
  await tallies.put(tally);
  for (const change of changes) await rollups.put(addRow(await rollups.get(change.key), change));
}

async function abandon(transaction: AppendTransaction): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // Already ended, with the error that the caller is about to see.
  }
  await transaction.done.catch(() => undefined);
}

function parseOrRefuse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new EntryRefusedError(parsed.error.issues.map((issue) => issue.path.join('.') || 'entry'));
}
