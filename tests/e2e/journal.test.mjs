import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, runLong } from '../../tools/bench/journal/page.mjs';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { bundle } from '../pages/isolated-world.mjs';
import { RELEASE } from './kit.mjs';

/** The short form of what `npm run bench -- journal` does at length. */
const TAMPERINGS = 60;
const SEED = 7;

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
