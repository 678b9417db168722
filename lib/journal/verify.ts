import { GENESIS_HASH } from './chain';
import { type ChainFault, checkLink } from './chain-check';
import type { ChainHead, JournalDatabase, StoredEntry } from './database';
import type { Checkpoint } from './entry';
import { journalErrorOf } from './errors';
import { createFigureWalk, type FigureWalk, type StoredFigures } from './figure-walk';
import { figuresHash } from './figures-hash';
import type { SessionTally } from './tally';

const CHUNK = 500;

export interface VerifyProgress {
  readonly checked: number;
  readonly total: number;
}

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  readonly signal?: AbortSignal;
  /** `last-check` starts after the entry where the last check ended, whole or stopped, and leaves the figures out. */
  readonly since?: 'start' | 'last-check';
  /** An end of this chain that is known elsewhere (a report, the centre): it must still be in the chain. */
  readonly anchor?: ChainHead;
}

export type VerifyResult =
  | { readonly outcome: 'intact'; readonly checked: number; readonly head: ChainHead }
  | { readonly outcome: 'broken'; readonly seq: number; readonly fault: ChainFault }
  | { readonly outcome: 'cancelled'; readonly checked: number };

interface Walk {
  readonly first: ChainHead;
  readonly anchors: readonly ChainHead[];
  readonly checkpoint: Checkpoint | undefined;
  /** Absent where figures are not compared. */
  readonly figures: FigureWalk | undefined;
}

interface Snapshot {
  readonly stored: readonly StoredEntry[];
  readonly head: ChainHead;
  /** Present with the last chunk, read in the same transaction. */
  readonly figures?: StoredFigures;
}

/**
 * Walks the chain in chunks, oldest first, and compares the figures with what the entries say. What it
 * cannot see alone: entries, head, figures and checks all set back together; that needs an `anchor`. Where
 * nothing may be written, how far the check came is not kept.
 */
