import { createServer } from 'node:http';
import { allowSite, launchWithExtension, openPanel } from '../browser/chromium.mjs';
import { confirm, place, scanAndAsk } from '../browser/counter.mjs';
import { pause } from '../browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../population/showcase.mjs';
import { buildExtension } from '../prepare.mjs';
import { allowFromPanel } from '../start/demonstrate.mjs';
import { median, round } from './quiet.mjs';

const RUNS = 10;
const WINDOW_MS = 4_000;
/** The page draws itself a few times before its frames are counted. */
const SETTLING_MS = 1_000;
/** As old as the browser of the other half is when its frames are counted: what starting it leaves to do is over. */
const BARE_SETTLING_MS = 7_000;
const PATIENCE_MS = 60_000;
const BEAT_MS = 1000 / 60;

/**
 * Frames that a page drops which draws a grid of 150 × 8 boxes anew every 200 ms: without us; after a fill, with
 * review and watcher open; and while the clerk has the form read once more. In turns, with the processor time that
 * the page's thread took meanwhile.
 */
export async function measure() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(gridPage());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const extensionDir = buildExtension();
  /** Each half of a run in a browser of its own: what one leaves behind is not counted with the other. */
  const inBrowser = async (work) => {
    const kit = await launchWithExtension({ extensionDir });
    try {
      await allowSite(kit, origin);
      return await work(kit);
    } finally {
      await kit.close();
    }
  };
  try {
    const runs = { bare: [], watched: [], reread: [] };
    let filled = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const own = async () => {
        const found = await inBrowser((kit) => watchedRun(kit, origin));
        filled = found.filled;
        runs.watched.push(found.watched);
        runs.reread.push(found.reread);
      };
      const bare = async () => runs.bare.push(await inBrowser((kit) => bareRun(kit, origin)));
      // Neither always comes second.
      for (const one of run % 2 === 0 ? [bare, own] : [own, bare]) await one();
    }
    return sumUp(runs, filled);
  } finally {
    server.close();
  }
}

function sumUp(runs, filled) {
  const mean = (list, of) => list.reduce((sum, run) => sum + of(run), 0) / list.length;
  const row = (list) => ({
    dropped: round(mean(list, ({ dropped }) => dropped) * 100),
    median: round(median(list.map(({ dropped }) => dropped)) * 100),
    cpuMs: round(median(list.map(({ cpuMs }) => cpuMs))),
  });
  const rows = { bare: row(runs.bare), watched: row(runs.watched), reread: row(runs.reread) };
  console.log('                dropped %, mean   median   thread ms in 4 s');
  for (const [name, { dropped, median: middle, cpuMs }] of Object.entries(rows))
    console.log(
      `${name.padEnd(16)}${String(dropped).padStart(15)}${String(middle).padStart(9)}${String(cpuMs).padStart(19)}`,
    );
  return {
    runs: RUNS,
    filled,
    ...rows,
    difference: round(rows.watched.dropped - rows.bare.dropped),
    differenceWhileRead: round(rows.reread.dropped - rows.bare.dropped),
  };
}

async function bareRun(kit, origin) {
  const page = await kit.browser.newPage();
  await page.goto(origin);
  await pause(BARE_SETTLING_MS);
  return windowOf(page);
}

async function watchedRun(kit, origin) {
  const page = await kit.browser.newPage();
  await page.goto(origin);
  const panel = await openPanel(kit, page);
  const filled = await fill(panel);
  await page.bringToFront();
  await pause(SETTLING_MS);
  const watched = await windowOf(page);
  const reread = await windowOf(page, async () => {
    await pause(WINDOW_MS / 4);
    await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'reread' }));
  });
  return { filled, watched, reread };
}

/** Counts the frames of one window, `meanwhile` something may be done. */
async function windowOf(page, meanwhile = async () => undefined) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const before = await spent();
  const [frames] = await Promise.all([page.evaluate(countFrames, WINDOW_MS), meanwhile()]);
  const cpuMs = (await spent()) - before;
  await session.detach();
  return { dropped: Math.max(0, 1 - frames / (WINDOW_MS / BEAT_MS)), cpuMs };
}

/** Runs in the page. */
function countFrames(duration) {
  return new Promise((resolve) => {
    const started = performance.now();
    let frames = 0;
    const next = (now) => {
      frames += 1;
      if (now - started < duration) requestAnimationFrame(next);
      else resolve(frames);
    };
    requestAnimationFrame(next);
  });
}

async function fill(panel) {
  await panel.waitForSelector('[data-allow], [data-scan-box]', { timeout: PATIENCE_MS });
  if (await panel.$('[data-allow]')) await allowFromPanel(panel);
  await panel.waitForSelector('[data-scan-box]', { timeout: PATIENCE_MS });
  const asked = await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  if (asked.notice) throw new Error(`The scan was refused: ${asked.notice}.`);
  await place(panel);
  const { result } = await confirm(panel);
  return result.outcomes.filter(({ outcome }) => outcome === 'filled').length;
}

/** A short form that stays, above the grid that does not. */
function gridPage() {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai</title>
<form><fieldset><legend>Người yêu cầu</legend>
<div><label for="ten">Họ, chữ đệm, tên</label><input id="ten"></div>
<div><label for="so">Số định danh cá nhân</label><input id="so"></div>
<div><label for="que">Quê quán</label><input id="que"></div></fieldset>
<table><thead><tr>${Array.from({ length: 8 }, (_, at) => `<th>Cột ${at + 1}</th>`).join('')}</tr></thead><tbody id="grid"></tbody></table></form>
<script>
const grid = document.getElementById('grid');
let beat = 0;
function draw() {
  beat += 1;
  grid.replaceChildren(...Array.from({ length: 150 }, (_, row) => {
    const line = document.createElement('tr');
    for (let at = 0; at < 8; at += 1) {
      const input = document.createElement('input');
      input.name = 'o' + row + '_' + at;
      input.value = String(beat * 31 + row * at);
      line.insertCell().append(input);
    }
    return line;
  }));
}
draw();
setInterval(draw, 200);
</script>`;
}
