import { GENESIS_HASH } from '../journal/chain';
import type { ChainHead } from '../journal/database';
import type { JournalEntry } from '../journal/entry';

/** Whether a head that the server names lies on this machine's own chain. */
export async function isOnChain(
  { seq, hash }: ChainHead,
  after: (seq: number, limit: number) => Promise<readonly JournalEntry[]>,
): Promise<boolean> {
  if (seq === 0) return hash === GENESIS_HASH;
  const [at] = await after(seq - 1, 1);
  // What was pruned is known by the link of the entry after it.
  if (at?.seq === seq) return at.hash === hash;
  return at !== undefined && (at.seq > seq + 1 || at.previousHash === hash);
}
