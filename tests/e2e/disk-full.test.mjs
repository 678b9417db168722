import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension, openPanel } from '../../tools/browser/chromium.mjs';
import { confirm, place, scanAndAsk, waitForState } from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { RELEASE } from './kit.mjs';

const SIZE_MB = 96;
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

let disk;
let kit;
let demo;

before(async () => {
  if (!mayMount) return;
  const folder = mkdtempSync(join(tmpdir(), 'kml-small-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder]);
  if (status !== 0) return;
  disk = folder;
  demo = await startDemo();
  kit = await launchWithExtension({ extensionDir: RELEASE, profile: join(disk, 'profile') });
  await allowSite(kit, demo.url);
});

after(async () => {
  await kit?.close();
  await demo?.close();
  if (!disk) return;
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Takes every byte that is left, again and again, because the browser frees some as it goes. */
function fillDisk() {
  const file = openSync(join(disk, `ballast-${Date.now()}`), 'w');
  let block = Buffer.alloc(1024 * 1024);
  while (block.length >= 1) {
    try {
      writeSync(file, block);
    } catch {
      block = block.subarray(0, Math.floor(block.length / 2));
    }
  }
  closeSync(file);
}

test('refuses a fill in one sentence before it touches the page when the disk is full', async (t) => {
  if (!disk) return t.skip('a small file system cannot be mounted here');
  const page = await kit.browser.newPage();
  await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
  const panel = await openPanel(kit, page);
  await allowFromPanel(panel).catch(() => undefined);
  await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  await place(panel, 'father#1');
  await waitForState(panel, ({ step }) => step === 'review', 'review');
  const shown = () =>
    page.$$eval('input, select, textarea', (all) => all.map(({ value }) => value));
  const untouched = await shown();
  await pause(700);
  fillDisk();
  fillDisk();
  const state = await confirm(panel);
  assert.equal(state.notice, 'journal-failed');
  assert.equal(state.step, 'review');
  assert.deepEqual(await shown(), untouched);
  const told = await panel.$eval('.banner-error', ({ textContent }) => textContent);
  assert.match(told, /Không ghi được nhật ký nên chưa điền gì/);
});

test('has a whole journal once there is room and the browser was started anew', async (t) => {
  if (!disk) return t.skip('a small file system cannot be mounted here');
  await kit.close();
  spawnSync('sh', ['-c', `rm -f ${disk}/ballast-*`]);
  kit = await launchWithExtension({ extensionDir: RELEASE, profile: join(disk, 'profile') });
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await page.evaluate(await bundle(`${ROOT}/tools/bench/journal/bench.ts`));
  const { seq, result } = await page.evaluate("kmlBench.state('khai-mot-lan-journal')");
  assert.equal(result.outcome, 'intact');
  assert.ok(seq >= 2, `${seq} entries`);
});
