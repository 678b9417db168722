import { setTimeout as wait } from 'node:timers/promises';
import { loadServerCode } from './bundle.mjs';
import { startCluster } from './cluster.mjs';
import { startGateways } from './gateways.mjs';
import { createSender } from './sender.mjs';

const COUNTERS = 8;
const BATCHES = 40;
const SIZE = 100;
const KILL_AFTER_BATCHES = COUNTERS * 8;
const RETRY_MS = 500;
const GIVE_UP_MS = 240_000;

/**
 * The primary is killed with -9 while counters send over HTTP to one real gateway, the same process in all runs;
 * each sends a batch again until it is acknowledged. Then the database alone is asked what it holds. Answers one
 * line of figures per run.
 */
export async function runFailovers(runs, report) {
  const code = await loadServerCode();
  const cluster = await startCluster();
  const lines = [];
  let running;
  try {
    await cluster.whole();
    report('cluster is whole');
    const database = code.openPostgres(cluster.url);
    await retried(() => code.writeSchema(database));
    const account =
      "create role fleet_server login password 'server-here' in role fleet_intake, fleet_reader";
    await retried(() => database.script(account));
    const databaseUrl = cluster.url.replace('postgres:owner-here', 'fleet_server:server-here');
    running = await startGateways({ count: 1, databaseUrl });
    for (let run = 1; run <= runs; run += 1) {
      await cluster.whole();
      const line = await oneRun(run, { code, cluster, database, running });
      lines.push(line);
      report(JSON.stringify(line));
    }
    await database.close();
  } finally {
    await running?.stop();
    await cluster.stop();
  }
  return lines;
}

async function oneRun(run, { code, cluster, database, running }) {
  const tables =
    'device, stay, entry, withheld, alarm, tally, rollup, unit_day, leaf, node, checkpoint, cosignature';
  const names = tables.split(', ').map((name) => `fleet.${name}`);
  await retried(() => database.script(`truncate ${names.join(', ')} restart identity cascade`));
  const { gateways, issuer } = running;
  const [{ url, pid }] = gateways;
  const counters = await Promise.all(
    Array.from({ length: COUNTERS }, async (_, at) => {
      const counter = await code.createCounter(run * 100 + at);
      const { officer, units } = counter.caller;
      return { ...counter, sender: await createSender({ url, issuer, officer, units }) };
    }),
  );
  const seen = { acknowledged: 0, known: 0, errors: 0, longestStallMs: 0, killed: 0 };
  let lastAt = performance.now();
  let batches = 0;
  let killing;
  const send = async (counter) => {
    for (let at = 0; at < BATCHES; at += 1) {
      const body = await counter.nextBody(SIZE);
      const deadline = performance.now() + GIVE_UP_MS;
      for (;;) {
        const { status, text } = await counter.sender.post('/v1/journal/entries', body);
        if (status === 200) {
          const receipt = JSON.parse(text);
          seen.acknowledged += receipt.accepted + receipt.known;
          seen.known += receipt.known;
          const now = performance.now();
          seen.longestStallMs = Math.max(seen.longestStallMs, Math.round(now - lastAt));
          lastAt = now;
          break;
        }
        if ((status !== 503 && status !== 0) || performance.now() > deadline)
          throw new Error(`${status} ${text}`);
        seen.errors += 1;
        await wait(RETRY_MS);
      }
      batches += 1;
      if (batches === KILL_AFTER_BATCHES) killing = kill();
    }
  };
  const kill = async () => {
    const victim = await cluster.primary();
    seen.killed = cluster.kill(victim);
    return victim;
  };
  await Promise.all(counters.map(send));
  const victim = await killing;
  for (const { sender } of counters) sender.close();
  const found = await retried(() => code.audit(database));
  const expected = counters.reduce(
    (sums, { sums: own }) => own.map((value, at) => value + (sums[at] ?? 0)),
    [],
  );
  cluster.restart(victim);
  const sent = COUNTERS * BATCHES * SIZE;
  return {
    run,
    ...seen,
    sent,
    lost: Math.max(0, sent - found.entries),
    doubled: Math.max(0, found.entries - sent),
    chainGaps: found.gaps,
    serverSurvived: isAlive(pid),
    rollupsEqualEntries: same(found.detail, expected) && same(found.days, expected),
  };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function retried(work) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (Date.now() > deadline) throw fault;
      await wait(RETRY_MS);
    }
  }
}

function same(one, other) {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
