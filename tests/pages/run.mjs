/** Tries the writer on our own pages: `node tests/pages/run.mjs [firefox] [page]`. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { DEFAULT_CASES } from './cases-defaults.mjs';
import { LATE_CASES } from './cases-late.mjs';
import { PLAIN_CASES } from './cases-plain.mjs';
import { TYPING_CASES } from './cases-typing.mjs';
import { WIDGET_CASES } from './cases-widgets.mjs';
import { bundle, launch, launchInFirefox, open, openInFirefox, serve } from './isolated-world.mjs';

export const CASES = [
  ...PLAIN_CASES,
  ...WIDGET_CASES,
  ...LATE_CASES,
  ...DEFAULT_CASES,
  ...TYPING_CASES,
];
const BROWSERS = {
  chromium: { launch, open },
  firefox: { launch: launchInFirefox, open: openInFirefox },
};

/** A browser with the writer's script at hand: `check` runs one case in a page of its own. */
export async function startPages(name) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const script = await bundle(`${folder}isolated.ts`);
  const { origin, close } = await serve(folder);
  const browser = await BROWSERS[name].launch();
  return {
    async check({ page: file, check }) {
      const opened = await BROWSERS[name].open(browser, `${origin}/write/${file}.html`, script);
      // As text: Firefox's driver hands over an object that stands in two places only once.
      const state = async () =>
        JSON.parse(await opened.page.evaluate(() => JSON.stringify(window.state())));
      try {
        await check({ ...opened, state, assert });
        assert.deepEqual(opened.errors, []);
      } finally {
        await opened.page.close();
      }
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

async function main() {
  const [first, second] = process.argv.slice(2);
  const inFirefox = first === 'firefox';
  const only = inFirefox ? second : first;
  const pages = await startPages(inFirefox ? 'firefox' : 'chromium');
  let failed = 0;
  for (const one of CASES) {
    if (only && !`${one.page} ${one.name}`.includes(only)) continue;
    try {
      await pages.check(one);
      console.log(`ok    ${one.page}: ${one.name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${one.page}: ${one.name}\n${error.message}`);
    }
  }
  await pages.close();
  console.log(failed === 0 ? 'all pages as expected' : `${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
