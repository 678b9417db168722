/**
 * Fills forms drawn at random that misbehave while they are filled, and asks the page itself what became of it:
 * `node tests/pages/random-runs.mjs [runs] [first seed]`. The last line is one JSON object.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, launch, open, serve } from './isolated-world.mjs';

/** The closed list of lib/form/contract/writing. */
const REASONS = new Set(
  readFileSync(new URL('../../lib/form/contract/writing.ts', import.meta.url), 'utf8')
    .split('WRITE_REASONS = [')[1]
    .split(']')[0]
    .match(/[a-z-]+/g),
);
const AT_ONCE = 4;
const UNDISTURBED = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi'];
const PLACES = [
  ['Tây Ninh', 'Xã Tân Lập'],
  ['Thành phố Hồ Chí Minh', 'Xã Bình Chánh'],
  ['Hà Nội', 'Xã Đông Anh'],
  ['Thành phố Hồ Chí Minh', 'Xã Tân Lập'],
  ['Hà Nội', 'Phường Ba Đình'],
];

/** What is meant for one field; no two people have a name, number, date or address in common. */
function valueFor(key, order) {
  const [id, datum] = key.split('.');
  const number = order.indexOf(id);
  if (number < 0) return undefined;
  const [tinh, xa] = PLACES[number % PLACES.length];
  return {
    hoTen: `${SURNAMES[number % SURNAMES.length]} Thử ${'Một Hai Ba Bốn Năm Sáu Bảy Tám'.split(' ')[number % 8]}`,
    so: `000${String(100000000 + number * 111)}`,
    ngaySinh: `0${1 + (number % 9)}/11/19${50 + number}`,
    gioiTinh: number % 2 ? 'Nam' : 'Nữ',
    danToc: ['Kinh', 'Tày', 'Thái', 'Mường'][number % 4],
    diaChi: `Số nhà ${10 + number}, đường Thử`,
    tinh,
    xa,
  }[datum];
}

const CHOSEN = new Set(['select', 'radio', 'combobox']);

function instructionOf({ control, at, ...field }, text) {
  const isDate = /^\d\d\/\d\d\/\d{4}$/.test(text);
  const [day, month, year] = isDate ? text.split('/').map(Number) : [];
  if (isDate)
    return { ...field, replace: true, value: { kind: 'date', date: { day, month, year } } };
  const value = CHOSEN.has(control)
    ? { kind: 'choice', codes: [], labels: [text] }
    : { kind: 'text', text };
  return { ...field, replace: true, value };
}

/** One run; the faults that the page's own state shows. */
export async function runSeed(browser, origin, script, seed) {
  const { page, call, errors } = await open(
    browser,
    `${origin}/write/random.html?seed=${seed}`,
    script,
  );
  try {
    const keys = await page.evaluate(() => window.keysInOrder());
    const order = [...new Set(keys.map((key) => key.split('.')[0]))];
    const review = await call('review');
    const meant = new Map();
    const instructions = review
      .filter(({ at }) => at >= 0)
      .map((field) => {
        meant.set(field.fieldId, keys[field.at]);
        return instructionOf(field, valueFor(keys[field.at], order));
      });
    const initial = await page.evaluate(() => window.initial);
    await page.evaluate(() => window.start());
    const started = Date.now();
    const { results } = await call('writeAndTell', instructions);
    const ms = Date.now() - started;
    const atEnd = await page.evaluate(() => window.shown());
    await new Promise((done) => setTimeout(done, 1000));
    const later = await page.evaluate(() => window.shown());
    const acts = await page.evaluate(() => window.acts());
    const wanted = (key) => valueFor(key, order);
    const faults = errors.map((error) => `page error ${error}`);
    for (const { fieldId, outcome, reason } of results) {
      const key = meant.get(fieldId);
      if (outcome === 'filled' || outcome === 'already-right') {
        if (atEnd[key] !== wanted(key)) faults.push(`lost ${key}: “${atEnd[key]}”`);
        else if (later[key] !== wanted(key)) faults.push(`lost a second later ${key}`);
      } else if (!reason || !REASONS.has(reason)) faults.push(`unnamed ${key}`);
    }
    if (results.length !== instructions.length) faults.push('a field without an outcome');
    for (const shown of [atEnd, later]) {
      for (const [key, text] of Object.entries(shown)) {
        if (text === '' || text === initial[key]) continue;
        if (order.includes(key.split('.')[0]) && text === wanted(key)) continue;
        const twice = wanted(key) && text.split(wanted(key)).length > 2;
        faults.push(`${twice ? 'doubled' : 'wrong'} ${key}: “${text}”`);
      }
    }
    const outcomes = results.map(({ fieldId, outcome, reason }) => [
      meant.get(fieldId),
      reason ? `${outcome} ${reason}` : outcome,
    ]);
    return { seed, ms, outcomes, faults: [...new Set(faults)], acts };
  } finally {
    await page.close();
  }
}

/** Many runs, a few at a time, in one browser. */
export async function runMany(count, first = 1) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const script = await bundle(`${folder}isolated.ts`);
  const { origin, close } = await serve(folder);
  const browser = await launch(UNDISTURBED);
  const runs = [];
  let next = first;
  const work = async () => {
    while (next < first + count) {
      const seed = next;
      next += 1;
      runs.push(await runSeed(browser, origin, script, seed));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
    close();
  }
  return runs;
}

/** Counts by outcome and kind of fault. */
export function summarise(runs) {
  const outcomes = {};
  const faults = { lost: 0, doubled: 0, wrong: 0, other: 0 };
  for (const run of runs) {
    for (const [, outcome] of run.outcomes) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    for (const fault of run.faults) {
      const kind = fault.split(' ')[0];
      faults[kind in faults ? kind : 'other'] += 1;
    }
  }
  const fields = Object.values(outcomes).reduce((sum, number) => sum + number, 0);
  return { runs: runs.length, fields, outcomes, faults };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = await runMany(Number(process.argv[2] ?? 40), Number(process.argv[3] ?? 1));
  for (const { seed, faults, acts, outcomes, ms } of runs) {
    const left = outcomes.filter(([, outcome]) => outcome !== 'filled');
    if (faults.length === 0 && left.length === 0) continue;
    console.log(`seed ${seed} (${ms} ms) ${JSON.stringify(acts)}`);
    console.log(`  ${left.map((pair) => pair.join(' ')).join('; ')}\n  ${faults.join('\n  ')}`);
  }
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const summary = {
    ...summarise(runs),
    medianMs: times[times.length >> 1],
    longestMs: times.at(-1),
  };
  console.log(JSON.stringify(summary));
  process.exitCode = runs.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
