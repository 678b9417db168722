import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import {
  fireIdle,
  listenToRequests,
  logIn,
  openCounter,
  openLogin,
  prescribe,
  press,
  readOfficer,
  startGatewayKit,
  stopWorker,
} from './gateway-kit.mjs';
import { closeForm } from './kit.mjs';

/** One desk at one gateway: verifying what a form holds, lock and absence, faults, and what leaves a trace. */
let kit;
let requests;
const said = [];
before(async () => {
  kit = await startGatewayKit();
  requests = await listenToRequests(kit.browser, said);
});
after(() => kit?.stop());

const secretsOfCitizens = [SHOWCASE.father, SHOWCASE.mother].flatMap(({ id }) => [id]);
const tokens = new Set();
const noteTokens = async (panel) => {
  const officer = await readOfficer(panel);
  if (!officer) return;
  tokens.add(officer.accessToken);
  if (officer.refreshToken) tokens.add(officer.refreshToken);
};

async function loggedIn(path = '/thu-tuc/khai-sinh', policy = kit.province.policy) {
  const desk = await openCounter(kit, path, policy);
  await desk.panel.waitForSelector('[data-log-in], [data-log-out]');
  if (await desk.panel.$('[data-log-in]')) await logIn(kit, desk.panel);
  await desk.panel.waitForSelector('[data-log-out]');
  await noteTokens(desk.panel);
  return desk;
}

/** Types as a citizen did at home. */
async function type(page, id, text) {
  await page.bringToFront();
  await page.waitForSelector(`#${id}`);
  await page.$eval(`#${id}`, (input) => {
    input.value = '';
  });
  await page.type(`#${id}`, text);
}

const notice = (panel, what = 'a notice') =>
  waitFor(async () => (await readState(panel)).notice, what);

const verdictOf = async (panel, since = 0) => {
  const person = await waitFor(
    async () =>
      (await readState(panel)).check?.find(
        ({ person, verdict }) => person.person === 'father' && verdict && verdict.at > since,
      ),
    'a verdict',
  );
  return person.verdict;
};

test('a form that already holds data gets a signed yes or no; nothing is filled, and guessing ends', async () => {
  const { page, panel } = await loggedIn();
  await type(page, 'HoTenChaKS', SHOWCASE.father.name);
  await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  await place(panel, 'father#1');
  await confirm(panel);
  await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'next' }));

  await press(panel, '[data-check-form]');
  await panel.waitForSelector('[data-verify="father#1"]', { timeout: PATIENCE_MS });
  const before = await page.evaluate(() => JSON.stringify(globalThis.__demoState().fields));
  await press(panel, '[data-verify="father#1"]');
  const right = await verdictOf(panel);
  assert.deepEqual(
    { matches: right.matches, assurance: right.assurance },
    { matches: true, assurance: 'signed' },
  );
  assert.match(
    await panel.$eval('[data-checked="father#1"]', (row) => row.textContent),
    /Khớp: số, họ tên và ngày sinh là của cùng một người\..*Cổng tỉnh đã ký, lúc \d\d:\d\d/,
  );
  assert.equal(await page.evaluate(() => JSON.stringify(globalThis.__demoState().fields)), before);

  let since = right.at;
  for (const letter of 'abcde') {
    await type(page, 'HoTenChaKS', `Lê Minh ${letter}`);
    await press(panel, '[data-verify="father#1"]');
    const wrong = await verdictOf(panel, since);
    assert.equal(wrong.matches, false);
    since = wrong.at;
  }
  await type(page, 'HoTenChaKS', SHOWCASE.father.name);
  await press(panel, '[data-verify="father#1"]');
  assert.equal(await notice(panel), 'lookup-rate-limited');
  const entries = await readJournal(panel);
  assert.deepEqual(
    entries
      .filter(({ kind }) => kind === 'verify')
      .map(({ outcome, assurance, basis, purpose }) => ({ outcome, assurance, basis, purpose })),
    ['matches', ...Array(5).fill('differs')].map((outcome) => ({
      outcome,
      assurance: 'signed',
      basis: 'form-held',
      purpose: 'dossier',
    })),
  );
  await closeForm({ page, panel });
});

test('screen lock and absence forget officer, key and citizen at once', async () => {
  for (const machine of ['locked', 'idle']) {
    const { page, panel } = await loggedIn();
    const asked = await scanAndAsk(panel, scanTextOf(SHOWCASE.mother));
    assert.equal(asked.citizens.length, 1, `notice ${asked.notice}`);
    await fireIdle(kit, machine);
    await panel.waitForSelector('[data-log-in]', { timeout: PATIENCE_MS });
    const state = await readState(panel);
    assert.deepEqual(
      { citizens: state.citizens, binding: state.binding, open: state.open, notice: state.notice },
      { citizens: [], binding: null, open: null, notice: 'idle-ended' },
    );
    const session = await panel.evaluate(async () =>
      JSON.stringify(await chrome.storage.session.get(null)),
    );
    assert.ok(!session.includes(SHOWCASE.mother.id));
    for (const token of tokens) assert.ok(!session.includes(token));
    await waitFor(async () => (await keysHeld(panel)) === 0, 'no key held');
    await closeForm({ page, panel });
  }
});

