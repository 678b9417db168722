import { bundle, launch, open } from '../../tests/pages/isolated-world.mjs';
import { PAGES, startPages } from '../../tests/pages/libraries/serve.mjs';
import { pause } from '../browser/patience.mjs';
import { ROOT } from '../prepare.mjs';
import { median, round } from './quiet.mjs';

const REPEATS = 3;
const LISTS_ARRIVE_MS = 900;
const MOST_MS = 4000;
const DAY = { day: 12, month: 3, year: 1995 };
const TYPED_DAY = '12/03/1995';
const GROUP = 'Tày';

/** Page → what its date and its list of ethnic groups are called; a date that only a calendar takes has none. */
const WIDGETS = {
  antd: { ngaySinh: 'Ngày sinh', danToc: 'Dân tộc' },
  mui: { danToc: 'Dân tộc' },
  'react-mix': { ngaySinh: 'Sinh ngày', danToc: 'Dân tộc' },
  'element-plus': { ngaySinh: 'Ngày sinh', danToc: 'Dân tộc' },
  vuetify: { danToc: 'Dân tộc' },
  'jquery-bootstrap4': { ngaySinh: 'Ngày sinh', danToc: 'Dân tộc' },
  choices: { danToc: 'Dân tộc' },
  shoelace: { danToc: 'Dân tộc' },
  'angular-material': { ngaySinh: 'Ngày sinh', danToc: 'Dân tộc' },
  'ng-select': { ngaySinh: 'Ngày, tháng, năm sinh', danToc: 'Dân tộc' },
  formio: { ngaySinh: 'Ngày/tháng/năm sinh' },
  quasar: { ngaySinh: 'Ngày sinh', danToc: 'Dân tộc' },
  'element-ui': { ngaySinh: 'Ngày sinh', danToc: 'Dân tộc' },
};

/**
 * Each widget of the library pages, from the first act until the page's own framework holds the value: ours, beside a
 * person's presses and keys without any pause between them. `widget` is how long that person waited for the widget
 * itself: its list to open, its framework to take the value.
 */
export async function measure() {
  const script = await bundle(`${ROOT}/tests/pages/isolated.ts`);
  const pages = await startPages();
  const browser = await launch();
  const figures = {};
  try {
    for (const [name, fields] of Object.entries(WIDGETS)) {
      for (const [key, label] of Object.entries(fields)) {
        const runs = { ours: [], person: [], widget: [] };
        for (let repeat = 0; repeat < REPEATS; repeat += 1) {
          const run = await measureOnce(browser, pages.url + PAGES[name], script, key, label);
          for (const [kind, ms] of Object.entries(run)) runs[kind].push(ms);
        }
        const figure = {
          ours: middle(runs.ours),
          person: middle(runs.person),
          widget: middle(runs.widget),
        };
        figures[`${name} ${key === 'danToc' ? 'list' : 'date'}`] = figure;
        console.log(
          `${name.padEnd(18)} ${key === 'danToc' ? 'list' : 'date'}: ours ${figure.ours} ms, a person ${figure.person} ms, of which the widget ${figure.widget} ms`,
        );
      }
    }
    return { widgets: figures };
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function measureOnce(browser, url, script, key, label) {
  const write = async ({ call }) => {
    const value =
      key === 'danToc'
        ? { kind: 'choice', codes: [], labels: [GROUP] }
        : { kind: 'date', date: DAY };
    await call('write', { [label]: value });
  };
  const ours = await until(browser, url, script, key, write);
  let widget = 0;
  const act = async (kit, taken) => {
    widget = await (key === 'danToc' ? pickAsPerson : typeAsPerson)(kit, label, taken);
  };
  const person = await until(browser, url, script, key, act);
  return {
    ...(ours === undefined ? {} : { ours }),
    ...(person === undefined ? {} : { person, widget }),
  };
}

/** Null when the page never took the value. */
function middle(times) {
  return times.length > 0 ? round(median(times), 0) : null;
}

/** Milliseconds by the page's clock from the first act until its state holds an answer; undefined when it never does. */
async function until(browser, url, script, key, act) {
  const kit = await open(browser, url, script);
  try {
    await pause(LISTS_ARRIVE_MS);
    await kit.page.evaluate((wanted) => {
      const place = document.getElementById('state');
      const look = () => {
        let held;
        try {
          held = JSON.parse(place.textContent)[wanted];
        } catch {
          return;
        }
        if (held && String(held) !== '') window.takenAt ??= performance.now();
      };
      new MutationObserver(look).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      window.startedAt = performance.now();
    }, key);
    const taken = () =>
      kit.page
        .waitForFunction(() => window.takenAt, { timeout: MOST_MS, polling: 'raf' })
        .then(
          () => true,
          () => false,
        );
    await act(kit, taken);
    if (!(await taken())) return undefined;
    return await kit.page.evaluate(() => window.takenAt - window.startedAt);
  } finally {
    await kit.page.close();
  }
}

/** Presses the list, waits until the option is there, presses it; milliseconds waited for the widget. */
async function pickAsPerson({ page, call }, label, taken) {
  const { x, y } = await call('spot', label);
  await page.mouse.click(x, y);
  const opened = performance.now();
  const spot = await page
    .waitForFunction(optionSpot, { timeout: MOST_MS, polling: 'raf' }, GROUP)
    .then(
      (handle) => handle.jsonValue(),
      () => undefined,
    );
  const opening = performance.now() - opened;
  if (!spot) return opening;
  await page.mouse.click(spot.x, spot.y);
  const picked = performance.now();
  await taken();
  return opening + performance.now() - picked;
}

/** Runs in the page: the middle of the painted element that shows this text alone, through shadow trees. */
function optionSpot(text) {
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? below(one.shadowRoot) : []),
    ]);
  const own = (one) =>
    [...one.childNodes]
      .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
      .join('')
      .trim();
  const found = below(document).find(
    (one) => own(one) === text && one.localName !== 'option' && one.checkVisibility(),
  );
  if (!found) return undefined;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const isStill = window.before?.top === top && window.before?.left === left;
  window.before = { left, top };
  return isStill && width > 0 ? { x: left + width / 2, y: top + height / 2 } : undefined;
}

/** Presses the box, types the day, goes on by Enter and Tab; milliseconds waited for the widget. */
async function typeAsPerson({ page, call }, label, taken) {
  const { x, y } = await call('spot', label);
  await page.mouse.click(x, y);
  await page.keyboard.type(TYPED_DAY);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const typed = performance.now();
  await taken();
  return performance.now() - typed;
}
