import { confirm, place, readState, scan, waitForState } from '../../tools/browser/counter.mjs';
import { SHOWCASE } from '../../tools/population/showcase.mjs';
import { openForm } from '../e2e/kit.mjs';

export const { father } = SHOWCASE;
/** What the page must never get unasked: any of these in a field is a leak. */
export const CANARIES = [father.id, father.old, father.name, '12/03/1995', '1995-03-12'];

/** One tab and the one real panel, used for every hostile page in turn. */
export async function openDesk(kit) {
  const { page, panel } = await openForm(kit, '/form');
  const next = () =>
    panel.evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'next' }));

  /** A fresh dossier on that page; answers the counter's state when the review stands or was refused. */
  async function review(path, person = 'applicant#1') {
    await next();
    await page.goto(`${kit.demo.url}${path}`, { waitUntil: 'load' });
    await page.bringToFront();
    await scan(panel, father.id);
    const asked = await waitForState(
      panel,
      ({ step, notice }) => step === 'asking' || notice,
      'asking',
    );
    if (asked.notice) return asked;
    return typeof person === 'string' ? place(panel, person) : placeAs(asked.asking, person);
  }

  /** One citizen in several capacities of the form. */
  async function placeAs(citizen, roles) {
    const message = { to: 'counter', type: 'place', citizen, roles };
    await panel.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    return waitForState(panel, ({ step, notice }) => step === 'review' || notice, 'the review');
  }

  return {
    page,
    panel,
    next,
    review,
    confirm: () => confirm(panel),
    state: () => readState(panel),
    async fill(path, person) {
      const { step } = await review(path, person);
      return step === 'review' ? confirm(panel) : readState(panel);
    },
    /** Every box of the page and its frames, read from a world that the page cannot spoil. */
    async values() {
      const frames = await Promise.all(
        page.frames().map((frame) =>
          frame.isolatedRealm().evaluate(() =>
            [...document.querySelectorAll('input')].map((box) => ({
              name: box.getAttribute('name'),
              row: box.getAttribute('data-row'),
              honest: box.hasAttribute('data-honest'),
              value: box.value,
            })),
          ),
        ),
      );
      return frames.flat();
    },
  };
}

export const holdsCanary = (text) => CANARIES.some((canary) => String(text).includes(canary));
