import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { prescribe, startGatewayKit } from './gateway-kit.mjs';

/** The self-check as an administrator opens it: without a policy, with a gateway, and with one that fails. */
let kit;
let page;
const said = [];
before(async () => {
  kit = await startGatewayKit();
  page = await kit.browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await page.waitForSelector('[data-readiness]');
  const opened = kit.browser.waitForTarget((target) => target.url().endsWith('/readiness.html'));
  await page.click('[data-readiness]');
  page = await (await opened).page();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
});
after(() => kit?.stop());

const looked = async () => {
  await page.waitForSelector('[data-verdict="complete"]', { timeout: PATIENCE_MS });
  return page.evaluate(() => ({
    verdict: document.querySelector('[data-verdict] strong').textContent,
    lines: Object.fromEntries(
      [...document.querySelectorAll('[data-line]')].map((row) => [
        row.dataset.line,
        { state: row.dataset.state, code: row.dataset.code, words: row.textContent },
      ]),
    ),
  }));
};
const again = async () => {
  await page.click('[data-again]');
  return looked();
};

test('without a policy the machine is judged for training, and a missing site is the one thing to do', async () => {
  const { verdict, lines } = await looked();
  assert.equal(verdict, 'Còn 1 việc cần làm.');
  const codes = Object.fromEntries(Object.entries(lines).map(([id, { code }]) => [id, code]));
  assert.deepEqual(codes, {
    browser: 'browser-good',
    extension: 'extension-good',
    policy: 'policy-none',
    sites: 'sites-none',
    services: 'services-none',
    login: 'login-not-needed',
    gateway: 'gateway-none',
    storage: 'storage-good',
    journal: 'journal-empty',
    outbox: 'outbox-none',
    scanner: 'scan-untried',
  });
  const version = (await kit.browser.version()).split('/')[1].split('.')[0];
  assert.ok(lines.browser.words.includes(`${version}.`), lines.browser.words);
});

test('under a policy the gateway is asked, a site without permission and the missing login are told', async () => {
  const policy = { ...kit.province.policy, sites: [kit.demo.url, 'https://motcua.example.vn'] };
  await prescribe(page, policy);
  const { lines: before } = await again();
  assert.equal(before.services.code, 'services-missing');
  assert.equal(before.gateway.code, 'gateway-not-permitted');
  await page.click('[data-line="services"] button');
  await page.waitForSelector('[data-code="services-good"]', { timeout: PATIENCE_MS });
  const { lines } = await looked();
  assert.equal(lines.policy.code, 'policy-good');
  assert.equal(lines.gateway.code, 'gateway-good', lines.gateway.words);
  assert.match(lines.gateway.words, /đồng hồ lệch -?0 giây/);
  assert.equal(lines.login.code, 'login-open');
  assert.equal(lines.sites.code, 'sites-missing');
  assert.match(lines.sites.words, /https:\/\/motcua\.example\.vn/);
  assert.ok(!lines.sites.words.includes(kit.demo.url), 'the site that is allowed is not named');
});

test('a gateway that is down is told in one sentence, and is well again without a reload', async () => {
  await kit.province.stop();
  const { verdict, lines } = await again();
  assert.equal(lines.gateway.code, 'gateway-unreachable');
  assert.match(verdict, /^Còn \d việc cần làm\.$/);
  await kit.province.start();
  assert.equal((await again()).lines.gateway.code, 'gateway-good');
});

test('an address that is no gateway, or one that the browser does not allow, is told apart', async () => {
  const { policy } = kit.province;
  const at = (url) => ({
    ...policy,
    gateway: { ...policy.gateway, url, issuer: policy.gateway.url },
  });
  await prescribe(page, at(kit.demo.url));
  assert.equal((await again()).lines.gateway.code, 'gateway-not-one');
  await prescribe(page, at('https://cong.example.vn'));
  const { lines } = await again();
  assert.equal(lines.gateway.code, 'gateway-not-permitted');
  assert.equal(lines.services.code, 'services-missing');
});

test('a policy that cannot be read is told with its faults', async () => {
  await prescribe(page, { ...kit.province.policy, sites: ['khong-phai-dia-chi'] });
  const { lines } = await again();
  assert.equal(lines.policy.code, 'policy-broken');
  assert.match(lines.policy.words, /sites\.0: no web origin/);
  assert.equal(lines.gateway.code, 'gateway-policy');
});

/** As a keyboard wedge does: every key for itself, no faster than the browser takes them. */
async function scanned(text, end) {
  await page.focus('#trial');
  for (const letter of text) await page.keyboard.sendCharacter(letter);
  if (end) await page.keyboard.press(end);
  return page.waitForFunction(
    () => {
      const { code } = document.querySelector('[data-line="scanner"]').dataset;
      return code !== 'scan-untried' && document.querySelector('#trial').value === '' && code;
    },
    { timeout: PATIENCE_MS },
  );
}
const scanner = () =>
  page.$eval('[data-line="scanner"]', (row) => ({ ...row.dataset, words: row.textContent }));

test('a training card that comes through letter by letter is proven, and nothing of it is kept', async () => {
  await scanned(scanTextOf(SHOWCASE.mother), 'Enter');
  await page.waitForSelector('[data-code="scan-good"]');
  assert.match((await scanner()).words, /đúng từng chữ với thẻ tập huấn/);
  const html = await page.content();
  const stored = await page.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );
  for (const value of [SHOWCASE.mother.id, SHOWCASE.mother.name])
    for (const sink of [html, stored, said.join('\n')]) assert.ok(!sink.includes(value));
});

test('a name that an input method changed into another name is found out', async () => {
  const { name } = SHOWCASE.mother;
  const changed = scanTextOf(SHOWCASE.mother).replace(name, `${name.slice(0, -1)}ộ`);
  await scanned(changed, 'Enter');
  await page.waitForSelector('[data-code="scan-damaged"]');
});

test('an input method that takes letters back is seen by that', async () => {
  await page.focus('#trial');
  const [head, tail] = scanTextOf(SHOWCASE.mother).split(SHOWCASE.mother.name);
  for (const letter of `${head}x`) await page.keyboard.sendCharacter(letter);
  await page.keyboard.press('Backspace');
  for (const letter of `${SHOWCASE.mother.name}${tail}`) await page.keyboard.sendCharacter(letter);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-code="scan-input-method"]');
});

test('a scanner that presses no key at the end is told how to change that', async () => {
  await scanned(scanTextOf(SHOWCASE.mother));
  await page.waitForSelector('[data-code="scan-no-end"]');
  assert.match((await scanner()).words, /suffix CR/);
});

test('everything fits on one sheet, and the page said nothing to the console', async () => {
  const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
  assert.equal(pdf.match(/\/Type \/Page\b/g).length, 1);
  // The browser itself notes the two requests that were meant to fail.
  assert.deepEqual(
    said.filter((text) => !text.startsWith('Failed to load resource')),
    [],
  );
});
