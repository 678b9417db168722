import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';
import { RELEASE } from './kit.mjs';

let kit;
let page;
const said = [];
const asked = [];

before(async () => {
  kit = await launchWithExtension({ extensionDir: RELEASE });
  page = await kit.browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(`chrome-extension://${kit.extensionId}/training.html`);
});

after(() => kit?.close());

const form = () => page.frames().find((frame) => frame !== page.mainFrame());
const press = async (selector) => {
  await page.waitForSelector(selector, { timeout: PATIENCE_MS });
  await page.$eval(selector, (button) => button.scrollIntoView({ block: 'center' }));
  await page.click(selector);
};

async function openProcedure(id) {
  await page.waitForSelector('nav button');
  await page.evaluate(() => document.querySelector('nav button').click());
  await press(`[data-procedure="${id}"]`);
  await page.waitForFunction(() => frames.length === 1 && frames[0].document.forms.length === 1);
}

async function begin(mode) {
  await press(`[data-mode="${mode}"]`);
  await page.waitForFunction(() => frames[0]?.document.forms.length === 1);
}

/** Scans the nth card and says who it is. */
async function scan(card, person) {
  await press(`[data-card="${card}"]`);
  await press(`[data-ask] [data-person="${person}"]`);
}

async function confirm() {
  await press('[data-confirm][data-armed="true"]');
  await page.waitForSelector('[data-outcome-title]', { timeout: PATIENCE_MS });
}

const valuesOf = () =>
  form().evaluate(() => Object.fromEntries(new FormData(document.forms[0]).entries()));

const cards = () =>
  page.$$eval('[data-card]', (all) => all.slice(0, 4).map((card) => card.dataset.card));

test('a learner compares both ways on one form, and the class is summed up', async () => {
  await openProcedure('khai-sinh');
  const [father, mother] = await cards();
  await press(`[data-card="${father}"]`);
  await page.waitForSelector('[data-paper]');
  await form().type('#HoTenChaKS', 'Nguoi Mau');
  await press('[data-finish]');
  await begin('once');
  assert.equal((await valuesOf()).HoTenChaKS, '');
  await scan(father, 'father#1');
  await scan(mother, 'mother#1');
  await confirm();
  const values = await valuesOf();
  assert.equal(values.SoDinhDanhCha, father);
  assert.equal(values.SoDinhDanhMe, mother);
  assert.notEqual(values.ChaNoiCuTru_xa, '');
  assert.equal(values.HoTenKS, '');
  await press('[data-finish]');
  const board = await page.$$eval('[data-run]', (rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  assert.deepEqual(board[0].slice(0, 3), ['Kê khai thủ công', '1', String(9 + 1)]);
  assert.equal(board[1][1], '16');
  await page.type('#learner-group', 'Lớp 1');
  await page.type('#learner-name', 'Máy 07');
  const text = await page.$eval('[data-result-text]', (code) => code.dataset.resultText);
  await press('[data-open-results]');
  await page.type('#result-scan', `${text}\n`);
  await page.waitForSelector('[data-sum]');
  await page.type('#result-scan', `${father}|x\n`);
  await page.waitForSelector('[role=alert]');
  await page.reload();
  await press('[data-open-results]');
  assert.match(await page.$eval('[data-sum]', (row) => row.textContent), /1 học viên1 bài1/);
  await press('[data-reset]');
  await press('[data-reset-confirm]');
  await page.waitForFunction(() => !document.querySelector('[data-results]'));
});

test('what the first step of a linked group confirmed fills the next ones', async () => {
  await openProcedure('lien-thong-khai-sinh');
  await begin('once');
  const [, mother] = await cards();
  await form().type('#ConHoTen', 'Lê Mẫu An');
  await form().$eval('#ConNgaySinh', (input) => {
    input.value = '2026-11-02';
  });
  await form().click('[name=ConGioiTinh][value="2"]');
  await scan(mother, 'mother#1');
  await confirm();
  await press('[data-next-step]');
  await page.waitForFunction(() => frames[0]?.document.getElementById('TtHoTen'));
  await confirm();
  const second = await valuesOf();
  assert.deepEqual(
    [second.TtHoTen, second.TtNgaySinh, second.TtGioiTinh],
    ['Lê Mẫu An', '2026-11-02', '2'],
  );
  await press('[data-next-step]');
  await page.waitForFunction(() => frames[0]?.document.getElementById('YtHoTen'));
  await confirm();
  const third = await valuesOf();
  assert.deepEqual([third.YtHoTen, third.YtMeSo], ['Lê Mẫu An', mother]);
});

test('nothing is filled by a press that the browser did not make', async () => {
  await openProcedure('ket-hon');
  await begin('once');
  const [husband] = await cards();
  await scan(husband, 'husband#1');
  await page.waitForSelector('[data-confirm][data-armed="true"]');
  await page.$eval('[data-confirm]', (button) => button.click());
  await page.waitForSelector('[data-notice]');
  assert.equal((await valuesOf()).SoDinhDanh_BenNam, '');
});

test('the tour walks through the page, and the projector gets large type', async () => {
  await press('[data-tour]');
  await page.waitForSelector('.driver-popover');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.driver-popover'));
  const size = () =>
    page.$eval('body', (body) => Number.parseFloat(getComputedStyle(body).fontSize));
  const usual = await size();
  await press('[data-present]');
  await page.waitForSelector('[data-presenting]');
  assert.ok((await size()) > usual);
});

test('no request leaves the machine, and nothing is said to the console', () => {
  const inside = ['chrome-extension:', 'data:'];
  assert.deepEqual(
    asked.filter((protocol) => !inside.includes(protocol)),
    [],
  );
  assert.ok(asked.length > 0);
  assert.deepEqual(said, []);
});
