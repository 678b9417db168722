import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { PATIENCE_MS, waitFor } from '../../tools/browser/patience.mjs';
import { SHOWCASE } from '../../tools/population/showcase.mjs';
import { faultsOf } from './axe-kit.mjs';
import { startKit } from './kit.mjs';

const BIRTH = '/thu-tuc/khai-sinh';
const { father } = SHOWCASE;
const PATIENCE = { timeout: PATIENCE_MS };
const FATHERS_NAME = 'Họ, chữ đệm, tên người cha';

let kit;
let page;
let editor;
let downloads;
before(async () => {
  kit = await startKit();
  const options = await openOwn('options.html');
  await (await options.waitForSelector('#site', PATIENCE)).type(kit.demo.url);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.outcome-row .badge-good', PATIENCE);
  await options.close();
  downloads = await mkdtemp(join(tmpdir(), 'kml-downloads-'));
});
after(async () => {
  await kit?.stop();
  if (downloads) await rm(downloads, { recursive: true, force: true });
});
afterEach(async () => {
  await editor?.evaluate(() => chrome.storage.local.clear()).catch(() => undefined);
  await editor?.close().catch(() => undefined);
  await page?.close().catch(() => undefined);
});

test('the author opens the editor from the options, reads a page at a press, and sees every field', async () => {
  page = await openPage();
  const options = await openOwn('options.html');
  const opened = kit.browser.waitForTarget((target) => target.url().includes('map-editor.html'), {
    ...PATIENCE,
  });
  await (await options.waitForSelector('[data-map-editor]', PATIENCE)).click();
  editor = await (await opened).page();
  await options.close();
  await editor.waitForSelector('[data-read]', PATIENCE);
  assert.equal(await editor.$('[data-row]'), null, 'nothing is read before the press');
  await readPage();
  const fields = await page.evaluate(
    () => document.querySelectorAll('#eform input, #eform select, #eform textarea').length,
  );
  const rows = await editor.$$('[data-row]');
  assert.ok(rows.length > 10 && rows.length <= fields, `${rows.length} rows, ${fields} controls`);
});

test('a search without accents and a group narrow the list', async () => {
  await start();
  const all = (await editor.$$('[data-row]')).length;
  await editor.type('#find', 'nguoi cha ho chu dem');
  await foundSome((count) => count > 0 && count < all);
  const labels = await editor.$$eval('.edit-name', (names) => names.map((one) => one.textContent));
  assert.ok(labels.includes(FATHERS_NAME), labels.join(' | '));
  await editor.type('#find', ' khong-co-o-nay');
  await foundSome((count) => count === 0);
});

test('a press in the page selects the field, and the page hears nothing of it', async () => {
  await start();
  await page.evaluate(() => {
    globalThis.__heard = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'change'])
      document.addEventListener(type, () => globalThis.__heard.push(type), true);
  });
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  await startPicking();
  await page.click('input[name="HoTenChaKS"]');
  await editor.waitForFunction(
    (name) => document.querySelector('[data-open="true"] .edit-name')?.textContent === name,
    PATIENCE,
    FATHERS_NAME,
  );
  assert.deepEqual(await page.evaluate(() => globalThis.__heard), []);
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), markup);
  await page.bringToFront();
  await page.click('input[name="HoTenMeKS"]');
  assert.ok(
    (await page.evaluate(() => globalThis.__heard)).includes('click'),
    'the next press is the page’s own',
  );
});

test('by keyboard Enter takes the field in focus, Escape leaves, and an empty place is told', async () => {
  await start();
  await page.focus('input[name="HoTenMeKS"]');
  await startPicking();
  await page.keyboard.press('Enter');
  await editor.waitForSelector('[data-open="true"]', PATIENCE);
  assert.match(await openName(), /người mẹ/);

  await startPicking();
  await page.keyboard.press('Escape');
  await editor.waitForSelector('[data-notice="left"]', PATIENCE);

  await startPicking();
  await page.click('h1, h2, header');
  await editor.waitForSelector('[data-notice="no-field"]', PATIENCE);

  await startPicking();
  await editor.bringToFront();
  await editor.click('[data-stop-pick]');
  await editor.waitForSelector('[data-notice="left"]', PATIENCE);
});

