import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import {
  confirm,
  place,
  readJournal,
  readState,
  scan,
  scanAndAsk,
  waitForState,
} from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { checkForm, checkJournal } from '../../tools/start/check.mjs';
import { closeForm, openForm, startKit } from './kit.mjs';

const BIRTH = '/thu-tuc/khai-sinh';
const CT01 = '/thu-tuc/ct01';
const { father, mother, householder } = SHOWCASE;

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

test('fills both parents of a birth registration by keyboard alone, each into the right block', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await panel.bringToFront();
  const before = (await readJournal(panel)).length;
  for (const [parent, citizens] of [
    [father, 1],
    [mother, 2],
  ]) {
    await panel.keyboard.type(scanTextOf(parent), { delay: 1 });
    await panel.keyboard.press('Enter');
    await waitForState(
      panel,
      (state) => state.step === 'asking' && state.citizens.length === citizens,
      'asking',
    );
    await waitForFocus(panel, '[data-ask] .chip');
    await panel.keyboard.press('Enter');
    await waitForFocus(panel, '[data-confirm]');
  }
  await panel.waitForSelector('[data-confirm][data-armed="true"]');
  await panel.keyboard.press('Enter');
  const filled = await waitForState(panel, ({ step }) => step === 'filled', 'filled');
  const state = await page.evaluate(() => globalThis.__demoState());
  assert.deepEqual(checkForm(state, { father: father.id, mother: mother.id }), []);
  assert.deepEqual(checkJournal((await readJournal(panel)).slice(before), filled), []);
});

test('undoes what it filled; a list of the page that cannot be emptied is told', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  const blank = await page.evaluate(() => globalThis.__demoState().blocks.father);
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'father#1');
  await confirm(panel);
  await panel.focus('[data-undo]');
  await pause(320);
  await panel.keyboard.press('Enter');
  const state = await waitForState(panel, ({ result }) => result?.undone, 'undone');
  const left = await page.evaluate(() => globalThis.__demoState().blocks.father);
  const { DanTocChaKS: ethnicity, ...others } = left;
  assert.deepEqual({ ...others, DanTocChaKS: '' }, { ...blank, DanTocChaKS: '' });
  assert.notEqual(ethnicity, '', 'the page offers no way to empty this list');
  assert.equal(state.notice, 'undo-partial');
  assert.equal(outcomeOf(state, 'ethnicity'), 'not-accepted');
  assert.equal(outcomeOf(state, 'fullName'), 'undone');
});

test('fills CT01 for a typed number: digit boxes, date parts and sex', async () => {
  desk = await openForm(kit, CT01);
  const { page, panel } = desk;
  await scanAndAsk(panel, householder.id);
  await place(panel, 'applicant#1');
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled');
  const { blocks } = await page.evaluate(() => globalThis.__demoState());
  const held = JSON.stringify(blocks.applicant);
  assert.ok(held.includes(householder.id), 'the twelve boxes hold the number');
  assert.ok(held.includes('16/08/1951'), 'the three date boxes hold the birth date');
  assert.ok(held.includes(householder.name), 'the name stands in the form');
});

test('a trailing Enter of the scanner never confirms', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'father#1');
  await panel.waitForSelector('[data-confirm][data-armed="true"]');
  await panel.focus('[data-confirm]');
  await panel.keyboard.type(scanTextOf(mother), { delay: 1 });
  await panel.keyboard.press('Enter');
  const state = await waitForState(
    panel,
    ({ citizens }) => citizens.length === 2,
    'the second scan',
  );
  assert.equal(state.step, 'asking');
  assert.equal(state.result, null);
});

test('a synthetic press never confirms', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'father#1');
  await panel.waitForSelector('[data-confirm][data-armed="true"]');
  await panel.evaluate(() => document.querySelector('[data-confirm]').click());
  const state = await waitForState(panel, ({ notice }) => notice !== null, 'a notice');
  assert.equal(state.notice, 'untrusted-confirm');
});

