import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { loadServerCode } from '../../fleet/bundle.mjs';
import { startGateways } from '../../fleet/gateways.mjs';
import { findPostgres, startPostgres } from '../../fleet/postgres.mjs';
import { createSender } from '../../fleet/sender.mjs';
import { median, round } from '../quiet.mjs';

/** 100 units of ten counters, 25 working days: ten million entries and more. */
const SIZE = { units: 100, officers: 10, days: Number(process.env.DAYS ?? 25), dossiers: 98 };
const MONTH = '/v1/figures?from=2026-11-01&to=2026-11-30';
const READINGS = 15;
const SETTINGS = {
  shared_buffers: '2GB',
  max_wal_size: '8GB',
  // COPY into a table of the same transaction needs no log then.
  wal_level: 'minimal',
  max_wal_senders: 0,
  maintenance_work_mem: '1GB',
  checkpoint_timeout: '30min',
};
const CALLERS = [
  ['province', { officer: 'so.01', units: [], scope: 'figures:province' }, MONTH],
  [
    'unitOfProvince',
    { officer: 'so.01', units: [], scope: 'figures:province' },
    `${MONTH}&unit=xa-50.1`,
  ],
  ['unit', { officer: 'truong-bp.50', units: ['xa-50.1'], scope: 'figures:unit' }, MONTH],
  ['own', { officer: 'cb.50.5', units: ['xa-50.1'], scope: 'figures:own' }, MONTH],
];

/** Figures of a month over HTTP at ten million entries, row-level security on; milliseconds to the last byte. */
export async function monthFigures(report) {
  const postgres = await startPostgres({ settings: SETTINGS });
  try {
    const code = await loadServerCode();
    const owner = code.openPostgres(postgres.url, 2, 900_000);
    await code.writeSchema(owner);
    await owner.script('create role fleet_server login in role fleet_intake, fleet_reader');
    const seconds = await loadMonth(code, owner, postgres);
    const [held] = await owner.query(
      `select (select count(*)::int from fleet.entry) as entries, (select count(*)::int from fleet.rollup) as rollups,
        (select count(*)::int from fleet.unit_day) as days,
        (select round(pg_total_relation_size('fleet.entry') / 1e9, 2)::float8) as "entryGb"`,
    );
    report(`loaded in ${seconds} s: ${JSON.stringify(held)}`);
    const databaseUrl = postgres.url.replace('owner@', 'fleet_server@');
    const times = await readOver(databaseUrl, report);
    const plan = await planOf(code.openPostgres(databaseUrl, 1), report);
    await owner.close();
    return { ...held, ...times, plan };
  } finally {
    await postgres.stop();
  }
}

async function loadMonth(code, owner, postgres) {
  const began = performance.now();
  const month = code.planMonth(SIZE);
  await owner.script(
    'alter table fleet.entry drop constraint entry_pkey; drop index fleet.entry_citizen',
  );
  const counters = code.COUNTER_COLUMNS.join(', ');
  await copy(
    postgres,
    'device (no, device, province, unit, public_key, seq, hash)',
    month.devices(),
  );
  const columns = 'device_no, seq, province, unit, officer, carried_by, day, kind, citizen, hash';
  await copy(postgres, `entry (${columns}, canonical)`, month.entries());
  const group = 'province, unit, day';
  await copy(
    postgres,
    `rollup (${group}, officer, procedure, form, ${counters}, data)`,
    month.rollups(),
  );
  await copy(postgres, `unit_day (${group}, ${counters}, data)`, month.unitDays());
  await owner.script(
    'alter table fleet.entry add constraint entry_pkey primary key (device_no, seq)',
  );
  await owner.script(
    'create index entry_citizen on fleet.entry (citizen) where citizen is not null',
  );
  for (const table of ['rollup', 'unit_day', 'device'])
    await owner.script(`vacuum analyze fleet.${table}`);
  return round((performance.now() - began) / 1000, 0);
}

/** Debian's psql takes the lines of COPY as they are made. */
async function copy(postgres, target, lines) {
  const child = spawn(
    join(findPostgres(), 'psql'),
    ['-q', '-v', 'ON_ERROR_STOP=1', '-f', '-', postgres.url],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const ended = once(child, 'exit');
  const { stdin } = child;
  stdin.on('error', () => undefined);
  const [table] = target.split(' ');
  const overridden = table === 'device' ? 'alter table fleet.device alter no drop identity;' : '';
  stdin.write(
    `begin; ${overridden} truncate fleet.${table} cascade; copy fleet.${target} from stdin;\n`,
  );
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < 1_000_000) continue;
    if (!stdin.write(text)) await once(stdin, 'drain');
    text = '';
  }
  stdin.end(`${text}\\.\ncommit;\n`);
  const [status] = await ended;
  if (status !== 0) throw new Error(`psql: ${complaint.slice(0, 500)}`);
}

async function readOver(databaseUrl, report) {
  const running = await startGateways({ count: 1, databaseUrl });
  try {
    const { url } = running.gateways[0];
    const figures = {};
    for (const [name, who, path] of CALLERS) {
      const sender = await createSender({ url, issuer: running.issuer, ...who });
      const times = [];
      let rows = 0;
      let bytes = 0;
      for (let at = 0; at < READINGS; at += 1) {
        const began = performance.now();
        const { status, text } = await sender.get(path);
        times.push(performance.now() - began);
        if (status !== 200) throw new Error(`${status} ${text}`);
        rows = JSON.parse(text).rows.length;
        bytes = text.length;
      }
      sender.close();
      const [firstMs] = times;
      figures[name] = {
        rows,
        kb: Math.round(bytes / 1000),
        firstMs: round(firstMs, 0),
        medianMs: round(median(times), 0),
        slowestMs: round(Math.max(...times.slice(1)), 0),
      };
      report(`${name} ${JSON.stringify(figures[name])}`);
    }
    return figures;
  } finally {
    await running.stop();
  }
}

/** How the database answers the unit's month under its security. */
async function planOf(database, report) {
  const rows = await database.transaction(async (query) => {
    await query(
      `select set_config('role', 'fleet_reader', true), set_config('fleet.province', '80', true),
        set_config('fleet.level', 'unit', true), set_config('fleet.units', 'xa-50.1', true),
        set_config('fleet.officer', 'x', true)`,
    );
    return query(
      `explain (analyze, buffers) select * from fleet.rollup where province = '80' and unit = any (array['xa-50.1'])
        and day between '2026-11-01' and '2026-11-30' order by unit, day, officer, procedure, form`,
    );
  });
  await database.close();
  const lines = rows.map((row) => row['QUERY PLAN'].trim());
  report(lines.join(' | '));
  return lines.find((line) => /Scan/.test(line));
}