test('unsaved work comes back after a close, is saved, exported, and taken back to an earlier version', async () => {
  await start();
  const row = await rowOf(FATHERS_NAME);
  await answer(row, 'father#1', 'oldIdNumber');
  await editor.waitForSelector('[data-unsaved="1"]', PATIENCE);
  await editor.close();
  editor = await openOwn('map-editor.html');
  await readPage();
  await editor.waitForSelector('[data-notice="restored"]', PATIENCE);
  assert.match(await asks(row), /Cha · Số CMND 9 số/);
  assert.deepEqual(await storedMaps(), [], 'nothing is stored before the save');

  await editor.click('[data-save-map]');
  await editor.waitForSelector('[data-notice="saved"]', PATIENCE);
  const [saved] = await storedMaps();
  assert.deepEqual(saved.answers[0].says, { person: 'father', ordinal: 1, key: 'oldIdNumber' });
  await answer(row, 'father#1', 'phone');
  await editor.waitForSelector('[data-unsaved="1"]', PATIENCE);
  await editor.click('[data-save-map]');
  await editor.waitForSelector('[data-version]', PATIENCE);
  assert.equal((await storedMaps())[0].answers[0].says.key, 'phone');

  const file = await download('[data-export]');
  const text = await readFile(file, 'utf8');
  assert.equal(JSON.parse(text).answers[0].says.key, 'phone');
  for (const canary of ['người cha', 'HoTenCha']) assert.equal(text.includes(canary), false);

  await editor.click('.left-out:has([data-version]) > summary');
  await editor.click('[data-version] button');
  await editor.waitForSelector('[data-notice="version-taken"]', PATIENCE);
  assert.match(await asks(row), /Cha · Số CMND 9 số/);

  const changed = JSON.parse(text);
  changed.answers[0].says = 'never';
  const other = join(downloads, 'khac.json');
  await writeFile(other, JSON.stringify(changed));
  await give(other);
  await (await editor.waitForSelector('[data-conflict] input[value="imported"]', PATIENCE)).click();
  await editor.click('[data-import-yes]');
  await editor.waitForSelector('[data-notice="imported"]', PATIENCE);
  assert.match(await editor.$eval(row, (node) => node.textContent), /không bao giờ điền/);

  await writeFile(other, '{');
  await give(other);
  await editor.waitForSelector('[data-problem="not-json"]', PATIENCE);
  changed.form.identity = 'f'.repeat(64);
  await writeFile(other, JSON.stringify(changed));
  await give(other);
  await editor.waitForSelector('[data-notice="other-form"]', PATIENCE);
  assert.match(await editor.$eval(row, (node) => node.textContent), /không bao giờ điền/);
});

test('a trial says what an invented citizen would bring, and leaves the page alone', async () => {
  await start();
  const before = await page.evaluate(() => JSON.stringify(globalThis.__demoState()));
  await editor.click('[data-trial-start]');
  await (await editor.waitForSelector('[data-cast="father#1"]', PATIENCE)).select(father.id);
  const row = await rowOf(FATHERS_NAME);
  await shows(row, new RegExp(`Sẽ điền: ${father.name}`, 'i'));
  await answer(row, 'father#1', 'oldIdNumber');
  await shows(row, new RegExp(`Sẽ điền: ${father.old}`));
  await editor.select('[data-cast="father#1"]', '');
  await shows(row, /Để trống/);
  assert.equal(await page.evaluate(() => JSON.stringify(globalThis.__demoState())), before);
  const stored = await editor.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get(null)),
  );
  for (const canary of [father.id, father.old, father.name])
    assert.equal(stored.includes(canary), false, canary);
});

