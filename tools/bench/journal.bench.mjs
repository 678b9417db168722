import { bundle } from '../../tests/pages/isolated-world.mjs';
import { launchWithExtension } from '../browser/chromium.mjs';
import { buildExtension, ROOT } from '../prepare.mjs';
import { killWhileWriting } from './journal/kills.mjs';
import { openPage, runLong } from './journal/page.mjs';
import { median, round } from './quiet.mjs';

const ENTRIES = Number(process.env.KML_BENCH_ENTRIES ?? 1_000_000);
const TAMPERINGS = Number(process.env.KML_BENCH_TAMPERINGS ?? 10_000);
/** Of the random tamperings; the same seed gives the same ones. */
const SEED = Number(process.env.KML_BENCH_SEED ?? 20261123);
const PER_DAY = 4500;
const RATE_MS = 1000;
const RATE_ROUNDS = 15;
const KILLS = 20;
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

/** Rounds of all in turn, because a machine's disk is not the same from one second to the next. */
async function measureAppend(page) {
  for (const name of ['bench-append', 'bench-bare', 'bench-commit'])
    await runLong(page, `kmlBench.fill(2000, ${Date.now()}, ${PER_DAY}, '${name}')`);
  const rounds = [];
  const next = { bare: 10_000, commit: 10_000, ours: 10_000 };
  const run = async (which, call) => {
    const { rate, next: after } = await runLong(page, call, 100);
    next[which] = after;
    return rate;
  };
  for (let round_ = 0; round_ < RATE_ROUNDS; round_ += 1)
    rounds.push({
      bare: await run('bare', `kmlBench.bareRate(${RATE_MS}, ${next.bare}, 'bench-bare', false)`),
      ours: await run('ours', `kmlBench.appendRate(${RATE_MS}, ${next.ours}, 'bench-append')`),
      commit: await run(
        'commit',
        `kmlBench.bareRate(${RATE_MS}, ${next.commit}, 'bench-commit', true)`,
      ),
    });
  const figure = {
    bare: round(median(rounds.map(({ bare }) => bare))),
    ours: round(median(rounds.map(({ ours }) => ours))),
    bareCommitted: round(median(rounds.map(({ commit }) => commit))),
    share: round(median(rounds.map(({ bare, ours }) => ours / bare))),
    shareOfCommitted: round(median(rounds.map(({ commit, ours }) => ours / commit))),
  };
  console.log(
    `append, strict, one entry a transaction: ${figure.ours}/s; bare ${figure.bare}/s, share ${figure.share}; bare with commit() ${figure.bareCommitted}/s, share ${figure.shareOfCommitted}`,
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
  const added = await runLong(page, `kmlBench.goOn(100, ${ENTRIES})`);
  const later = await runLong(page, "kmlBench.verify(null, 'last-check')");
  if (later.result.outcome !== 'intact' || later.result.checked !== added)
    throw new Error(`the later check saw something else: ${JSON.stringify(later.result)}`);
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
    laterEntries: added,
    laterVerifyMs: round(later.ms),
  };
  console.log(
    `${ENTRIES} entries: month view ${figure.monthMs} ms (${figure.monthRows} rows, first ${figure.monthFirstMs} ms), full scan ${figure.fullScanMs} ms = ${figure.monthToScan} times; whole verification ${figure.verifyMs} ms in ${figure.verifySteps} steps, stopped within ${figure.stopMs} ms; ${added} entries more verified in ${figure.laterVerifyMs} ms`,
  );
  return figure;
}

async function measureTamperings(page, script) {
  await page.evaluate(script);
  const found = await runLong(page, `kmlTamper(${TAMPERINGS}, ${SEED})`, 1000);
  const kinds = Object.entries(found.kinds).map(
    ([kind, { tried, seen }]) => `${kind} ${seen}/${tried}`,
  );
  console.log(
    `tamperings detected: ${found.seen} of ${found.tried} (${kinds.join(', ')}), ${found.seenAlone} of them without a head held elsewhere`,
  );
  return found;
}

async function measureKills(extensionDir, script) {
  const totals = await killWhileWriting({ extensionDir, script, kills: KILLS });
  console.log(
    `kills while writing: ${totals.workerKills} of the worker's process, ${totals.pageKills} of a page's, ${totals.browserKills} of the browser; ${totals.acknowledged} entries, ${totals.lost} acknowledged ones lost, chain broken ${totals.broken} times`,
  );
  return totals;
}
