import { createHash } from 'node:crypto';
import { canonicalEntry } from '../../lib/journal/chain';
import type { ChainHead } from '../../lib/journal/database';
import { type JournalEntry, journalEntrySchema } from '../../lib/journal/entry';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';

/** An entry that was found sound, with the text that stands for it. */
export interface CheckedEntry {
  readonly entry: JournalEntry;
  readonly canonical: string;
}

/**
 * Whether an entry is the unchanged successor of `before`, as `checkLink` finds it on the machine; here the
 * platform hashes, and the canonical text is made once for the check and the store.
 */
export function checkEntry(before: ChainHead, value: unknown): CheckedEntry | GatewayProblem {
  const parsed = journalEntrySchema.safeParse(value);
  if (!parsed.success) return 'entry-malformed';
  const entry = parsed.data;
  if (entry.seq !== before.seq + 1) return 'chain-gap';
  if (entry.previousHash !== before.hash) return 'chain-forked';
  const canonical = canonicalEntry(entry);
  const hash = createHash('sha256').update(before.hash, 'hex').update(canonical, 'utf8');
  return hash.digest('hex') === entry.hash ? { entry, canonical } : 'chain-broken';
}
