import { uuidv7 } from 'uuidv7';
import { openJournalDisk } from '../../lib/browser/journal-disk';
import { type Journal, openJournal } from '../../lib/journal/store';
import type { JournalFacts } from '../../lib/readiness/machine-lines';

/** One look walks the chain for so long at most; the next one goes on where it ended. */
const WALK_MS = 8_000;

/** Opens the journal, works with it and closes it again. */
export async function withJournal<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openJournal({
    now: () => new Date(),
    newId: uuidv7,
    disk: openJournalDisk(),
  });
  try {
    return await work(journal);
  } finally {
    journal.close();
  }
}

/** Whether the journal opens, and how far its chain is whole: from where the last check ended. */
export async function readJournal(): Promise<JournalFacts> {
  try {
    return await withJournal(async (journal): Promise<JournalFacts> => {
      const signal = AbortSignal.timeout(WALK_MS);
      const result = await journal.verify({ since: 'last-check', signal });
      if (result.outcome === 'intact') return { outcome: 'checked', seq: result.head.seq };
      return result.outcome === 'broken'
        ? { outcome: 'broken', seq: result.seq, fault: result.fault }
        : { outcome: 'stopped', checked: result.checked };
    });
  } catch (error) {
    return { outcome: 'closed', error: error instanceof Error ? error.name : 'Error' };
  }
}