function keysHeld(panel) {
  return panel.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('khai-mot-lan-officer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('keys').objectStore('keys').count();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
  );
}

test('a gateway that is down is said in one sentence, and asked again when it is back, without a reload', async () => {
  const { page, panel } = await loggedIn();
  await kit.province.stop();
  await scan(panel, scanTextOf(SHOWCASE.mother));
  assert.equal(await notice(panel), 'lookup-unreachable');
  assert.equal(await panel.$eval('.scan-line button', (node) => node.ariaDisabled), 'false');
  await kit.province.start();
  await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'dismiss' }));
  const asked = await scanAndAsk(panel, scanTextOf(SHOWCASE.mother));
  assert.equal(asked.step, 'asking', `notice ${asked.notice}`);
  await closeForm({ page, panel });
});

test('a provider that is down during a login is said, and the next login works', async () => {
  const { page, panel } = await loggedIn();
  await press(panel, '[data-log-out]');
  await panel.waitForSelector('[data-log-in]');
  const { policy } = kit.province;
  const away = { ...policy, login: { ...policy.login, issuer: 'http://127.0.0.1:9' } };
  await prescribe(panel, away);
  await pause(300);
  await press(panel, '[data-log-in]');
  const refusal = await panel.waitForSelector('[data-login-refusal]', { timeout: PATIENCE_MS });
  assert.equal(await refusal.evaluate((node) => node.dataset.loginRefusal), 'provider-unreachable');
  await prescribe(panel, policy);
  await pause(300);
  await logIn(kit, panel);
  assert.equal((await readOfficer(panel))?.officer, 'can-bo.01');
  await noteTokens(panel);
  await closeForm({ page, panel });
});

test('a panel that closes in the middle of a login leaves the next one free', async () => {
  const { page, panel } = await loggedIn();
  await press(panel, '[data-log-out]');
  await panel.waitForSelector('[data-log-in]');
  const window = await openLogin(kit, panel);
  await panel.close();
  await window.close().catch(() => undefined);
  await page.close();
  const again = await loggedIn();
  assert.equal((await readOfficer(again.panel))?.officer, 'can-bo.01');
  await closeForm(again);
});

test('no token and no value of a citizen was ever in an address, on disk, in a console or in a log', async () => {
  const { page, panel } = await loggedIn();
  await scanAndAsk(panel, scanTextOf(SHOWCASE.father));
  await stopWorker(kit);
  await scanAndAsk(panel, scanTextOf(SHOWCASE.mother)).catch(() => undefined);
  await noteTokens(panel);
  const stored = await panel.evaluate(async () => {
    const databases = {};
    for (const { name } of await indexedDB.databases()) {
      databases[name] = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const database = opening.result;
          const all = {};
          for (const store of database.objectStoreNames)
            all[store] = await new Promise((done) => {
              const asking = database.transaction(store).objectStore(store).getAll();
              asking.onsuccess = () => done(asking.result);
            });
          database.close();
          resolve(all);
        };
      });
    }
    return JSON.stringify({
      local: await chrome.storage.local.get(null),
      sync: await chrome.storage.sync.get(null).catch(() => ({})),
      databases,
    });
  });
  const folder = join(kit.province.folder, 'log');
  const logs = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  const sinks = {
    addresses: requests.map(({ url }) => url).join('\n'),
    stored,
    console: said.join('\n'),
    gateway: logs + JSON.stringify(kit.province.lines),
  };
  assert.ok(
    requests.some(({ url }) => url.endsWith('/v1/lookups')),
    'look-ups were seen',
  );
  assert.ok(
    requests.some(({ url }) => url.endsWith('/v1/verifications')),
    'verifications too',
  );
  assert.ok(
    requests.some(({ url }) => url.endsWith('/token')),
    'and the login',
  );
  assert.ok(tokens.size >= 4, `${tokens.size} tokens`);
  const values = [
    ...secretsOfCitizens,
    SHOWCASE.father.name,
    SHOWCASE.mother.name,
    encodeURIComponent(SHOWCASE.father.name),
    ...tokens,
  ];
  for (const [sink, text] of Object.entries(sinks))
    for (const value of values)
      assert.ok(!text.includes(value), `${sink} holds ${value.slice(0, 12)}…`);
  // The one place for a code is the landing address of the login, which no server but ours-to-be sees.
  for (const { url } of requests)
    assert.doesNotMatch(url, /access_token|id_token|refresh_token|code_verifier|[?&]dpop/i);
  await closeForm({ page, panel });
});
