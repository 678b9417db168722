import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { newKey, signMap } from '../../tools/sign-map.mjs';

/** A policy without an administrator exists in the test build only. */
const TEST_BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');
const IDENTITY = 'a'.repeat(64);
const AT = '2026-11-02T01:00:00.000Z';
const MAP = {
  kind: 'khai-mot-lan/form-map',
  version: 1,
  form: { identity: IDENTITY, origin: 'https://motcua.example.vn', path: '/thu-tuc/khai-sinh' },
  title: 'Tờ khai đăng ký khai sinh',
  fingerprint: 'b'.repeat(64),
  known: ['1a'],
  answers: [{ signature: '1a', label: '0'.repeat(16), says: 'never', by: 'cb-01', at: AT }],
  updatedAt: AT,
};

let kit;
let folder;
let options;
let key;
let pem;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kml-signed-'));
  key = newKey(join(folder, 'khoa.pem'), 'so-tu-phap-1');
  pem = readFileSync(join(folder, 'khoa.pem'), 'utf8');
  kit = await launchWithExtension({ extensionDir: TEST_BUILD });
  options = await kit.browser.newPage();
  await options.goto(`chrome-extension://${kit.extensionId}/options.html`);
  await options.waitForSelector('#officer');
  await options.evaluate((policy) => chrome.storage.session.set({ 'kml-test-policy': policy }), {
    registry: 'embedded',
    formMaps: { keys: [key], signedOnly: true },
  });
  await options.waitForSelector('[data-policy="policy"]');
});
after(async () => {
  await kit?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function give(text) {
  const file = join(folder, 'anh-xa.json');
  await writeFile(file, text);
  await (await options.$('#map-file')).uploadFile(file);
}
const stored = () =>
  options.evaluate(async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((name) => name.includes('form-map')),
  );

test('under a policy for signed maps an unsigned, a changed and a stranger’s map are told and left', async () => {
  await give(JSON.stringify(MAP));
  await options.waitForSelector('[data-problem="not-signed"]');
  const signed = signMap(JSON.stringify(MAP), pem, key.kid);
  await give(signed.replace('never', 'Never'));
  await options.waitForSelector('[data-problem="signature-wrong"]');
  await give(signMap(JSON.stringify(MAP), pem, 'khoa-la'));
  await options.waitForSelector('[data-problem="signer-unknown"]');
  assert.deepEqual(await stored(), []);
});

test('a signed map is imported whole, named by its signer, and fails when storage was changed', async () => {
  await give(signMap(JSON.stringify(MAP), pem, key.kid));
  await options.waitForSelector('[data-signed="so-tu-phap-1"]');
  await options.click('[data-import-yes]');
  await options.waitForSelector(`[data-map="${IDENTITY}"]`);
  const row = () => options.$eval(`[data-map="${IDENTITY}"]`, (node) => node.textContent);
  assert.match(await row(), /đã ký bởi so-tu-phap-1/);
  assert.deepEqual(await stored(), [`signed-form-map:${IDENTITY}`]);

  await options.evaluate(async (name) => {
    const file = (await chrome.storage.local.get(name))[name];
    await chrome.storage.local.set({
      [name]: { ...file, map: file.map.replace('cb-01', 'cb-02') },
    });
  }, `signed-form-map:${IDENTITY}`);
  await options.waitForFunction(() => /Cấu hình không đọc được/.test(document.body.textContent));
});
