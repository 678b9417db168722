import type { Written } from './append-at-once';
import type { ChainHead } from './database';
import type { RollupRow } from './rollup';
import type { SessionTally } from './tally';

/** What stood in the store when this context last wrote to it; good for as long as the stored head is `head`. */
export interface KnownEnd {
  readonly head: ChainHead;
  readonly tallies: ReadonlyMap<string, SessionTally>;
  readonly rows: ReadonlyMap<string, RollupRow>;
}

/** Remembers the end of the journal between two appends of one context. Holds names and numbers, like the store. */
export interface AppendMemory {
  recall(): KnownEnd | undefined;
  keep(written: Written): void;
}

const SESSIONS = 16;
const ROWS = 256;

export function createAppendMemory(): AppendMemory {
  const tallies = new Map<string, SessionTally>();
  const rows = new Map<string, RollupRow>();
  let head: ChainHead | undefined;
  const forget = () => {
    head = undefined;
    tallies.clear();
    rows.clear();
  };
  return {
    recall: () => head && { head, tallies, rows },
    keep: ({ plan, rows: changed }) => {
      // Somebody else wrote in between: what is remembered of other sessions and rows may be old.
      if (head?.hash !== plan.added[0]?.previousHash) forget();
      head = plan.head;
      for (const tally of plan.tallies.values()) putNewest(tallies, tally.session, tally, SESSIONS);
      for (const row of changed) putNewest(rows, row.key, row, ROWS);
    },
  };
}

function putNewest<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