test('the page is scrolled to the field of a row', async () => {
  await start();
  const inSight = () =>
    page.$eval('input[name="HoTenChaKS"]', (field) => {
      const { top, bottom } = field.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  assert.equal(await inSight(), false);
  await editor.click(`${await rowOf(FATHERS_NAME)} [data-reveal]`);
  await waitFor(inSight, 'the field is in sight');
});

test('a declaration takes “never” alone', async () => {
  await start();
  const oath = await editor.evaluate(
    () =>
      [...document.querySelectorAll('[data-row]')].find((row) =>
        row.textContent.includes('Lời khai, cam đoan'),
      )?.dataset.row,
  );
  assert.ok(oath, 'the form has a declaration');
  await editor.click(`[data-row="${oath}"] [data-edit]`);
  await editor.waitForSelector('.correction', PATIENCE);
  assert.equal(await editor.$('.correction select'), null);
});

test('a form that grew is told, a page that reloaded or closed is told, and the work stays', async () => {
  await start();
  const row = await rowOf(FATHERS_NAME);
  await answer(row, 'father#1', 'oldIdNumber');
  await editor.waitForSelector('[data-unsaved="1"]', PATIENCE);
  await page.evaluate(() => {
    const grown = document.createElement('p');
    grown.innerHTML = '<label for="grown">Ghi chú của bộ phận tiếp nhận</label><input id="grown">';
    document.querySelector('#eform').append(grown);
  });
  await startPicking();
  await page.click('#grown');
  await editor.waitForSelector('[data-notice="field-unknown"]', PATIENCE);
  await editor.click('[data-read]');
  const told = await editor.waitForSelector('[data-map="changed"]', PATIENCE);
  assert.match(await told.evaluate((node) => node.textContent), /1 ô mới cần xem/);
  await editor.click('[data-accept-change]');
  await editor.waitForFunction(() => !document.querySelector('[data-map="changed"]'), PATIENCE);

  await page.reload();
  await editor.click('[data-pick]');
  await editor.waitForSelector('[data-notice="page-changed"]', PATIENCE);
  await page.close();
  await editor.click('[data-pick]');
  await editor.waitForSelector('[data-notice="tab-closed"]', PATIENCE);
  await editor.waitForSelector('[data-no-page]', PATIENCE);
  assert.match(await asks(row), /Cha · Số CMND 9 số/);
});

test('a page without fields is told', async () => {
  page = await kit.browser.newPage();
  await page.goto(`${kit.demo.url}${BIRTH}`);
  await page.evaluate(() => document.body.replaceChildren());
  editor = await openOwn('map-editor.html');
  await (await editor.waitForSelector('[data-read]', PATIENCE)).click();
  await editor.waitForSelector('[data-notice="no-form"]', PATIENCE);
});

test('axe finds no fault in any look, from the empty page to an open field, a trial and a changed form', async () => {
  editor = await openOwn('map-editor.html');
  await editor.waitForSelector('[data-no-page]', PATIENCE);
  const faults = await faultsOf(editor);
  await editor.close();
  await start();
  const row = await rowOf(FATHERS_NAME);
  await answer(row, 'father#1', 'oldIdNumber');
  await editor.waitForSelector('[data-unsaved="1"]', PATIENCE);
  for (const key of ['phone', 'email']) {
    await editor.click('[data-save-map]');
    await editor.waitForSelector('[data-notice="saved"]', PATIENCE);
    await answer(row, 'father#1', key);
    await editor.waitForSelector('[data-unsaved="1"]', PATIENCE);
  }
  await page.evaluate(() => document.querySelector('input[name="HoTenMeKS"]').remove());
  await editor.click('[data-read]');
  await editor.waitForSelector('[data-map="changed"]', PATIENCE);
  await editor.click('[data-trial-start]');
  await editor.waitForSelector('[data-cast]', PATIENCE);
  await editor.evaluate((selector) => {
    document.querySelector(`${selector} [data-edit]`).click();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  }, row);
  await editor.waitForSelector('.correction', PATIENCE);
  faults.push(...(await faultsOf(editor)));
  assert.deepEqual(faults, []);
});

async function openPage() {
  const opened = await kit.browser.newPage();
  await opened.goto(`${kit.demo.url}${BIRTH}`);
  await opened.waitForSelector('input[name="HoTenChaKS"]', PATIENCE);
  return opened;
}

async function openOwn(name) {
  const opened = await kit.browser.newPage();
  await opened.goto(`chrome-extension://${kit.extensionId}/${name}`);
  return opened;
}

async function readPage() {
  await (await editor.waitForSelector('[data-read]', PATIENCE)).click();
  await editor.waitForSelector('[data-row]', PATIENCE);
}

async function start() {
  page = await openPage();
  editor = await openOwn('map-editor.html');
  await readPage();
}

/** Until the page's own window listens: the badge of the toolbar button is set before, so a press tells. */
async function startPicking() {
  await editor.evaluate(() => document.querySelector('[data-pick]').click());
  await editor.waitForSelector('[data-picking]', PATIENCE);
  await page.bringToFront();
  await pickerWaits();
}

/** The picker leaves no trace in the page; its waiting shows in the isolated world alone. */
async function pickerWaits() {
  const waits = () =>
    editor.evaluate(async (origin) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url?.startsWith(origin));
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => Boolean(globalThis[Symbol.for('khai-mot-lan.document')]?.leavePick),
      });
      return result.result;
    }, kit.demo.url);
  await waitFor(waits, 'the picker waits');
}

