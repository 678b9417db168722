import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { openPanel } from '../../tools/browser/chromium.mjs';
import { confirm, place, scan, scanAndAsk, waitForState } from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { faultsOf } from './axe-kit.mjs';
import { prescribe } from './gateway-kit.mjs';
import { closeForm, startKit } from './kit.mjs';

/**
 * Every page and state, in every look, by axe: no fault at all. A policy can be handed over in memory in the test
 * build only, so this is the build; the journal is filled before anybody works, so the dashboard comes first.
 */
const TEST_BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');
const PATIENCE = { timeout: 60_000 };

let kit;
before(async () => {
  kit = await startKit({ extensionDir: TEST_BUILD });
});
after(() => kit?.stop());

/** Pages of the package that were looked at; the side panel is opened by its button. */
const visited = new Set(['sidepanel.html']);

async function openOwn(path, selector) {
  visited.add(path.split('#')[0]);
  const page = await kit.browser.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  await page.goto(`chrome-extension://${kit.extensionId}/${path}`);
  await page.waitForSelector(selector);
  return page;
}

/** Presses the button, choice or fold that says this, wherever it is scrolled to. */
async function press(page, words) {
  const found = await page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll('label, button, summary')];
      return all.find(({ textContent }) => textContent.includes(wanted));
    },
    PATIENCE,
    words,
  );
  await found.evaluate((control) => control.click());
}

const pressed = (page, selector) =>
  page.waitForSelector(selector, PATIENCE).then((found) => found.evaluate((one) => one.click()));
const unfold = (page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
/** What was found so far, so that one run names all of it. */
const faults = [];
const look = async (page, state) => {
  for (const fault of await faultsOf(page)) faults.push(`${state}: ${fault}`);
};
afterEach(() => assert.deepEqual(faults.splice(0), []));

test('the dashboard: empty, with figures, a dossier, report, inspection and merging', async () => {
  const page = await openOwn('dashboard.html', '.empty');
  await look(page, 'empty');
  await page.evaluate(await bundle(`${ROOT}/tools/bench/journal/bench.ts`));
  await page.evaluate(`kmlBench.fill(300, ${Date.now()}, 100)`);
  await page.reload();
  await page.waitForSelector('.chart-svg rect');
  await look(page, 'figures');
  await pressed(page, '.dossier');
  await page.waitForSelector('.field-table');
  await look(page, 'a dossier');
  await press(page, 'Báo cáo tháng');
  await page.waitForSelector('.paper-table');
  await look(page, 'report');
  await press(page, 'Kiểm tra');
  await press(page, 'Tìm trong tháng này');
  await press(page, 'Kiểm tra chuỗi nhật ký');
  await page.waitForSelector('.banner-good .chain-head');
  await unfold(page);
  await look(page, 'inspection');
  await press(page, 'Gộp quầy');
  await page.waitForSelector('input[type=file]');
  await look(page, 'merging');
  await press(page, 'TẬP HUẤN');
  await look(page, 'training figures');
  await page.close();
});

test('options, with and without mistakes; devices; the self-check; the slip', async () => {
  const options = await openOwn('options.html', '#site');
  await look(options, 'options');
  for (const [box, text] of [
    ['#officer', 'Nguyễn Văn A'],
    ['#site', 'motcua'],
  ]) {
    await options.type(box, text);
    await options.keyboard.press('Enter');
    await options.waitForSelector(`${box}[aria-invalid="true"]`);
  }
  await look(options, 'options with mistakes');
  await options.close();
  for (const [path, selector] of [
    ['devices.html', '[data-allow-camera]'],
    ['readiness.html', '[data-verdict="complete"]'],
    ['slip.html#sex,homeTown', '.slip-table'],
    ['explain.html', 'h1'],
  ]) {
    const page = await openOwn(path, selector);
    await look(page, path);
    await page.close();
  }
});

test('the counter: before a page is allowed, asked, reviewed, corrected, filled, undone, explained', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`${kit.demo.url}/thu-tuc/khai-sinh`);
  const panel = await openPanel(kit, page);
  panel.setDefaultTimeout(PATIENCE.timeout);
  await look(panel, 'not allowed');
  await allowFromPanel(panel);
  await look(panel, 'idle');
  await scan(panel, '12345');
  await panel.waitForSelector('[data-notice]');
  await look(panel, 'a sentence');
  await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  await look(panel, 'asking');
  await place(panel, 'father#1');
  await panel.waitForSelector('[data-confirm]');
  await unfold(panel);
  await look(panel, 'review');
  await pressed(panel, '[data-correct]');
  await panel.waitForSelector('.correction');
  await look(panel, 'correction');
  await confirm(panel);
  await panel.waitForSelector('[data-outcome-title]');
  await look(panel, 'result');
  const explain = await openOwn('explain.html', 'details');
  await explain.evaluate(() => {
    for (const fold of [...document.querySelectorAll('details')].slice(0, 8)) fold.open = true;
  });
  await look(explain, 'explanations');
  await explain.close();
  await panel.bringToFront().catch(() => undefined);
  await panel.focus('[data-undo]');
  await pause(320);
  await panel.keyboard.press('Enter');
  await waitForState(panel, ({ result }) => result?.undone, 'undone', PATIENCE.timeout);
  await look(panel, 'undone');
  await closeForm({ page, panel });
});

