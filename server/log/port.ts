import type { LogEntry, LogEvent } from './entry';

/** The gateway's own log: append only, chained, on disk before `append` answers. */
export interface LookupLog {
  /** Resolves when the events are durable, in the order given. Rejects with LogUnavailableError. */
  append(...events: readonly LogEvent[]): Promise<void>;
  /** Entries with `at` in [from, to), oldest first, one at a time: memory does not grow with the log. */
  read(from: Date, to: Date): AsyncIterable<LogEntry>;
  close(): Promise<void>;
}

/** Nothing can be written down, so nothing may be asked. */
export class LogUnavailableError extends Error {
  override readonly name = 'LogUnavailableError';
}

/** What is on disk is not what was written: a line was changed, removed or put elsewhere. */
export class BrokenLogError extends Error {
  override readonly name = 'BrokenLogError';
}

/** Another process writes this log; two writers would break its chain. */
export class LogInUseError extends Error {
  override readonly name = 'LogInUseError';
}
