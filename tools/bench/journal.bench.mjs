import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../tests/pages/isolated-world.mjs';
import { launchWithExtension, pause } from '../browser/chromium.mjs';
import { buildExtension, ROOT } from '../prepare.mjs';
import { median, round } from './quiet.mjs';

const ENTRIES = Number(process.env.KML_BENCH_ENTRIES ?? 1_000_000);
const TAMPERINGS = Number(process.env.KML_BENCH_TAMPERINGS ?? 10_000);
const PER_DAY = 4500;
const RATE_MS = 3000;
const RATE_ROUNDS = 5;
const KILLS = 10;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The journal in real Chromium, inside the release build's own pages and worker. */
export async function measure() {
  const extensionDir = buildExtension();
  const script = await bundle(`${ROOT}/tools/bench/journal/bench.ts`);
  const tampering = await bundle(`${ROOT}/tools/bench/journal/tamper.ts`);
  const figures = {};
  const only = process.env.KML_BENCH_PARTS?.split(',');
  const wanted = (part) => !only || only.includes(part);
  if (wanted('kills')) figures.kills = await measureKills(extensionDir, script);
  const kit = await launchWithExtension({ extensionDir });
  try {
    const page = await openPage(kit, script);
    if (wanted('append')) figures.append = await measureAppend(page);
    if (wanted('tamperings')) figures.tamperings = await measureTamperings(page, tampering);
    if (wanted('million')) figures.million = await measureMillion(page);
    return figures;
  } finally {
    await kit.close();
  }
}

async function openPage({ browser, extensionId }, script) {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(script);
  return page;
}

/** Runs long work in the page and asks for its end in short calls, which no protocol limit ends. */
async function runLong(page, call, everyMs = 500) {
  await page.evaluate(
    `globalThis.kmlEnd = undefined; void (${call}).then((value) => { globalThis.kmlEnd = { value }; }, (fault) => { globalThis.kmlEnd = { fault: String(fault) }; })`,
  );
  for (;;) {
    const end = await page.evaluate('globalThis.kmlEnd');
    if (end?.fault) throw new Error(end.fault);
    if (end) return end.value;
    await pause(everyMs);
  }
}

/** Rounds of both in turn, because a machine's disk is not the same from one second to the next. */
async function measureAppend(page) {
  await runLong(page, `kmlBench.fill(2000, ${Date.now()}, ${PER_DAY}, 'bench-append')`);
  await runLong(page, `kmlBench.fill(2000, ${Date.now()}, ${PER_DAY}, 'bench-bare')`);
  const rounds = [];
  let start = 10_000;
  for (let round_ = 0; round_ < RATE_ROUNDS; round_ += 1) {
    const bare = await runLong(page, `kmlBench.bareRate(${RATE_MS}, 'bench-bare')`, 100);
    const ours = await runLong(
      page,
      `kmlBench.appendRate(${RATE_MS}, ${start}, 'bench-append')`,
      100,
    );
    start = ours.next;
    rounds.push({ bare: bare.rate, ours: ours.rate });
  }
  const figure = {
    bare: round(median(rounds.map(({ bare }) => bare))),
    ours: round(median(rounds.map(({ ours }) => ours))),
    share: round(median(rounds.map(({ bare, ours }) => ours / bare))),
  };
  console.log(
    `append, strict, one entry a transaction: ${figure.ours}/s, bare ${figure.bare}/s, share ${figure.share}`,
  );
  return figure;
}

async function measureMillion(page) {
  const filled = await runLong(page, `kmlBench.fill(${ENTRIES}, ${Date.now()}, ${PER_DAY})`, 2000);
  const to = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const from = new Date(Date.parse(to) - 30 * DAY_MS).toISOString().slice(0, 10);
  const views = await runLong(page, `kmlBench.month('${from}', '${to}')`);
  const scan = await runLong(page, `kmlBench.fullScan('${from}', '${to}')`);
  const stopped = await runLong(page, `kmlBench.verify(${Math.floor(ENTRIES / 20)})`);
  const whole = await runLong(page, 'kmlBench.verify(null)', 2000);
  if (whole.result.outcome !== 'intact' || whole.result.checked !== ENTRIES)
    throw new Error(`the journal was not found intact: ${JSON.stringify(whole.result)}`);
  if (stopped.result.outcome !== 'cancelled') throw new Error('the check did not stop');
  const view = median(views.map(({ ms }) => ms));
  const figure = {
    entries: ENTRIES,
    fillPerSecond: round((filled.written / filled.ms) * 1000),
    monthRows: views[0].rows,
    monthMs: round(view),
    monthFirstMs: round(views[0].ms),
    fullScanMs: round(scan.ms),
    monthToScan: round(scan.ms / view),
    verifyMs: round(whole.ms),
    verifySteps: whole.steps,
    stopMs: round(stopped.stopMs),
  };
  console.log(
    `${ENTRIES} entries: month view ${figure.monthMs} ms (${figure.monthRows} rows, first ${figure.monthFirstMs} ms), full scan ${figure.fullScanMs} ms = ${figure.monthToScan} times; whole verification ${figure.verifyMs} ms in ${figure.verifySteps} steps, stopped within ${figure.stopMs} ms`,
  );
  return figure;
}

