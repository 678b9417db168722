import type { EntryKind } from './codes';
import type { ChainHead, JournalDatabase, StoredEntry } from './database';
import type { JournalEntry } from './entry';
import { journalErrorOf } from './errors';
import type { RollupRow } from './rollup';
import type { SessionTally } from './tally';

/** Vietnamese days, yyyy-mm-dd, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Which entries; without `session`, `dossier` or `citizen` a day range is needed. */
export interface EntryQuery {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: EntryKind;
  readonly session?: string;
  readonly dossier?: string;
  /** A pseudonym's value. */
  readonly citizen?: string;
  /** 500 unless told. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 500;
const FIRST_DAY = '2020-01-01';
const LAST_DAY = '2099-12-31';

/** Entries that match, newest first. */
export async function listEntries(
  database: JournalDatabase,
  query: EntryQuery,
): Promise<JournalEntry[]> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  return guarded(async () => {
    const found: JournalEntry[] = [];
    let cursor = await openNewest(database, query);
    while (cursor && found.length < limit) {
      if (matches(cursor.value, query)) found.push(cursor.value.entry);
      cursor = await cursor.continue();
    }
    return found;
  });
}

function openNewest(database: JournalDatabase, query: EntryQuery) {
  const store = database.transaction('entries').store;
  if (query.session !== undefined)
    return store.index('session').openCursor(IDBKeyRange.only(query.session), 'prev');
  if (query.dossier !== undefined)
    return store.index('dossier').openCursor(IDBKeyRange.only(query.dossier), 'prev');
  if (query.citizen !== undefined)
    return store.index('citizen').openCursor(IDBKeyRange.only(query.citizen), 'prev');
  const from = query.from ?? FIRST_DAY;
  const to = query.to ?? LAST_DAY;
  if (query.kind !== undefined && from === to)
    return store.index('dayKind').openCursor(IDBKeyRange.only([from, query.kind]), 'prev');
  return store.index('day').openCursor(IDBKeyRange.bound(from, to), 'prev');
}

function matches({ day, entry }: StoredEntry, query: EntryQuery): boolean {
  return (
    (query.from === undefined || day >= query.from) &&
    (query.to === undefined || day <= query.to) &&
    (query.kind === undefined || entry.kind === query.kind) &&
    (query.dossier === undefined || entry.dossier === query.dossier) &&
    (query.citizen === undefined || entry.citizen?.value === query.citizen)
  );
}

/** Entries after a sequence number in the order of the chain, for whoever carries them on. */
export async function entriesAfter(
  database: JournalDatabase,
  seq: number,
  limit: number,
): Promise<JournalEntry[]> {
  return guarded(async () => {
    const stored = await database.getAll('entries', IDBKeyRange.lowerBound(seq, true), limit);
    return stored.map(({ entry }) => entry);
  });
}

/** Intents that no entry has resolved, oldest first: on the next start they are marked unknown. */
export async function listOpenIntents(database: JournalDatabase): Promise<JournalEntry[]> {
  return guarded(async () => {
    const transaction = database.transaction(['openIntents', 'entries']);
    const open = await transaction.objectStore('openIntents').getAll();
    const stored = await Promise.all(
      open.map(({ seq }) => transaction.objectStore('entries').get(seq)),
    );
    return stored
      .flatMap((found) => (found ? [found.entry] : []))
      .sort((one, other) => one.seq - other.seq);
  });
}

export async function readHead(database: JournalDatabase): Promise<ChainHead | undefined> {
  return guarded(async () => (await database.get('meta', 'head')) as ChainHead | undefined);
}

export async function markExported(database: JournalDatabase, head: ChainHead): Promise<void> {
  return guarded(async () => {
    const before = (await database.get('meta', 'exported')) as ChainHead | undefined;
    if (head.seq > (before?.seq ?? 0)) await database.put('meta', head, 'exported');
  });
}

export async function listRollups(
  database: JournalDatabase,
  range: DayRange,
): Promise<RollupRow[]> {
  return guarded(() =>
    database.getAllFromIndex('rollups', 'day', IDBKeyRange.bound(range.from, range.to)),
  );
}

export interface TallyQuery extends DayRange {
  readonly limit: number;
  readonly matches?: (tally: SessionTally) => boolean;
  /** Ends a search that nobody waits for any more. */
  readonly signal?: AbortSignal;
}

/** What is known of the dossiers first touched in these days, newest day first, as many as are asked for. */
export async function listTallies(
  database: JournalDatabase,
  { from, to, limit, matches, signal }: TallyQuery,
): Promise<SessionTally[]> {
  return guarded(async () => {
    const found: SessionTally[] = [];
    const index = database.transaction('tallies').store.index('day');
    let cursor = await index.openCursor(IDBKeyRange.bound(from, to), 'prev');
    while (cursor && found.length < limit && !signal?.aborted) {
      if (!matches || matches(cursor.value)) found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found.sort((one, other) => other.firstSeq - one.firstSeq);
  });
}

async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}
