import { FLEET_SCOPES, type LooseBatch, type Receipt } from '../../lib/fleet/contract';
import type { ChainHead } from '../../lib/journal/database';
import type { JournalEntry } from '../../lib/journal/entry';
import { thumbprint } from '../../lib/journal/exchange/device-key';
import { addRow, changesBetween, type RollupRow } from '../../lib/journal/rollup';
import { addToTally, type SessionTally } from '../../lib/journal/tally';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import type { Caller } from '../access/caller';
import { isBatchSigned } from './batch-signature';
import { judgeLinks, type Sender } from './judge-links';
import type { JournalStore, Standing } from './store';

export type IntakeOutcome =
  | { readonly outcome: 'taken'; readonly receipt: Receipt }
  | {
      readonly outcome: 'refused';
      readonly problem: GatewayProblem;
      /** Where the machine may go on from. */
      readonly head?: ChainHead;
    };

export interface IntakePorts {
  readonly store: JournalStore;
  /** Code of the province that this server keeps. */
  readonly province: string;
  readonly now: () => Date;
}

/** Two batches of one machine at once: the later one looks again. */
const ATTEMPTS = 4;
const MARKS_FRAUD: ReadonlySet<GatewayProblem> = new Set<GatewayProblem>([
  'chain-forked',
  'chain-broken',
]);

/**
 * Takes one batch of one machine: an extension of the head that is held, by the machine's own key, in the name of
 * officers who were there. What is held already is compared and not counted again.
 */
export async function takeBatch(
  caller: Caller,
  batch: LooseBatch,
  ports: IntakePorts,
): Promise<IntakeOutcome> {
  if (!caller.scopes.includes(FLEET_SCOPES.write)) return refuse('scope-missing');
  const [unit] = caller.units;
  if (unit === undefined) return refuse('unit-not-permitted');
  if (!isBatchSigned(batch)) return refuse('device-key-differs');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await standingOf(batch, unit, ports);
    if (
      thumbprint(standing.publicKey) !== thumbprint(batch.publicKey) ||
      standing.province !== ports.province
    )
      return refuse('device-key-differs');
    const outcome = await takeOnce(caller, batch, standing, ports);
    if (outcome) return outcome;
  }
  return refuse('journal-unavailable');
}

async function standingOf(
  batch: LooseBatch,
  unit: string,
  { store, province }: IntakePorts,
): Promise<Standing> {
  const sessions = batch.links.flatMap((link) =>
    'entry' in link && typeof link.entry['session'] === 'string' ? [link.entry['session']] : [],
  );
  const wanted = [...new Set(sessions)];
  const known = await store.standing(batch.device, wanted);
  if (known) return known;
  await store.enrol(batch.device, province, unit, batch.publicKey);
  const enrolled = await store.standing(batch.device, wanted);
  if (!enrolled) throw new Error('a machine that was enrolled is not there');
  return enrolled;
}

/** undefined: the head moved meanwhile. */
async function takeOnce(
  caller: Caller,
  batch: LooseBatch,
  standing: Standing,
  { store, now }: IntakePorts,
): Promise<IntakeOutcome | undefined> {
  const { no, head } = standing;
  const first = batch.links.findIndex((link) => endOf(link) > head.seq);
  const cut = first < 0 ? batch.links.length : first;
  const fault = await compareHeld(batch, cut, standing, store);
  const sender: Sender = {
    officer: caller.officer,
    units: caller.units,
    carries: caller.scopes.includes(FLEET_SCOPES.carry),
  };
  const verdict = fault
    ? ({ outcome: 'refused', problem: 'chain-forked', at: fault } as const)
    : judgeLinks(head, batch.links.slice(cut), sender, standing.stays);
  if (verdict.outcome === 'refused') {
    if (MARKS_FRAUD.has(verdict.problem))
      await store.alarm(no, caller.officer, verdict.problem, verdict.at);
    return refuse(verdict.problem, head);
  }
  const fresh = verdict.entries.length + verdict.withheld.length;
  if (fresh > 0 && !isSame(verdict.head, batch.head)) return refuse('malformed-request', head);
  const entries = verdict.entries.map(({ entry }) => entry);
  const added = await store.add({
    no,
    before: head,
    after: verdict.head,
    signature: batch.signature,
    officer: caller.officer,
    units: caller.units,
    unit: entries.at(-1)?.unit ?? caller.units[0] ?? '',
    now: now(),
    since: earliestOf(entries, caller.officer, now()),
    entries: verdict.entries,
    withheld: verdict.withheld,
    ...sumUp(entries, standing.tallies),
  });
  if (!added) return undefined;
  return {
    outcome: 'taken',
    receipt: { head: verdict.head, accepted: verdict.entries.length, known: cut },
  };
}

/** The first link that is held otherwise, if any: then this is another history of the same machine. */
async function compareHeld(
  { links, head: end }: LooseBatch,
  cut: number,
  { no, head }: Standing,
  store: JournalStore,
): Promise<ChainHead | undefined> {
  if (links.length === 0) {
    // A greeting says where the machine stands; where it lies behind, the hash there must be ours.
    if (end.seq === 0 || end.seq > head.seq) return undefined;
    const held = (await store.held(no, end.seq, end.seq)).get(end.seq);
    return held !== undefined && held !== end.hash ? end : undefined;
  }
  const known = links.slice(0, cut);
  const [lowest] = known;
  if (!lowest) return undefined;
  const held = await store.held(no, endOf(lowest), head.seq);
  return known
    .map((link) => ({ seq: endOf(link), hash: hashIn(link) }))
    .find(({ seq, hash }) => held.get(seq) !== hash);
}

/** The same sums as on the machine itself, by the same functions; each dossier is compared once. */
function sumUp(entries: readonly JournalEntry[], before: ReadonlyMap<string, SessionTally>) {
  const tallies = new Map<string, SessionTally>();
  for (const entry of entries) {
    const { session } = entry;
    tallies.set(session, addToTally(tallies.get(session) ?? before.get(session), entry));
  }
  const rows = new Map<string, RollupRow>();
  const days = new Map<string, RollupRow>();
  for (const [session, tally] of tallies)
    for (const change of changesBetween(before.get(session), tally)) {
      rows.set(change.key, addRow(rows.get(change.key), change));
      const day = `${change.day} ${change.unit}`;
      days.set(day, addRow(days.get(day), change));
    }
  return {
    tallies: [...tallies.values()],
    figures: [...rows.values()],
    days: [...days.values()],
  };
}

/** Officers vouch for their own entries, also for those of hours when the server was out of reach. */
function earliestOf(entries: readonly JournalEntry[], officer: string, now: Date): Date {
  const own = entries.filter((entry) => entry.officer === officer);
  return new Date(Math.min(now.getTime(), ...own.map(({ at }) => Date.parse(at))));
}

type Link = LooseBatch['links'][number];

function endOf(link: Link): number {
  return 'withheld' in link ? link.withheld.to : Number(link.entry['seq']);
}

function hashIn(link: Link): string {
  return 'withheld' in link ? link.withheld.hash : String(link.entry['hash']);
}

function isSame(one: ChainHead, other: ChainHead): boolean {
  return one.seq === other.seq && one.hash === other.hash;
}

function refuse(problem: GatewayProblem, head?: ChainHead): IntakeOutcome {
  return { outcome: 'refused', problem, ...(head ? { head } : {}) };
}
