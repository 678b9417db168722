import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
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
  const brain = await bundle('lib/form/understand/index.ts', { name: 'brain', format: 'iife' });
  const names = await bundleNames();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
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
      const own = await measureOwn(onPage(size, []), onPage(size, [reading, brain]));
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
    const growth = round(figures[5000].ours / figures[1000].ours);
    console.log(`growth 5,000 / 1,000: ${growth}`);
    return { sizes: figures, load, growth };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureOwn(onBarePage, onOwnPage) {
  const runs = { floor: [], ours: [], read: [], understand: [], floorCpu: [], oursCpu: [] };
  let last;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const low = await onBarePage((page) => withCpu(page, `(${floor})()`));
    runs.floor.push(low.ms);
    runs.floorCpu.push(low.cpuMs);
    last = await onOwnPage((page) => withCpu(page, `(${readAtOnce})()`));
    runs.oursCpu.push(last.cpuMs);
    runs.read.push(last.read);
    runs.understand.push(last.understand);
    runs.ours.push(last.read + last.understand);
  }
  return {
    fields: last.fields,
    answered: last.answered,
    floor: least(runs.floor),
    ours: least(runs.ours),
    read: least(runs.read),
    understand: least(runs.understand),
    floorMedian: round(median(runs.floor)),
    oursMedian: round(median(runs.ours)),
    floorP95: round(percentile(runs.floor, 0.95)),
    oursP95: round(percentile(runs.ours, 0.95)),
    ratio: round(Math.min(...runs.ours) / Math.min(...runs.floor)),
    ratioOfMedians: round(median(runs.ours) / median(runs.floor)),
    floorCpu: least(runs.floorCpu),
    oursCpu: least(runs.oursCpu),
    cpuRatio: round(Math.min(...runs.oursCpu) / Math.min(...runs.floorCpu)),
    cpuRatioOfMedians: round(median(runs.oursCpu) / median(runs.floorCpu)),
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
function readAtOnce() {
  const { readForm } = globalThis.reading;
  const { understandForm } = globalThis.brain;
  const started = performance.now();
  const { form } = readForm(document);
  const read = performance.now();
  const answers = understandForm(form);
  return {
    read: read - started,
    understand: performance.now() - read,
    fields: form.fields.length,
    answered: answers.filter(({ first }) => first !== null).length,
  };
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
  const { floor: low, ours, read, understand, ratio, ratioOfMedians, sliced, longestTask } = figure;
  const native =
    figure.chromiumAutofill === null
      ? 'Chromium Autofill refuses the form'
      : `Chromium Autofill ${figure.chromiumAutofill} ms, ${figure.chromiumTyped} fields typed`;
  console.log(
    `${String(size).padStart(5)} fields: floor ${low} ms, ours ${ours} ms (read ${read}, understand ${understand}), ratio ${ratio}, of medians ${ratioOfMedians}, of processor time ${figure.cpuRatio}; in slices ${sliced} ms, longest task ${longestTask} ms; dom-accessibility-api ${figure.accessibleNames} ms (names only); ${native}`,
  );
}
