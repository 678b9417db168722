import type { ChainHead, JournalDatabase } from './database';
import { journalErrorOf } from './errors';

/** What pruning up to a day would do now. `upTo`: sequence number of the last entry that would go. */
export type PrunePlan =
  /** Nothing is that old, or what is that old belongs together with what is not. */
  | { readonly outcome: 'nothing-to-prune' }
  /** No signed export of the whole journal holds these entries yet. */
  | { readonly outcome: 'not-exported'; readonly upTo: number }
  /** The unit's server does not hold these entries yet. */
  | { readonly outcome: 'not-sent'; readonly upTo: number }
  | {
      readonly outcome: 'ready';
      readonly upTo: number;
      readonly removes: number;
      /** Sequence number where the entries begin that this machine still holds, less one. */
      readonly base: number;
    };

const CHUNK = 2000;

/** `sent`: how far the unit's server holds the chain; undefined where no server is configured. */
export async function planPrune(
  database: JournalDatabase,
  before: string,
  sent: ChainHead | undefined,
): Promise<PrunePlan> {
  try {
    const [cut, checkpoint, exported] = await Promise.all([
      findCut(database, before),
      database.get('meta', 'checkpoint') as Promise<ChainHead | undefined>,
      database.get('meta', 'exported') as Promise<ChainHead | undefined>,
    ]);
    const base = checkpoint?.seq ?? 0;
    if (cut <= base) return { outcome: 'nothing-to-prune' };
    if ((exported?.seq ?? 0) < cut) return { outcome: 'not-exported', upTo: cut };
    if (sent && sent.seq < cut) return { outcome: 'not-sent', upTo: cut };
    return { outcome: 'ready', upTo: cut, removes: cut - base, base };
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** The last entry that may go: all up to it are old enough, answered, and of dossiers that ended by then. */
async function findCut(database: JournalDatabase, before: string): Promise<number> {
  const transaction = database.transaction(['entries', 'tallies', 'openIntents', 'meta']);
  const [young, open, head] = await Promise.all([
    transaction.objectStore('entries').index('day').getAllKeys(IDBKeyRange.lowerBound(before)),
    transaction.objectStore('openIntents').getAll(),
    transaction.objectStore('meta').get('head') as Promise<ChainHead | undefined>,
  ]);
  const first = [...young, ...open.map(({ seq }) => seq)].reduce(
    (least, seq) => Math.min(least, seq),
    (head?.seq ?? 0) + 1,
  );
  const spans: { readonly firstSeq: number; readonly lastSeq: number }[] = [];
  const index = transaction.objectStore('tallies').index('firstSeq');
  for (let after = 0; after < first - 1; ) {
    const range = IDBKeyRange.bound(after, first - 1, true);
    const chunk = await index.getAll(range, CHUNK);
    for (const { firstSeq, lastSeq } of chunk) spans.push({ firstSeq, lastSeq });
    if (chunk.length < CHUNK) break;
    after = chunk.at(-1)?.firstSeq ?? first;
  }
  return spans.reduceRight(
    (cut, { firstSeq, lastSeq }) => (firstSeq <= cut && lastSeq > cut ? firstSeq - 1 : cut),
    first - 1,
  );
}
