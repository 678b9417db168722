import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';

import {
  confirm,
  place,
  readJournal,
  readState,
  scan,
  scanAndAsk,
} from '../../tools/browser/counter.mjs';
import { PATIENCE_MS, pause, waitFor } from '../../tools/browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { checkForm } from '../../tools/start/check.mjs';
import {
  logIn,
  openCounter,
  openLogin,
  prescribe,
  readOfficer,
  startGatewayKit,
  stopWorker,
} from './gateway-kit.mjs';
import { closeForm } from './kit.mjs';

let kit;
before(async () => {
  kit = await startGatewayKit();
});
after(() => kit?.stop());

test('an officer logs in, both parents are looked up with signed answers, and the form is filled', async () => {
  const { page, panel } = await openCounter(kit, '/thu-tuc/khai-sinh');
  await logIn(kit, panel);
  const session = await readOfficer(panel);
  assert.equal(session?.officer, 'can-bo.01');
  for (const [role, citizen] of [
    ['father#1', SHOWCASE.father],
    ['mother#1', SHOWCASE.mother],
  ]) {
    const state = await scanAndAsk(panel, scanTextOf(citizen));
    assert.equal(state.step, 'asking', `notice ${state.notice}`);
    assert.equal(state.citizens.at(-1).record.assurance, 'signed');
    assert.match(
      await panel.$eval('[data-assurance]', (node) => node.textContent),
      /^Cổng tỉnh đã ký, tra cứu lúc \d\d:\d\d$/,
    );
    await place(panel, role);
  }
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled', `notice ${filled.notice}`);
  const shown = await page.evaluate(() => globalThis.__demoState());
  assert.deepEqual(
    checkForm(shown, { father: SHOWCASE.father.id, mother: SHOWCASE.mother.id }),
    [],
  );
  const entries = await readJournal(panel);
  const lookUps = entries.filter(({ kind, outcome }) => kind === 'lookup' && outcome === 'done');
  assert.deepEqual(
    lookUps.map(({ assurance, officer, unit, training, basis }) => ({
      assurance,
      officer,
      unit,
      training,
      basis,
    })),
    Array(2).fill({
      assurance: 'signed',
      officer: 'can-bo.01',
      unit: 'xa-tan-hoi.1',
      training: true,
      basis: 'card-scanned',
    }),
  );
  await closeForm({ page, panel });
});

const refusalOf = (panel) =>
  panel
    .waitForSelector('[data-login-refusal]', { timeout: PATIENCE_MS })
    .then((node) => node.evaluate((element) => element.dataset.loginRefusal));

const logOut = async (panel) => {
  if (await panel.$('[data-log-out]')) await panel.click('[data-log-out]');
  await panel.waitForSelector('[data-log-in]');
};

test('log-out forgets officer, token, key and citizen; none of them was ever on disk or in an address', async () => {
  const { page, panel } = await openCounter(kit, '/thu-tuc/khai-sinh');
  await logOut(panel);
  await logIn(kit, panel);
  await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  const { accessToken } = await readOfficer(panel);
  assert.ok(accessToken.length > 100);
  const held = await panel.evaluate(async () => {
    const pair = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('khai-mot-lan-officer');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asking = opening.result.transaction('keys').objectStore('keys').get('officer');
        asking.onsuccess = () => {
          opening.result.close();
          resolve(asking.result);
        };
      };
    });
    const exported = await crypto.subtle.exportKey('jwk', pair.privateKey).then(
      () => 'exported',
      (fault) => fault.name,
    );
    return { exported, local: JSON.stringify(await chrome.storage.local.get(null)) };
  });
  assert.equal(held.exported, 'InvalidAccessError');
  assert.ok(!held.local.includes(accessToken));
  assert.ok(!held.local.includes(SHOWCASE.father.id));
  const addresses = kit.browser.targets().map((target) => target.url());
  assert.ok(
    addresses.every((url) => !url.includes(accessToken) && !url.includes(SHOWCASE.father.id)),
  );
  assert.ok(!JSON.stringify(kit.province.lines).includes(accessToken));
  assert.ok(!JSON.stringify(await readJournal(panel)).includes(SHOWCASE.father.id));

  const stolen = await fetch(`${kit.province.url}/v1/lookups`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: '{}',
  });
  assert.equal(stolen.status, 401);

  await logOut(panel);
  await waitFor(async () => (await readState(panel)).citizens.length === 0, 'nobody held');
  assert.equal(await readOfficer(panel), null);
  const keys = await panel.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('khai-mot-lan-officer');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('keys').objectStore('keys').count();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
  );
  assert.equal(keys, 0);
  await scan(panel, scanTextOf(SHOWCASE.father));
  const state = await waitFor(async () => {
    const now = await readState(panel);
    return now?.notice && now;
  }, 'a notice');
  assert.equal(state.notice, 'lookup-signed-out');
  await closeForm({ page, panel });
});

