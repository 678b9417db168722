import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { RELEASE } from './kit.mjs';

const ENTRIES = 2000;
const PER_DAY = 400;
const DAY_MS = 24 * 60 * 60 * 1000;

let kit;
let page;
const said = [];

before(async () => {
  kit = await launchWithExtension({ extensionDir: RELEASE });
  const script = await bundle(`${ROOT}/tools/bench/journal/bench.ts`);
  page = await kit.browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`chrome-extension://${kit.extensionId}/dashboard.html`);
  await page.waitForSelector('.empty');
  await page.evaluate(script);
  await page.evaluate(`kmlBench.fill(${ENTRIES}, ${Date.now()}, ${PER_DAY})`);
  await page.reload();
  await press('Tự chọn');
  const from = new Date(Date.now() - 9 * DAY_MS).toISOString().slice(0, 10);
  await page.$eval(
    'input[type=date]',
    (input, day) => {
      input.value = day;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    from,
  );
  await page.waitForSelector('.chart-svg rect');
});

after(() => kit?.close());

/** Presses the button, choice or fold that says this. */
async function press(words) {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label, button, summary')].some((one) =>
        one.textContent.includes(wanted),
      ),
    { timeout: 10_000 },
    words,
  );
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label, button, summary')].find((one) =>
      one.textContent.includes(wanted),
    );
    found.click();
  }, words);
}

const charts = () =>
  page.$$eval('.chart', (found) =>
    found
      .filter((chart) => chart.querySelector('.chart-svg'))
      .map((chart) => ({
        title: chart.querySelector('h3').textContent,
        label: chart.querySelector('svg').getAttribute('aria-label'),
        role: chart.querySelector('svg').getAttribute('role'),
        drawn: [...chart.querySelectorAll('rect > title')].map(({ textContent }) => textContent),
        heads: [...chart.querySelectorAll('thead th.number')].map(({ textContent }) => textContent),
        lines: [...chart.querySelectorAll('tbody tr')].map((line) => ({
          name: line.querySelector('th').textContent,
          values: [...line.querySelectorAll('td.number')].map(({ textContent }) => textContent),
        })),
      })),
  );

test('every chart draws the numbers of its table, and says what it shows', async () => {
  const shown = await charts();
  assert.equal(shown.length, 5);
  for (const { title, label, role, drawn, heads, lines } of shown) {
    assert.equal(role, 'img', title);
    assert.ok(label.length > 20, title);
    const told = lines.flatMap(({ name, values }) =>
      values.map((value, at) => `${name} – ${heads[at]}: ${value}`),
    );
    assert.deepEqual([...drawn].sort(), told.sort(), title);
  }
});

test('the tiles, the table and the days say the same', async () => {
  const { tile, total, days } = await page.evaluate(() => ({
    tile: document.querySelector('[data-measure="dossiers"] .tile-figure').textContent,
    total: document.querySelector('.figures-table tfoot td').textContent,
    days: [...document.querySelectorAll('.chart')]
      .find((chart) => chart.textContent.includes('theo ngày'))
      .querySelectorAll('tbody tr').length,
  }));
  assert.equal(tile, total);
  assert.equal(days, ENTRIES / PER_DAY);
});

test('a bar leads to what it stands for, and back', async () => {
  await page.evaluate(() =>
    document
      .querySelectorAll('.chart')[1]
      .querySelector('.chart-press')
      .dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  await page.waitForFunction(
    () => document.querySelectorAll('.filter-select')[1].value === '1.001193',
  );
  await press('Bỏ lọc');
  await press('Chỉ xem cb.tan-hoi.02');
  await page.waitForFunction(
    () => document.querySelectorAll('.filter-select')[3].value === 'cb.tan-hoi.02',
  );
  await press('Bỏ lọc');
});

test('a dossier opens with its trail', async () => {
  await page.waitForSelector('.dossier');
  await page.click('.dossier');
  await page.waitForSelector('.field-table');
  assert.match(await page.$eval('.dossier-detail', (detail) => detail.textContent), /Diễn biến/);
});

test('the page says nothing to the console and breaks no rule of its policy', () => {
  assert.deepEqual(said, []);
});
