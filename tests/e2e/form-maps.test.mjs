import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';

import {
  confirm,
  place,
  readJournal,
  readState,
  scanAndAsk,
  waitForState,
} from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { closeForm, openForm, startKit } from './kit.mjs';

const BIRTH = '/thu-tuc/khai-sinh';
const CT01 = '/thu-tuc/ct01';
const { father, householder } = SHOWCASE;
/** Longer than a scanner waits between two keys: what a person's press is told apart by. */
const HUMAN_MS = 320;

let kit;
let desk;
let downloads;
before(async () => {
  kit = await startKit();
  downloads = await mkdtemp(join(tmpdir(), 'kml-downloads-'));
});
after(async () => {
  await kit?.stop();
  if (downloads) await rm(downloads, { recursive: true, force: true });
});
afterEach(async () => {
  if (!desk) return;
  await desk.panel.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    await chrome.storage.local.remove(
      Object.keys(all).filter((key) => key.startsWith('form-map:')),
    );
  });
  await closeForm(desk);
  desk = undefined;
});

test('a correction made by keyboard at 320 px is planned, filled, and remembered for the next dossier', async () => {
  desk = await openFather(kit);
  const { page, panel } = desk;
  await panel.setViewport({ width: 320, height: 800 });
  const number = rowOf(await readState(panel), 'father', 'idNumber');
  const name = rowOf(await readState(panel), 'father', 'fullName');
  await correctByKeyboard(panel, name.fieldId, 'father#1', 'oldIdNumber');
  const changed = await waitForState(
    panel,
    (state) => state.open.map?.corrected === 1,
    'corrected',
  );
  assert.equal(rowById(changed, name.fieldId).shown, father.old);
  assert.equal(rowById(changed, number.fieldId).shown, father.id);
  assert.equal(await overflows(panel), false, 'nothing is wider than the panel');
  const focus = await panel.evaluate(() => document.activeElement?.getAttribute('data-correct'));
  assert.equal(focus, name.fieldId, 'the keyboard stays at the field');

  assert.equal((await confirm(panel)).step, 'filled');
  const shown = await page.evaluate(() => globalThis.__demoState());
  assert.ok(JSON.stringify(shown).includes(father.old), 'the page holds the corrected datum');
  assert.equal(JSON.stringify(shown).includes(father.name), false, 'and not the former one');

  await closeForm(desk);
  desk = await openFather(kit);
  const again = await readState(desk.panel);
  const same = rowById(again, name.fieldId);
  assert.equal(same.shown, father.old);
  assert.equal(same.explain[0].code, 'form-map');
});

test('“never” leaves the field, and taking it back brings the first reading again', async () => {
  desk = await openFather(kit);
  const { panel } = desk;
  const before = rowOf(await readState(panel), 'father', 'fullName');
  await press(panel, `[data-correct="${before.fieldId}"]`);
  await panel.focus('.correction input[type=radio]:checked');
  await panel.keyboard.press('ArrowDown');
  await press(panel, '.correction [data-save]');
  const never = await waitForState(panel, (state) => state.open.map?.corrected === 1, 'corrected');
  assert.equal(rowById(never, before.fieldId).reason, 'map-says-never');
  await panel.evaluate(() => document.querySelector('.left-out').setAttribute('open', ''));
  await press(panel, `[data-correct="${before.fieldId}"]`);
  await press(panel, '.correction [data-take-back]');
  const back = await waitForState(panel, (state) => state.open.map?.corrected === 0, 'taken back');
  assert.equal(rowById(back, before.fieldId).shown, father.name);
  assert.deepEqual(await storedMaps(panel), []);
});

test('a declared field becomes an offer with a warning and is not filled unless it is chosen', async () => {
  desk = await openFather(kit);
  const { page, panel } = desk;
  const child = (await readState(panel)).review.rows.find(
    (row) => row.reason === 'declared-fact' && row.key === 'fullName',
  );
  await panel.evaluate(() => document.querySelector('.left-out').setAttribute('open', ''));
  await correctByKeyboard(panel, child.fieldId, 'father#1', 'fullName');
  const state = await waitForState(panel, (now) => now.open.map?.corrected === 1, 'corrected');
  assert.equal(rowById(state, child.fieldId).decision, 'offer');
  assert.equal(state.review.choices[child.fieldId].chosen, false);
  const warning = await panel.$eval(
    `[data-field="${child.fieldId}"] .review-warning`,
    (element) => element.textContent,
  );
  assert.match(warning, /nội dung đang khai/);
  await confirm(panel);
  const { blocks } = await page.evaluate(() => globalThis.__demoState());
  const held = Object.assign({}, ...Object.values(blocks));
  assert.equal(held.HoTenKS, '', 'the child’s name stays empty');
  assert.equal(held.HoTenChaKS, father.name, 'while the father is filled');
});