test('the counter under a policy: nobody logged in, what a registry asks beside the number, and its refusal', async () => {
  const page = await kit.browser.newPage();
  await page.goto(`${kit.demo.url}/thu-tuc/khai-sinh`);
  const panel = await openPanel(kit, page);
  panel.setDefaultTimeout(PATIENCE.timeout);
  const purposes = [
    { code: 'dossier', label: 'Giải quyết hồ sơ' },
    { code: 'check', label: 'Kiểm tra dữ liệu' },
  ];
  const { kty, crv, x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    format: 'jwk',
  });
  const nobodyThere = 'http://127.0.0.1:9';
  await prescribe(panel, {
    registry: 'gateway',
    gateway: { url: nobodyThere, keys: [{ kty, crv, x, y, kid: 'k1' }] },
    login: { issuer: nobodyThere },
    purposes,
  });
  await panel.waitForSelector('[data-log-in]');
  await look(panel, 'nobody logged in');
  await prescribe(panel, {
    registry: 'lgsp037',
    lgsp037: { url: nobodyThere, agency: 'H80.22' },
    minimumAssurance: 'transport',
    purposes,
  });
  await panel.waitForSelector('[data-log-in]', { hidden: true });
  await scan(panel, SHOWCASE.father.id);
  await panel.waitForSelector('[data-details], [data-notice]');
  await look(panel, 'asking for details');
  await closeForm({ page, panel });
});

test('training: procedures, papers, the counter beside the form, results, presenter, tour', async () => {
  const page = await openOwn('training.html', '[data-procedure]');
  await look(page, 'procedures');
  const wide = () => page.setViewport({ width: 1400, height: 900 });
  const form = () =>
    page.waitForFunction(() => frames.length === 1 && frames[0].document.forms.length === 1);
  await pressed(page, '[data-procedure="khai-sinh"]');
  await form();
  await pressed(page, '[data-card]');
  await page.waitForSelector('[data-paper]');
  await look(page, 'by hand');
  await pressed(page, '[data-finish]');
  await pressed(page, '[data-mode="once"]');
  await form();
  await pressed(page, '[data-card]');
  await page.waitForSelector('[data-ask] [data-person="father#1"]');
  await look(page, 'asking');
  await pressed(page, '[data-ask] [data-person="father#1"]');
  await wide();
  await page.waitForSelector('[data-confirm][data-armed="true"]');
  await look(page, 'review');
  await wide();
  await page.$eval('[data-confirm]', (button) => button.scrollIntoView({ block: 'center' }));
  await page.waitForSelector('[data-confirm][data-armed="true"]');
  await page.click('[data-confirm]');
  await page.waitForSelector('[data-outcome-title]');
  await look(page, 'result');
  await pressed(page, '[data-finish]');
  await page.waitForSelector('#learner-name');
  await page.type('#learner-group', 'Lớp 1');
  await page.type('#learner-name', 'Máy 07');
  const result = await page.$eval('[data-result-text]', (code) => code.dataset.resultText);
  await look(page, 'a learner’s code');
  await pressed(page, '[data-present]');
  await look(page, 'presenter');
  await pressed(page, '[data-open-results]');
  await page.type('#result-scan', `${result}\n`);
  await page.waitForSelector('[data-sum]');
  await look(page, 'results');
  await pressed(page, '[data-tour]');
  await page.waitForSelector('.driver-popover');
  await look(page, 'tour');
  await page.close();
});

test('the form-map editor: before and after a page is read, with a field chosen', async () => {
  const options = await openOwn('options.html', '#site');
  await options.type('#site', kit.demo.url);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.outcome-row .badge-good');
  await options.close();
  const form = await kit.browser.newPage();
  await form.goto(`${kit.demo.url}/thu-tuc/khai-sinh`);
  const editor = await openOwn('map-editor.html', '[data-read]');
  await look(editor, 'before reading');
  await pressed(editor, '[data-read]');
  await editor.waitForSelector('[data-row]');
  await pressed(editor, '.edit-name');
  await unfold(editor);
  await look(editor, 'fields');
  await editor.close();
  await form.close();
});

test('every page of the package was looked at', () => {
  const pages = readdirSync(TEST_BUILD).filter((name) => name.endsWith('.html'));
  assert.deepEqual(
    pages.filter((name) => !visited.has(name)),
    [],
  );
});
