import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { allowSite, launchWithExtension, openPanel } from '../../tools/browser/chromium.mjs';
import {
  confirm,
  place,
  readJournal,
  scanAndAsk,
  waitForState,
} from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE } from '../../tools/population/showcase.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';
import { PAGES, startPages } from '../pages/libraries/serve.mjs';
import { closeForm, RELEASE } from './kit.mjs';

const { father } = SHOWCASE;

let kit;
let pages;
let desk;
before(async () => {
  pages = await startPages();
  kit = await launchWithExtension({ extensionDir: RELEASE });
  await allowSite(kit, pages.url);
});
after(async () => {
  await kit?.close();
  await pages?.close();
});
afterEach(async () => {
  if (desk) await closeForm(desk);
  desk = undefined;
});

/** A library page whose form was filled from the father's record. */
async function fillPage(name) {
  const page = await kit.browser.newPage();
  await page.goto(pages.url + PAGES[name]);
  await pause(700);
  const panel = await openPanel(kit, page);
  await allowFromPanel(panel).catch(() => undefined);
  desk = { page, panel };
  await scanAndAsk(panel, father.id);
  await place(panel);
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled', filled.notice);
  return desk;
}

const held = async (page) => JSON.parse(await page.$eval('#state', (node) => node.textContent));

/** Presses a button of the page as a person does: by a trusted event. */
async function pressIn({ page, panel }, selector) {
  await page.bringToFront();
  await page.waitForSelector(selector);
  await page.$eval(selector, (button) => button.scrollIntoView({ block: 'center' }));
  await page.click(selector);
  await panel.bringToFront().catch(() => undefined);
}

test('a wizard’s next step is read by itself, nothing is written, and the first step can be undone from it', async () => {
  const { page, panel } = await fillPage('formio-wizard');
  const before = await held(page);
  assert.equal(before.hoTen, father.name);
  await pressIn(desk, '.btn-wizard-nav-next');
  const next = await waitForState(panel, ({ step }) => step === 'review', 'the next step');
  assert.equal(next.notice, 'next-step');
  assert.equal(next.citizens.length, 1);
  assert.ok(
    next.review.rows.some(({ label }) => /hẹn trả/.test(label)),
    'the second step is shown',
  );
  assert.deepEqual(await held(page), before);

  await pressIn(desk, '.btn-wizard-nav-previous');
  const back = await waitForState(
    panel,
    ({ review }) => review?.rows.some(({ label }) => /Họ và tên/.test(label)),
    'the first step again',
  );
  assert.deepEqual(await held(page), before);
  const already = (await readJournal(panel)).length;
  const [{ id }] = back.earlier;
  await panel.focus(`[data-undo-earlier="${id}"]`);
  await pause(320);
  await panel.keyboard.press('Enter');
  const undone = await waitForState(panel, ({ earlier }) => earlier.length === 0, 'undone');
  assert.equal(undone.step, 'review');
  assert.equal((await held(page)).hoTen, '');
  const kinds = (await readJournal(panel)).slice(already).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['undo-intent', 'undo']);
});

test('a postback of a filled form is followed, with the same citizen and nothing written', async () => {
  const { page, panel } = await fillPage('webforms-postback');
  assert.equal((await held(page)).hoTen, father.name);
  await page.bringToFront();
  const list = await page.$('select[id$="ddlTinh"]');
  await Promise.all([page.waitForNavigation(), list.select('79')]);
  const posted = await held(page);
  await panel.bringToFront().catch(() => undefined);
  const next = await waitForState(panel, ({ step }) => step === 'review', 'the form again');
  assert.equal(next.notice, 'next-step');
  assert.equal(next.citizens.length, 1);
  await pause(500);
  assert.deepEqual(await held(page), posted);
});
