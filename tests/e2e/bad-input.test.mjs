import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import {
  confirm,
  place,
  readJournal,
  scan,
  scanAndAsk,
  waitForState,
} from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { closeForm, openForm, startKit } from './kit.mjs';

const BIRTH = '/thu-tuc/khai-sinh';
const CT01 = '/thu-tuc/ct01';
const { father } = SHOWCASE;

let kit;
let desk;
before(async () => {
  kit = await startKit();
});
after(async () => {
  await kit?.stop();
});
afterEach(async () => {
  if (desk) await closeForm(desk);
  desk = undefined;
});

const HEALTH_CARD = 'DN4800000000012|4C C3 AA 20 41|01/01/1990|1|54 C3 A2 79|80001|01/01/2026|-';

const UNREADABLE = [
  ['an unknown number', '000099000000', 'lookup-not-found'],
  ['eleven digits', '00009525011', 'scan-eleven-digits'],
  ['a number that is too short', '0000', 'scan-too-short'],
  ['a health-insurance card', HEALTH_CARD.replaceAll(' ', ''), 'scan-health-insurance-card'],
  ['some other code', 'https://example.vn/abc', 'scan-link'],
];

for (const [what, text, notice] of UNREADABLE) {
  test(`${what} gets its sentence, and the box is ready for the next scan`, async () => {
    desk = await openForm(kit, BIRTH);
    const { panel } = desk;
    await scan(panel, text);
    const state = await waitForState(panel, (now) => now.notice !== null, 'a notice');
    assert.equal(state.notice, notice);
    const sentence = await panel.$eval(
      `[data-notice="${notice}"]`,
      (element) => element.textContent,
    );
    assert.match(sentence, /\.\s.*\./);
    assert.equal(await panel.$eval('[data-scan-box]', (box) => box.value), '');
  });
}

test('a scan while a review is open adds the next person and keeps the review', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await review(panel);
  await scan(panel, scanTextOf(SHOWCASE.mother));
  const asking = await waitForState(panel, ({ step }) => step === 'asking', 'asking');
  assert.equal(asking.citizens.length, 2);
  assert.ok(asking.review.rows.length > 0);
});

test('a page that navigated away between review and confirm is not filled', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await review(panel);
  await page.goto(`${kit.demo.url}${CT01}`);
  const state = await confirm(panel);
  assert.equal(state.notice, 'page-changed');
  assert.equal(await typedCharacters(page), '');
  await noFill(panel);
});

test('a form that was removed is told field by field, and nothing else is written', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await review(panel);
  await page.evaluate(() => document.querySelector('#eform').remove());
  const state = await confirm(panel);
  const written = state.result.outcomes.filter(({ outcome }) => outcome === 'filled');
  assert.equal(written.length, 0);
  const reasons = state.result.outcomes
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ reason }) => reason);
  assert.ok(reasons.length > 0);
  assert.deepEqual([...new Set(reasons)], ['field-gone']);
});

test('a field made read-only meanwhile is left, and the others are filled', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await review(panel);
  await page.$eval('input[name="HoTenChaKS"]', (input) => {
    input.readOnly = true;
  });
  const state = await confirm(panel);
  const ofName = outcomeOf(state, 'father', 'fullName');
  assert.equal(ofName.outcome, 'refused');
  assert.equal(ofName.reason, 'read-only');
  assert.equal(await page.$eval('input[name="HoTenChaKS"]', (input) => input.value), '');
  assert.equal(outcomeOf(state, 'father', 'idNumber').outcome, 'filled');
});

test('a value that the clerk typed is kept, and shown old beside new', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await page.type('input[name="HoTenChaKS"]', 'Tên Khác');
  await review(panel);
  const state = await confirm(panel);
  assert.equal(outcomeOf(state, 'father', 'fullName').outcome, 'kept');
  assert.equal(await page.$eval('input[name="HoTenChaKS"]', (input) => input.value), 'Tên Khác');
});

test('a closed tab is told', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await review(panel);
  await kit.browser.newPage();
  await page.close();
  const state = await confirm(panel);
  assert.equal(state.notice, 'tab-closed');
  await noFill(panel);
});

test('a site without permission is not read, and the panel says what to press', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
  await panel.waitForSelector('[data-allow]');
  await scan(panel, father.id);
  const state = await waitForState(panel, ({ notice }) => notice !== null, 'a notice');
  assert.equal(state.notice, 'permission-missing');
  assert.deepEqual(state.citizens, []);
});

async function review(panel) {
  await scanAndAsk(panel, scanTextOf(father));
  return place(panel, 'father#1');
}

async function noFill(panel) {
  await pause(100);
  const journal = await readJournal(panel);
  assert.notEqual(journal.at(-1)?.kind, 'fill');
}

async function typedCharacters(page) {
  return page.$$eval(
    'input:not([type=hidden], [type=radio], [type=checkbox], [type=submit], [type=button]), textarea',
    (boxes) =>
      boxes
        .filter((box) => !box.name.includes('KinhGui'))
        .map((box) => box.value)
        .join(''),
  );
}

function outcomeOf({ result }, person, key) {
  const row = result.rows.find((found) => found.person?.person === person && found.key === key);
  return result.outcomes.find(({ fieldId }) => fieldId === row.fieldId);
}