/** Selector of the row with this label. */
async function rowOf(label) {
  const signature = await editor.evaluate(
    (name) =>
      [...document.querySelectorAll('[data-row]')].find(
        (row) => row.querySelector('.edit-name').textContent === name,
      )?.dataset.row,
    label,
  );
  assert.ok(signature, label);
  return `[data-row="${signature}"]`;
}

async function answer(row, person, key) {
  await editor.evaluate(
    (selector) => document.querySelector(`${selector} [data-edit]`).click(),
    row,
  );
  await editor.waitForSelector(`${row} .correction`, PATIENCE);
  const [who, what] = await editor.$$(`${row} .correction select`);
  await who.select(person);
  await what.select(key);
  await editor.evaluate(
    (selector) => document.querySelector(`${selector} [data-save]`).click(),
    row,
  );
}

const asks = (row) => editor.$eval(`${row} [data-asks]`, (node) => node.textContent);
const openName = () => editor.$eval('[data-open="true"] .edit-name', (node) => node.textContent);

async function shows(row, words) {
  await editor.waitForFunction(
    (selector, source, flags) =>
      new RegExp(source, flags).test(
        document.querySelector(`${selector} [data-trial]`)?.textContent ?? '',
      ),
    PATIENCE,
    row,
    words.source,
    words.flags,
  );
}

async function foundSome(fits) {
  const count = () => editor.$eval('[data-found]', (node) => Number(node.dataset.found));
  await waitFor(async () => fits(await count()), 'the list is narrowed');
}

async function storedMaps() {
  return editor.evaluate(async () =>
    Object.entries(await chrome.storage.local.get(null))
      .filter(([key]) => key.startsWith('form-map:'))
      .map(([, map]) => map),
  );
}

async function give(file) {
  await (await editor.$('#map-file')).uploadFile(file);
}

/** Presses what downloads a file, and answers where it lies. */
async function download(selector) {
  const session = await editor.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  const known = new Set(await readdir(downloads));
  await editor.click(selector);
  const name = await waitFor(
    async () => (await readdir(downloads)).find((one) => !known.has(one) && one.endsWith('.json')),
    'a file is downloaded',
  );
  return join(downloads, name);
}
