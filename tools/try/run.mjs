import { readFileSync } from 'node:fs';
import { allowSite, findChromium, launchWithExtension, openPanel } from '../browser/chromium.mjs';
import { confirm, place, readState, scan, waitForState } from '../browser/counter.mjs';
import { pause } from '../browser/patience.mjs';
import { SHOWCASE } from '../population/showcase.mjs';
import { buildExtension, ensureBrowser } from '../prepare.mjs';
import { allowFromPanel } from '../start/demonstrate.mjs';
import { fieldsOf, printFields } from './report.mjs';

const RAN = 0;
const USAGE_FAULT = 2;
const UNREACHABLE = 3;
const LATE_MS = 700;
/** The writer looks once more 2.5 s after a fill what the page has taken back. */
const LOST_MS = 3000;

export async function runTry(options) {
  const record = options.record === undefined ? undefined : readRecord(options.record);
  if (record === null) {
    console.error(`--record: ${options.record} is not a record in the JSON of DESIGN.md §5.`);
    return USAGE_FAULT;
  }
  ensureBrowser({
    find: findChromium,
    debianPackage: 'chromium',
    sentence: 'No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH.',
  });
  const extensionDir = process.env.KML_TEST_BUILD ?? buildExtension({ mode: 'e2e' });
  const kit = await launchWithExtension({ extensionDir });
  try {
    return await fillPage(kit, options, record);
  } finally {
    await kit.close();
  }
}

/** The record as JSON, its number checked alone: the rest is the adapter's to judge. null when it is no record. */
function readRecord(file) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return /^\d{12}$/.test(record.idNumber) ? record : null;
  } catch {
    return null;
  }
}

async function fillPage(kit, options, record) {
  await allowSite(kit, options.url);
  const page = await kit.browser.newPage();
  const answer = await page.goto(options.url, { waitUntil: 'load' }).catch(() => null);
  if (!answer?.ok()) {
    console.error(`${options.url} could not be opened.`);
    return UNREACHABLE;
  }
  await pause(options.wait);
  const panel = await openPanel(kit, page);
  await allowFromPanel(panel);
  if (record) await handOver(panel, record);
  await scan(panel, record?.idNumber ?? options.id ?? SHOWCASE.father.id);
  const asked = await waitForState(
    panel,
    (state) => state.step === 'asking' || state.notice,
    'asking who this is',
    30_000,
  );
  if (asked.step !== 'asking') {
    console.error(`Nothing was read: ${asked.notice}.`);
    return UNREACHABLE;
  }
  const reviewed = asked.suggestions.length > 0 ? await placeBest(panel, asked, options) : asked;
  if (options.offers === 'first' && reviewed.review) await takeFirstOffers(panel);
  const state = options.yes && reviewed.review ? await confirmIfAny(panel) : await readState(panel);
  if (state.result) await pause(LOST_MS);
  await report(page, state.result ? await readState(panel) : state, options);
  return RAN;
}

/** Test builds look for a record here before they ask the embedded population. */
async function handOver(panel, record) {
  await panel.evaluate(async (value) => {
    await chrome.storage.session.set({ 'kml-test-record': value });
  }, record);
}

/** The named person where the form has one, else the best guess, by the panel's own chips. */
async function placeBest(panel, asked, { person }) {
  const known = asked.suggestions.some(({ ref }) => `${ref.person}#${ref.ordinal}` === person);
  return place(panel, known ? person : undefined);
}

/** Takes the first choice of every offer that is still open, as the clerk would press it. */
async function takeFirstOffers(panel) {
  for (;;) {
    const { review } = await readState(panel);
    const open = review.rows.find(
      (row) => row.decision === 'offer' && !review.choices[row.fieldId]?.choiceId,
    );
    if (!open) return;
    await panel.focus(`[data-field="${open.fieldId}"] input[type=radio]`);
    await panel.keyboard.press('Space');
    await waitForState(
      panel,
      (state) => state.review.revision > review.revision,
      'the choice taken',
    );
  }
}

async function confirmIfAny(panel) {
  const { review } = await readState(panel);
  const any = review.rows.some((row) => review.choices[row.fieldId]?.chosen);
  return any ? confirm(panel) : readState(panel);
}

async function report(page, state, options) {
  // Frameworks that wait for the end of typing take the value about half a second later.
  if (options.read && !state.result) await pause(LATE_MS);
  const read = options.read
    ? await page.$eval(options.read, (element) => element.textContent).catch(() => null)
    : null;
  if (options.shot) await page.screenshot({ path: options.shot, fullPage: true });
  const fields = fieldsOf(state);
  if (!options.json) {
    printFields(fields);
    if (options.read) console.log(read);
    return;
  }
  const { open, review, result } = state;
  const round = (ms) => Math.round((ms ?? 0) * 10) / 10;
  console.log(
    JSON.stringify({
      fields,
      read,
      ms: {
        read: round(open?.readMs),
        understand: round(open?.understandMs),
        plan: round(review?.planMs ?? result?.planMs),
        write: round(result?.writeMs),
        settle: round(result?.settleMs),
      },
    }),
  );
}
