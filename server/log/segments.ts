import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LogEntry } from './entry';
import { FIRST_HASH, readLine } from './line';
import { BrokenLogError } from './port';

const SEGMENT = /^lookups-(\d{4}-\d{2}-\d{2})\.log$/;

/** One file per day (UTC), so that old days can be archived whole. */
export function segmentName(at: Date): string {
  return `lookups-${at.toISOString().slice(0, 10)}.log`;
}

export async function listSegments(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => SEGMENT.test(name)).sort();
}

/** Where the chain of a log stands. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What the last segment says of the chain, and the bytes after its last whole line. */
export async function readHead(folder: string): Promise<Head & { readonly torn: number }> {
  const names = await listSegments(folder);
  let torn = 0;
  for (const name of names.reverse()) {
    const tail = await readTail(join(folder, name));
    torn += tail.torn;
    if (tail.line !== undefined) {
      const { entry, hash } = readLine(tail.line);
      return { seq: entry.seq, hash, torn };
    }
    if (tail.torn === 0 && tail.size > 0) throw new BrokenLogError('A segment has no line');
  }
  return { seq: 0, hash: FIRST_HASH, torn };
}

const TAIL_BYTES = 64 * 1024;

async function readTail(path: string) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL_BYTES);
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, size - length);
    const end = bytes.lastIndexOf(0x0a);
    const start = bytes.lastIndexOf(0x0a, end - 1) + 1;
    return {
      size,
      torn: length - end - 1,
      line: end < 1 ? undefined : bytes.subarray(start, end).toString('utf8'),
    };
  } finally {
    await file.close();
  }
}

/** Cuts off what follows the last whole line of a segment. */
export async function cutTorn(path: string): Promise<number> {
  const { size, torn } = await readTail(path);
  if (torn === 0) return 0;
  const file = await open(path, 'r+');
  try {
    await file.truncate(size - torn);
    await file.sync();
  } finally {
    await file.close();
  }
  return torn;
}

/**
 * Entries of the days from `from` on up to number `until`, oldest first, each checked and chained to the one
 * before. What is being written meanwhile lies behind `until` and is not looked at.
 * @throws BrokenLogError at the first entry that is not what was written
 */
export async function* readEntries(
  folder: string,
  from: Date,
  until: number,
): AsyncGenerator<LogEntry> {
  const first = segmentName(from);
  let head: Head | undefined;
  for (const name of (await listSegments(folder)).filter((each) => each >= first)) {
    for await (const line of readLines(join(folder, name))) {
      if (head?.seq === until) return;
      const { entry, hash } = readLine(line);
      if (head && !follows(entry, head)) throw misplaced();
      head = { hash, seq: entry.seq };
      if (entry.seq <= until) yield entry;
    }
  }
}

/**
 * Checks a whole log from its first entry on and answers its end; works beside a running gateway. That the
 * newest entries were cut off can be seen only by who has noted an earlier end.
 * @throws BrokenLogError
 */
export async function checkLog(folder: string): Promise<Head> {
  let head: Head = { seq: 0, hash: FIRST_HASH };
  for (const name of await listSegments(folder)) {
    const path = join(folder, name);
    const { size, torn } = await readTail(path);
    for await (const line of readLines(path, size - torn)) {
      const { entry, hash } = readLine(line);
      if (!follows(entry, head)) throw misplaced();
      head = { seq: entry.seq, hash };
    }
  }
  return head;
}

function follows(entry: LogEntry, head: Head): boolean {
  return entry.previous === head.hash && entry.seq === head.seq + 1;
}

function misplaced(): BrokenLogError {
  return new BrokenLogError('An entry was removed or put elsewhere');
}

async function* readLines(path: string, length = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  if (length === 0) return;
  const input = createReadStream(path, { end: length - 1 });
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    input.destroy();
  }
}
