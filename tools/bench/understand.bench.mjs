import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browser/chromium.mjs';
import { bundle } from '../score/bundle.mjs';
import { floor } from './floor.mjs';
import { formOf } from './pages.mjs';
import { autofill, bundleNames, nameAll } from './peers.mjs';
import { median, round } from './quiet.mjs';

const SIZES = [100, 1000, 5000];
const REPEATS = 15;
const LOAD_REPEATS = 7;
/** Naming is quadratic there: seconds at 5,000 fields. */
const NAME_REPEATS = { 100: 5, 1000: 3, 5000: 1 };
const SLICED_REPEATS = 5;
const LONG_TASK_MS = 50;

/**
 * Reading + understanding beside the floor, a cold page each time, drawn before, at 100, 1,000 and 5,000 fields; the
 * same in slices, with the longest task; dom-accessibility-api and Chromium's own Autofill on the same pages. What it
 * takes to bring the scripts in, which compiles them and makes the vocabulary, is said by itself.
 */
export async function measure() {
  const reading = await bundle('tools/bench/reading.ts', { name: 'reading', format: 'iife' });
  // As the product's own reader (wxt.config.ts).
  await writeFile(reading, `//# allFunctionsCalledOnLoad\n${await readFile(reading, 'utf8')}`);
  const brain = await bundle('tools/bench/understanding.ts', { name: 'brain', format: 'iife' });
  const low = join(tmpdir(), 'kml-floor.js');
  await writeFile(low, `globalThis.floor = ${floor};`);
  const names = await bundleNames();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // A page that shares its process with nobody is given a clock of 5 µs instead of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(formOf(Number(request.url.slice(1))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  /** Does the work on a page of its own, never seen before. */
  const onPage = (size, scripts) => async (work) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}/${size}`);
      for (const path of scripts) await page.addScriptTag({ path });
      // A form has been on screen for long when it is read: whoever asks first shall not pay for drawing it.
      await page.evaluate(() => document.body.offsetHeight);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  try {
    const figures = {};
    for (const size of SIZES) {
      const own = await measureOwn(onPage(size, [low]), onPage(size, [reading, brain]));
      const sliced = await measureSliced(onPage(size, [reading, brain]));
      const peers = await measurePeers(onPage(size, [names]), onPage(size, []), NAME_REPEATS[size]);
      figures[size] = { ...own, ...sliced, ...peers };
      tell(size, figures[size]);
    }
    const load = {
      reader: await measureLoad(onPage(100, []), reading),
      understanding: await measureLoad(onPage(100, []), brain),
    };
    console.log(
      `bringing in: reader ${load.reader} ms, understanding with its vocabulary ${load.understanding} ms of processor time`,
    );
    const growth = round(figures[5000].first.ours / figures[1000].first.ours);
    console.log(`growth 5,000 / 1,000: ${growth}`);
    return { sizes: figures, load, growth };
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * How often the code has run before on this document. The first scan of a dossier brings the reader in: never. Each
 * further scan reads the same document with the reader that stands there, which has read it at least twice by then, for
 * the scan and for what its fields hold. Understanding has been warmed up, as the worker does when a panel opens.
 */
const STATES = { first: 0, second: 2, warm: 12 };

async function measureOwn(onFloorPage, onOwnPage) {
  const runs = { cold: { floor: [], ours: [] } };
  for (const state of Object.keys(STATES)) runs[state] = { floor: [], ours: [] };
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    await onFloorPage((page) =>
      inEachState(
        () => withCpu(page, 'globalThis.floor()'),
        (state, run) => runs[state].floor.push(run),
      ),
    );
    // A worker that was started this moment: nothing has run.
    await onOwnPage(async (page) => runs.cold.ours.push(await readAndUnderstand(page)));
    await onOwnPage(async (page) => {
      await page.evaluate(() => globalThis.brain.warmUp());
      await inEachState(
        () => readAndUnderstand(page),
        (state, run) => runs[state].ours.push(run),
      );
    });
  }
  runs.cold.floor = runs.first.floor;
  return Object.fromEntries(Object.entries(runs).map(([state, one]) => [state, compare(one)]));
}

async function inEachState(work, note) {
  let done = 0;
  for (const [state, before] of Object.entries(STATES)) {
    for (; done < before; done += 1) await work();
    note(state, await work());
    done += 1;
  }
}

/** The form goes from the page to the worker as text. */
async function readAndUnderstand(page) {
  const { cpuMs: readCpu, ...reading } = await withCpu(page, `(${readOnce})()`);
  await page.evaluate(() => {
    globalThis.form = JSON.parse(JSON.stringify(globalThis.form));
  });
  const { cpuMs, ...answers } = await withCpu(page, `(${understandOnce})()`);
  return { ...reading, ...answers, cpuMs: readCpu + cpuMs };
}

function compare({ floor: lows, ours }) {
  const low = lows.map(({ ms }) => ms);
  const floorCpu = lows.map(({ cpuMs }) => cpuMs);
  const whole = ours.map(({ read, understand }) => read + understand);
  const cpu = ours.map(({ cpuMs }) => cpuMs);
  return {
    floor: least(low),
    ours: least(whole),
    read: least(ours.map(({ read }) => read)),
    understand: least(ours.map(({ understand }) => understand)),
    floorP95: round(percentile(low, 0.95)),
    oursP95: round(percentile(whole, 0.95)),
    floorMedian: round(median(low)),
    oursMedian: round(median(whole)),
    ratio: round(Math.min(...whole) / Math.min(...low)),
    ratioOfMedians: round(median(whole) / median(low)),
    floorCpu: least(floorCpu),
    oursCpu: least(cpu),
    cpuRatio: round(Math.min(...cpu) / Math.min(...floorCpu)),
    cpuRatioOfMedians: round(median(cpu) / median(floorCpu)),
    fields: ours[0].fields,
    answered: ours[0].answered,
  };
}

/** Least processor time of bringing one script into a page. */
async function measureLoad(onBarePage, path) {
  const spent = [];
  for (let repeat = 0; repeat < LOAD_REPEATS; repeat += 1)
    spent.push(await onBarePage((page) => cpuOf(page, () => page.addScriptTag({ path }))));
  return least(spent.map(({ cpuMs }) => cpuMs));
}

/** What the expression answers, with the processor time that the page's thread spent on it, other work left out. */
const withCpu = async (page, expression) => {
  const { found, cpuMs } = await cpuOf(page, () => page.evaluate(expression));
  return { ...found, cpuMs };
};

async function cpuOf(page, work) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const before = await spent();
  const found = await work();
  return { found, cpuMs: (await spent()) - before };
}

/** Runs in the page. */
function readOnce() {
  const started = performance.now();
  const { form } = globalThis.reading.readForm(document);
  const read = performance.now() - started;
  globalThis.form = form;
  return { read, fields: form.fields.length };
}

/** Runs in the page. */
function understandOnce() {
  const started = performance.now();
  const answers = globalThis.brain.understandForm(globalThis.form);
  const understand = performance.now() - started;
  return { understand, answered: answers.filter(({ first }) => first !== null).length };
}

/** The longest task of each run; the least of all runs is what other work on the machine did not add. */
async function measureSliced(onOwnPage) {
  const longest = [];
  const ms = [];
  for (let repeat = 0; repeat < SLICED_REPEATS; repeat += 1) {
    const run = await onOwnPage((page) => page.evaluate(readInSlices));
    longest.push(run.longest);
    ms.push(run.ms);
  }
  return {
    sliced: least(ms),
    longestTask: least(longest),
    runsWithLongTask: longest.filter((task) => task > LONG_TASK_MS).length,
  };
}

/** Runs in the page; a task is what lies between two pauses. */
async function readInSlices() {
  const { readFormInSlices, nextTask } = globalThis.reading;
  const { understandInSlices } = globalThis.brain;
  const started = performance.now();
  let from = started;
  let longest = 0;
  const pause = async () => {
    longest = Math.max(longest, performance.now() - from);
    await nextTask();
    from = performance.now();
  };
  const { form } = await readFormInSlices(document, pause);
  await pause();
  await understandInSlices(form, pause);
  longest = Math.max(longest, performance.now() - from);
  return { ms: performance.now() - started, longest };
}

async function measurePeers(onNamedPage, onBarePage, repeats) {
  const named = [];
  for (let repeat = 0; repeat < repeats; repeat += 1)
    named.push((await onNamedPage((page) => page.evaluate(`(${nameAll})()`))).ms);
  const filled = await onBarePage(autofill);
  return {
    accessibleNames: least(named),
    chromiumAutofill: filled === null ? null : round(filled.ms),
    chromiumTyped: filled?.typed ?? 0,
  };
}

/** Nearest rank. */
const percentile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * share) - 1];

const least = (numbers) => round(Math.min(...numbers));

function tell(size, figure) {
  const native =
    figure.chromiumAutofill === null
      ? 'Chromium Autofill refuses the form'
      : `Chromium Autofill ${figure.chromiumAutofill} ms, ${figure.chromiumTyped} fields typed`;
  console.log(
    `${size} fields: in slices ${figure.sliced} ms, longest task ${figure.longestTask} ms; dom-accessibility-api ${figure.accessibleNames} ms (names only); ${native}`,
  );
  for (const state of ['cold', ...Object.keys(STATES)]) {
    const { floor: low, ours, read, understand, ratio, ratioOfMedians, cpuRatio } = figure[state];
    console.log(
      `  ${state.padEnd(6)} floor ${low} ms, ours ${ours} ms (read ${read}, understand ${understand}), ratio ${ratio}, of medians ${ratioOfMedians}, of processor time ${cpuRatio}`,
    );
  }
}
