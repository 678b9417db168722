import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startKit } from './kit.mjs';

let kit;
let page;
before(async () => {
  kit = await startKit();
  page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await page.waitForSelector('#officer');
});
after(async () => {
  await kit?.stop();
});

async function replaceText(selector, text) {
  await page.click(selector, { clickCount: 3 });
  await page.keyboard.press('Backspace');
  await page.type(selector, text);
}

const stored = () =>
  page.evaluate(async () => (await chrome.storage.local.get('preferences')).preferences);

test('keeps the codes of officer and unit', async () => {
  await replaceText('#officer', 'cb.tan-hoi.01');
  await replaceText('#unit', 'H80.22');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /Đã lưu/.test(document.body.textContent));
  const { officer, unit } = await stored();
  assert.equal(officer, 'cb.tan-hoi.01');
  assert.equal(unit, 'H80.22');
});

test('refuses a name where a code is asked, and says what to write', async () => {
  await replaceText('#officer', 'Nguyễn Văn A');
  await page.keyboard.press('Enter');
  const sentence = await page.$eval('#officer-hint', (hint) => hint.textContent);
  assert.match(sentence, /không dùng được/);
  assert.equal((await stored()).officer, 'cb.tan-hoi.01');
});

test('adds a system by its address, asks the browser for that site alone, and removes it again', async () => {
  await page.type('#site', `${kit.demo.url}/thu-tuc/ct01`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.badge-good');
  assert.deepEqual((await stored()).sites, [kit.demo.url]);
  const granted = await page.evaluate(async () => (await chrome.permissions.getAll()).origins);
  assert.deepEqual(granted, ['http://127.0.0.1/*']);
  await page.click(`[aria-label="Thôi cho phép ${kit.demo.url}"]`);
  await page.waitForFunction(() => /Chưa có hệ thống nào/.test(document.body.textContent));
  assert.deepEqual((await stored()).sites, []);
  assert.deepEqual(
    await page.evaluate(async () => (await chrome.permissions.getAll()).origins),
    [],
  );
});

test('says what is wrong with an address that is none', async () => {
  await page.type('#site', 'motcua');
  await page.keyboard.press('Enter');
  const sentence = await page.$eval('#site-hint', (hint) => hint.textContent);
  assert.match(sentence, /không dùng được/);
});
