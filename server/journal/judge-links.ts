import { type LooseBatch, STAY_MS, type Withheld } from '../../lib/fleet/contract';
import type { ChainHead } from '../../lib/journal/database';
import type { JournalEntry } from '../../lib/journal/entry';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import { type CheckedEntry, checkEntry } from './check-entry';
import type { Stay } from './store';

type Link = LooseBatch['links'][number];

/** Who sends, as the token says. */
export interface Sender {
  readonly officer: string;
  readonly units: readonly string[];
  /** May bring what colleagues of the own units left behind. */
  readonly carries: boolean;
}

export type LinksVerdict =
  | {
      readonly outcome: 'sound';
      readonly entries: readonly CheckedEntry[];
      readonly withheld: readonly Withheld[];
      readonly head: ChainHead;
    }
  | { readonly outcome: 'refused'; readonly problem: GatewayProblem; readonly at: ChainHead };

/** A machine's clock may differ so much from ours. */
const CLOCK_MS = 300_000;

/** Walks new links from the head that is held; the first that is wrong refuses them all. Pure. */
export function judgeLinks(
  held: ChainHead,
  links: readonly Link[],
  sender: Sender,
  stays: readonly Stay[],
): LinksVerdict {
  let head = held;
  const entries: CheckedEntry[] = [];
  const withheld: Withheld[] = [];
  for (const link of links) {
    const refuse = (problem: GatewayProblem) =>
      ({ outcome: 'refused', problem, at: { seq: head.seq + 1, hash: hashOf(link) } }) as const;
    if ('withheld' in link) {
      const run = link.withheld;
      if (run.from !== head.seq + 1) return refuse('chain-gap');
      // Entries are pruned from the beginning only, and only before this server knew the machine.
      if (run.reason === 'pruned' && head.seq !== 0) return refuse('entries-withheld');
      withheld.push(run);
      head = { seq: run.to, hash: run.hash };
      continue;
    }
    const checked = checkEntry(head, link.entry);
    if (typeof checked === 'string') return refuse(checked);
    const { entry } = checked;
    if (entry.training) return refuse('training-not-accepted');
    const fault = officerFault(entry, sender, stays);
    if (fault) return refuse(fault);
    entries.push(checked);
    head = { seq: entry.seq, hash: entry.hash };
  }
  return { outcome: 'sound', entries, withheld, head };
}

/**
 * An entry speaks for the officer who sends it, or for one who was logged in at this very machine when it was
 * written, or a moment before; whoever may carry brings those of the own units.
 */
function officerFault(
  entry: JournalEntry,
  sender: Sender,
  stays: readonly Stay[],
): GatewayProblem | undefined {
  if (entry.officer === sender.officer)
    return sender.units.includes(entry.unit) ? undefined : 'unit-not-permitted';
  if (sender.carries && sender.units.includes(entry.unit)) return undefined;
  const stay = stays.find(({ officer }) => officer === entry.officer);
  const at = Date.parse(entry.at);
  if (!stay || at < stay.firstAt - CLOCK_MS || at > stay.lastAt + STAY_MS)
    return 'officer-not-known-here';
  return stay.units.includes(entry.unit) ? undefined : 'unit-not-permitted';
}

function hashOf(link: Link): string {
  const hash = 'entry' in link ? link.entry['hash'] : link.withheld.hash;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash : '0'.repeat(64);
}
