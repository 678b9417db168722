import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { startService037 } from '../../demo/service-037/service.mjs';
import { allowSite, launchWithExtension } from '../../tools/browser/chromium.mjs';
import {
  confirm,
  place,
  readJournal,
  readState,
  scan,
  scanAndAsk,
} from '../../tools/browser/counter.mjs';
import { waitFor } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { openCounter, press } from './gateway-kit.mjs';
import { closeForm } from './kit.mjs';

/** The extension itself at the JSON façade of service 037: a stand-in with its quirks and both error styles. */
let kit;
let demo;
let service;
before(async () => {
  kit = await launchWithExtension({ extensionDir: join(ROOT, '.output', 'chrome-mv3-e2e') });
  demo = await startDemo();
  service = await startService037();
  await allowSite(kit, demo.url);
});
after(async () => {
  await kit?.close();
  await demo?.close();
  await service?.close();
});

const policy = (change = {}) => ({
  registry: 'lgsp037',
  lgsp037: {
    url: service.facadeUrl,
    agency: 'H80.22',
    staffDomain: 'example.vn',
    deadlineSeconds: 2,
  },
  minimumAssurance: 'transport',
  purposes: [
    { code: 'dossier', label: 'Giải quyết hồ sơ' },
    { code: 'correction', label: 'Đề nghị điều chỉnh dữ liệu' },
  ],
  ...change,
});
const open = (path = '/thu-tuc/khai-sinh') => openCounter({ ...kit, demo }, path, policy());

test('a card is looked up by number, name and birth date, marked as unsigned, and fills the form', async () => {
  const { page, panel } = await open();
  const state = await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  assert.equal(state.citizens[0]?.record.assurance, 'transport', `notice ${state.notice}`);
  assert.match(
    await panel.$eval('[data-assurance="transport"]', (node) => node.textContent),
    /^Chưa được ký; chỉ nhận qua kênh bảo mật, tra cứu lúc/,
  );
  await place(panel, 'father#1');
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled', `notice ${filled.notice}`);
  const shown = await page.evaluate(() => globalThis.__demoState().fields);
  assert.equal(shown.SoDinhDanhCha, SHOWCASE.father.id);
  assert.ok(service.asked.every(({ url }) => !url.includes(SHOWCASE.father.id)));

  await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'next' }));
  await press(panel, '[data-check-form]');
  await press(panel, '[data-verify="father#1"]');
  await panel.waitForSelector('[data-checked="father#1"][data-verdict="matches"]');
  assert.equal(service.asked.at(-1).operation, 'XacThucThongTinCongDan');
  await closeForm({ page, panel });
});

test('a typed number asks for name and birth date; VNeID as the basis and the purpose are in the journal', async () => {
  const { page, panel } = await open();
  await panel.waitForSelector('[data-purpose]');
  await panel.select('[data-purpose]', 'correction');
  await waitFor(async () => (await readState(panel)).purpose === 'correction', 'the purpose');
  await scan(panel, SHOWCASE.mother.old ?? SHOWCASE.mother.id);
  await panel.waitForSelector('[data-details]');
  const asked = service.asked.length;
  await panel.type('#details-name', SHOWCASE.mother.name);
  await panel.type('#details-birth', SHOWCASE.mother.born.split('-').reverse().join('/'));
  await panel.evaluate(() => {
    for (const label of document.querySelectorAll('[data-details] label'))
      if (label.textContent.includes('VNeID')) label.querySelector('input').click();
  });
  await panel.click('[data-details] button[type="submit"]');
  const state = await waitFor(async () => {
    const now = await readState(panel);
    return (now.step === 'asking' || now.notice) && now;
  }, 'the answer');
  assert.equal(state.step, 'asking', `notice ${state.notice}`);
  assert.equal(service.asked.length, asked + 1);
  const last = (await readJournal(panel)).filter(({ kind }) => kind === 'lookup').at(-1);
  assert.deepEqual(
    { basis: last.basis, purpose: last.purpose, assurance: last.assurance },
    { basis: 'vneid-shown', purpose: 'correction', assurance: 'transport' },
  );
  await closeForm({ page, panel });
});

const FAULTS = [
  ['error-004', 'lookup-procedure-not-permitted'],
  ['error-005', 'lookup-not-permitted'],
  ['error-004-number', 'lookup-procedure-not-permitted'],
  ['error-004-with-403', 'lookup-procedure-not-permitted'],
  ['error-005-in-fault', 'lookup-not-permitted'],
  ['nobody', 'lookup-details-differ'],
  ['empty-citizen', 'lookup-details-differ'],
  ['two-citizens', 'lookup-answer-malformed'],
  ['another-citizen', 'lookup-other-citizen'],
  ['another-name', 'lookup-other-citizen'],
  ['another-birth', 'lookup-other-citizen'],
  ['slow', 'lookup-timed-out'],
  ['stops-in-the-middle', 'lookup-cut-off'],
  ['resets-connection', 'lookup-unreachable'],
  ['huge', 'lookup-too-large'],
  ['captive-portal', 'lookup-not-the-gateway'],
  ['page-that-says-json', 'lookup-not-the-gateway'],
  ['half-json', 'lookup-not-the-gateway'],
  ['status-401', 'lookup-signed-out'],
  ['status-403', 'lookup-not-permitted'],
  ['status-500', 'lookup-unavailable'],
  ['status-502', 'lookup-unavailable'],
  ['redirect', 'lookup-signed-out'],
];

test('each way in which the façade fails has its name, is asked once, and is over at the next scan', async () => {
  const { page, panel } = await open();
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
  const ask = (text) =>
    panel.evaluate(
      async (sent) => (await chrome.runtime.sendMessage({ to: 'counter', ...sent })).value,
      { type: 'scan', windowId, text },
    );
  const seen = [];
  for (const [behaviour] of FAULTS) {
    service.behave(behaviour);
    const before = service.asked.length;
    const { notice, citizens } = await ask(scanTextOf(SHOWCASE.father));
    assert.equal(service.asked.length, before + 1, behaviour);
    assert.deepEqual(citizens, [], behaviour);
    assert.equal(await panel.$$eval('[data-notice]', (nodes) => nodes.length), 1, behaviour);
    seen.push([behaviour, notice]);
  }
  assert.deepEqual(seen, FAULTS);
  service.behave('right');
  assert.equal((await ask(scanTextOf(SHOWCASE.father))).step, 'asking');
  await closeForm({ page, panel });
});

test('a façade that says wait is not asked before, and the panel says until when', async () => {
  const { page, panel } = await open();
  service.behave('status-429');
  await scan(panel, scanTextOf(SHOWCASE.father));
  const first = await waitFor(async () => {
    const now = await readState(panel);
    return now?.notice && now;
  }, 'a notice');
  assert.equal(first.notice, 'lookup-rate-limited');
  const left = first.waitUntil - Date.now();
  assert.ok(left > 0 && left <= 7_000, `${left} ms left`);
  assert.match(await panel.$eval('[data-notice]', (node) => node.textContent), /\d\d:\d\d/);
  service.behave('right');
  const asked = service.asked.length;
  await scan(panel, scanTextOf(SHOWCASE.father));
  await waitFor(
    async () => (await readState(panel)).lastActivityAt > first.lastActivityAt,
    'the second scan',
  );
  assert.equal(service.asked.length, asked);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, first.waitUntil - Date.now())));
  const state = await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  assert.equal(state.step, 'asking', `notice ${state.notice}`);
  await closeForm({ page, panel });
});
