import assert from 'node:assert/strict';
import { openPanel } from '../../tools/browser/chromium.mjs';
import {
  confirm,
  place,
  readState,
  scanAndAsk,
  waitForState,
} from '../../tools/browser/counter.mjs';
import { pause } from '../../tools/browser/patience.mjs';
import { SHOWCASE } from '../../tools/population/showcase.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';
import { closeForm } from './kit.mjs';
import { isAnswer, stateKeyOf } from './library-answers.mjs';

const ACCEPTED = ['filled', 'already-right'];

/** Fills one library page as a clerk does; the counter's state and what the page's framework holds then. */
export async function fillLibraryPage(kit, address) {
  const page = await kit.browser.newPage();
  await page.goto(address);
  // The lists arrive before a clerk could have scanned.
  await pause(700);
  const panel = await openPanel(kit, page);
  await allowFromPanel(panel).catch(() => undefined);
  try {
    const filled = await fill(panel);
    return { filled, held: JSON.parse(await page.$eval('#state', (node) => node.textContent)) };
  } finally {
    await closeForm({ page, panel });
  }
}

/** Scans the father as the applicant, takes the first choice of every offer, confirms. */
async function fill(panel) {
  const asked = await scanAndAsk(panel, SHOWCASE.father.id);
  assert.equal(asked.step, 'asking', asked.notice);
  const isApplicant = ({ ref }) => ref.person === 'applicant' && ref.ordinal === 1;
  await place(panel, asked.suggestions.some(isApplicant) ? 'applicant#1' : undefined);
  await takeFirstChoices(panel);
  return confirm(panel);
}

async function takeFirstChoices(panel) {
  for (;;) {
    const { review } = await readState(panel);
    const open = review.rows.find(
      ({ fieldId, decision }) => decision === 'offer' && !review.choices[fieldId]?.choiceId,
    );
    if (!open) return;
    // By keyboard: the bar at the panel's foot may cover what a mouse would aim at.
    await panel.focus(`[data-field="${open.fieldId}"] input[type=radio]`);
    await panel.keyboard.press('Space');
    await waitForState(panel, (state) => state.review.revision > review.revision, 'the choice');
  }
}

/** Outcome of every answerable question of the page by its state key: `accepted`, or outcome and reason. */
export function outcomesOf({ result }, held) {
  const rows = new Map(result.rows.map((row) => [row.fieldId, row]));
  const outcomes = {};
  for (const { fieldId, outcome, reason } of result.outcomes) {
    const key = stateKeyOf(rows.get(fieldId));
    if (key === undefined || !(key in held)) continue;
    const isHeld = ACCEPTED.includes(outcome) && isAnswer(key, held[key]);
    outcomes[key] = isHeld ? 'accepted' : [outcome, reason].filter(Boolean).join(' ');
  }
  return outcomes;
}
