import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { runGateway, settingsOf } from '../../demo/gateway.mjs';
import { makeKeys } from '../../demo/gateway-keys.mjs';
import { ROOT } from '../prepare.mjs';
import { buildServer } from '../server/build.mjs';
import { createOfficer } from './gateway-officer.mjs';
import { median, round } from './quiet.mjs';

const POPULATION = join(ROOT, 'public/data/population.json');
const SECONDS = 5;
const TOTAL = Number(process.env.KML_BENCH_LOOKUPS ?? 100_000);
const READINGS = 20;

/**
 * The gateway beside its own floor in the same run: the same process answering `/v1/about`, which does
 * nothing. Officers are made here with a key each; tokens come from an issuer of this bench.
 */
export async function gatewayLoad() {
  const folder = await mkdtemp(join(tmpdir(), 'kml-bench-'));
  const { citizens } = JSON.parse(await readFile(POPULATION, 'utf8'));
  const issuer = await startIssuer();
  const serverFile = await buildServer();
  await makeKeys(serverFile, folder);
  const port = 20_000 + (process.pid % 20_000);
  const url = `http://127.0.0.1:${port}`;
  const limits = { perMinute: 10_000_000, perDay: 100_000_000 };
  const config = join(folder, 'gateway.json');
  const settings = settingsOf({ port, url, identity: issuer, limits });
  await writeFile(
    config,
    JSON.stringify({ ...settings, identity: { ...settings.identity, keysUrl: issuer.keysUrl } }),
  );
  const gateway = await runGateway(serverFile, config, { push: () => undefined });
  try {
    const officers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        createOfficer({ url, issuer, index, idNumber: citizens[index].id }),
      ),
    );
    const [first] = officers;
    await timed([first], (officer) => officer.lookUp(), 1);
    const floor = await timed(officers, (officer) => officer.about(), SECONDS);
    const one = await timed([first], (officer) => officer.lookUp(), SECONDS);
    const hundred = await timed(officers, (officer) => officer.lookUp(), SECONDS);
    const memory = await memoryOver(officers, gateway.pid);
    const figures = { floor, oneOfficer: one, hundredOfficers: hundred, memory };
    print(figures);
    return figures;
  } finally {
    await gateway.stop();
    issuer.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every officer calls again as soon as the last call is answered, for so many seconds. */
async function timed(officers, call, seconds) {
  const times = [];
  let failed = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    officers.map(async (officer) => {
      while (performance.now() < end) {
        const start = performance.now();
        if (!(await call(officer))) failed += 1;
        times.push(performance.now() - start);
      }
    }),
  );
  const spent = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    perSecond: round(times.length / spent, 0),
    medianMs: round(median(times)),
    p99Ms: round(times[Math.floor(times.length * 0.99)] ?? 0),
    failed,
  };
}

/** Resident memory, read twenty times while the look-ups run, the first reading after a tenth of them. */
async function memoryOver(officers, pid) {
  const readings = [];
  let done = 0;
  let failed = 0;
  await Promise.all(
    officers.map(async (officer) => {
      while (done < TOTAL) {
        done += 1;
        if (done % (TOTAL / READINGS) === 0) readings.push(await residentMb(pid));
        if (!(await officer.lookUp())) failed += 1;
      }
    }),
  );
  const half = Math.floor(readings.length / 2);
  return {
    lookUps: done,
    failed,
    readingsMb: readings,
    secondHalfOverFirst: round(median(readings.slice(half)) / median(readings.slice(0, half))),
  };
}

async function residentMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

/** An issuer of access tokens that this bench signs by itself. */
export async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(keys));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  return { issuer, keysUrl: `${issuer}/keys`, privateKey, close: () => server.close() };
}

function print({ floor, oneOfficer, hundredOfficers, memory }) {
  const line = (name, { perSecond, medianMs, p99Ms, failed }) =>
    console.log(
      `${name}: ${perSecond}/s, median ${medianMs} ms, p99 ${p99Ms} ms, failed ${failed}`,
    );
  line('floor (/v1/about, 100 callers)', floor);
  line('look-ups, 1 officer', oneOfficer);
  line('look-ups, 100 officers', hundredOfficers);
  console.log(
    `memory over ${memory.lookUps} look-ups: ${memory.readingsMb.join(' ')} MB, second half / first half ${memory.secondHalfOverFirst}`,
  );
}
