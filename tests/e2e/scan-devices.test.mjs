import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension, openPanel } from '../../tools/browser/chromium.mjs';
import { scan, waitForState } from '../../tools/browser/counter.mjs';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';
import { makeCard, photograph, toFilm } from '../camera/scene.mjs';
import { RELEASE } from './kit.mjs';

const KHOI =
  '000095250112|000295112|Lê Minh Khôi|12031995|Nam|Tổ 3, ấp 2, Tân Hội, Tân Châu, Tây Ninh|20062022';
const LINK = 'https://example.vn/khuyen-mai';
const BIRTH_FORM = '/thu-tuc/khai-sinh';

let demo;
const folder = mkdtempSync(join(tmpdir(), 'kml-camera-'));

before(async () => {
  demo = await startDemo();
});
after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A film in which the card comes nearer: too small, blurred, then good enough. */
function film(text) {
  const card = makeCard(text);
  const shot = { tilt: 0.3, towards: 1, turn: 0.2, noise: 6 };
  const file = join(folder, `${text.length}.y4m`);
  const steps = [
    { pixelsPerModule: 1.2, blur: 1 },
    { pixelsPerModule: 3, blur: 3 },
    { pixelsPerModule: 4, blur: 1 },
  ];
  const pictures = steps.map((step, seed) => photograph(card, { ...shot, ...step, seed }));
  writeFileSync(file, toFilm(pictures.flatMap((picture) => [picture, picture, picture])));
  return file;
}

/** Chromium with a fake camera, or none, that is allowed without a question or refused by policy of the profile. */
async function openDesk(args) {
  const kit = await launchWithExtension({ extensionDir: RELEASE, args });
  await allowSite(kit, demo.url);
  const page = await kit.browser.newPage();
  await page.goto(`${demo.url}${BIRTH_FORM}`);
  const panel = await openPanel(kit, page);
  await allowFromPanel(panel).catch(() => undefined);
  return { ...kit, page, panel };
}

const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const showing = (file) => [...CAMERA, `--use-file-for-fake-video-capture=${file}`];
const press = (panel, selector) =>
  panel.evaluate((s) => document.querySelector(s).click(), selector);

test('a card held before the camera is looked up with its name, and the camera is let go', async () => {
  const desk = await openDesk(showing(film(KHOI)));
  try {
    assert.equal(await workers(desk.panel), 0, 'nothing of the reader is loaded before');
    await press(desk.panel, '[data-camera-button]');
    const state = await waitForState(desk.panel, ({ step }) => step === 'asking', 'asking');
    assert.equal(state.citizens[0].card.fullName, 'Lê Minh Khôi');
    assert.equal(state.citizens[0].identity.outcome, 'agrees');
    await desk.panel.waitForSelector('[data-camera="closed"]');
    assert.equal(await desk.panel.$eval('video', (video) => video.srcObject), null);
  } finally {
    await desk.close();
  }
});

test('a code that is no card is called what it is', async () => {
  const desk = await openDesk(showing(film(LINK)));
  try {
    await press(desk.panel, '[data-camera-button]');
    await desk.panel.waitForSelector('[data-notice="scan-link"]', { timeout: PATIENCE_MS });
  } finally {
    await desk.close();
  }
});

test('without a camera one sentence says so, and scans by keyboard go on anywhere in the panel', async () => {
  const desk = await openDesk(['--use-fake-ui-for-media-stream']);
  try {
    await press(desk.panel, '[data-camera-button]');
    await desk.panel.waitForSelector('[data-camera-problem="absent"]', { timeout: PATIENCE_MS });
    await scan(desk.panel, KHOI, null);
    await waitForState(desk.panel, ({ step }) => step === 'asking', 'asking without an end key');
  } finally {
    await desk.close();
  }
});

test('where the panel cannot ask, a page of ours is opened for it', async () => {
  const desk = await openDesk(['--use-fake-device-for-media-stream', '--deny-permission-prompts']);
  try {
    await press(desk.panel, '[data-camera-button]');
    const shown = await desk.panel.waitForSelector('[data-camera-problem]', {
      timeout: PATIENCE_MS,
    });
    const problem = await shown.evaluate((element) => element.dataset.cameraProblem);
    assert.ok(['refused', 'not-asked'].includes(problem), problem);
    const opened = desk.browser.waitForTarget((target) => target.url().endsWith('/devices.html'));
    await press(desk.panel, '[data-devices-button]');
    const page = await (await opened).page();
    await page.waitForSelector('[data-allow-camera]');
    await page.click('[data-allow-camera]');
    await page.waitForSelector('[data-camera-grant="refused"], [data-camera-grant="not-asked"]');
  } finally {
    await desk.close();
  }
});

/** Workers that the panel has started, the reader of pictures among them. */
async function workers(panel) {
  return panel.workers().length;
}
