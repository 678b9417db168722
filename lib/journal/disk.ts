import { JournalFullError, journalErrorOf } from './errors';
import { inTime } from './in-time';

const MB = 1024 * 1024;
/** Under so many free bytes nothing is written: what one dossier takes, the renewal below and the browser's own files. */
export const LEAST_ROOM = 32 * MB;
/** A reading of so much is good for a while: nothing else fills a gigabyte in two seconds. */
const PLENTY = 1024 * MB;
const GOOD_FOR_MS = 2_000;

export interface DiskPorts {
  /** Free bytes; undefined where the browser does not say. */
  readonly room: () => Promise<number | undefined>;
  /** Whether the store's log was renewed since the browser started; outlives a context, not the browser. */
  readonly mark: {
    load(): Promise<boolean>;
    save(renewed: boolean): Promise<void>;
  };
  /** Runs one work at a time, over all contexts. */
  readonly exclusive: (work: () => Promise<void>) => Promise<void>;
  readonly renew: () => Promise<void>;
  /** Milliseconds of any clock that only goes on. */
  readonly clock: () => number;
}

/** Guards the store against a full disk. */
export interface JournalDisk {
  /** Resolves when the store may be written; JournalFullError or JournalUnavailableError otherwise. */
  ready(): Promise<void>;
  /** A write failed, or the browser closed the store: its log may end in the middle of a record. */
  doubt(): void;
}

/**
 * Chromium appends to a log that ends in the middle of a record, which a full disk or a sudden end leaves behind, and
 * drops the whole store at its next start as corrupt. So nothing is written where room is scarce, and the first write
 * after a start or a failure begins a new log.
 */
export function createJournalDisk(ports: DiskPorts): JournalDisk {
  let renewed = false;
  let plentyUntil = Number.NEGATIVE_INFINITY;
  let marking: Promise<void> = Promise.resolve();
  const renewOnce = async () => {
    await marking;
    if (!(await ports.mark.load())) {
      await ports.renew();
      await ports.mark.save(true);
    }
    renewed = true;
  };
  return {
    ready: async () => {
      if (renewed && ports.clock() < plentyUntil) return;
      const room = await ports.room();
      if (room !== undefined && room < LEAST_ROOM) throw new JournalFullError();
      if (room === undefined || room >= PLENTY) plentyUntil = ports.clock() + GOOD_FOR_MS;
      if (renewed) return;
      await inTime(ports.exclusive(renewOnce)).catch((cause: unknown) => {
        throw journalErrorOf(cause);
      });
    },
    doubt: () => {
      renewed = false;
      plentyUntil = Number.NEGATIVE_INFINITY;
      marking = ports.mark.save(false).catch(() => undefined);
    },
  };
}
