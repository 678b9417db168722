import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadServerCode } from '../../fleet/bundle.mjs';
import { startGateways } from '../../fleet/gateways.mjs';
import { startPostgres } from '../../fleet/postgres.mjs';
import { createSender } from '../../fleet/sender.mjs';
import { median, round } from '../quiet.mjs';

const ENTRIES = '/v1/journal/entries';
const SIZE = 100;
const READ_EVERY_MS = 1_000;
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '15min' };

/** Batches of 100 over HTTP into real gateways on a PostgreSQL of Debian's package, fsync on. */
export async function intakeFigures(report) {
  const postgres = await startPostgres({ settings: SETTINGS });
  try {
    const code = await loadServerCode();
    const owner = code.openPostgres(postgres.url, 2);
    await code.writeSchema(owner);
    await owner.script('create role fleet_server login in role fleet_intake, fleet_reader');
    const databaseUrl = postgres.url.replace('owner@', 'fleet_server@');
    const figures = await load({
      code,
      report,
      databaseUrl,
      gateways: Number(process.env.KML_FLEET_GATEWAYS ?? 2),
      counters: Number(process.env.KML_FLEET_COUNTERS ?? 32),
      batches: Number(process.env.KML_FLEET_BATCHES ?? 150),
    });
    const found = await code.audit(owner);
    await owner.close();
    return { ...figures, ...compare(found, figures.entries) };
  } finally {
    await postgres.stop();
  }
}

/** The same against the embedded PGlite: one process, one connection. */
export async function embeddedFigures(report) {
  const code = await loadServerCode();
  return load({ code, report, gateways: 1, counters: 8, batches: 40 });
}

async function load({ code, report, databaseUrl, gateways: count, counters: size, batches }) {
  const running = await startGateways({ count, databaseUrl });
  try {
    const { gateways, issuer } = running;
    const counters = await Promise.all(
      Array.from({ length: size }, async (_, at) => {
        const counter = await code.createCounter(at + 1);
        const bodies = [];
        for (let done = 0; done < batches; done += 1)
          bodies.push(Buffer.from(await counter.nextBody(SIZE)));
        counter.forget();
        const { officer, units } = counter.caller;
        const { url } = gateways[at % gateways.length];
        return { bodies, sender: await createSender({ url, issuer, officer, units }) };
      }),
    );
    // Each counter's log-in and first plan are not what is measured.
    await Promise.all(counters.map(({ bodies, sender }) => post(sender, bodies.shift())));
    const memory = watchMemory(gateways.map(({ pid }) => pid));
    const times = [];
    const began = performance.now();
    await Promise.all(
      counters.map(async ({ bodies, sender }) => {
        for (const body of bodies) {
          const start = performance.now();
          await post(sender, body);
          times.push(performance.now() - start);
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    const readings = await memory.stop();
    for (const { sender } of counters) sender.close();
    times.sort((one, other) => one - other);
    const figures = {
      gateways: count,
      connections: size,
      entries: size * batches * SIZE,
      perSecond: round((times.length * SIZE) / seconds, 0),
      medianMs: round(median(times), 1),
      p99Ms: round(times[Math.floor(times.length * 0.99)] ?? 0, 1),
      memoryMb: readings.mb,
      secondHalfOverFirst: readings.ratio,
      gatewayCpuMsPerBatch: round(readings.cpuMs / times.length),
    };
    report(JSON.stringify(figures));
    return figures;
  } finally {
    await running.stop();
  }
}

async function post(sender, body) {
  const { status, text } = await sender.post(ENTRIES, body);
  if (status !== 200) throw new Error(`${status} ${text}`);
}

function compare(found, entries) {
  return {
    lost: Math.max(0, entries - found.entries),
    doubled: Math.max(0, found.entries - entries),
    chainGaps: found.gaps,
  };
}

/** Resident memory of the gateways together, every second. */
function watchMemory(pids) {
  const mb = [];
  const before = cpuMs(pids);
  const timer = setInterval(async () => {
    const each = await Promise.all(pids.map(residentMb));
    mb.push(each.reduce((sum, one) => sum + one, 0));
  }, READ_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      const half = Math.floor(mb.length / 2);
      const ratio = round(median(mb.slice(half)) / median(mb.slice(0, half)));
      return { mb, ratio, cpuMs: cpuMs(pids) - before };
    },
  };
}

async function residentMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

/** Processor time, in the kernel's ticks of 10 ms. */
function cpuMs(pids) {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) * 10;
  }, 0);
}
