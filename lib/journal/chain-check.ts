import { hashEntry } from './chain';
import type { ChainHead, StoredEntry } from './database';
import { dayOf } from './day';
import { type JournalEntry, journalEntrySchema } from './entry';

/** How a journal can be found changed; each has one Vietnamese sentence in components/wording. */
export const CHAIN_FAULTS = [
  'entry-malformed',
  'entry-missing',
  'entry-changed',
  'link-broken',
  'day-changed',
  'head-differs',
  'anchor-missing',
  'figures-differ',
  'checkpoint-unproven',
] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

export type LinkCheck =
  | { readonly outcome: 'sound'; readonly entry: JournalEntry }
  | { readonly outcome: 'broken'; readonly seq: number; readonly fault: ChainFault };

/** Whether a stored entry is the unchanged successor of `before`. Sequence numbers leave no gap. */
export function checkLink(before: ChainHead, stored: StoredEntry): LinkCheck {
  const broken = (fault: ChainFault) =>
    ({ outcome: 'broken', seq: before.seq + 1, fault }) as const;
  const parsed = journalEntrySchema.safeParse(stored.entry);
  if (!parsed.success) return broken('entry-malformed');
  const entry = parsed.data;
  if (entry.seq !== before.seq + 1) return broken('entry-missing');
  if (entry.previousHash !== before.hash) return broken('link-broken');
  if (entry.hash !== hashEntry(before.hash, entry)) return broken('entry-changed');
  if (stored.day !== dayOf(entry.at)) return broken('day-changed');
  return { outcome: 'sound', entry };
}