export async function verifyJournal(
  database: JournalDatabase,
  options: VerifyOptions,
  mayWrite: () => Promise<boolean> = async () => true,
): Promise<VerifyResult> {
  try {
    const walk = await planWalk(database, options);
    if ('outcome' in walk) return walk;
    const { result, at } = await walkChain(database, walk, options);
    const checkedBefore = await readMeta(database, 'checked');
    const isFurther = result.outcome !== 'broken' && at.seq > (checkedBefore?.seq ?? 0);
    if (isFurther && (await mayWrite())) await database.put('meta', at, 'checked');
    return result;
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

async function planWalk(
  database: JournalDatabase,
  options: VerifyOptions,
): Promise<Walk | VerifyResult> {
  const [checked, exported, pruned] = await Promise.all([
    readMeta(database, 'checked'),
    readMeta(database, 'exported'),
    database.get('meta', 'checkpoint') as Promise<Checkpoint | undefined>,
  ]);
  const known = [options.anchor, checked, exported].filter((anchor) => anchor !== undefined);
  // What lies behind the checkpoint was pruned; the checkpoint itself speaks for it.
  const anchors = known.filter((anchor) => anchor.seq > (pruned?.seq ?? 0));
  const base: ChainHead = pruned
    ? { seq: pruned.seq, hash: pruned.hash }
    : { seq: 0, hash: GENESIS_HASH };
  if (
    known.some((anchor) => anchor.seq === base.seq && anchor.seq > 0 && anchor.hash !== base.hash)
  )
    return { outcome: 'broken', seq: base.seq, fault: 'anchor-missing' };
  const resumes = options.since === 'last-check' && checked !== undefined;
  if (resumes && checked.seq > base.seq) {
    const held = (await database.get('entries', checked.seq))?.entry.hash === checked.hash;
    return held
      ? { first: checked, anchors, checkpoint: undefined, figures: undefined }
      : { outcome: 'broken', seq: checked.seq, fault: 'anchor-missing' };
  }
  const frozen = pruned ? await database.getAll('frozen') : [];
  if (pruned && figuresHash(frozen) !== pruned.figures)
    return { outcome: 'broken', seq: pruned.seq, fault: 'checkpoint-unproven' };
  const figures = resumes ? undefined : createFigureWalk(database, base.seq, frozen);
  return { first: base, anchors, checkpoint: pruned, figures };
}

async function walkChain(
  database: JournalDatabase,
  walk: Walk,
  options: VerifyOptions,
): Promise<{ result: VerifyResult; at: ChainHead }> {
  let at = walk.first;
  let proven = walk.checkpoint === undefined;
  for (;;) {
    const checked = at.seq - walk.first.seq;
    if (options.signal?.aborted) return { result: { outcome: 'cancelled', checked }, at };
    const snapshot = await readChunk(database, at.seq, walk.figures);
    for (const stored of snapshot.stored) {
      const link = checkLink(at, stored);
      if (link.outcome === 'broken') return { result: link, at };
      const { entry } = link;
      at = { seq: entry.seq, hash: entry.hash };
      if (walk.anchors.some((anchor) => anchor.seq === entry.seq && anchor.hash !== entry.hash))
        return { result: broken(at.seq, 'anchor-missing'), at };
      proven ||= entry.anchor !== undefined && sameCheckpoint(entry.anchor, walk.checkpoint);
      await walk.figures?.add(entry);
    }
    options.onProgress?.({
      checked: at.seq - walk.first.seq,
      total: Math.max(snapshot.head.seq, at.seq) - walk.first.seq,
    });
    if (snapshot.stored.length < CHUNK) return { result: conclude(at, walk, proven, snapshot), at };
  }
}

async function readChunk(
  database: JournalDatabase,
  after: number,
  figures: FigureWalk | undefined,
): Promise<Snapshot> {
  const transaction = database.transaction(['entries', 'tallies', 'rollups', 'meta'], 'readonly');
  const tallies = transaction.objectStore('tallies');
  const [stored, head, starting] = await Promise.all([
    transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(after, true), CHUNK),
    transaction.objectStore('meta').get('head') as Promise<ChainHead | undefined>,
    figures
      ? tallies.index('firstSeq').getAll(IDBKeyRange.bound(after, after + CHUNK, true))
      : ([] as SessionTally[]),
  ]);
  figures?.expect(starting);
  const snapshot = { stored, head: head ?? { seq: 0, hash: GENESIS_HASH } };
  if (stored.length === CHUNK || !figures) return snapshot;
  const sessions = new Set([
    ...figures.openSessions(),
    ...stored.map(({ entry }) => String(entry?.session)),
  ]);
  const [rows, tallyCount, ...open] = await Promise.all([
    transaction.objectStore('rollups').getAll(),
    tallies.count(),
    ...[...sessions].map((session) => tallies.get(session)),
  ]);
  const found = open.filter((tally) => tally !== undefined);
  return { ...snapshot, figures: { rows, tallyCount, tallies: found } };
}

function conclude(at: ChainHead, walk: Walk, proven: boolean, snapshot: Snapshot): VerifyResult {
  const { head } = snapshot;
  if (head.seq !== at.seq || head.hash !== at.hash)
    return broken(Math.min(head.seq, at.seq) + 1, 'head-differs');
  if (walk.anchors.some((anchor) => anchor.seq > at.seq))
    return broken(at.seq + 1, 'anchor-missing');
  if (!proven) return broken(walk.first.seq, 'checkpoint-unproven');
  if (walk.figures && snapshot.figures && !walk.figures.conclude(snapshot.figures))
    return broken(at.seq, 'figures-differ');
  return { outcome: 'intact', checked: at.seq - walk.first.seq, head: at };
}

function broken(seq: number, fault: ChainFault): VerifyResult {
  return { outcome: 'broken', seq, fault };
}

function sameCheckpoint(one: Checkpoint, other: Checkpoint | undefined): boolean {
  return one.seq === other?.seq && one.hash === other.hash && one.figures === other.figures;
}

async function readMeta(
  database: JournalDatabase,
  key: 'checked' | 'exported',
): Promise<ChainHead | undefined> {
  return (await database.get('meta', key)) as ChainHead | undefined;
}
