import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { worker } from '../../tools/browser/chromium.mjs';
import { readJournal } from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { CANARIES, holdsCanary, openDesk } from '../attacks/desk.mjs';
import { WRITE_WORDS } from '../attacks/outcomes.mjs';
import { RACES } from '../attacks/race.mjs';
import { serveAttacks } from '../attacks/server.mjs';
import { startKit } from './kit.mjs';

const SECOND = join(ROOT, 'tests', 'attacks', 'second-extension');
const FATHERS_BLOCK = 'Thông tin về người cha';
const RUNS = 30;

let kit;
let site;
let desk;
before(async () => {
  site = await serveAttacks();
  kit = await startKit();
  kit.demo.url = site.url;
  desk = await openDesk(kit);
});
after(async () => {
  await kit?.stop();
  site?.close();
});

/** Every message that would do something if the wrong sender were heard. */
function commands({ revision, asking, token, field }) {
  const to = 'counter';
  return [
    { to, type: 'confirm', revision, trusted: true },
    { to, type: 'scan', windowId: 1, text: '000197250212' },
    { to, type: 'place', citizen: asking ?? '', roles: [{ person: 'applicant', ordinal: 1 }] },
    { to, type: 'next' },
    { to, type: 'undo' },
    { to, type: 'reread' },
    { to, type: 'correct', fieldId: field.id, signature: field.signature, says: 'never' },
    { to, type: 'page', windowId: 1 },
    { to: 'reader', type: 'read' },
    { to: 'writer', type: 'recheck', token },
    { from: 'document', type: 'submitted', token },
  ];
}

test('takes no command from the page, nor from another extension, and shows it nothing', async (t) => {
  const review = await desk.review('/fingerprint');
  const journal = await readJournal(desk.panel);
  const messages = commands({
    revision: review.review.revision,
    asking: review.citizens[0].id,
    token: review.binding.documentToken,
    field: review.open.form.fields[0],
  });
  const byPage = await desk.page.evaluate(sendEverything, messages);
  const id = await kit.browser.installExtension(SECOND);
  const second = await worker(kit.browser, id);
  const answered = await second.evaluate(
    (ours, sent) => globalThis.attack.send(ours, sent),
    kit.extensionId,
    messages,
  );
  const pressed = await second.evaluate(
    (url, sent) => globalThis.attack.press(url, sent),
    `${site.url}/fingerprint`,
    messages,
  );
  await pause(700);
  t.diagnostic(`${byPage} events by the page, ${pressed} by the second extension`);
  assert.ok(byPage >= 1000);
  assert.equal(answered, 0, 'messages answered');
  assert.deepEqual(await desk.state(), review, 'nothing was heard');
  assert.deepEqual(await readJournal(desk.panel), journal, 'no look-up, no fill');
  assert.equal((await desk.values()).filter(({ value }) => value !== '').length, 0);

  for (const own of ['sidepanel', 'dashboard', 'options', 'explain']) {
    const url = `chrome-extension://${kit.extensionId}/${own}.html`;
    const tabId = await second.evaluate((address) => globalThis.attack.openTab(address), url);
    const target = await kit.browser.waitForTarget(
      (found) => found.url() === url && found.type() === 'page' && found !== desk.panel.target(),
    );
    const tab = await target.asPage();
    await pause(500);
    const text = await tab.evaluate(() => document.body.innerText + document.body.innerHTML);
    assert.equal(holdsCanary(text), false, `${own}.html in a tab shows the citizen`);
    assert.notEqual(text.trim(), '', own);
    const answers = await tab.evaluate(
      (sent) =>
        Promise.all(
          sent.map((message) =>
            chrome.runtime.sendMessage(message).then(
              (answer) => answer ?? null,
              () => null,
            ),
          ),
        ),
      messages,
    );
    assert.deepEqual(
      answers,
      messages.map(() => null),
      `${own}.html in a tab is heard`,
    );
    const reached = await second.evaluate((tabAt) => globalThis.attack.reachInto(tabAt), tabId);
    assert.equal(reached, null, own);
    await tab.close();
  }
  assert.deepEqual((await desk.state()).review, review.review);
  assert.deepEqual(await framed(`chrome-extension://${id}/frame.html`), []);
  assert.deepEqual(await framed(`${site.url}/form`), []);
});

/** Runs in the page: presses, keys, submits, own events and messages, over and over. */
function sendEverything(messages) {
  let made = 0;
  const targets = [document, window, ...document.querySelectorAll('input,form,fieldset,label')];
  const kinds = ['click', 'dblclick', 'pointerdown', 'mouseup', 'focus', 'submit', 'change'];
  for (let round = 0; round < 10; round += 1) {
    for (const target of targets) {
      for (const type of [...kinds, 'khai-mot-lan', 'kml:fill', 'autofill']) {
        target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: messages[0] }));
        made += 1;
      }
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      made += 1;
    }
    for (const message of messages) {
      window.postMessage(message, '*');
      window.postMessage(JSON.stringify(message), '*');
      new BroadcastChannel('counter').postMessage(message);
      made += 3;
    }
  }
  return made;
}

