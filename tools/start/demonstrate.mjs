import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension, openPanel } from '../browser/chromium.mjs';
import { confirm, place, readJournal, readState, scanAndAsk } from '../browser/counter.mjs';
import { pause } from '../browser/patience.mjs';
import { SHOWCASE, scanTextOf } from '../population/showcase.mjs';
import { ROOT } from '../prepare.mjs';
import { checkForm, checkJournal } from './check.mjs';

/** The main job by itself: both parents into a birth registration through the real side panel. */
export async function demonstrate(extensionDir) {
  const demo = await startDemo();
  const kit = await launchWithExtension({ extensionDir });
  const shots = join(ROOT, '.output', 'demonstration');
  await mkdir(shots, { recursive: true });
  try {
    await allowSite(kit, demo.url);
    const page = await kit.browser.newPage();
    await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
    const panel = await openPanel(kit, page);
    await allowFromPanel(panel);
    await page.screenshot({ path: join(shots, 'before.png'), fullPage: true });

    for (const [role, citizen] of [
      ['father#1', SHOWCASE.father],
      ['mother#1', SHOWCASE.mother],
    ]) {
      const asked = await scanAndAsk(panel, scanTextOf(citizen));
      if (asked.notice) throw new Error(`The scan was refused: ${asked.notice}.`);
      await panel.screenshot({ path: join(shots, `ask-${role.split('#')[0]}.png`) });
      await place(panel, role);
    }
    const review = await readState(panel);
    await panel.screenshot({ path: join(shots, 'review.png'), fullPage: true });
    const filled = await confirm(panel);
    if (filled.step !== 'filled') throw new Error(`The fill was refused: ${filled.notice}.`);
    await pause(300);
    await panel.screenshot({ path: join(shots, 'outcome.png'), fullPage: true });
    await page.screenshot({ path: join(shots, 'after.png'), fullPage: true });

    const journal = await readJournal(panel);
    const held = await page.evaluate(() => globalThis.__demoState());
    const faults = [
      ...checkForm(held, { father: SHOWCASE.father.id, mother: SHOWCASE.mother.id }),
      ...checkJournal(journal, filled),
    ];
    printOutcomes(filled);
    console.log(`Ảnh chụp: ${shots}`);
    for (const fault of faults) console.log(`SAI: ${fault}`);
    console.log(JSON.stringify(figures(filled, review, journal)));
    return faults.length === 0 ? 0 : 1;
  } finally {
    await kit.close();
    await demo.close();
  }
}

/** Presses “allow this page” as the clerk does on the first visit to a system. */
export async function allowFromPanel(panel) {
  const button = await panel.waitForSelector('[data-allow]', { timeout: 5_000 });
  await button.click();
  await panel.waitForSelector('[data-allow]', { hidden: true, timeout: 5_000 });
}

function printOutcomes({ result }) {
  const outcomes = new Map(result.outcomes.map((outcome) => [outcome.fieldId, outcome]));
  const rows = result.rows.map((row) => {
    const { outcome, reason } = outcomes.get(row.fieldId);
    return [
      row.person ? row.person.person : '–',
      row.label.slice(0, 46),
      row.key ?? '–',
      outcome,
      reason ?? '',
    ];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Counts per field; the seven after `fields` sum to it. */
function figures({ result, scanToReviewMs }, review, journal) {
  const count = (...names) =>
    result.outcomes.filter(({ outcome }) => names.includes(outcome)).length;
  return {
    fields: result.outcomes.length,
    filled: count('filled'),
    alreadyRight: count('already-right'),
    kept: count('kept'),
    offered: count('offered'),
    left: count('left'),
    refused: count('refused'),
    notAccepted: count('not-accepted', 'no-option', 'unknown'),
    journalEntries: journal.length,
    scanToReviewMs: Math.round(review.scanToReviewMs ?? scanToReviewMs),
    confirmToSettledMs: Math.round(result.confirmToSettledMs),
  };
}
