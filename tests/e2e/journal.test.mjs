import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { killWhileWriting } from '../../tools/bench/journal/kills.mjs';
import { openPage, runLong } from '../../tools/bench/journal/page.mjs';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { RELEASE } from './kit.mjs';

/** The short forms of what `npm run bench -- journal` does at length. */
const KILLS = 3;
const TAMPERINGS = 60;
const SEED = 7;

let script;

before(async () => {
  script = await bundle(`${ROOT}/tools/bench/journal/bench.ts`);
});

test('loses no acknowledged entry when the worker or the browser is killed while it writes', async () => {
  const found = await killWhileWriting({ extensionDir: RELEASE, script, kills: KILLS });
  assert.equal(found.workerKills + found.pageKills + found.browserKills, KILLS);
  assert.ok(found.acknowledged > 50, `${found.acknowledged} entries`);
  assert.equal(found.lost, 0);
  assert.equal(found.broken, 0);
});

test('sees every random tampering of its store, and finds the untouched one whole', async () => {
  const kit = await launchWithExtension({ extensionDir: RELEASE });
  try {
    const page = await openPage(kit, await bundle(`${ROOT}/tools/bench/journal/tamper.ts`));
    const found = await runLong(page, `kmlTamper(${TAMPERINGS}, ${SEED})`);
    assert.equal(found.tried, TAMPERINGS);
    assert.equal(found.seen, TAMPERINGS, found.missed.join(', '));
  } finally {
    await kit.close();
  }
});
