import type { Withheld } from '../../lib/fleet/contract';
import type { ChainHead } from '../../lib/journal/database';
import { dayOf } from '../../lib/journal/day';
import { type PublicKey, publicKeySchema } from '../../lib/journal/exchange/device-key';
import { ROLLUP_COUNTERS, type RollupRow } from '../../lib/journal/rollup';
import type { SessionTally } from '../../lib/journal/tally';
import type { CheckedEntry } from './check-entry';
import type { Database } from './database';
import { COUNTER_COLUMNS } from './schema';

/** An officer known at a machine; milliseconds since 1970. */
export interface Stay {
  readonly officer: string;
  readonly units: readonly string[];
  readonly firstAt: number;
  readonly lastAt: number;
}

/** What the server holds of one machine. */
export interface Standing {
  readonly no: number;
  readonly province: string;
  readonly publicKey: PublicKey;
  readonly head: ChainHead;
  readonly stays: readonly Stay[];
  readonly tallies: ReadonlyMap<string, SessionTally>;
}

/** A batch that was checked and summed, to be written as one statement. */
export interface CheckedBatch {
  readonly no: number;
  readonly before: ChainHead;
  readonly after: ChainHead;
  readonly signature: string;
  readonly officer: string;
  readonly units: readonly string[];
  readonly unit: string;
  /** When it came, and the earliest that the sender was at this machine as far as it shows. */
  readonly now: Date;
  readonly since: Date;
  readonly entries: readonly CheckedEntry[];
  readonly withheld: readonly Withheld[];
  readonly tallies: readonly SessionTally[];
  readonly figures: readonly RollupRow[];
  /** The same figures by unit and day alone. */
  readonly days: readonly RollupRow[];
}

/** The journal of many machines. Every method may throw JournalStoreError. */
export interface JournalStore {
  standing(device: string, sessions: readonly string[]): Promise<Standing | undefined>;
  enrol(device: string, province: string, unit: string, publicKey: PublicKey): Promise<void>;
  /** Hashes that are held of one machine, by sequence number. */
  held(no: number, from: number, to: number): Promise<ReadonlyMap<number, string>>;
  /** False, and nothing written, where the machine's head is no longer the expected one. */
  add(batch: CheckedBatch): Promise<boolean>;
  alarm(no: number, officer: string, problem: string, at: ChainHead): Promise<void>;
}

interface StandingRow {
  readonly no: number;
  readonly province: string;
  readonly public_key: string;
  readonly seq: number;
  readonly hash: string;
  readonly stays: readonly Stay[];
  readonly tallies: readonly string[];
}

export function createJournalStore(database: Database): JournalStore {
  const { query } = database;
  return {
    standing: async (device, sessions) => {
      const [row] = await query<StandingRow>('select * from fleet.standing_of($1, $2)', [
        device,
        sessions,
      ]);
      if (!row) return undefined;
      const tallies = row.tallies.map((body) => JSON.parse(body) as SessionTally);
      return {
        no: row.no,
        province: row.province,
        publicKey: publicKeySchema.parse(JSON.parse(row.public_key)),
        head: { seq: row.seq, hash: row.hash },
        stays: row.stays,
        tallies: new Map(tallies.map((tally) => [tally.session, tally])),
      };
    },
    enrol: async (device, province, unit, publicKey) => {
      const key = JSON.stringify(publicKey);
      await query('select fleet.enrol($1, $2, $3, $4)', [device, province, unit, key]);
    },
    held: async (no, from, to) => {
      const rows = await query<{ seq: number; hash: string }>(
        'select * from fleet.links_held($1, $2, $3)',
        [no, from, to],
      );
      return new Map(rows.map(({ seq, hash }) => [seq, hash]));
    },
    add: async (batch) => {
      const [row] = await query<{ done: boolean }>(
        'select fleet.take_batch($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as done',
        valuesOf(batch),
      );
      return row?.done === true;
    },
    alarm: async (no, officer, problem, { seq, hash }) => {
      await query('select fleet.raise_alarm($1, $2, $3, $4, $5)', [
        no,
        officer,
        problem,
        seq,
        hash,
      ]);
    },
  };
}

function valuesOf(batch: CheckedBatch): readonly unknown[] {
  const { after, signature, withheld } = batch;
  const count = withheld.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const now = batch.now.toISOString();
  const json = JSON.stringify;
  return [
    batch.no,
    batch.before.seq,
    batch.before.hash,
    json({ ...after, signature, withheld: count, day: dayOf(now), now, first: batch.since }),
    batch.officer,
    batch.units,
    batch.unit,
    `[${batch.entries.map(entryRow).join(',')}]`,
    json(withheld),
    json(batch.tallies),
    json(batch.figures.map(figureRow)),
    json(batch.days.map(figureRow)),
  ];
}

/** The canonical text is JSON itself: it travels and is stored letter by letter. */
function entryRow({ entry, canonical }: CheckedEntry): string {
  const { seq, unit, officer, kind, hash } = entry;
  const citizen = entry.citizen?.value;
  const row = JSON.stringify({ seq, unit, officer, day: dayOf(entry.at), kind, citizen, hash });
  return `${row.slice(0, -1)},"canonical":${canonical}}`;
}

function figureRow(row: RollupRow) {
  const { day, unit, officer, procedure, form, data } = row;
  const counts = ROLLUP_COUNTERS.map((name, at) => [COUNTER_COLUMNS[at], row[name]]);
  return { day, unit, officer, procedure, form, ...Object.fromEntries(counts), data };
}
