import { createJournalDisk, type JournalDisk } from '../journal/disk';
import { renewLog } from '../journal/renew-log';
import { browser } from './api';

const KEY = 'journal-log-renewed';
const NAME = 'khai-mot-lan-room';

/** The guard of this browser's store. Firefox keeps its store in SQLite, whose log needs no renewal. */
export function openJournalDisk(): JournalDisk {
  return createJournalDisk({
    room: async () => {
      const { quota, usage } = await navigator.storage
        .estimate()
        .catch(() => ({}) as StorageEstimate);
      return quota === undefined || usage === undefined ? undefined : quota - usage;
    },
    mark: {
      load: async () => (await browser.storage.session.get(KEY))[KEY] === true,
      save: async (renewed) => browser.storage.session.set({ [KEY]: renewed }),
    },
    exclusive: async (work) => navigator.locks.request(NAME, work),
    renew: async () => {
      if (!import.meta.env.FIREFOX) await renewLog(indexedDB, NAME);
    },
    clock: () => performance.now(),
  });
}