test('a worker killed between confirm and outcome leaves a journal that says so, and the panel recovers', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'father#1');
  const already = (await readJournal(panel)).length;
  await panel.waitForSelector('[data-confirm][data-armed="true"]');
  await panel.focus('[data-confirm]');
  await panel.keyboard.press('Enter');
  await waitForState(panel, ({ step }) => step === 'filling', 'filling');
  await killWorker(kit);
  const back = await waitForState(panel, ({ step }) => step === 'review', 'the review again');
  assert.equal(back.notice, 'worker-restarted');
  const kinds = (await readJournal(panel))
    .slice(already)
    .map(({ kind, outcome }) => `${kind}:${outcome}`);
  assert.deepEqual(kinds, ['fill-intent:pending', 'fill-unknown:unknown']);
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled');
});

test('closing the dossier forgets every citizen', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await scanAndAsk(panel, scanTextOf(father));
  await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'next' }));
  const state = await readState(panel);
  assert.deepEqual(state.citizens, []);
  assert.equal(JSON.stringify(state).includes(father.name), false);
});

test('reports an edit after the fill and the submit to the journal, never the value', async () => {
  desk = await openForm(kit, BIRTH);
  const { page, panel } = desk;
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'father#1');
  await confirm(panel);
  const already = (await readJournal(panel)).length;
  await page.bringToFront();
  await page.type('input[name="SoDinhDanhCha"]', '9');
  await page.click('#eform button[type=submit]');
  await page.waitForSelector('#received tbody tr');
  const kinds = await waitForKinds(panel, already, ['edit', 'submit']);
  assert.deepEqual([...new Set(kinds)].sort(), ['edit', 'submit']);
});

test('says nothing of a citizen in consoles, stored data or the page, and leaves no node of ours', async () => {
  desk = await openForm(kit, CT01);
  const { page, panel } = desk;
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'applicant#1');
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), markup);
  await confirm(panel);
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), markup);
  const canaries = [father.id, father.old, father.name, father.phone, father.email, 'Hội Phước'];
  const stored = await panel.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), { ...localStorage }]),
  );
  const journal = JSON.stringify(await readJournal(panel));
  const urls = kit.browser.targets().map((target) => target.url());
  for (const canary of canaries) {
    assert.equal(stored.includes(canary), false, 'stored data');
    assert.equal(journal.includes(canary), false, 'the journal');
    assert.equal(
      kit.said.some((line) => line.includes(canary)),
      false,
      'a console',
    );
    assert.equal(
      urls.some((url) => decodeURIComponent(url).includes(canary)),
      false,
      'an address',
    );
  }
});

test('a second scan of the same citizen is told', async () => {
  desk = await openForm(kit, BIRTH);
  const { panel } = desk;
  await scanAndAsk(panel, scanTextOf(father));
  await place(panel, 'father#1');
  await scan(panel, father.id);
  const state = await waitForState(panel, ({ notice }) => notice !== null, 'a notice');
  assert.equal(state.notice, 'already-scanned');
  assert.equal(state.step, 'review');
});

function outcomeOf({ result }, key) {
  const row = result.rows.find((found) => found.person?.person === 'father' && found.key === key);
  return result.outcomes.find(({ fieldId }) => fieldId === row.fieldId).outcome;
}

/** Waits until the keyboard is where the next step is. */
async function waitForFocus(panel, selector) {
  await panel.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
  await pause(320);
}

/** Stops the extension's worker as the browser does when it wants the memory. */
async function killWorker({ browser, extensionId }) {
  const target = browser
    .targets()
    .find((found) => found.type() === 'service_worker' && found.url().includes(extensionId));
  const worker = await target.worker();
  await worker.close();
}

async function waitForKinds(panel, already, wanted) {
  const deadline = Date.now() + 8_000;
  let kinds = [];
  while (Date.now() < deadline) {
    kinds = (await readJournal(panel)).slice(already).map(({ kind }) => kind);
    if (wanted.every((kind) => kinds.includes(kind))) return kinds;
    await pause(100);
  }
  return kinds;
}
