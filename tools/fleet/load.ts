import { uuidv7 } from 'uuidv7';
import { batchDigest } from '../../lib/fleet/batch-digest';
import { looseBatchSchema } from '../../lib/fleet/contract';
import { GENESIS_HASH, linkEntry } from '../../lib/journal/chain';
import type { ChainHead } from '../../lib/journal/database';
import type { JournalEntry } from '../../lib/journal/entry';
import { publicKeyOf, signDigest } from '../../lib/journal/exchange/device-key';
import { planRollup, ROLLUP_COUNTERS } from '../../lib/journal/rollup';
import type { SessionTally } from '../../lib/journal/tally';
import type { Database } from '../../server/journal/database';
import { takeBatch } from '../../server/journal/intake';
import { COUNTER_COLUMNS } from '../../server/journal/schema';
import { createJournalStore } from '../../server/journal/store';
import { dossierDrafts } from '../bench/journal/work';

export { readFigures } from '../../server/journal/figures';
export { openPglite } from '../../server/journal/pglite';
export { openPostgres } from '../../server/journal/postgres';
export { writeSchema } from '../../server/journal/write-schema';
export { planMonth } from './province-month';
export { COUNTER_COLUMNS };

const PROVINCE = '80';

/** One counter: its own key and chain, and what its figures must come to. */
export async function createCounter(number: number) {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const publicKey = await publicKeyOf(pair);
  const device = uuidv7();
  const officer = `cb.${number}.01`;
  const unit = `xa-${number % 100}.1`;
  let head: ChainHead = { seq: 0, hash: GENESIS_HASH };
  let dossier = number * 1_000_000;
  const tallies = new Map<string, SessionTally>();
  const sums = ROLLUP_COUNTERS.map(() => 0);

  const nextEntries = (count: number): JournalEntry[] => {
    const entries: JournalEntry[] = [];
    while (entries.length < count) {
      dossier += 1;
      for (const draft of dossierDrafts(dossier)) {
        const at = new Date(Date.now()).toISOString();
        const place = { device, officer, unit, id: uuidv7(), seq: head.seq + 1, at };
        const entry = linkEntry(head.hash, { ...draft, ...place });
        head = { seq: entry.seq, hash: entry.hash };
        entries.push(entry);
      }
    }
    return entries;
  };
  const count = (entries: readonly JournalEntry[]) => {
    for (const entry of entries) {
      const planned = planRollup(tallies.get(entry.session), entry);
      tallies.set(entry.session, planned.tally);
      for (const change of planned.changes)
        ROLLUP_COUNTERS.forEach((name, at) => {
          sums[at] = (sums[at] ?? 0) + change[name];
        });
    }
  };
  let left: JournalEntry[] = [];
  /** The text of a body, as it comes over the wire. */
  const nextBody = async (size = 100): Promise<string> => {
    while (left.length < size) left.push(...nextEntries(size));
    const entries = left.slice(0, size);
    left = left.slice(size);
    count(entries);
    const last = entries.at(-1);
    const end = { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS_HASH };
    const signature = await signDigest(pair, batchDigest(device, end));
    return JSON.stringify({
      format: 'khai-mot-lan/batch/1',
      device,
      head: end,
      publicKey,
      signature,
      links: entries.map((entry) => ({ entry })),
    });
  };
  const caller = {
    officer,
    units: [unit],
    client: 'load',
    jkt: 'load',
    scopes: ['journal:write'],
  };
  return { device, caller, nextBody, sums, forget: () => tallies.clear() };
}

/** What the server does with a body once the caller is known: parse, check, sum, write. */
export function createTaker(database: Database) {
  const store = createJournalStore(database);
  return async (caller: Awaited<ReturnType<typeof createCounter>>['caller'], body: string) => {
    const batch = looseBatchSchema.parse(JSON.parse(body));
    return takeBatch(caller, batch, { store, province: PROVINCE, now: () => new Date() });
  };
}

/** Entries, gaps in any chain, and the sums of both kinds of figures, by the database alone. */
export async function audit(database: Database) {
  const sums = (table: string) =>
    database.query<Record<string, string>>(
      `select ${COUNTER_COLUMNS.map((name) => `coalesce(sum(${name}), 0)::float8 as ${name}`).join(', ')} from ${table}`,
    );
  const [counts] = await database.query<{ entries: number; gaps: number }>(
    `select coalesce(sum(n), 0)::int as entries, count(*) filter (where n <> top or top <> d.seq)::int as gaps
      from (select device_no, count(*) as n, max(seq) as top from fleet.entry group by 1) as e
      join fleet.device d on d.no = e.device_no`,
  );
  const [[detail], [days]] = await Promise.all([sums('fleet.rollup'), sums('fleet.unit_day')]);
  return {
    entries: counts?.entries ?? 0,
    gaps: counts?.gaps ?? 0,
    detail: COUNTER_COLUMNS.map((name) => Number(detail?.[name])),
    days: COUNTER_COLUMNS.map((name) => Number(days?.[name])),
  };
}
