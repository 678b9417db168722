/** Tries the writer on our own pages: `node tests/pages/run.mjs [page]`. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { PLAIN_CASES } from './cases-plain.mjs';
import { TYPING_CASES } from './cases-typing.mjs';
import { WIDGET_CASES } from './cases-widgets.mjs';
import { bundle, launch, open, serve } from './isolated-world.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const only = process.argv[2];
const script = await bundle(`${folder}isolated.ts`);
const { origin, close } = await serve(folder);
const browser = await launch();
let failed = 0;
try {
  for (const { name, page: file, check } of [...PLAIN_CASES, ...WIDGET_CASES, ...TYPING_CASES]) {
    if (only && !`${file} ${name}`.includes(only)) continue;
    const opened = await open(browser, `${origin}/write/${file}.html`, script);
    try {
      await check({ ...opened, state: () => opened.page.evaluate(() => window.state()), assert });
      assert.deepEqual(opened.errors, []);
      console.log(`ok    ${file}: ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${file}: ${name}\n${error.message}`);
    }
    await opened.page.close();
  }
} finally {
  await browser.close();
  close();
}
console.log(failed === 0 ? 'all pages as expected' : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