test('a declaration can not be opened, not even by a message past the view', async () => {
  desk = await openFather(kit);
  const { panel } = desk;
  const oath = (await readState(panel)).review.rows.find((row) => row.kind === 'declaration');
  await panel.evaluate(
    ({ fieldId, signature }) =>
      chrome.runtime.sendMessage({
        to: 'counter',
        type: 'correct',
        fieldId,
        signature,
        says: { person: 'father', ordinal: 1, key: 'fullName' },
      }),
    oath,
  );
  const state = await waitForState(panel, ({ notice }) => notice !== null, 'a notice');
  assert.equal(state.notice, 'map-declaration');
  assert.deepEqual(await storedMaps(panel), []);
});

test('a form that grew is told with its new fields alone', async () => {
  desk = await openFather(kit);
  const { page, panel } = desk;
  const name = rowOf(await readState(panel), 'father', 'fullName');
  await correctByKeyboard(panel, name.fieldId, 'father#1', 'oldIdNumber');
  await waitForState(panel, (state) => state.open.map?.corrected === 1, 'corrected');
  assert.equal(await panel.$('[data-map="changed"]'), null);
  await page.evaluate(() => {
    const row = document.createElement('p');
    row.innerHTML = '<label for="grown">Ghi chú của bộ phận tiếp nhận</label><input id="grown">';
    document.querySelector('#eform').append(row);
  });
  await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'reread' }));
  const grown = await waitForState(panel, (state) => state.open.map?.fresh.length === 1, 'grown');
  const told = await panel.waitForSelector('[data-map="changed"]');
  const words = await told.evaluate((element) => element.textContent);
  assert.match(words, /Tờ khai đã thay đổi: 1 trường mới cần xem lại/);
  assert.match(words, /Ghi chú của bộ phận tiếp nhận/);
  assert.equal((await panel.$$('[data-fresh]')).length, 1);
  await press(panel, '[data-accept-change]');
  await waitForState(panel, (state) => state.open.map?.fresh.length === 0, 'seen');
  assert.notEqual(grown.open.fingerprint, '');
});

test('maps are listed, exported, deleted and imported in the options, and hold nobody', async () => {
  desk = await openFather(kit);
  const { panel } = desk;
  const name = rowOf(await readState(panel), 'father', 'fullName');
  await correctByKeyboard(panel, name.fieldId, 'father#1', 'oldIdNumber');
  await waitForState(panel, (state) => state.open.map?.corrected === 1, 'corrected');
  const options = await openOwn(kit, 'options.html');
  const row = await options.waitForSelector('[data-map]');
  assert.match(await row.evaluate((e) => e.textContent), /1 trường đã sửa/);

  const file = await download(options, '[data-map] [data-export]');
  const text = await readFile(file, 'utf8');
  assert.equal(JSON.parse(text).kind, 'khai-mot-lan/form-map');
  for (const canary of [father.id, father.old, father.name, 'người cha', 'Khôi', 'SoDinhDanh'])
    assert.equal(text.includes(canary), false, canary);

  await options.click('[data-delete]');
  await options.click('[data-delete-yes]');
  await options.waitForFunction(() => !document.querySelector('[data-map]'));
  await choose(options, file);
  await options.waitForSelector('[data-import="ready"]');
  await options.click('[data-import-yes]');
  await options.waitForSelector('[data-map]');
  assert.equal((await storedMaps(panel)).length, 1);

  const changed = JSON.parse(text);
  changed.answers[0].says = 'never';
  const other = join(downloads, 'other.json');
  await writeFile(other, JSON.stringify(changed));
  await choose(options, other);
  await options.waitForSelector('[data-conflict] input[value="imported"]');
  await options.click('[data-conflict] input[value="imported"]');
  await options.click('[data-import-yes]');
  await options.waitForFunction(() => !document.querySelector('[data-import]'));
  assert.equal((await storedMaps(panel))[0].answers[0].says, 'never');

  await writeFile(other, text.replace('"version": 1', '"version": 1, "script": "x"'));
  await choose(options, other);
  await options.waitForSelector('[data-problem="foreign-fields"]');
  await options.close();
});

