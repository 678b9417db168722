import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allowSite, launchWithExtension } from '../../tools/browser/chromium.mjs';
import { buildPage, bundleOf } from '../pages/libraries/build.mjs';
import { PAGES, startPages } from '../pages/libraries/serve.mjs';
import { RELEASE } from './kit.mjs';
import { isAnswer, isDecoy, isEmpty, stateKeyOf } from './library-answers.mjs';
import { fillLibraryPage, outcomesOf } from './library-fill.mjs';

/**
 * Page name → how many fields its framework must hold at least (raised when the extension learns), `outcomes`: what
 * becomes of each (`npm run outcomes` writes them and docs/widgets.md), of which what is accepted may not be lost, and
 * `open`: state keys that a known fault of the extension still gets wrong there.
 */
const EXPECTED = JSON.parse(
  readFileSync(new URL('libraries.expected.json', import.meta.url), 'utf8'),
);
const ACCEPTED = ['filled', 'already-right'];
/** Not committed for its size. */
const ON_DEMAND = 'primeng';

let kit;
let pages;

before(async () => {
  if (!existsSync(bundleOf(ON_DEMAND))) await buildPage(ON_DEMAND);
  pages = await startPages();
  kit = await launchWithExtension({ extensionDir: RELEASE });
  await allowSite(kit, pages.url);
});

after(async () => {
  await kit?.close();
  await pages?.close();
});

describe('forms of real libraries', () => {
  for (const [name, path] of Object.entries(PAGES)) {
    it(`fills ${name} so that the framework itself holds every accepted value`, async () => {
      const { filled, held } = await fillLibraryPage(kit, pages.url + path);
      check(name, filled, held);
    });
  }
});

function check(name, { result, notice }, held) {
  assert.ok(result, `nothing was filled: ${notice}`);
  const { accepted: wanted, outcomes: expected = {}, open = [] } = EXPECTED[name];
  const rows = new Map(result.rows.map((row) => [row.fieldId, row]));
  const accepted = result.outcomes
    .filter(({ outcome }) => ACCEPTED.includes(outcome))
    .map(({ fieldId }) => ({ label: rows.get(fieldId).label, key: stateKeyOf(rows.get(fieldId)) }));
  const lost = accepted.filter(({ key }) => !isAnswer(key, held[key]) && !open.includes(key));
  assert.deepEqual(lost, [], 'said to be filled, but the framework does not hold it');
  const written = Object.keys(held).filter((key) => !isEmpty(held[key]) && !open.includes(key));
  const decoys = written.filter(isDecoy);
  assert.deepEqual(decoys, [], 'decoys were written');
  const wrong = written.filter((key) => !isAnswer(key, held[key]));
  assert.deepEqual(wrong, [], 'the framework holds another value than the record');
  const good = accepted.filter(({ key }) => isAnswer(key, held[key])).length;
  const others = result.outcomes
    .filter(({ outcome }) => !ACCEPTED.includes(outcome))
    .map(({ fieldId, outcome, reason }) => `${rows.get(fieldId)?.label}: ${outcome} ${reason}`);
  assert.ok(good >= wanted, `${good} of ${wanted} accepted; ${others.join('; ')}`);
  const now = outcomesOf({ result }, held);
  const worse = Object.keys(expected).filter(
    (key) => expected[key] === 'accepted' && now[key] !== 'accepted',
  );
  assert.deepEqual(worse, [], 'what was accepted before is not any more');
}
