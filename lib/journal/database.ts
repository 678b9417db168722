import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JournalEntry } from './entry';
import { JournalClosedError, journalErrorOf } from './errors';
import type { RollupRow } from './rollup';
import type { SessionTally } from './tally';

export const JOURNAL_NAME = 'khai-mot-lan-journal';
const VERSION = 1;

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
  tallies: { key: string; value: SessionTally; indexes: { day: string } };
  rollups: { key: string; value: RollupRow; indexes: { day: string } };
  openIntents: { key: string; value: { readonly id: string; readonly seq: number } };
  meta: { key: 'head' | 'checked' | 'citizenKey'; value: ChainHead | CitizenKey };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

/** The open database and whether it still is. */
export interface DatabaseHandle {
  readonly get: () => JournalDatabase;
  readonly close: () => void;
}

export async function openDatabase(name: string): Promise<DatabaseHandle> {
  let open = true;
  try {
    const database = await openDB<JournalSchema>(name, VERSION, {
      upgrade: createStores,
      blocking: () => {
        open = false;
        database.close();
      },
      terminated: () => {
        open = false;
      },
    });
    return {
      get: () => {
        if (!open) throw new JournalClosedError();
        return database;
      },
      close: () => {
        open = false;
        database.close();
      },
    };
  } catch (cause) {
    throw journalErrorOf(cause);
  }
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
