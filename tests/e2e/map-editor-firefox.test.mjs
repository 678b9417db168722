import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { launchFirefox } from '../../tools/browser/firefox.mjs';
import { PATIENCE_MS, waitFor } from '../../tools/browser/patience.mjs';
import { ROOT } from '../../tools/prepare.mjs';

const TEST_BUILD = join(ROOT, '.output', 'firefox-mv3-e2e');
const PATIENCE = { timeout: PATIENCE_MS };

let kit;
let demo;
before(async () => {
  demo = await startDemo();
  kit = await launchFirefox(TEST_BUILD);
});
after(async () => {
  await kit?.close();
  await demo?.close();
});

/** Firefox never reports the load of an extension's page, so nothing is waited for but what stands in it. */
async function openOwn(path, selector) {
  const page = await kit.browser.newPage();
  await page.goto(kit.own(path), { waitUntil: [] });
  await page.waitForSelector(selector, PATIENCE);
  return page;
}

test('in Firefox a page is read, a press in it selects its field, and the map is saved', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
  const options = await openOwn('options.html', '#site');
  await options.type('#site', demo.url);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.outcome-row .badge-good', PATIENCE);
  await options.close();

  const editor = await openOwn('map-editor.html', '[data-read]');
  await editor.click('[data-read]');
  await editor.waitForSelector('[data-row]', PATIENCE);
  await page.evaluate(() => {
    globalThis.__heard = 0;
    document.addEventListener('click', () => {
      globalThis.__heard += 1;
    });
  });
  await editor.evaluate(() => document.querySelector('[data-pick]').click());
  await editor.waitForSelector('[data-picking]', PATIENCE);
  await waitFor(() => pickerWaits(editor), 'the picker waits');
  await page.bringToFront();
  await page.click('input[name="HoTenChaKS"]');
  await editor.waitForSelector('[data-open="true"] .correction', PATIENCE);
  const name = await editor.$eval('[data-open="true"] .edit-name', (node) => node.textContent);
  assert.match(name, /người cha/);
  assert.equal(await page.evaluate(() => globalThis.__heard), 0);

  await editor.bringToFront();
  const [, datum] = await editor.$$('.correction select');
  await datum.select('oldIdNumber');
  await editor.click('.correction [data-save]');
  await editor.waitForSelector('[data-unsaved="1"]', PATIENCE);
  await editor.click('[data-save-map]');
  await editor.waitForSelector('[data-notice="saved"]', PATIENCE);
  const stored = await editor.evaluate(async () =>
    JSON.stringify(await browser.storage.local.get(null)),
  );
  assert.match(stored, /"form-map:[0-9a-f]{64}"/);
  assert.match(stored, /oldIdNumber/);
});

async function pickerWaits(editor) {
  return editor.evaluate(async (origin) => {
    const tabs = await browser.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith(origin));
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => Boolean(globalThis[Symbol.for('khai-mot-lan.document')]?.leavePick),
    });
    return result;
  }, demo.url);
}
