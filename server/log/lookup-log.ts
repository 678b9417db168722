import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogEvent } from './entry';
import { FIRST_HASH, writeLine } from './line';
import { takeLock } from './lock';
import { LogUnavailableError, type LookupLog } from './port';
import { cutTorn, type Head, listSegments, readEntries, readHead, segmentName } from './segments';

export interface LookupLogPorts {
  /** A folder of its own; made when it is not there. */
  readonly folder: string;
  readonly now: () => Date;
}

interface Waiting {
  readonly events: readonly LogEvent[];
  readonly done: () => void;
  readonly failed: (fault: unknown) => void;
}

interface OpenSegment {
  readonly name: string;
  readonly file: FileHandle;
}

/**
 * The log as files: one line per entry, chained by hashes, one file per day. Calls that wait at the same time
 * share one write and one sync (group commit). A crash can leave an unfinished last line; it is cut off when
 * the log is opened next, and an entry says so.
 * @throws LogInUseError where another process has this log open
 */
export async function createLookupLog({ folder, now }: LookupLogPorts): Promise<LookupLog> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(join(folder, 'lock'));
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let segment: OpenSegment | undefined;
  let newest = '';
  let head: Head = { seq: 0, hash: FIRST_HASH };
  await recover();

  async function recover(): Promise<void> {
    const last = (await listSegments(folder)).at(-1);
    const torn = last === undefined ? 0 : await cutTorn(join(folder, last));
    const { seq, hash } = await readHead(folder);
    head = { seq, hash };
    newest = last ?? '';
    if (torn > 0) await write([{ kind: 'recovered', bytes: torn }]);
  }

  async function segmentFor(at: Date): Promise<FileHandle> {
    // A clock that is set back must not put newer entries before older ones.
    const today = segmentName(at);
    const name = today > newest ? today : newest;
    if (segment?.name === name) return segment.file;
    await segment?.file.close();
    segment = { name, file: await open(join(folder, name), 'a', 0o600) };
    newest = name;
    await syncFolder(folder);
    return segment.file;
  }

  async function write(events: readonly LogEvent[]): Promise<void> {
    const at = now();
    const file = await segmentFor(at);
    let { seq, hash } = head;
    const lines = events.map((event) => {
      seq += 1;
      const written = writeLine({ seq, at: at.toISOString(), previous: hash, event });
      hash = written.hash;
      return written.line;
    });
    await file.appendFile(lines.join(''));
    await file.datasync();
    head = { seq, hash };
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        if (segment === undefined) await recover();
        await write(batch.flatMap(({ events }) => events));
        for (const { done } of batch) done();
      } catch (fault) {
        // How much reached the disk is not known: the next write begins with recovering.
        await segment?.file.close().catch(() => undefined);
        segment = undefined;
        const refusal = new LogUnavailableError('The log cannot be written', { cause: fault });
        for (const { failed } of batch) failed(refusal);
      }
    }
    writing = undefined;
  }

  return {
    append: (...events) =>
      new Promise((done, failed) => {
        waiting.push({ events, done, failed });
        writing ??= drain();
      }),
    async *read(from, to) {
      for await (const entry of readEntries(folder, from, head.seq)) {
        const at = Date.parse(entry.at);
        if (at >= to.getTime()) return;
        if (at >= from.getTime()) yield entry;
      }
    },
    close: async () => {
      await writing;
      await segment?.file.close();
      await lock.release();
    },
  };
}

/** A new file is there for good only when its folder is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
