import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension, openPanel } from '../../tools/browser/chromium.mjs';
import { confirm, place, scanAndAsk, waitForState } from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { closeForm, RELEASE } from './kit.mjs';

const SIZE_MB = 96;
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A browser whose profile is on a small disk of its own; null where none can be mounted. */
async function startOnSmallDisk() {
  if (!mayMount) return null;
  const disk = mkdtempSync(join(tmpdir(), 'kml-small-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', disk]);
  if (status !== 0) return null;
  const demo = await startDemo();
  const start = async () => {
    const kit = await launchWithExtension({
      extensionDir: RELEASE,
      profile: join(disk, 'profile'),
    });
    await allowSite(kit, demo.url);
    return kit;
  };
  const desk = { demo, disk, kit: await start() };
  return Object.assign(desk, {
    async restart() {
      await desk.kit.close();
      desk.kit = await start();
    },
    async stop() {
      await desk.kit.close();
      await demo.close();
      spawnSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true, force: true });
    },
  });
}

/** Takes every byte that is left, again and again, because the browser frees some as it goes. */
function fillDisk({ disk }) {
  for (let turn = 0; turn < 2; turn += 1) {
    const file = openSync(join(disk, `ballast-${turn}`), 'w');
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
}

function makeRoom({ disk }) {
  for (const name of readdirSync(disk)) if (name.startsWith('ballast-')) rmSync(join(disk, name));
}

/** A form read and planned for one citizen, ready to confirm. */
async function review({ kit, demo }) {
  const page = await kit.browser.newPage();
  await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
  const panel = await openPanel(kit, page);
  await allowFromPanel(panel).catch(() => undefined);
  await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  await place(panel, 'father#1');
  await waitForState(panel, ({ step }) => step === 'review', 'review');
  return { page, panel };
}

/** Presses confirm in the panel in front, which takes none in its first half second. */
async function confirmInFront(panel) {
  await panel.bringToFront();
  await pause(700);
  return confirm(panel);
}

const values = (page) =>
  page.$$eval('input, select, textarea', (all) => all.map(({ value }) => value));

/** What the journal holds and whether its chain is whole, asked in a page of the extension. */
async function journalOf({ kit }) {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await page.evaluate(await bundle(`${ROOT}/tools/bench/journal/bench.ts`));
  const { result } = await page.evaluate("kmlBench.state('khai-mot-lan-journal')");
  await page.close();
  return result;
}

/** Starts the browser anew: everything that the journal had acknowledged is still there, and whole. */
async function restartsWhole(desk) {
  const before = await journalOf(desk);
  assert.equal(before.outcome, 'intact');
  assert.ok(before.head.seq >= 2, `${before.head.seq} entries`);
  await desk.restart();
  assert.deepEqual(await journalOf(desk), before);
}

async function fillsOnce(desk) {
  const { page, panel } = await review(desk);
  const state = await confirmInFront(panel);
  assert.equal(state.notice, null);
  assert.equal(state.step, 'filled');
  await closeForm({ page, panel });
}

/** Writes past the journal's guard, as another part of the browser might, until the store's log is torn. */
async function tearLog({ kit, ...desk }) {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('torn', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('values');
        request.onsuccess = () => {
          globalThis.torn = request.result;
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  fillDisk(desk);
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const write = globalThis.torn.transaction('values', 'readwrite', { durability: 'strict' });
        write.objectStore('values').put(crypto.getRandomValues(new Uint8Array(50_000)), 1);
        write.oncomplete = () => resolve('complete');
        write.onabort = () => resolve('aborted');
      }),
  );
  assert.equal(outcome, 'aborted');
  makeRoom(desk);
  await page.close();
}

async function onSmallDisk(t, work) {
  const desk = await startOnSmallDisk();
  if (!desk) return t.skip('a small file system cannot be mounted here');
  try {
    await work(desk);
  } finally {
    await desk.stop();
  }
}

test('refuses a fill in one sentence while the disk is full, fills once there is room, and loses nothing', (t) =>
  onSmallDisk(t, async (desk) => {
    const { page, panel } = await review(desk);
    const untouched = await values(page);
    await pause(700);
    fillDisk(desk);
    const refused = await confirm(panel);
    assert.equal(refused.notice, 'journal-failed');
    assert.equal(refused.step, 'review');
    assert.deepEqual(await values(page), untouched);
    const told = await panel.$eval('.banner-error', ({ textContent }) => textContent);
    assert.match(told, /Không ghi được nhật ký nên chưa điền gì/);
    makeRoom(desk);
    const filled = await confirmInFront(panel);
    assert.equal(filled.notice, null);
    assert.equal(filled.step, 'filled');
    await restartsWhole(desk);
    await fillsOnce(desk);
    await restartsWhole(desk);
  }));

test('fills and loses nothing after a write that the full disk cut in two', (t) =>
  onSmallDisk(t, async (desk) => {
    await fillsOnce(desk);
    await tearLog(desk);
    await fillsOnce(desk);
    await restartsWhole(desk);
  }));

test('loses nothing when the browser was started anew between such a write and the next fill', (t) =>
  onSmallDisk(t, async (desk) => {
    await fillsOnce(desk);
    await tearLog(desk);
    await restartsWhole(desk);
    await fillsOnce(desk);
    await restartsWhole(desk);
  }));
