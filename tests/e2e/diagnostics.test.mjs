import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { confirm, place, scanAndAsk } from '../../tools/browser/counter.mjs';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { openForm, startKit } from './kit.mjs';

/** What leaves a machine as a file for support or for the next machine, after real work at the counter. */
let kit;
before(async () => {
  kit = await startKit();
});
after(async () => {
  await kit?.stop();
});

async function openOwn(path, selector) {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/${path}`);
  await page.waitForSelector(selector);
  // The text of each file that the page hands to the browser.
  await page.evaluate(() => {
    globalThis.__saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void blob.text().then((text) => globalThis.__saved.push(text));
      return make.call(URL, blob);
    };
  });
  return page;
}

async function saved(page, selector) {
  await page.click(selector);
  await page.waitForFunction(() => globalThis.__saved.length > 0, { timeout: PATIENCE_MS });
  return page.evaluate(() => globalThis.__saved.pop());
}

test('after a fill the diagnostics file counts it, and holds nothing of the citizens, the officer or the page', async () => {
  const { page, panel } = await openForm(kit, '/thu-tuc/khai-sinh');
  for (const [role, citizen] of [
    ['father#1', SHOWCASE.father],
    ['mother#1', SHOWCASE.mother],
  ]) {
    await scanAndAsk(panel, scanTextOf(citizen));
    await place(panel, role);
  }
  await confirm(panel);
  const values = await page.evaluate(() =>
    [...document.querySelectorAll('input[type="text"], input:not([type])')]
      .map(({ value }) => value.trim())
      .filter((value) => value.length > 3),
  );
  assert.ok(values.includes(SHOWCASE.mother.name), 'the form is filled');
  const readiness = await openOwn('readiness.html', '[data-verdict="complete"]');
  const text = await saved(readiness, '[data-diagnostics]');
  const report = JSON.parse(text);
  assert.ok(report.journal.kinds['fill done'] >= 1, JSON.stringify(report.journal));
  assert.equal(report.lines.length, 11);
  const officer = 'can-bo.tap-huan';
  const secrets = [...values, ...Object.values(SHOWCASE).map(({ id }) => id), officer];
  for (const secret of secrets) assert.ok(!text.includes(secret), secret);
  await readiness.close();
});

test('settings go to a file and come back; a broken file is told and changes nothing', async () => {
  const options = await openOwn('options.html', '#officer');
  await options.type('#officer', 'cb.tan-hoi.01');
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => /Đã lưu/.test(document.body.textContent));
  const text = await saved(options, '[data-settings-export]');
  const stored = () =>
    options.evaluate(async () => (await chrome.storage.local.get(null)).preferences);
  const before = await stored();
  assert.ok(!text.includes(before.device));

  const give = async (content) => {
    const file = join(kit.profile, 'cai-dat.json');
    await writeFile(file, content);
    const input = await options.$('#settings-file');
    await input.uploadFile(file);
  };
  await give(text.slice(0, -20));
  await options.waitForSelector('[data-settings-problem="not-json"]');
  await give(text.replace('"sites": [', '"sites": ["khong phai dia chi",').replace(',]', ']'));
  await options.waitForSelector('[data-settings-problem="malformed"]');
  assert.deepEqual(await stored(), before);

  const next = {
    ...JSON.parse(text),
    officer: 'cb.tan-hoi.02',
    sites: ['https://motcua.example.vn'],
  };
  await give(JSON.stringify(next));
  await options.waitForSelector('[data-settings-take]');
  await options.click('[data-settings-take]');
  await options.waitForSelector('[data-settings-taken]');
  assert.deepEqual(await stored(), {
    ...before,
    officer: 'cb.tan-hoi.02',
    sites: ['https://motcua.example.vn'],
  });
});
