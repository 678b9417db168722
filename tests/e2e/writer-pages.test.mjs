import { after, before, describe, it } from 'node:test';
import { CASES, startPages } from '../pages/run.mjs';

for (const browser of ['chromium', 'firefox']) {
  describe(`the writer in ${browser}`, () => {
    let pages;
    before(async () => {
      pages = await startPages(browser);
    });
    after(async () => {
      await pages?.close();
    });
    for (const one of CASES) it(`${one.page}: ${one.name}`, () => pages.check(one));
  });
}
