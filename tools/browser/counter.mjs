import { PATIENCE_MS, pause } from './patience.mjs';

/** The counter's state as the panel sees it (storage.session of the extension). */
export async function readState(panel) {
  return panel.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api.storage.session.get('counter')).counter;
  });
}

/** Waits until the counter's state satisfies `wanted`; answers it. */
export async function waitForState(panel, wanted, what, timeoutMs = PATIENCE_MS) {
  const deadline = Date.now() + timeoutMs;
  let state;
  while (Date.now() < deadline) {
    state = await readState(panel);
    if (state && wanted(state)) return state;
    await pause(25);
  }
  throw new Error(
    `The counter did not come to “${what}”; it is at ${state?.step}, notice ${state?.notice}.`,
  );
}

/** Types like a keyboard-wedge scanner: fast, with an Enter at the end. */
export async function scan(panel, text, end = 'Enter') {
  await panel.bringToFront().catch(() => undefined);
  await panel.focus('[data-scan-box]');
  await panel.keyboard.type(text, { delay: 1 });
  if (end) await panel.keyboard.press(end);
}

/** Scans and waits until the panel asks who this is. */
export async function scanAndAsk(panel, text) {
  const before = await readState(panel);
  const citizens = before?.citizens?.length ?? 0;
  const since = before?.lastActivityAt ?? 0;
  await scan(panel, text);
  return waitForState(
    panel,
    (state) =>
      (state.step === 'asking' && state.citizens.length > citizens) ||
      (state.notice && state.lastActivityAt > since),
    'asking who this is',
  );
}

/** Takes the capacity that the clerk would press; without one, the first chip, by keyboard. */
export async function place(panel, person) {
  await pause(320);
  const chip = person ? `[data-ask] [data-person="${person}"]` : '[data-ask] .chip';
  await panel.waitForSelector(chip, { timeout: PATIENCE_MS });
  await panel.focus(chip);
  await panel.keyboard.press('Enter');
  return waitForState(panel, (state) => state.step === 'review' || state.notice, 'the review');
}

/** Confirms by keyboard as soon as the button is armed. */
export async function confirm(panel) {
  await panel.bringToFront().catch(() => undefined);
  await panel.focus('[data-confirm]');
  await panel.waitForSelector('[data-confirm][data-armed="true"]', { timeout: PATIENCE_MS });
  const { notice } = await readState(panel);
  await panel.keyboard.press('Enter');
  return waitForState(
    panel,
    (state) =>
      state.step === 'filled' ||
      (state.step !== 'filling' && state.notice && state.notice !== notice),
    'the outcome',
  );
}

/** Every journal entry of this installation, in the order of the chain. */
export async function readJournal(panel) {
  return panel.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('khai-mot-lan-journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction('entries').objectStore('entries').getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result.map(({ entry }) => entry));
          };
        };
      }),
  );
}
