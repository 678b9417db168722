import { type Devices, type FigureLevel, FLEET_SCOPES } from '../../lib/fleet/contract';
import type { DayRange } from '../../lib/journal/reads';
import type { Caller } from '../access/caller';
import type { Database, Query } from './database';
import { COUNTER_COLUMNS } from './schema';

const COUNTS = COUNTER_COLUMNS.join(', ');
/** The rows of `figureRowSchema` as one JSON text that goes out as it is; made piece by piece, which costs half. */
const asJson = (select: string) =>
  `select concat('[', string_agg(concat('[', to_json(day), ',', to_json(unit), ',', to_json(officer), ',',
    to_json(procedure), ',', to_json(form), ',[', concat_ws(',', ${COUNTS}), '],', data, ']'), ','), ']') as rows
  from (${select}) as t`;
/** Row-level security decides what is seen; saying it here as well is what leads to the rows by the index. */
const DETAIL = asJson(`select day, unit, officer, procedure, form, ${COUNTS}, data from fleet.rollup
  where province = $1 and unit = any ($2) and day between $3 and $4 and ($5::text is null or officer = $5)
  order by unit, day, officer, procedure, form`);
/** A province has more than a hundred units: without a unit it gets sums by unit and day. */
const BY_UNIT =
  asJson(`select day, unit, '' as officer, '' as procedure, '' as form, ${COUNTS}, data
  from fleet.unit_day where province = $1 and day between $2 and $3 order by unit, day`);
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

/** JSON of `Figures`, from the rollups, in the rights of the caller: the database itself hides every other row. */
export async function readFigures(
  caller: Caller,
  level: FigureLevel,
  request: FigureRequest,
  place: { readonly database: Database; readonly province: string; readonly now: () => Date },
): Promise<string> {
  const { from, to, unit } = request;
  const { province } = place;
  const units = unit === undefined ? caller.units : [unit];
  const [found] = await asReader(caller, level, place, (query) =>
    level === 'province' && unit === undefined
      ? query<{ rows: string }>(BY_UNIT, [province, from, to])
      : query<{ rows: string }>(DETAIL, [
          ...[province, units, from, to],
          level === 'own' ? caller.officer : null,
        ]),
  );
  const at = place.now().toISOString();
  return `{"level":"${level}","at":"${at}","rows":${found?.rows ?? '[]'}}`;
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

/**
 * Runs `work` with the rights of the reading role and the caller's names, for this transaction alone; with memory
 * to sort a unit's month without a file.
 */
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
        set_config('fleet.officer', $4, true), set_config('work_mem', '64MB', true)`,
      [province, level, caller.units.join(','), caller.officer],
    );
    return work(query);
  });
}
