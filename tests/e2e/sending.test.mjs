import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { worker } from '../../tools/browser/chromium.mjs';
import { PATIENCE_MS, pause, waitFor } from '../../tools/browser/patience.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { buildServer } from '../../tools/server/build.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { logIn, openCounter, prescribe, press, startGatewayKit } from './gateway-kit.mjs';

/** A machine's journal on its way: real browser, real gateway with the embedded store, real tokens. */
const UNIT = 'xa-tan-hoi.1';
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const MONTH = `/v1/figures?from=${today}&to=${today}`;

let kit;
let desk;
let board;
let script;
before(async () => {
  script = await bundle(`${ROOT}/tests/e2e/fleet-machine.ts`);
  kit = await startGatewayKit({ province: { journal: true } });
  const { journal: _journal, ...nowhere } = kit.province.policy;
  desk = await openCounter(kit, '/thu-tuc/khai-sinh', nowhere);
  await desk.panel.waitForSelector('[data-log-in], [data-log-out]');
  board = await openBoard();
});
after(() => kit?.stop());

async function openBoard() {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/dashboard.html`);
  await page.evaluate('globalThis.__TEST_BUILD__ = true');
  await page.evaluate(script);
  return page;
}

const machine = (method, ...args) =>
  board.evaluate((name, given) => kmlMachine[name](...given), method, args);
const write = (first, count, more = {}) =>
  machine('write', { first, count, officer: 'can-bo.01', unit: UNIT, ...more });
const sent = () => kit.province.lines.filter(({ route }) => route === '/v1/journal/entries').length;

/** The minute has come: the browser's own alarm event, and everything behind it is the product's. */
async function sendTime() {
  const live = await worker(kit.browser, kit.extensionId);
  await live.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'journal-send' }));
}

async function sentUntil(seq, timeoutMs = PATIENCE_MS) {
  return waitFor(
    async () => {
      await sendTime();
      await pause(200);
      const state = await machine('outbox');
      return state?.status === 'sent' && state.sent.seq === seq && state;
    },
    `sent up to ${seq}`,
    timeoutMs,
  );
}

async function logInAs(officer) {
  if (await desk.panel.$('[data-log-out]')) {
    await press(desk.panel, '[data-log-out]');
    await desk.panel.waitForSelector('[data-log-in]');
  }
  await logIn(kit, desk.panel, officer);
  await desk.panel.waitForSelector('[data-log-out]');
}

test('sends nothing where policy names no server', async () => {
  await logInAs('can-bo.01');
  await write(1, 3);
  await sendTime();
  await pause(1_000);
  assert.equal(sent(), 0);
  assert.equal(await machine('outbox'), null);
});

test('sends in batches once somebody is logged in, and says so to the supervisor', async () => {
  await prescribe(desk.panel, kit.province.policy);
  await desk.panel.waitForSelector('[data-log-in]');
  const head = await write(10, 60);
  await sendTime();
  await pause(500);
  assert.equal(sent(), 0, 'nobody is logged in');
  await logInAs('can-bo.01');
  const state = await sentUntil(head.seq);
  assert.equal(state.sent.hash, head.hash);
  const batches = sent();
  assert.ok(batches >= Math.ceil(head.seq / 100), `${batches} batches`);
  await sendTime();
  await pause(500);
  assert.equal(sent(), batches, 'nothing is sent twice');
});

test('holds figures there that equal the machine’s own', async () => {
  const { body } = await machine('call', 'GET', MONTH);
  const own = await machine('rollups', today, today);
  const sum = (rows, name) => rows.reduce((total, row) => total + row[name], 0);
  for (const name of ['dossiers', 'fields', 'filled', 'redeclared', 'keystrokes', 'lookups'])
    assert.equal(sum(body.rows, name), sum(own, name), name);
  assert.equal(body.level, 'own');
});

test('keeps what the server cannot take while it is down, and goes on from there', async () => {
  await kit.province.stop('SIGKILL');
  const head = await write(100, 30);
  await sendTime();
  const waiting = await waitFor(async () => {
    const state = await machine('outbox');
    return state?.status === 'waiting' && state;
  }, 'waiting');
  assert.ok(waiting.sent.seq < head.seq);
  await kit.province.start();
  const state = await sentUntil(head.seq, 60_000);
  assert.equal(state.sent.hash, head.hash);
  const { body } = await machine('call', 'GET', MONTH);
  const own = await machine('rollups', today, today);
  const dossiers = (rows) => rows.reduce((total, row) => total + row.dossiers, 0);
  assert.equal(dossiers(body.rows), dossiers(own));
});

test('counts the same batch once', async () => {
  const batch = await machine('batch');
  const before = await machine('call', 'GET', MONTH);
  for (let time = 0; time < 2; time += 1) {
    const { status, body } = await machine('call', 'POST', '/v1/journal/entries', batch);
    assert.equal(status, 200);
    assert.deepEqual([body.accepted, body.known], [0, batch.links.length]);
  }
  const again = await machine('call', 'GET', MONTH);
  assert.deepEqual(again.body.rows, before.body.rows);
});

test('never sends training entries', async () => {
  const before = await machine('outbox');
  await write(200, 12, { training: true });
  const calls = sent();
  await sendTime();
  await pause(1_000);
  assert.equal(sent(), calls, 'a machine that only trains sends nothing');
  const head = await write(300, 2);
  await sentUntil(head.seq);
  await logInAs('truong-bp.01');
  const { body } = await machine('call', 'GET', '/v1/journal/devices');
  const [device] = body.devices;
  assert.equal(device.seq, head.seq);
  assert.ok(device.withheld >= 48 && device.withheld < head.seq - before.sent.seq);
  assert.equal(device.alarms, 0);
});

test('refuses an entry in another officer’s or another unit’s name, and remembers the machine', async () => {
  await logInAs('can-bo.01');
  const problemOf = async (name) => {
    const answer = await machine(
      'call',
      'POST',
      '/v1/journal/entries',
      await machine('batch', name),
    );
    return answer.body.type.split(':').at(-1);
  };
  await write(400, 1, { officer: 'can-bo.02', journal: 'aa01' });
  assert.equal(await problemOf('aa01'), 'officer-not-known-here');
  await write(401, 1, { unit: 'xa-binh-minh.1', journal: 'aa02' });
  assert.equal(await problemOf('aa02'), 'unit-not-permitted');
  await write(402, 1, { journal: 'aa04' });
  const batch = await machine('batch', 'aa04');
  const [first, ...others] = batch.links;
  const changed = [{ entry: { ...first.entry, officer: 'can-bo.02' } }, ...others];
  const answer = await machine('call', 'POST', '/v1/journal/entries', { ...batch, links: changed });
  assert.match(answer.body.type, /chain-broken$/);
  await logInAs('truong-bp.01');
  const { body } = await machine('call', 'GET', '/v1/journal/devices');
  const odd = body.devices.filter(({ alarms }) => alarms > 0);
  assert.deepEqual(
    odd.map(({ device }) => device),
    [batch.device],
  );
});

test('lets each see their own, the supervisor the unit, the province every unit', async () => {
  const seen = async (path = MONTH) => {
    const { status, body } = await machine('call', 'GET', path);
    if (status !== 200) return body.type.split(':').at(-1);
    return [...new Set(body.rows.map(({ unit, officer }) => `${unit}/${officer}`))].sort();
  };
  const other = `${MONTH}&unit=xa-binh-minh.1`;
  await logInAs('can-bo.31');
  await write(500, 3, { officer: 'can-bo.31', unit: 'xa-binh-minh.1', journal: 'aa03' });
  const { status } = await machine(
    'call',
    'POST',
    '/v1/journal/entries',
    await machine('batch', 'aa03'),
  );
  assert.equal(status, 200);
  assert.deepEqual(await seen(), ['xa-binh-minh.1/can-bo.31']);
  await logInAs('can-bo.02');
  assert.deepEqual(await seen(), [], 'a colleague’s figures are not theirs');
  assert.equal(await seen(other), 'unit-not-permitted');
  await logInAs('truong-bp.01');
  assert.deepEqual(await seen(), [`${UNIT}/can-bo.01`]);
  assert.equal(await seen(other), 'unit-not-permitted');
  await logInAs('tong-hop.01');
  assert.deepEqual(await seen(), ['xa-binh-minh.1/', `${UNIT}/`]);
  assert.deepEqual(await seen(other), ['xa-binh-minh.1/can-bo.31']);
});

test('lets the province choose a unit on the same screen', async () => {
  const page = await openBoard();
  await page.evaluate(() => {
    const radios = [...document.querySelectorAll('label')];
    radios.find((one) => one.textContent.includes('Máy chủ của đơn vị')).click();
  });
  await page.waitForSelector('[data-server-unit]', { timeout: PATIENCE_MS });
  assert.deepEqual(
    await page.$$eval('[data-server-unit] option', (options) => options.map(({ value }) => value)),
    ['', 'xa-binh-minh.1', UNIT],
  );
  await page.select('[data-server-unit]', 'xa-binh-minh.1');
  await page.waitForFunction(
    () => [...document.querySelectorAll('option')].some(({ value }) => value === 'can-bo.31'),
    { timeout: PATIENCE_MS },
  );
  await page.close();
});

test('shows that the signed checkpoint holds this machine’s journal, with both signatures', async () => {
  const { url, cosigner, folder } = kit.province;
  await logInAs('can-bo.01');
  const note = await waitFor(
    async () => {
      const response = await fetch(`${url}/v1/checkpoint`);
      return response.ok && response.text();
    },
    'a checkpoint',
    90_000,
  );
  assert.match(note, /^cong\.example\.vn\n/);
  const args = [
    'cosign',
    '--url',
    url,
    '--keeper',
    cosigner.keeper,
    '--key-file',
    cosigner.keyFile,
  ];
  const serverFile = await buildServer();
  const run = promisify(execFile);
  const signed = await run(process.execPath, [
    serverFile,
    ...args,
    '--state',
    join(folder, 'seen'),
  ]);
  assert.match(signed.stdout, /Đã ký kèm/);
  await sendTime();
  const state = await waitFor(async () => {
    const found = await machine('tree');
    if (found?.status !== 'sound') await sendTime();
    return found?.status === 'sound' && found;
  }, 'a sound tree');
  assert.ok(state.leafSeq > 0);
  await board.reload();
  await board.waitForSelector('[data-tree="sound"]');
  const words = await board.$eval('[data-tree]', (line) => line.textContent);
  assert.match(words, /^Điểm kiểm tra lúc .* có [12] chữ ký \(cong\.example\.vn/);
});
