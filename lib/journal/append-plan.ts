import type { z } from 'zod';
import { linkEntry } from './chain';
import type { ChainHead } from './database';
import { type EntryDraft, entryDraftSchema, entryPlaceSchema, type JournalEntry } from './entry';
import { EntryRefusedError } from './errors';
import { addRow, planRollup, type RollupRow } from './rollup';
import type { SessionTally } from './tally';

export interface AppendPorts {
  readonly now: () => Date;
  /** A new UUIDv7 in lower case. */
  readonly newId: () => string;
}

/** What entries make of a journal that ends at one head: all that is written besides the rollup rows' sums. */
export interface AppendPlan {
  readonly added: readonly JournalEntry[];
  readonly head: ChainHead;
  /** By session, as they are after the entries. */
  readonly tallies: ReadonlyMap<string, SessionTally>;
  /** By key, what is to be added to the row of that key. */
  readonly changes: ReadonlyMap<string, RollupRow>;
}

/** Throws EntryRefusedError, which says where and never what. */
export function parseDrafts(drafts: readonly EntryDraft[]): readonly EntryDraft[] {
  return drafts.map((draft) => parseOrRefuse(entryDraftSchema, draft));
}

/**
 * Numbers, dates and links parsed drafts behind a head. An entry is a parsed draft and a parsed place, so it is not
 * parsed again as a whole.
 */
export function planAppend(
  drafts: readonly EntryDraft[],
  from: ChainHead,
  known: ReadonlyMap<string, SessionTally>,
  ports: AppendPorts,
): AppendPlan {
  let head = from;
  const added: JournalEntry[] = [];
  const tallies = new Map<string, SessionTally>();
  const changes = new Map<string, RollupRow>();
  for (const draft of drafts) {
    const place = parseOrRefuse(entryPlaceSchema, {
      id: ports.newId(),
      seq: head.seq + 1,
      at: ports.now().toISOString(),
      previousHash: head.hash,
    });
    const entry = linkEntry(head.hash, { ...draft, ...place });
    const before = tallies.get(entry.session) ?? known.get(entry.session);
    const planned = planRollup(before, entry);
    tallies.set(entry.session, planned.tally);
    for (const change of planned.changes)
      changes.set(change.key, addRow(changes.get(change.key), change));
    head = { seq: entry.seq, hash: entry.hash };
    added.push(entry);
  }
  return { added, head, tallies, changes };
}

function parseOrRefuse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new EntryRefusedError(parsed.error.issues.map((issue) => issue.path.join('.') || 'entry'));
}
