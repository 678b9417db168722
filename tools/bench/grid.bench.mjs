import { createServer } from 'node:http';
import { allowSite, launchWithExtension, openPanel, pause } from '../browser/chromium.mjs';
import { confirm, place, readState, scanAndAsk } from '../browser/counter.mjs';
import { SHOWCASE } from '../population/showcase.mjs';
import { buildExtension } from '../prepare.mjs';
import { allowFromPanel } from '../start/demonstrate.mjs';
import { median, round } from './quiet.mjs';

const RUNS = 10;
const WINDOW_MS = 4_000;
/** The clerk reads the form anew this long after the window began. */
const REREAD_MS = 3_000;
const BEAT_MS = 1000 / 60;

/**
 * Frames that a page drops which draws a grid of 150 × 8 boxes anew every 200 ms: without us, and with the reader in
 * it after a fill, watched, and read once more meanwhile. In turns, each on a page of its own.
 */
export async function measure() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(gridPage());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const kit = await launchWithExtension({ extensionDir: buildExtension() });
  try {
    await allowSite(kit, origin);
    const bare = [];
    const own = [];
    let filled = 0;
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(await dropped(kit, origin, null));
      const withUs = await dropped(kit, origin, fill);
      own.push(withUs);
      filled = withUs.filled;
    }
    const share = (runs) => runs.reduce((sum, { share: one }) => sum + one, 0) / runs.length;
    const figures = {
      runs: RUNS,
      filled,
      droppedWithout: round(share(bare) * 100),
      droppedWith: round(share(own) * 100),
      difference: round((share(own) - share(bare)) * 100),
      medianWithout: round(median(bare.map(({ share: one }) => one)) * 100),
      medianWith: round(median(own.map(({ share: one }) => one)) * 100),
      rereadMs: round(median(own.map(({ readMs }) => readMs))),
    };
    console.log(
      `dropped frames: ${figures.droppedWithout} % without us, ${figures.droppedWith} % with us (medians ${figures.medianWithout} and ${figures.medianWith}); ${filled} fields filled and watched, read again in ${figures.rereadMs} ms`,
    );
    return figures;
  } finally {
    await kit.close();
    server.close();
  }
}

/** Share of the frames of the window that did not come; `prepare` brings the reader in. */
async function dropped(kit, origin, prepare) {
  const page = await kit.browser.newPage();
  await page.goto(origin);
  const panel = await openPanel(kit, page);
  try {
    const filled = prepare === null ? 0 : await prepare(panel);
    await page.bringToFront();
    const counting = page.evaluate(countFrames, WINDOW_MS);
    await pause(REREAD_MS);
    if (prepare !== null) await panel.click('button::-p-text(Đọc lại)');
    const frames = await counting;
    const { open } = (await readState(panel)) ?? {};
    return {
      share: Math.max(0, 1 - frames / (WINDOW_MS / BEAT_MS)),
      filled,
      readMs: open?.readMs ?? 0,
    };
  } finally {
    await panel.close().catch(() => undefined);
    await page.close();
  }
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
  await allowFromPanel(panel).catch(() => undefined);
  const asked = await scanAndAsk(panel, SHOWCASE.father.id);
  await place(panel, asked.suggestions?.[0] === undefined ? undefined : 'applicant#1');
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
