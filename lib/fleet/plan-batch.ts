import type { ChainHead } from '../journal/database';
import type { JournalEntry } from '../journal/entry';
import { type Batch, MAX_BATCH_LINKS, type Withheld } from './contract';

export interface BatchPlan {
  readonly links: Batch['links'];
  readonly head: ChainHead;
}

/** UTF-16 units of JSON; well below the server's limit in bytes. */
const MAX_TEXT = 700_000;
const CHUNK = 200;

/**
 * The next batch after `sent`: real entries as they are, each run of training as one hash. A run at the end waits
 * for a real entry after it, or for `closing`, so that training alone is told once a day and its machine can be pruned.
 * undefined: nothing to send. `pruned-here`: what follows `sent` is no longer on this machine.
 */
export async function planBatch(
  sent: ChainHead,
  after: (seq: number, limit: number) => Promise<readonly JournalEntry[]>,
  closing = false,
): Promise<BatchPlan | 'pruned-here' | undefined> {
  const links: Batch['links'] = [];
  let head = sent;
  let at = sent.seq;
  let run: Withheld | undefined;
  let size = 0;
  for (;;) {
    const chunk = await after(at, CHUNK);
    for (const entry of chunk) {
      if (at === 0 && entry.seq > 1) run = prunedBefore(entry);
      else if (entry.seq > at + 1) return 'pruned-here';
      at = entry.seq;
      if (entry.training) {
        // Only the first run can be a pruned one; training after it is a run of its own.
        if (run?.reason === 'pruned') {
          links.push({ withheld: run });
          run = undefined;
        }
        run = { reason: 'training', from: run?.from ?? entry.seq, to: entry.seq, hash: entry.hash };
        continue;
      }
      if (run) links.push({ withheld: run });
      run = undefined;
      links.push({ entry });
      head = { seq: entry.seq, hash: entry.hash };
      size += JSON.stringify(entry).length;
      if (links.length >= MAX_BATCH_LINKS - 2 || size > MAX_TEXT) return { links, head };
    }
    if (chunk.length < CHUNK) break;
  }
  if (closing && run) {
    links.push({ withheld: run });
    return { links, head: { seq: run.to, hash: run.hash } };
  }
  // What was pruned on this machine before it knew a server is said with the first real entry.
  const ends = links.findLastIndex((link) => 'entry' in link);
  return ends < 0 ? undefined : { links: links.slice(0, ends + 1), head };
}

function prunedBefore({ seq, previousHash }: JournalEntry): Withheld {
  return { reason: 'pruned', from: 1, to: seq - 1, hash: previousHash };
}
