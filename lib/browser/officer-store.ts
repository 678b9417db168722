import { openDB } from 'idb';
import type { KeyStore, OfficerStore } from '../officer/ports';
import { type OfficerSession, parseOfficerSession } from '../officer/session';
import { browser } from './api';

const KEY = 'officer';
const WAIT_KEY = 'gateway-wait';
const KEYS_NAME = 'khai-mot-lan-officer';

/** The officer's session in storage.session: memory only, gone with the browser. */
export function createOfficerStore(): OfficerStore {
  return {
    load: async () => parseOfficerSession((await browser.storage.session.get(KEY))[KEY]),
    save: async (session) => browser.storage.session.set({ [KEY]: session }),
    remove: async () => browser.storage.session.remove(KEY),
  };
}

/** Calls back with each new session, null = nobody, until the returned function is called. */
export function watchOfficer(onOfficer: (session: OfficerSession | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && KEY in changes)
      onOfficer(parseOfficerSession(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The DPoP key pair in IndexedDB, which stores the non-extractable key itself and not its letters. */
export function createKeyStore(): KeyStore {
  const inStore = async <T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>) => {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    load: () =>
      inStore(async (db) => ((await db.get('keys', KEY)) as CryptoKeyPair | undefined) ?? null),
    save: (pair) => inStore(async (db) => void (await db.put('keys', pair, KEY))),
    remove: () => inStore((db) => db.delete('keys', KEY)),
  };
}

function open() {
  return openDB(KEYS_NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('keys');
    },
  });
}

/** Until when the gateway told us to wait; memory only. */
export function createWaitStore() {
  return {
    load: async (): Promise<number> => {
      const stored = (await browser.storage.session.get(WAIT_KEY))[WAIT_KEY];
      return typeof stored === 'number' ? stored : 0;
    },
    save: async (until: number): Promise<void> =>
      browser.storage.session.set({ [WAIT_KEY]: until }),
  };
}
