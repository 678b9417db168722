import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';
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
  await page.evaluate(script);
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
    { timeout: PATIENCE_MS },
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

test('the report says what the dashboard says, to the last digit, in every form', async () => {
  await press('Kỳ báo cáo');
  await page.waitForFunction(() => document.querySelector('.chart-svg rect'));
  const tiles = await page.$$eval('[data-measure]', (found) =>
    found.map((tile) => [
      tile.querySelector('dt').firstChild.textContent,
      tile.querySelector('.tile-figure').textContent,
    ]),
  );
  assert.equal(tiles.length, 11);
  await press('Báo cáo tháng');
  await page.waitForSelector('.paper-table');
  const paper = await page.$$eval('.paper-table', (tables) =>
    [...tables[1].querySelectorAll('tbody tr')].map((line) =>
      [...line.querySelectorAll('td')].map(({ textContent }) => textContent),
    ),
  );
  const told = new Map(paper.map(([name, , value]) => [name, value]));
  for (const [name, value] of tiles) assert.equal(told.get(name), value, name);

  const [docx, xlsx, csv] = [
    await downloaded('Tải báo cáo (DOCX)', 'docx'),
    await downloaded('Phụ lục XLSX', 'xlsx'),
    await downloaded('Phụ lục CSV', 'csv'),
  ];
  const words = textOf(unzipSync(docx)['word/document.xml']);
  const cells = textOf(unzipSync(xlsx)['xl/sharedStrings.xml'] ?? new Uint8Array());
  const lines = Buffer.from(csv).toString('utf8');
  for (const [name, , value] of paper)
    for (const [form, text] of Object.entries({ words, cells, lines })) {
      assert.ok(text.includes(name), `${form}: ${name}`);
      assert.ok(text.includes(value), `${form}: ${name} ${value}`);
    }
  assert.match(words, /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
});

test('who looked at a citizen is told by number, and asking leaves a trace without it', async () => {
  await press('Kiểm tra');
  await page.type('#inspected-number', '000199012345');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document
      .querySelector('[aria-labelledby="trail-title"]')
      .textContent.includes('không có lượt nào'),
  );
  const log = await page.evaluate('kmlTail(3)').catch(() => null);
  assert.equal(JSON.stringify(log).includes('000199012345'), false);
  assert.equal(log.at(-1).kind, 'inspection');
  await press('Tìm trong tháng này');
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-labelledby="patterns-title"] [role="status"]').children.length,
    { timeout: PATIENCE_MS },
  );
  await press('Kiểm tra chuỗi nhật ký');
  await page.waitForSelector('.banner-good .chain-head', { timeout: PATIENCE_MS });
});

test('a counter’s signed file is taken in once, and a changed one is refused', async () => {
  const file = await page.evaluate('kmlOther()');
  await press('Gộp quầy');
  await give('quay-2.solieu', file);
  await saysOf('quay-2.solieu', 'đã kiểm tra chữ ký và thêm');
  assert.match(await page.$eval('.merge-count', ({ textContent }) => textContent), /2\/2/);
  await give('quay-2.solieu', file);
  await saysOf('quay-2.solieu', 'không tính thêm');
  await give('quay-2.solieu', file.replace('"filled":', '"filled":1'));
  await saysOf('quay-2.solieu', 'chữ ký không khớp');
  await press('Bỏ quầy này');
});

test('a list of the office gives the coverage, and only numbers of it are kept', async () => {
  await press('Báo cáo tháng');
  const csv =
    'Mã hồ sơ;Người nộp\nH80.22-261123-0006;NGUYỄN VĂN CANARY\nH80.22-261123-0007;TRẦN THỊ CANARY\n';
  await page.waitForSelector('input[accept=".csv,.xlsx"]');
  await give('danh-sach.csv', csv, 'input[accept=".csv,.xlsx"]');
  await page.waitForFunction(() => document.body.textContent.includes('Đã nhận 2 mã hồ sơ'));
  await page.waitForFunction(() => document.body.textContent.includes('0 trên 2 hồ sơ'));
  const sheet = [
    [{ value: 'STT' }, { value: 'Mã hồ sơ' }, { value: 'Người nộp' }],
    ...['0008', '0009', '0010'].map((number, at) => [
      { value: at + 1, type: Number },
      { value: `H80.22-261123-${number}`, type: String },
      { value: 'LÊ VĂN CANARY', type: String },
    ]),
  ];
  const xlsx = await (await writeXlsxFile(sheet)).toBuffer();
  await give('danh-sach.xlsx', xlsx, 'input[accept=".csv,.xlsx"]');
  await page.waitForFunction(() => document.body.textContent.includes('Đã nhận 3 mã hồ sơ'));
  const kept = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  assert.equal(kept.includes('CANARY'), false);
});

test('the slip names data and leaves their values to be written by hand', async () => {
  const slip = await kit.browser.newPage();
  slip.on('console', (message) => said.push(message.text()));
  await slip.goto(`chrome-extension://${kit.extensionId}/slip.html#sex,homeTown,CANARY`);
  await slip.waitForSelector('.slip-table');
  const lines = await slip.$$eval('.slip-table tbody tr', (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  assert.deepEqual(lines, [
    ['Giới tính', '', '', ''],
    ['Quê quán', '', '', ''],
  ]);
  assert.equal(await slip.$eval('body', (body) => body.textContent.includes('CANARY')), false);
  await slip.close();
});

/** Hands a file to the page's file input. */
async function give(name, content, input = 'input[type=file]') {
  await page.evaluate(
    (selector, fileName, bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], fileName));
      const element = document.querySelector(selector);
      element.files = transfer.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    input,
    name,
    [...Buffer.from(content)],
  );
}

async function saysOf(name, words) {
  await page.waitForFunction(
    (file, wanted) =>
      [...document.querySelectorAll('.banner')].some(
        ({ textContent }) => textContent.includes(file) && textContent.includes(wanted),
      ),
    { timeout: PATIENCE_MS },
    name,
    words,
  );
}

/** Presses a button that saves a file, and answers the file's bytes. */
async function downloaded(words, ending) {
  await page.evaluate(() => {
    globalThis.kmlSaved = undefined;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      globalThis.kmlSaved = blob;
      URL.createObjectURL = make;
      return make(blob);
    };
  });
  await press(words);
  await page.waitForFunction(() => globalThis.kmlSaved, { timeout: PATIENCE_MS });
  const bytes = await page.evaluate(async () => [
    ...new Uint8Array(await globalThis.kmlSaved.arrayBuffer()),
  ]);
  assert.ok(bytes.length > 500, ending);
  return new Uint8Array(bytes);
}

/** What an XML part says, tags left out. */
function textOf(xml) {
  return Buffer.from(xml)
    .toString('utf8')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}

test('the page says nothing to the console and breaks no rule of its policy', () => {
  assert.deepEqual(said, []);
});