test('the explanation shows every field without a value, and its file holds no name', async () => {
  desk = await openFather(kit);
  const { panel } = desk;
  const state = await readState(panel);
  const explained = new Promise((resolve) => {
    kit.browser.on('targetcreated', (target) => {
      if (target.url().includes('explain.html')) resolve(target);
    });
  });
  await press(panel, '[data-explain]');
  const page = await (await explained).page();
  await page.waitForSelector('[data-explained]');
  assert.equal((await page.$$('[data-explained]')).length, state.open.form.fields.length);
  const seen = await page.evaluate(() => document.body.textContent);
  for (const canary of [father.id, father.old, father.name, '12/03/1995', 'Hội Phước'])
    assert.equal(seen.includes(canary), false, canary);
  const report = await readFile(await download(page, '[data-export]'), 'utf8');
  for (const canary of [father.id, father.name, 'Khôi', 'Hội Phước'])
    assert.equal(report.includes(canary), false, canary);
  assert.equal(JSON.parse(report).fields.length, state.open.form.fields.length);
  assert.ok(report.includes('Họ, chữ đệm, tên người cha'), 'form words stay');
  await page.close();
});

test('papers that the record may stand for are named, others are not', async () => {
  desk = await openFather(kit);
  const { panel } = desk;
  const words = await panel.$eval('[data-papers]', (element) => element.textContent);
  assert.match(words, /Căn cước công dân/);
  assert.doesNotMatch(words, /chứng sinh|kết hôn/);
});

test('a correction belongs to its form alone, and leaves no trace of a citizen', async () => {
  desk = await openFather(kit);
  const name = rowOf(await readState(desk.panel), 'father', 'fullName');
  await correctByKeyboard(desk.panel, name.fieldId, 'father#1', 'oldIdNumber');
  await waitForState(desk.panel, (state) => state.open.map?.corrected === 1, 'corrected');
  const stored = await desk.panel.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get(null)),
  );
  const journal = JSON.stringify(await readJournal(desk.panel));
  for (const canary of [father.id, father.old, father.name, 'Khôi']) {
    assert.equal(stored.includes(canary), false, 'stored data');
    assert.equal(journal.includes(canary), false, 'the journal');
    assert.equal(
      kit.said.some((line) => line.includes(canary)),
      false,
      'a console',
    );
  }
  await closeForm(desk);
  desk = await openForm(kit, CT01);
  await scanAndAsk(desk.panel, householder.id);
  const other = await place(desk.panel, 'applicant#1');
  assert.equal(other.open.map.status, 'none');
});

async function openFather(started) {
  const opened = await openForm(started, BIRTH);
  await scanAndAsk(opened.panel, scanTextOf(father));
  await place(opened.panel, 'father#1');
  return opened;
}

function rowOf(state, person, key) {
  return state.review.rows.find((row) => row.person?.person === person && row.key === key);
}

function rowById(state, fieldId) {
  return state.review.rows.find((row) => row.fieldId === fieldId);
}

/** Presses by keyboard, as slowly as a person. */
async function press(panel, selector) {
  await panel.waitForSelector(selector);
  await pause(HUMAN_MS);
  await panel.focus(selector);
  await panel.keyboard.press('Enter');
}

async function correctByKeyboard(panel, fieldId, person, key) {
  await press(panel, `[data-correct="${fieldId}"]`);
  await panel.waitForSelector('.correction');
  await panel.select(`#correct-${fieldId}-person`, person);
  await panel.select(`#correct-${fieldId}-key`, key);
  await press(panel, '.correction [data-save]');
}

async function overflows(panel) {
  return panel.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

async function storedMaps(panel) {
  return panel.evaluate(async () =>
    Object.entries(await chrome.storage.local.get(null))
      .filter(([key]) => key.startsWith('form-map:'))
      .map(([, map]) => map),
  );
}

async function openOwn(started, page) {
  const opened = await started.browser.newPage();
  await opened.goto(`chrome-extension://${started.extensionId}/${page}`);
  return opened;
}

/** Presses what downloads a file, and answers where it lies. */
async function download(page, selector) {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  const before = new Set(await readdir(downloads));
  await page.click(selector);
  const deadline = Date.now() + 8_000;
  while (Date.now() < deadline) {
    const fresh = (await readdir(downloads)).find(
      (name) => !before.has(name) && name.endsWith('.json'),
    );
    if (fresh) return join(downloads, fresh);
    await pause(50);
  }
  throw new Error('Nothing was downloaded.');
}

async function choose(page, file) {
  const input = await page.$('input[type=file]');
  await input.uploadFile(file);
}
