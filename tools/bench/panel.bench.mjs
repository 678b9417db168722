import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../browser/chromium.mjs';
import { buildExtension } from '../prepare.mjs';
import { median, round } from './quiet.mjs';

const REPEATS = 15;
/** The first visits compile the scripts for the browser's code cache, as the first day at the counter does. */
const WARM_UPS = 3;

/**
 * Milliseconds until the panel takes a scan (the box is drawn and has the keyboard), beside a page of the same
 * extension with one word on it, in turns; and until the worker has started and answered.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'kml-panel-'));
  cpSync(buildExtension({ mode: 'e2e' }), folder, { recursive: true });
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><title>.</title><p data-scan-box>.</p>',
  );
  const kit = await launchWithExtension({ extensionDir: folder });
  try {
    const runs = { empty: [], panel: [], worker: [] };
    for (let turn = -WARM_UPS; turn < REPEATS; turn += 1) {
      const empty = await readyAfter(kit, 'empty.html', false);
      const panel = await readyAfter(kit, 'sidepanel.html', true);
      const worker = await workerAfter(kit);
      if (turn < 0) continue;
      runs.empty.push(empty);
      runs.panel.push(panel);
      runs.worker.push(worker);
    }
    const figure = Object.fromEntries(
      Object.entries(runs).map(([name, times]) => [name, round(median(times))]),
    );
    const ratio = round(figure.panel / figure.empty);
    console.log(
      `an empty page ${figure.empty} ms, the panel ${figure.panel} ms: ${ratio} times; a stopped worker answers after ${figure.worker} ms`,
    );
    return { ...figure, ratio };
  } finally {
    await kit.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the beginning of the navigation to the frame in which the box stands there. */
async function readyAfter({ browser, extensionId }, path, focused) {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument((mustHoldKeyboard) => {
      const look = () => {
        const box = document.querySelector('[data-scan-box]');
        if (box && (!mustHoldKeyboard || document.activeElement === box)) {
          globalThis.readyAt = performance.now();
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, focused);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.waitForFunction(() => globalThis.readyAt !== undefined);
    return await page.evaluate(() => globalThis.readyAt);
  } finally {
    await page.close();
  }
}

/** Stops the worker, then asks it something from an extension page: its start is part of the answer's time. */
async function workerAfter({ browser, extensionId }) {
  const target = browser
    .targets()
    .find((found) => found.type() === 'service_worker' && found.url().includes(extensionId));
  await (await target?.worker())?.close();
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/empty.html`);
    return await page.evaluate(async () => {
      const begun = performance.now();
      await chrome.runtime.sendMessage({ to: 'counter', type: 'page', windowId: 1 });
      return performance.now() - begun;
    });
  } finally {
    await page.close();
  }
}