/** Which of our pages, put into frames of that page, came to show anything. */
async function framed(host) {
  const page = await kit.browser.newPage();
  await page.goto(host);
  const pages = ['sidepanel.html', 'dashboard.html', 'options.html', 'explain.html', 'reader.js'];
  for (const own of pages) {
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, `chrome-extension://${kit.extensionId}/${own}`);
  }
  await pause(700);
  const shown = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => document.querySelector('#app')?.innerText ?? '').catch(() => ''),
      ),
  );
  await page.close();
  return shown.filter((text) => text !== '');
}

test('writes into nobody else’s block and no other document while the page changes under it', async (t) => {
  const tally = {};
  const wrong = [];
  const late = [];
  for (let run = 0; run < RUNS; run += 1) {
    const kind = RACES[run % RACES.length];
    const when = run % 3 === 0 ? 'before' : 'during';
    const delay = Math.floor(Math.random() * (when === 'before' ? 300 : 12)) * (run % 2);
    const name = `${kind}, ${when}, ${delay} ms`;
    await desk.page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    const { step, notice } = await desk.review('/race', 'father#1');
    assert.equal(step, 'review', `${name}: ${notice}`);
    await desk.page.evaluate((...how) => globalThis.arm(...how), kind, when, delay);
    const state = await desk.confirm();
    await pause(50);
    const log = await desk.page.evaluate(() => JSON.parse(sessionStorage.getItem('log') ?? '[]'));
    const elsewhere = log.filter(
      ({ value, legend, at }) =>
        value !== '' &&
        (legend !== FATHERS_BLOCK ||
          (at !== '/race' && !(kind.includes('push') && when === 'during'))),
    );
    const closed = log.filter(
      ({ value, type, readOnly, disabled }) =>
        value !== '' && (type === 'password' || readOnly || disabled),
    );
    if (elsewhere.length > 0) wrong.push(`${name}: ${elsewhere.length} elsewhere`);
    if (closed.length > 0) late.push(`${name}: ${closed.length} in closed fields`);
    if (state.step === 'filled') {
      const { outcomes } = state.result;
      assert.equal(outcomes.length, state.result.rows.length, name);
      for (const { outcome } of outcomes)
        assert.ok(WRITE_WORDS.includes(outcome), `${name}: ${outcome}`);
    } else assert.ok(state.notice, name);
    const said = state.step === 'filled' ? countOf(state.result.outcomes) : state.notice;
    tally[name] = said;
  }
  t.diagnostic(JSON.stringify(tally));
  t.diagnostic(`closed meanwhile: ${late.join('; ') || 'none'}`);
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    late.filter((name) => name.startsWith('password')),
    [],
  );
});

function countOf(outcomes) {
  const counts = {};
  for (const { outcome, reason } of outcomes) {
    const word = reason ? `${outcome}/${reason}` : outcome;
    if (outcome !== 'left' && outcome !== 'offered') counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

test('leaves no trace that a page could tell it by before a fill', async (t) => {
  const without = await kit.browser.createBrowserContext();
  const plain = await without.newPage();
  await plain.goto(`${site.url}/fingerprint`);
  await desk.next();
  await desk.page.goto(`${site.url}/fingerprint`);
  const probe = (page) => page.evaluate(() => globalThis.probe());
  const baseline = await probe(plain);
  assert.deepEqual(await probe(desk.page), baseline, 'with the extension');
  const { step } = await desk.review('/fingerprint');
  assert.equal(step, 'review');
  assert.deepEqual(await probe(desk.page), baseline, 'after reading');
  const files = [
    'manifest.json',
    'reader.js',
    'writer.js',
    'calendar.js',
    'watcher.js',
    'sidepanel.html',
    'data/units-2026.json.gz',
  ];
  const ask = async (id) =>
    desk.page.evaluate(
      (urls) => globalThis.tryAddresses(urls),
      Array.from(
        { length: 100 },
        (_, at) => `chrome-extension://${id}/${files[at % files.length]}`,
      ),
    );
  await ask('b'.repeat(32));
  const [ours, nobodys] = [await ask(kit.extensionId), await ask('a'.repeat(32))];
  const median = (answers) => answers.map(({ ms }) => ms).sort((a, b) => a - b)[50];
  t.diagnostic(`median ms of 100: ours ${median(ours)}, nobody's ${median(nobodys)}`);
  assert.equal([...ours, ...nobodys].filter(({ had }) => had).length, 0);
  assert.ok(Math.abs(median(ours) - median(nobodys)) < 5, 'the time tells nothing');
  await without.close();
});

test('said nothing of the citizen in any console meanwhile', () => {
  const leaks = kit.said.filter((line) => CANARIES.some((canary) => line.includes(canary)));
  assert.equal(leaks.length, 0);
});
