#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, installPackages, ROOT, requireNode } from './prepare.mjs';

/** `npm run screenshots`: the pictures of README and docs, from a real run of the demonstration. */
requireNode();
installPackages();
const extensionDir = buildExtension();
const { startDemo } = await import('../demo/server.mjs');
const { allowSite, launchWithExtension, openPanel } = await import('./browser/chromium.mjs');
const { pause } = await import('./browser/patience.mjs');
const { confirm, place, scanAndAsk } = await import('./browser/counter.mjs');
const { scanTextOf, SHOWCASE } = await import('./population/showcase.mjs');
const { allowFromPanel } = await import('./start/demonstrate.mjs');

const PANEL = { width: 400, height: 900 };
const folder = join(ROOT, 'docs', 'images');
await mkdir(folder, { recursive: true });
const demo = await startDemo();
const kit = await launchWithExtension({ extensionDir, size: { width: 900, height: 900 } });
await allowSite(kit, demo.url);

const page = await kit.browser.newPage();
await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
const panel = await openPanel(kit, page);
await allowFromPanel(panel);
await panel.setViewport(PANEL);
await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
await place(panel, 'father#1');
await scanAndAsk(panel, scanTextOf(SHOWCASE.mother));
await place(panel, 'mother#1');
await pause(700);
const review = await panel.screenshot({ encoding: 'base64' });
await confirm(panel);
await pause(300);
const outcome = await panel.screenshot({ encoding: 'base64' });
await page.$eval('input[name="HoTenMeKS"]', (field) => field.scrollIntoView({ block: 'center' }));
const filled = await page.screenshot({ encoding: 'base64' });
await besideEachOther([filled, review, outcome], 'counter.png');

const dashboard = await kit.browser.newPage();
await dashboard.setViewport({ width: 1280, height: 860 });
await dashboard.goto(`chrome-extension://${kit.extensionId}/dashboard.html`);
await dashboard.waitForSelector('main');
await showTraining(dashboard);
await pause(500);
await writeFile(join(folder, 'dashboard.png'), await dashboard.screenshot());

const readiness = await kit.browser.newPage();
await readiness.setViewport({ width: 900, height: 640 });
await readiness.goto(`chrome-extension://${kit.extensionId}/readiness.html`);
await readiness.waitForSelector('[data-verdict="complete"]');
await scanInto(readiness, '#trial', scanTextOf(SHOWCASE.mother));
await readiness.waitForSelector('[data-line="scanner"][data-state="good"]');
await writeFile(join(folder, 'readiness.png'), await readiness.screenshot());
await page.evaluate(() => scrollTo(0, 0));
const form = await page.screenshot({ encoding: 'base64' });
const editor = await kit.browser.newPage();
await editor.setViewport({ width: 480, height: 900 });
await editor.goto(`chrome-extension://${kit.extensionId}/map-editor.html`);
await (await editor.waitForSelector('[data-read]')).click();
await editor.waitForSelector('[data-row]');
await editor.click('[data-trial-start]');
await editor.waitForSelector('[data-trial="fill"]');
await editor.evaluate(() => {
  const row = [...document.querySelectorAll('[data-row]')].find((one) =>
    one.textContent.includes('tên người cha'),
  );
  row.querySelector('[data-edit]').click();
});
await (await editor.waitForSelector('.correction')).scrollIntoView();
await pause(300);
const editing = await editor.screenshot({ encoding: 'base64' });
await besideEachOther([form, editing], 'map-editor.png', 900 + 480 + 30);
await kit.close();
await demo.close();
console.log(`Saved: ${folder}`);

/** Letter by letter, as a scanner types. */
async function scanInto(target, selector, text) {
  await target.focus(selector);
  for (const letter of text) await target.keyboard.sendCharacter(letter);
  await target.keyboard.press('Enter');
}

/** One picture of several, as they stand on a clerk's screen. */
async function besideEachOther(images, name, width = 900 + 2 * PANEL.width + 40) {
  const sheet = await kit.browser.newPage();
  await sheet.setViewport({ width, height: 940 });
  const pictures = images.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await sheet.setContent(
    `<style>body{margin:10px;display:flex;gap:10px;background:#dfe5ea}img{display:block;height:900px}</style>${pictures}`,
  );
  await pause(200);
  await writeFile(join(folder, name), await sheet.screenshot());
  await sheet.close();
}

/** The demonstration's entries are training entries: they show only under their own switch. */
async function showTraining(dashboard) {
  await dashboard.evaluate(() => {
    const choice = [...document.querySelectorAll('label')].find((label) =>
      /tập huấn/i.test(label.textContent),
    );
    choice?.querySelector('input')?.click();
  });
}
