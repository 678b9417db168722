import { GENESIS_HASH } from './chain';
import { type ChainFault, checkLink } from './chain-check';
import type { ChainHead, JournalDatabase, StoredEntry } from './database';
import { journalErrorOf } from './errors';
import { addRow, planRollup, type RollupRow } from './rollup';
import type { SessionTally } from './tally';

const CHUNK = 500;

export interface VerifyProgress {
  readonly checked: number;
  readonly total: number;
}

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  readonly signal?: AbortSignal;
  /** `last-check` starts after the entry where the last whole check ended, and leaves the figures out. */
  readonly since?: 'start' | 'last-check';
  /** An end of this chain that is known elsewhere (a report, the centre): it must still be in the chain. */
  readonly anchor?: ChainHead;
}

export type VerifyResult =
  | { readonly outcome: 'intact'; readonly checked: number; readonly head: ChainHead }
  | { readonly outcome: 'broken'; readonly seq: number; readonly fault: ChainFault }
  | { readonly outcome: 'cancelled'; readonly checked: number };

interface Snapshot {
  readonly stored: readonly StoredEntry[];
  readonly head: ChainHead;
  /** Present with the last chunk, read in the same transaction. */
  readonly rows?: readonly RollupRow[];
}

interface Figures {
  readonly tallies: Map<string, SessionTally>;
  readonly rows: Map<string, RollupRow>;
}

/**
 * Walks the chain in chunks, oldest first, and compares the figures with what the entries say. What it
 * cannot see alone: entries, head and figures cut off together; that needs an `anchor`.
 */
export async function verifyJournal(
  database: JournalDatabase,
  options: VerifyOptions,
): Promise<VerifyResult> {
  try {
    const checkedBefore = (await database.get('meta', 'checked')) as ChainHead | undefined;
    const anchors = [options.anchor, checkedBefore].filter((anchor) => anchor !== undefined);
    const start = options.since === 'last-check' ? checkedBefore : undefined;
    const result = await walk(database, start, anchors, options);
    if (result.outcome === 'intact') await database.put('meta', result.head, 'checked');
    return result;
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

async function walk(
  database: JournalDatabase,
  start: ChainHead | undefined,
  anchors: readonly ChainHead[],
  options: VerifyOptions,
): Promise<VerifyResult> {
  const figures: Figures | undefined = start ? undefined : { tallies: new Map(), rows: new Map() };
  const first = start ?? { seq: 0, hash: GENESIS_HASH };
  let at = first;
  if (start && !(await holdsAnchor(database, start)))
    return { outcome: 'broken', seq: start.seq, fault: 'anchor-missing' };
  for (;;) {
    if (options.signal?.aborted) return { outcome: 'cancelled', checked: at.seq - first.seq };
    const snapshot = await readChunk(database, at.seq);
    for (const stored of snapshot.stored) {
      const link = checkLink(at, stored);
      if (link.outcome === 'broken') return link;
      at = { seq: link.entry.seq, hash: link.entry.hash };
      if (anchors.some((anchor) => anchor.seq === at.seq && anchor.hash !== at.hash))
        return { outcome: 'broken', seq: at.seq, fault: 'anchor-missing' };
      if (figures) addFigures(figures, link.entry);
    }
    options.onProgress?.({
      checked: at.seq - first.seq,
      total: Math.max(snapshot.head.seq, at.seq) - first.seq,
    });
    if (snapshot.rows) return conclude(at, first, snapshot.head, anchors, figures, snapshot.rows);
  }
}

async function holdsAnchor(database: JournalDatabase, anchor: ChainHead): Promise<boolean> {
  if (anchor.seq === 0) return true;
  return (await database.get('entries', anchor.seq))?.entry.hash === anchor.hash;
}

async function readChunk(database: JournalDatabase, after: number): Promise<Snapshot> {
  const transaction = database.transaction(['entries', 'rollups', 'meta'], 'readonly');
  const stored = await transaction
    .objectStore('entries')
    .getAll(IDBKeyRange.lowerBound(after, true), CHUNK);
  const head = ((await transaction.objectStore('meta').get('head')) as ChainHead | undefined) ?? {
    seq: 0,
    hash: GENESIS_HASH,
  };
  if (stored.length === CHUNK) return { stored, head };
  return { stored, head, rows: await transaction.objectStore('rollups').getAll() };
}

function addFigures(figures: Figures, entry: StoredEntry['entry']): void {
  const { tally, changes } = planRollup(figures.tallies.get(entry.session), entry);
  figures.tallies.set(entry.session, tally);
  for (const change of changes)
    figures.rows.set(change.key, addRow(figures.rows.get(change.key), change));
}

function conclude(
  at: ChainHead,
  first: ChainHead,
  head: ChainHead,
  anchors: readonly ChainHead[],
  figures: Figures | undefined,
  stored: readonly RollupRow[],
): VerifyResult {
  if (head.seq !== at.seq || head.hash !== at.hash)
    return { outcome: 'broken', seq: Math.min(head.seq, at.seq) + 1, fault: 'head-differs' };
  const beyond = anchors.find((anchor) => anchor.seq > at.seq);
  if (beyond) return { outcome: 'broken', seq: at.seq + 1, fault: 'anchor-missing' };
  if (figures && !sameRows(figures.rows, stored))
    return { outcome: 'broken', seq: at.seq, fault: 'figures-differ' };
  return { outcome: 'intact', checked: at.seq - first.seq, head: at };
}

function sameRows(expected: ReadonlyMap<string, RollupRow>, stored: readonly RollupRow[]): boolean {
  return (
    stored.length === expected.size && stored.every((row) => sameRow(expected.get(row.key), row))
  );
}

function sameRow(expected: RollupRow | undefined, row: RollupRow): boolean {
  if (!expected) return false;
  const names = Object.keys(expected) as (keyof RollupRow)[];
  return (
    names.length === Object.keys(row).length && names.every((name) => expected[name] === row[name])
  );
}
