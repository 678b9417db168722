import { setTimeout as wait } from 'node:timers/promises';
import { loadServerCode } from './bundle.mjs';
import { startCluster } from './cluster.mjs';

const COUNTERS = 8;
const BATCHES = 40;
const SIZE = 100;
const KILL_AFTER_BATCHES = COUNTERS * 8;
const RETRY_MS = 500;
const GIVE_UP_MS = 240_000;

/**
 * The primary is killed with -9 while counters send; each sends a batch again until it is acknowledged. Then the
 * database alone is asked what it holds. Answers one line of figures per run.
 */
export async function runFailovers(runs, report) {
  const code = await loadServerCode();
  const cluster = await startCluster();
  const lines = [];
  try {
    await cluster.whole();
    report('cluster is whole');
    const database = code.openPostgres(cluster.url);
    await retried(() => code.writeSchema(database));
    for (let run = 1; run <= runs; run += 1) {
      await cluster.whole();
      const line = await oneRun(run, code, cluster, database);
      lines.push(line);
      report(JSON.stringify(line));
    }
    await database.close();
  } finally {
    await cluster.stop();
  }
  return lines;
}

async function oneRun(run, code, cluster, database) {
  const tables =
    'device, stay, entry, withheld, alarm, tally, rollup, unit_day, leaf, node, checkpoint';
  const names = tables.split(', ').map((name) => `fleet.${name}`);
  await retried(() => database.script(`truncate ${names.join(', ')} restart identity cascade`));
  const take = code.createTaker(database);
  const counters = await Promise.all(
    Array.from({ length: COUNTERS }, (_, at) => code.createCounter(run * 100 + at)),
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
        try {
          const taken = await take(counter.caller, body);
          if (taken.outcome !== 'taken') {
            if (taken.problem !== 'journal-unavailable')
              throw new Error(`refused: ${taken.problem}`);
          } else {
            seen.acknowledged += taken.receipt.accepted + taken.receipt.known;
            seen.known += taken.receipt.known;
            const now = performance.now();
            seen.longestStallMs = Math.max(seen.longestStallMs, Math.round(now - lastAt));
            lastAt = now;
            break;
          }
        } catch (fault) {
          if (fault.name !== 'JournalStoreError' || performance.now() > deadline) throw fault;
          seen.errors += 1;
        }
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
    rollupsEqualEntries: same(found.detail, expected) && same(found.days, expected),
  };
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