async function measureTamperings(page, script) {
  await page.evaluate(script);
  const found = await runLong(page, `kmlTamper(${TAMPERINGS})`, 1000);
  const kinds = Object.entries(found.kinds).map(
    ([kind, { tried, seen }]) => `${kind} ${seen}/${tried}`,
  );
  console.log(`tamperings detected: ${found.seen} of ${found.tried} (${kinds.join(', ')})`);
  return found;
}

/** Kills while a worker writes: every acknowledged entry must be there afterwards, and the chain whole. */
async function measureKills(extensionDir, script) {
  const profile = await mkdtemp(join(tmpdir(), 'kml-kills-'));
  const totals = { workerKills: 0, browserKills: 0, acknowledged: 0, lost: 0, broken: 0 };
  let kit = await launchWithExtension({ extensionDir, profile });
  try {
    for (let kill = 0; kill < 2 * KILLS; kill += 1) {
      const writing = await livingWorker(kit);
      await writing.evaluate(script);
      await writing.evaluate(`void kmlBench.writeOn(${kill * 100_000}, 'bench-kills')`);
      const until = Date.now() + 700 + 60 * kill;
      let acknowledged = 0;
      while (Date.now() < until) {
        acknowledged = await writing.evaluate('kmlBench.acknowledged');
        await pause(10);
      }
      if (kill % 2 === 0) {
        killExtensionProcesses(kit.browser.process().pid);
        totals.workerKills += 1;
      } else {
        kit.browser.process().kill('SIGKILL');
        totals.browserKills += 1;
        await pause(500);
        kit = await launchWithExtension({ extensionDir, profile });
      }
      await pause(300);
      const page = await openPage(kit, script);
      const { seq, result } = await runLong(page, "kmlBench.state('bench-kills')", 100);
      await page.close();
      if (seq < acknowledged) totals.lost += acknowledged - seq;
      if (result.outcome !== 'intact') totals.broken += 1;
      totals.acknowledged = seq;
    }
  } finally {
    await kit.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(
    `kills while writing: ${totals.workerKills} of the worker's process, ${totals.browserKills} of the browser; ${totals.acknowledged} entries, ${totals.lost} acknowledged ones lost, chain broken ${totals.broken} times`,
  );
  return totals;
}

/** The worker as it is now: woken by a message, because the one that was killed is still listed for a while. */
async function livingWorker(kit) {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  try {
    for (let tries = 0; tries < 60; tries += 1) {
      await page.evaluate(() => {
        chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => 0);
      });
      const targets = kit.browser
        .targets()
        .filter((one) => one.type() === 'service_worker' && one.url().includes(kit.extensionId));
      for (const target of targets.toReversed()) {
        const found = await within(1000, target.worker());
        if (found && (await within(1000, found.evaluate('Boolean(chrome.runtime.id)'))))
          return found;
      }
      await pause(200);
    }
    throw new Error('the worker did not come back');
  } finally {
    await page.close();
  }
}

/** The answer, or undefined when it fails or takes longer. */
function within(ms, answer) {
  return Promise.race([answer.catch(() => undefined), pause(ms)]);
}

/** The processes in which this browser runs extensions, and no other browser's. */
function killExtensionProcesses(browserPid) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === browserPid) return true;
    return false;
  };
  const found = processes.filter(
    ({ pid, args }) => args.includes('--extension-process') && isOurs(pid),
  );
  if (found.length === 0) throw new Error('no process of the extension was found');
  for (const { pid } of found) process.kill(pid, 'SIGKILL');
}
