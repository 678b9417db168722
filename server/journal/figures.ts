import {
  type Devices,
  type FigureLevel,
  type FigureRow,
  type Figures,
  FLEET_SCOPES,
} from '../../lib/fleet/contract';
import type { DayRange } from '../../lib/journal/reads';
import { ROLLUP_COUNTERS } from '../../lib/journal/rollup';
import type { Caller } from '../access/caller';
import type { Database, Query } from './database';
import { COUNTER_COLUMNS } from './schema';

/** A province has more than a hundred units: without a unit it gets sums by unit and day. */
const COUNTS = COUNTER_COLUMNS.map((name) => `${name}::float8 as ${name}`).join(', ');
const DETAIL = `select day::text, unit, officer, procedure, form, ${COUNTS}, data from fleet.rollup
  where day between $1 and $2 and ($3::text is null or unit = $3) order by unit, day, officer, procedure, form`;
const BY_UNIT = `select day::text, unit, '' as officer, '' as procedure, '' as form, ${COUNTS}, data
  from fleet.unit_day where day between $1 and $2 order by unit, day`;
const DEVICES = `select device::text, unit, seq, withheld::float8 as withheld, alarms,
  to_char(last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastAt" from fleet.device order by unit, device`;

export interface FigureRequest extends DayRange {
  readonly unit?: string | undefined;
}

/** The widest that a caller may read; undefined where they may read nothing. */
export function levelOf({ scopes }: Caller): FigureLevel | undefined {
  if (scopes.includes(FLEET_SCOPES.province)) return 'province';
  if (scopes.includes(FLEET_SCOPES.unit)) return 'unit';
  return scopes.includes(FLEET_SCOPES.own) ? 'own' : undefined;
}

/** Figures from the rollups, in the rights of the caller: the database itself hides every other row. */
export async function readFigures(
  caller: Caller,
  level: FigureLevel,
  request: FigureRequest,
  place: { readonly database: Database; readonly province: string; readonly now: () => Date },
): Promise<Figures> {
  const { from, to, unit } = request;
  const rows = await asReader(caller, level, place, (query) =>
    level === 'province' && unit === undefined
      ? query<Record<string, unknown>>(BY_UNIT, [from, to])
      : query<Record<string, unknown>>(DETAIL, [from, to, unit ?? null]),
  );
  return { level, at: place.now().toISOString(), rows: rows.map(rowOf) };
}

/** Which machines report, and which of them gave cause to look. */
export async function readDevices(
  caller: Caller,
  level: FigureLevel,
  place: { readonly database: Database; readonly province: string },
): Promise<Devices> {
  if (level === 'own') return { devices: [] };
  return {
    devices: await asReader(caller, level, place, (query) =>
      query<Devices['devices'][number]>(DEVICES),
    ),
  };
}

/** Runs `work` with the rights of the reading role and the caller's names, for this transaction alone. */
export async function asReader<T>(
  caller: Caller,
  level: FigureLevel,
  { database, province }: { readonly database: Database; readonly province: string },
  work: (query: Query) => Promise<T>,
): Promise<T> {
  return database.transaction(async (query) => {
    await query(
      `select set_config('role', 'fleet_reader', true), set_config('fleet.province', $1, true),
        set_config('fleet.level', $2, true), set_config('fleet.units', $3, true),
        set_config('fleet.officer', $4, true)`,
      [province, level, caller.units.join(','), caller.officer],
    );
    return work(query);
  });
}

function rowOf(row: Record<string, unknown>): FigureRow {
  const counts = ROLLUP_COUNTERS.map((name, at) => [name, row[COUNTER_COLUMNS[at] ?? '']]);
  const { day, unit, officer, procedure, form, data } = row;
  return { day, unit, officer, procedure, form, ...Object.fromEntries(counts), data } as FigureRow;
}
