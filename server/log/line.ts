import { createHash } from 'node:crypto';
import { type LogEntry, logEntrySchema } from './entry';
import { BrokenLogError } from './port';

/** What the first entry of a log follows on. */
export const FIRST_HASH = '0'.repeat(64);

/** One entry as a line `HASH JSON\n`, the hash over the JSON's own text. */
export function writeLine(entry: LogEntry): { readonly line: string; readonly hash: string } {
  const json = JSON.stringify(entry);
  const hash = hashOf(json);
  return { line: `${hash} ${json}\n`, hash };
}

/** @throws BrokenLogError where the hash does not fit the text or the text is no entry */
export function readLine(line: string): { readonly entry: LogEntry; readonly hash: string } {
  const [hash, json] = [line.slice(0, 64), line.slice(65)];
  if (line[64] !== ' ' || hashOf(json) !== hash) throw new BrokenLogError('A line was changed');
  const parsed = logEntrySchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new BrokenLogError('A line is no entry');
  return { entry: parsed.data, hash };
}

function hashOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