test('a closed window, a refused account and a worker that stops leave no login stuck', async () => {
  const { page, panel } = await openCounter(kit, '/thu-tuc/khai-sinh');
  await logOut(panel);
  const closed = await openLogin(kit, panel);
  await closed.close();
  assert.equal(await refusalOf(panel), 'login-cancelled');

  const refused = await openLogin(kit, panel);
  await refused.click('button[value=""]').catch(() => undefined);
  assert.equal(await refusalOf(panel), 'login-denied');

  const window = await openLogin(kit, panel);
  await stopWorker(kit);
  await window.click('button[value="can-bo.01"]').catch(() => undefined);
  await panel.waitForSelector('[data-log-out]', { timeout: PATIENCE_MS });
  const asked = await scanAndAsk(panel, scanTextOf(SHOWCASE.mother));
  assert.equal(asked.step, 'asking', `notice ${asked.notice}`);
  await closeForm({ page, panel });
});

test('a gateway that never answers, and a worker that stops meanwhile, leave no look-up stuck', async (t) => {
  const silent = createServer((socket) => socket.on('error', () => undefined));
  const sockets = new Set();
  silent.on('connection', (socket) => sockets.add(socket));
  await new Promise((resolve) => silent.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const { policy } = kit.province;
  const url = `http://127.0.0.1:${silent.address().port}`;
  const quiet = { ...policy, gateway: { ...policy.gateway, url, issuer: policy.gateway.issuer } };
  const { page, panel } = await openCounter(kit, '/thu-tuc/khai-sinh', {
    ...quiet,
    gateway: { ...quiet.gateway, deadlineSeconds: 2 },
  });
  await logOut(panel);
  await logIn(kit, panel);
  const began = Date.now();
  await scan(panel, scanTextOf(SHOWCASE.father));
  const state = await waitFor(async () => {
    const now = await readState(panel);
    return now?.notice && now;
  }, 'a notice');
  assert.equal(state.notice, 'lookup-timed-out');
  // Two seconds are the deadline; the rest is a busy machine that reads a form.
  assert.ok(Date.now() - began < 10_000, `${Date.now() - began} ms`);

  await prescribe(panel, { ...quiet, gateway: { ...quiet.gateway, deadlineSeconds: 20 } });
  await panel.waitForSelector('[data-log-in]');
  await logIn(kit, panel);
  await scan(panel, scanTextOf(SHOWCASE.father));
  await pause(1_500);
  await stopWorker(kit);
  await waitFor(
    async () => (await panel.$eval('.scan-line button', (node) => node.ariaDisabled)) !== 'true',
    'a scan box that is free',
  );
  const intents = (entries) => entries.filter(({ kind }) => kind === 'lookup-intent');
  await waitFor(async () => {
    const entries = await readJournal(panel);
    const ends = entries.filter(({ kind }) => kind === 'lookup');
    return intents(entries).every(({ id }) => ends.some(({ replyTo }) => replyTo === id));
  }, 'every intent closed');
  const last = (await readJournal(panel)).at(-1);
  assert.equal(`${last.kind} ${last.outcome}`, 'lookup unknown');

  await prescribe(panel, policy);
  await panel.waitForSelector('[data-log-in]');
  await logIn(kit, panel);
  const asked = await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  assert.equal(asked.step, 'asking', `notice ${asked.notice}`);
  await closeForm({ page, panel });
});
