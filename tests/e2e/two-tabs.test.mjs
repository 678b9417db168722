import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { readState, waitForState } from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { createRandom } from '../../tools/population/random.mjs';
import { SHOWCASE, scanTextOf } from '../../tools/population/showcase.mjs';
import { openForm, startKit } from './kit.mjs';

/** How often two real tabs are worked on; 500 more run over the worker's code in tests/unit/counter/two-tabs. */
const RUNS = 10;
const SEED = 20_261_123;
const CITIZENS = [
  { citizen: SHOWCASE.father, roles: [{ person: 'father', ordinal: 1 }] },
  { citizen: SHOWCASE.mother, roles: [{ person: 'mother', ordinal: 1 }] },
];

let kit;
before(async () => {
  kit = await startKit();
});
after(() => kit?.stop());

test(`${RUNS} seeded interleavings of two real tabs and two citizens mix nothing`, async () => {
  const first = await openForm(kit, '/thu-tuc/khai-sinh');
  const { panel } = first;
  const other = await kit.browser.newPage();
  await other.goto(`${kit.demo.url}/thu-tuc/khai-sinh`);
  const pages = [first.page, other];
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
  const send = (message) =>
    panel.evaluate((sent) => chrome.runtime.sendMessage({ to: 'counter', ...sent }), message);
  const random = createRandom(SEED);
  const draw = () => random.int(0, 999) / 1000;
  let filled = 0;

  for (let run = 0; run < RUNS; run += 1) {
    await send({ type: 'next' });
    for (const page of pages) {
      await page.reload();
      await page.waitForSelector('#HoTenChaKS');
    }
    let front = draw() < 0.5 ? 0 : 1;
    await pages[front].bringToFront();
    const running = [];
    const scans = [];
    for (let step = 0; step < 10; step += 1) {
      const { asking, citizens, review, step: at } = await readState(panel);
      const roll = draw();
      if (roll < 0.2) {
        // The clerk looks at a page before a card is scanned for it; a confirm may still be on its way.
        await Promise.allSettled(scans);
        front = 1 - front;
        await pages[front].bringToFront();
      } else if (roll < 0.3 || at === 'filled') running.push(send({ type: 'next' }));
      else if (asking) {
        const held = citizens.find(({ id }) => id === asking);
        const known = CITIZENS.find(({ citizen }) => citizen.id === held?.record.idNumber);
        if (known) running.push(send({ type: 'place', citizen: asking, roles: known.roles }));
      } else if (review && roll < 0.8) {
        const confirm = { type: 'confirm', revision: review.revision, trusted: true };
        running.push(pause(520).then(() => send(confirm)));
      } else {
        const text = scanTextOf(CITIZENS[front].citizen);
        scans.push(send({ type: 'scan', windowId, text }));
      }
      await pause(draw() * 400);
    }
    running.push(...scans);
    await Promise.allSettled(running);
    await waitForState(panel, ({ step }) => step !== 'filling', 'the end of a fill', 60_000);
    const held = await Promise.all(
      pages.map((page) => page.evaluate(() => JSON.stringify(globalThis.__demoState().fields))),
    );
    assert.ok(!held[0].includes(SHOWCASE.mother.id), `run ${run}: the mother in the father's tab`);
    assert.ok(!held[1].includes(SHOWCASE.father.id), `run ${run}: the father in the mother's tab`);
    if (held.some((text, tab) => text.includes(CITIZENS[tab].citizen.id))) filled += 1;
  }
  // A counter that fills nothing would pass as well.
  assert.ok(filled > 0, `${filled} of ${RUNS} runs filled a form`);
  await send({ type: 'next' });
});
