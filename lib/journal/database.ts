import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { JournalDisk } from './disk';
import type { Checkpoint, JournalEntry } from './entry';
import { JournalClosedError, journalErrorOf } from './errors';
import { migrateFigures } from './migrate';
import type { RollupRow } from './rollup';
import type { SessionTally } from './tally';

export const JOURNAL_NAME = 'khai-mot-lan-journal';
/** 2: figures by datum and by standing, a tally's last entry, and what a checkpoint froze. */
const VERSION = 2;

/** An entry with the Vietnamese day it is filed under; the day follows from the entry and is not hashed. */
export interface StoredEntry {
  readonly day: string;
  readonly entry: JournalEntry;
}

/** The end of a chain: the last entry's sequence number and hash; sequence 0 is the empty journal. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export interface CitizenKey {
  readonly keyId: string;
  readonly key: CryptoKey;
}

/** Signs what this installation exports; the private half cannot be read out. */
export interface DeviceKey {
  readonly keyId: string;
  readonly pair: CryptoKeyPair;
}

export interface JournalSchema extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: {
      day: string;
      dayKind: [string, string];
      session: string;
      dossier: string;
      citizen: string;
    };
  };
  tallies: { key: string; value: SessionTally; indexes: { day: string; firstSeq: number } };
  rollups: { key: string; value: RollupRow; indexes: { day: string } };
  /** The figures as they stood at the checkpoint behind which entries were pruned. */
  frozen: { key: string; value: RollupRow };
  openIntents: { key: string; value: { readonly id: string; readonly seq: number } };
  meta: {
    key: 'head' | 'checked' | 'exported' | 'checkpoint' | 'citizenKey' | 'deviceKey';
    value: ChainHead | Checkpoint | CitizenKey | DeviceKey;
  };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;
export type UpgradeTransaction = IDBPTransaction<
  JournalSchema,
  StoreNames<JournalSchema>[],
  'versionchange'
>;

/** The open database. `get` throws JournalClosedError once its owner or a newer version closed it. */
export interface DatabaseHandle {
  readonly get: () => Promise<JournalDatabase>;
  /** Lets the connection go, so that the next `get` begins with a new one. */
  readonly release: () => void;
  readonly close: () => void;
}

/**
 * Opens the database; what the browser itself closes, as it does on a full disk, is opened anew when needed, and the
 * disk is doubted. A database that is yet to be made, or made newer, is a write like any other.
 */
export async function openDatabase(name: string, disk?: JournalDisk): Promise<DatabaseHandle> {
  let running: Promise<JournalDatabase> | undefined;
  let closed = false;
  const forget = () => {
    running = undefined;
  };
  const lost = () => {
    forget();
    disk?.doubt();
  };
  const release = () => {
    void running?.then(
      (database) => database.close(),
      () => undefined,
    );
    forget();
  };
  const close = () => {
    closed = true;
    release();
  };
  const get = () => {
    if (closed) throw new JournalClosedError();
    running ??= open(name, close, lost).catch((cause: unknown) => {
      lost();
      throw journalErrorOf(cause);
    });
    return running;
  };
  if (disk && !(await isThere(name))) await disk.ready();
  await get();
  return { get: async () => get(), release, close };
}

async function isThere(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some((found) => found.name === name && found.version === VERSION);
}

function open(name: string, blocking: () => void, terminated: () => void) {
  return openDB<JournalSchema>(name, VERSION, {
    upgrade: (opened, before, _now, transaction) => {
      if (before < 1) createStores(opened);
      if (before < 2) addCheckpoints(opened, transaction);
      // Entries stay as they are; a failure leaves the old version untouched.
      if (before === 1) migrateFigures(transaction).catch(() => transaction.abort());
    },
    blocking,
    terminated,
  });
}

function createStores(database: JournalDatabase): void {
  const entries = database.createObjectStore('entries', { keyPath: 'entry.seq' });
  entries.createIndex('day', 'day');
  entries.createIndex('dayKind', ['day', 'entry.kind']);
  entries.createIndex('session', 'entry.session');
  entries.createIndex('dossier', 'entry.dossier');
  entries.createIndex('citizen', 'entry.citizen.value');
  database.createObjectStore('tallies', { keyPath: 'session' }).createIndex('day', 'day');
  database.createObjectStore('rollups', { keyPath: 'key' }).createIndex('day', 'day');
  database.createObjectStore('openIntents', { keyPath: 'id' });
  database.createObjectStore('meta');
}

function addCheckpoints(database: JournalDatabase, upgrade: UpgradeTransaction): void {
  upgrade.objectStore('tallies').createIndex('firstSeq', 'firstSeq');
  database.createObjectStore('frozen', { keyPath: 'key' });
}
