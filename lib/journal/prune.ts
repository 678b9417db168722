import { type AppendTransaction, addAll, inStrictTransaction } from './append';
import type { AppendPorts } from './append-plan';
import type { ChainHead, JournalDatabase } from './database';
import type { Checkpoint, EntryDraft } from './entry';
import { journalErrorOf } from './errors';
import { createFigureWalk } from './figure-walk';
import { figuresHash } from './figures-hash';
import { type PrunePlan, planPrune } from './prune-cut';
import type { RollupRow } from './rollup';
import { type VerifyOptions, type VerifyResult, verifyJournal } from './verify';

const CHUNK = 1000;

export type PruneResult =
  | { readonly outcome: 'pruned'; readonly removed: number; readonly checkpoint: Checkpoint }
  | Exclude<PrunePlan, { outcome: 'ready' }>
  /** A dossier of what would go was taken up again meanwhile; nothing went. */
  | { readonly outcome: 'overtaken' }
  | {
      readonly outcome: 'not-intact';
      readonly found: Exclude<VerifyResult, { outcome: 'intact' }>;
    };

export type PruneOptions = Pick<VerifyOptions, 'onProgress' | 'signal'> & {
  /** How far the unit's server holds the chain; left out where no server is configured. */
  readonly sent?: ChainHead;
};

/** Who prunes: what the entry about it says besides. */
export type PruneDraft = Omit<EntryDraft, 'kind' | 'outcome' | 'rows' | 'anchor'>;

/**
 * Removes entries of days before `before` (yyyy-mm-dd) and what is known of their dossiers, once a signed export
 * holds them, the unit's server has them where there is one, and the whole chain was found intact. Figures stay. The end of what went, and the hash of the figures
 * there, stand in a checkpoint and in an entry of the chain itself; all in one transaction.
 */
export async function pruneJournal(
  database: JournalDatabase,
  before: string,
  draft: PruneDraft,
  ports: AppendPorts,
  options: PruneOptions = {},
): Promise<PruneResult> {
  try {
    const plan = await planPrune(database, before, options.sent);
    if (plan.outcome !== 'ready') return plan;
    const { base, upTo: cut, removes: removed } = plan;
    const { sent, ...verifyOptions } = options;
    const known = sent && sent.seq > 0 ? { anchor: sent } : {};
    const found = await verifyJournal(database, { ...verifyOptions, ...known });
    if (found.outcome !== 'intact') return { outcome: 'not-intact', found };
    const { rows, hash } = await figuresUpTo(database, base, cut);
    const checkpoint = { seq: cut, hash, figures: figuresHash(rows) };
    const pruned = await inStrictTransaction(database, async (transaction) => {
      if (await reachesBack(transaction, cut, found.head)) return false;
      const entry: EntryDraft = {
        ...draft,
        kind: 'prune',
        outcome: 'done',
        rows: [],
        counts: { rows: Math.min(removed, 99_999) },
        anchor: checkpoint,
      };
      await addAll(transaction, [entry], ports);
      const tallies = transaction.objectStore('tallies');
      const old = await tallies.index('firstSeq').getAllKeys(IDBKeyRange.upperBound(cut));
      await Promise.all([
        ...old.map((session) => tallies.delete(session)),
        transaction.objectStore('entries').delete(IDBKeyRange.upperBound(cut)),
        transaction.objectStore('meta').put(checkpoint, 'checkpoint'),
        transaction.objectStore('frozen').clear(),
        ...rows.map((row) => transaction.objectStore('frozen').put(row)),
      ]);
      return true;
    });
    return pruned ? { outcome: 'pruned', removed, checkpoint } : { outcome: 'overtaken' };
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** Whether an entry that came after the check belongs to a dossier that would go. */
async function reachesBack(
  transaction: AppendTransaction,
  cut: number,
  checked: ChainHead,
): Promise<boolean> {
  const later = IDBKeyRange.lowerBound(checked.seq, true);
  const stored = await transaction.objectStore('entries').getAll(later);
  const tallies = await Promise.all(
    stored.map(({ entry }) => transaction.objectStore('tallies').get(entry.session)),
  );
  return tallies.some((tally) => tally !== undefined && tally.firstSeq <= cut);
}

async function figuresUpTo(
  database: JournalDatabase,
  base: number,
  cut: number,
): Promise<{ rows: readonly RollupRow[]; hash: string }> {
  const figures = createFigureWalk(database, base, await database.getAll('frozen'));
  let hash = '';
  for (let after = base; after < cut; ) {
    const chunk = await database.getAll('entries', IDBKeyRange.bound(after, cut, true), CHUNK);
    const starting = IDBKeyRange.bound(after, after + CHUNK, true);
    figures.expect(await database.getAllFromIndex('tallies', 'firstSeq', starting));
    for (const { entry } of chunk) await figures.add(entry);
    const last = chunk.at(-1)?.entry;
    if (!last) break;
    after = last.seq;
    hash = last.hash;
  }
  return { rows: figures.rows(), hash };
}
