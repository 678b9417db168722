import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';

import { confirm, place, readJournal, scanAndAsk } from '../../tools/browser/counter.mjs';
import { launchFirefox } from '../../tools/browser/firefox.mjs';
import { PATIENCE_MS, pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { checkForm, checkJournal } from '../../tools/start/check.mjs';

const TEST_BUILD = join(ROOT, '.output', 'firefox-mv3-e2e');

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
  await page.waitForSelector(selector, { timeout: PATIENCE_MS });
  return page;
}

test('the sidebar opens for real at a press', async () => {
  const options = await openOwn('options.html', '[data-open-counter]');
  await options.click('[data-open-counter]');
  let open = false;
  for (let tries = 0; tries < 50 && !open; tries += 1) {
    open = await options.evaluate(() => browser.sidebarAction.isOpen({}));
    await pause(100);
  }
  assert.equal(open, true);
  await options.evaluate(() => browser.sidebarAction.close()).catch(() => undefined);
  await options.close();
});

test('fills both parents of a birth registration in Firefox', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
  await page.bringToFront();
  const opener = await openOwn('options.html', '[data-open-counter]');
  await opener.type('#site', demo.url);
  await opener.keyboard.press('Enter');
  await opener.waitForSelector('.outcome-row .badge-good');
  const windowId = await opener.evaluate(async () => (await browser.windows.getCurrent()).id);
  const known = new Set(await kit.browser.pages());
  await opener.evaluate(
    (id) => browser.windows.create({ url: `sidepanel.html?window=${id}`, width: 420, height: 900 }),
    windowId,
  );
  const panel = await newPage(known);
  await panel.waitForSelector('.counter', { timeout: PATIENCE_MS });
  await opener.close();
  await page.bringToFront();

  for (const [role, citizen] of [
    ['father#1', SHOWCASE.father],
    ['mother#1', SHOWCASE.mother],
  ]) {
    await scanAndAsk(panel, scanTextOf(citizen));
    await place(panel, role);
  }
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled', `notice ${filled.notice}`);
  // As text: the driver hands over an object that stands in two places only once.
  const state = JSON.parse(await page.evaluate(() => JSON.stringify(globalThis.__demoState())));
  assert.deepEqual(
    checkForm(state, { father: SHOWCASE.father.id, mother: SHOWCASE.mother.id }),
    [],
  );
  assert.deepEqual(checkJournal(await readJournal(panel), filled), []);
});

test('options keep the codes, and say what is wrong with a name', async () => {
  const options = await openOwn('options.html', '#officer');
  await options.type('#officer', 'cb.tan-hoi.01');
  await options.keyboard.press('Enter');
  await saysIn(options, 'Đã lưu');
  const { preferences } = await options.evaluate(() => browser.storage.local.get('preferences'));
  assert.equal(preferences.officer, 'cb.tan-hoi.01');
  await options.type('#officer', ' Nguyễn');
  await options.keyboard.press('Enter');
  await saysIn(options, 'không dùng được');
  await options.close();
});

test('the self-check comes to its verdict', async () => {
  const page = await openOwn('readiness.html', '[data-verdict="complete"]');
  const codes = await page.$$eval('[data-line]', (rows) =>
    rows.map(({ dataset }) => `${dataset.line}:${dataset.code}`),
  );
  assert.equal(codes.length, 11);
  for (const good of ['browser:browser-good', 'policy:policy-none', 'storage:storage-good'])
    assert.ok(codes.includes(good), `${good} in ${codes.join(' ')}`);
  await page.close();
});

test('the dashboard draws the training fill of this browser', async () => {
  const page = await openOwn('dashboard.html', 'input[name="data"]');
  await press(page, 'Xem số liệu TẬP HUẤN');
  await page.waitForSelector('.chart-svg rect', { timeout: PATIENCE_MS });
  const dossiers = await page.$eval(
    '[data-measure="dossiers"] .tile-figure',
    ({ textContent }) => textContent,
  );
  assert.ok(Number(dossiers) >= 1, dossiers);
  await page.close();
});

test('the training page fills its own form after a press of the browser', async () => {
  const page = await openOwn('training.html', '[data-procedure="khai-sinh"]');
  await press(page, undefined, '[data-procedure="khai-sinh"]');
  await press(page, undefined, '[data-mode="once"]');
  await page.waitForFunction(() => frames[0]?.document.forms.length === 1, {
    timeout: PATIENCE_MS,
  });
  await press(page, undefined, '[data-card]');
  await press(page, undefined, '[data-ask] [data-person="father#1"]');
  await page.waitForSelector('[data-confirm][data-armed="true"]', { timeout: PATIENCE_MS });
  await page.$eval('[data-confirm]', (button) => button.scrollIntoView({ block: 'center' }));
  await page.click('[data-confirm]');
  await page.waitForSelector('[data-outcome-title]', { timeout: PATIENCE_MS });
  const number = await page.evaluate(
    () => frames[0].document.querySelector('[name="SoDinhDanhCha"]').value,
  );
  assert.match(number, /^000\d{9}$/);
  await page.close();
});

/** Waits for a region that is announced and says this. */
const saysIn = (page, words) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role="status"], [role="alert"]')].some(({ textContent }) =>
        textContent.includes(wanted),
      ),
    { timeout: PATIENCE_MS },
    words,
  );

/** Presses the button that says this, or the first one at the selector. */
async function press(page, words, selector = 'button') {
  const button = await page.waitForFunction(
    (wanted, where) =>
      [...document.querySelectorAll(where)].find(({ textContent }) => textContent.includes(wanted)),
    { timeout: PATIENCE_MS },
    words ?? '',
    selector,
  );
  await button.evaluate((found) => found.click());
}

async function newPage(known) {
  for (let tries = 0; tries < 100; tries += 1) {
    const fresh = (await kit.browser.pages()).find((page) => !known.has(page));
    if (fresh) return fresh;
    await pause(100);
  }
  throw new Error('The panel window did not open.');
}
