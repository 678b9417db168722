import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readState, waitForState } from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { closeForm, openForm, startKit } from './kit.mjs';

/** Real keys alone, from the scan to the undo, in options and in the dashboard. */
const DEADLINE = 60_000;
/** Longer than a scanner waits between two keys: what a person's press is told apart by. */
const HUMAN_MS = 320;

let kit;
before(async () => {
  kit = await startKit();
});
after(() => kit?.stop());

const isFocused = (page, selector) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted),
    { timeout: DEADLINE },
    selector,
  );

/** Where the keyboard is, and whether a person can see that. */
const focus = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const drawn = [element, element.closest('label')].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom } = element.getBoundingClientRect();
    const all = [...document.querySelectorAll('*')];
    return {
      name: `${element.tagName.toLowerCase()} ${element.id || element.className} ${element.textContent.slice(0, 30)}`,
      isBody: element === document.body,
      drawn,
      inView: bottom > 0 && top < innerHeight,
      place: all.indexOf(element),
    };
  });

async function pressKey(page, key) {
  await pause(HUMAN_MS);
  await page.keyboard.press(key);
}

/** Presses Tab (or another key) until the keyboard is there; every stop has to be visible. */
async function walkTo(page, selector, { back = false, most = 200 } = {}) {
  for (let steps = 0; steps < most; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const at = await focus(page);
    assert.ok(at.isBody || (at.drawn && at.inView), `not to be seen: ${at.name}`);
  }
  assert.fail(`Tab never came to ${selector}`);
}

/** Walks once through the page: every stop visible, in the order of the page. */
async function walkThrough(page) {
  await page.evaluate(() => document.activeElement?.blur());
  const stops = [];
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    if (at.isBody || at.place <= (stops.at(-1)?.place ?? -1)) break;
    assert.ok(at.drawn && at.inView, `not to be seen: ${at.name}`);
    stops.push(at);
  }
  return stops;
}

const announced = (page, words) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].some(
        ({ textContent }) => textContent.includes(wanted),
      ),
    { timeout: DEADLINE },
    words,
  );

test('scan, who it is, a corrected row, confirm and undo, by keys alone', async () => {
  const desk = await openForm(kit, '/thu-tuc/khai-sinh');
  const { panel } = desk;
  await panel.bringToFront();
  await panel.keyboard.type(scanTextOf(SHOWCASE.father), { delay: 1 });
  await panel.keyboard.press('Enter');
  await isFocused(panel, '[data-ask] .chip');
  await pressKey(panel, 'Enter');
  await isFocused(panel, '[data-confirm]');
  await announced(panel, 'Sẽ điền');

  await walkTo(panel, '[data-correct]', { back: true });
  const field = await panel.evaluate(() => document.activeElement.dataset.correct);
  const here = `[data-correct="${field}"]`;
  await pressKey(panel, 'Enter');
  await isFocused(panel, '.correction input, .correction button');
  await pressKey(panel, 'Escape');
  await isFocused(panel, here);
  await pressKey(panel, 'Enter');
  await isFocused(panel, '.correction input, .correction button');
  await panel.keyboard.press('ArrowDown');
  await walkTo(panel, '.correction [data-save]');
  await pressKey(panel, 'Enter');
  await waitForState(panel, ({ open }) => open?.map?.corrected === 1, 'corrected', DEADLINE);
  await panel.waitForFunction(() => document.activeElement !== document.body, {
    timeout: DEADLINE,
  });

  await walkTo(panel, '[data-confirm]');
  await panel.waitForSelector('[data-confirm][data-armed="true"]', { timeout: DEADLINE });
  await pressKey(panel, 'Enter');
  await waitForState(panel, ({ step }) => step === 'filled', 'filled', DEADLINE);
  await isFocused(panel, '[data-outcome-title]');
  await announced(panel, 'Đã điền');
  const nameless = await panel.$$eval(
    '[data-outcome]',
    (rows) =>
      rows.filter(
        (row) =>
          !row.querySelector('button')?.textContent || !row.querySelector('.badge')?.textContent,
      ).length,
  );
  assert.equal(nameless, 0, 'every outcome says its field and what became of it');

  await walkTo(panel, '[data-undo]');
  await pressKey(panel, 'Enter');
  await waitForState(panel, ({ result }) => result?.undone, 'undone', DEADLINE);
  await isFocused(panel, '[data-outcome-title]');
  await announced(panel, 'Đã hoàn tác');
  await closeForm(desk);
});

test('a sentence is announced, and the keyboard stays in the panel when it is put away', async () => {
  const desk = await openForm(kit, '/thu-tuc/khai-sinh');
  const { panel } = desk;
  await panel.bringToFront();
  await panel.focus('[data-scan-box]');
  await panel.keyboard.type('12345');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('[data-notice][role="alert"]', { timeout: DEADLINE });
  await walkTo(panel, '[data-notice] button');
  await pressKey(panel, 'Enter');
  await panel.waitForSelector('[data-notice]', { hidden: true, timeout: DEADLINE });
  await isFocused(panel, '[data-panel-title]');
  assert.equal((await readState(panel)).notice, null);
  await closeForm(desk);
});

test('options: every stop is visible and in order; codes and a site are entered by keys', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await page.waitForSelector('#site');
  const stops = await walkThrough(page);
  assert.ok(stops.length >= 8, `${stops.length} stops`);
  await page.evaluate(() => document.activeElement?.blur());
  await walkTo(page, '#officer');
  await page.keyboard.type('cb.tan-hoi.01');
  await page.keyboard.press('Enter');
  await announced(page, 'Đã lưu');
  await walkTo(page, '#site');
  await page.keyboard.type('motcua');
  await page.keyboard.press('Enter');
  await announced(page, 'không dùng được');
  await page.close();
});

test('the dashboard: every stop is visible and in order, and its pages change by arrow keys', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/dashboard.html`);
  await page.waitForSelector('input[name="view"]');
  await walkTo(page, 'input[name="data"]');
  await page.keyboard.press('ArrowRight');
  await announced(page, 'TẬP HUẤN');
  await page.waitForSelector('.dossier', { timeout: DEADLINE });
  const stops = await walkThrough(page);
  assert.ok(stops.length >= 12, `${stops.length} stops`);
  await page.evaluate(() => document.activeElement?.blur());
  await walkTo(page, '.dossier');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.field-table', { timeout: DEADLINE });
  await walkTo(page, 'input[name="view"]', { back: true });
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.paper-table', { timeout: DEADLINE });
  await page.close();
});
