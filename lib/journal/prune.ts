import { type AppendPorts, addAll, inStrictTransaction } from './append';
import type { ChainHead, JournalDatabase } from './database';
import { dayOf } from './day';
import type { Checkpoint, EntryDraft } from './entry';
import { journalErrorOf } from './errors';
import { createFigureWalk } from './figure-walk';
import { figuresHash } from './figures-hash';
import type { RollupRow } from './rollup';
import { type VerifyOptions, type VerifyResult, verifyJournal } from './verify';

const CHUNK = 1000;

export type PruneResult =
  | { readonly outcome: 'pruned'; readonly removed: number; readonly checkpoint: Checkpoint }
  /** Nothing is that old, or what is that old belongs together with what is not. */
  | { readonly outcome: 'nothing-to-prune' }
  /** No signed export holds these entries yet. */
  | { readonly outcome: 'not-exported'; readonly upTo: number }
  | {
      readonly outcome: 'not-intact';
      readonly found: Exclude<VerifyResult, { outcome: 'intact' }>;
    };

/** Who prunes: what the entry about it says besides. */
export type PruneDraft = Omit<EntryDraft, 'kind' | 'outcome' | 'rows' | 'anchor'>;

/**
 * Removes entries of days before `before` (yyyy-mm-dd) and what is known of their dossiers, once a signed export
 * holds them and the whole chain was found intact. Figures stay. The end of what went, and the hash of the figures
 * there, stand in a checkpoint and in an entry of the chain itself; all in one transaction.
 */
export async function pruneJournal(
  database: JournalDatabase,
  before: string,
  draft: PruneDraft,
  ports: AppendPorts,
  options: Pick<VerifyOptions, 'onProgress' | 'signal'> = {},
): Promise<PruneResult> {
  try {
    const cut = await findCut(database, before);
    const base = ((await database.get('meta', 'checkpoint')) as Checkpoint | undefined)?.seq ?? 0;
    if (cut <= base) return { outcome: 'nothing-to-prune' };
    const exported = (await database.get('meta', 'exported')) as ChainHead | undefined;
    if ((exported?.seq ?? 0) < cut) return { outcome: 'not-exported', upTo: cut };
    const found = await verifyJournal(database, options);
    if (found.outcome !== 'intact') return { outcome: 'not-intact', found };
    const { rows, hash } = await figuresUpTo(database, base, cut);
    const checkpoint = { seq: cut, hash, figures: figuresHash(rows) };
    const removed = cut - base;
    await inStrictTransaction(database, async (transaction) => {
      const entry: EntryDraft = {
        ...draft,
        kind: 'prune',
        outcome: 'done',
        rows: [],
        counts: { rows: Math.min(removed, 99_999) },
        anchor: checkpoint,
      };
      await addAll(transaction, [entry], ports);
      const old = await transaction
        .objectStore('tallies')
        .index('firstSeq')
        .getAllKeys(IDBKeyRange.upperBound(cut));
      await Promise.all([
        ...old.map((session) => transaction.objectStore('tallies').delete(session)),
        transaction.objectStore('entries').delete(IDBKeyRange.upperBound(cut)),
        transaction.objectStore('meta').put(checkpoint, 'checkpoint'),
        transaction.objectStore('frozen').clear(),
        ...rows.map((row) => transaction.objectStore('frozen').put(row)),
      ]);
    });
    return { outcome: 'pruned', removed, checkpoint };
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** The last entry that may go: all up to it are old enough, answered, and of dossiers that ended by then. */
async function findCut(database: JournalDatabase, before: string): Promise<number> {
  const transaction = database.transaction(['entries', 'tallies', 'openIntents', 'meta']);
  const [young, open, tallies, head] = await Promise.all([
    transaction.objectStore('entries').index('day').getAllKeys(IDBKeyRange.lowerBound(before)),
    transaction.objectStore('openIntents').getAll(),
    transaction.objectStore('tallies').getAll(),
    transaction.objectStore('meta').get('head') as Promise<ChainHead | undefined>,
  ]);
  const first = [...young, ...open.map(({ seq }) => seq)].reduce(
    (least, seq) => Math.min(least, seq),
    (head?.seq ?? 0) + 1,
  );
  const spans = tallies
    .map(({ firstSeq, lastSeq }) => ({ firstSeq, lastSeq }))
    .sort((one, other) => other.firstSeq - one.firstSeq);
  return spans.reduce(
    (cut, { firstSeq, lastSeq }) => (firstSeq <= cut && lastSeq > cut ? firstSeq - 1 : cut),
    first - 1,
  );
}

async function figuresUpTo(
  database: JournalDatabase,
  base: number,
  cut: number,
): Promise<{ rows: readonly RollupRow[]; hash: string }> {
  const figures = createFigureWalk(database, base, await database.getAll('frozen'));
  const tallies = await database.getAllFromIndex(
    'tallies',
    'firstSeq',
    IDBKeyRange.upperBound(cut),
  );
  figures.expect(tallies);
  let hash = '';
  for (let after = base; after < cut; ) {
    const chunk = await database.getAll('entries', IDBKeyRange.bound(after, cut, true), CHUNK);
    for (const { entry } of chunk) await figures.add(entry);
    const last = chunk.at(-1)?.entry;
    if (!last) break;
    after = last.seq;
    hash = last.hash;
  }
  return { rows: figures.rows(), hash };
}

/** The first day that is kept when `months` months before today are: entries of earlier days may be pruned. */
export function keepFrom(today: Date, months: number): string {
  const day = dayOf(today.toISOString());
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  return first.toISOString().slice(0, 10);
}
