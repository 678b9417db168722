import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startProvince } from '../../demo/gateway.mjs';
import { launchFirefox } from '../../tools/browser/firefox.mjs';
import { PATIENCE_MS, waitFor } from '../../tools/browser/patience.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { buildServer } from '../../tools/server/build.mjs';
import { prescribe, readOfficer } from './gateway-kit.mjs';

const TEST_BUILD = join(ROOT, '.output', 'firefox-mv3-e2e');
const ADD_ON = 'khai-mot-lan@khaimotlan.invalid';

let kit;
let province;
before(async () => {
  kit = await launchFirefox(TEST_BUILD);
  const host = createHash('sha1').update(ADD_ON).digest('hex');
  province = await startProvince({
    serverFile: await buildServer(),
    redirectUris: [`https://${host}.extensions.allizom.org/`],
  });
});
after(async () => {
  await kit?.close();
  await province?.close();
});

test('an officer logs in and out in Firefox, at a real provider with pushed requests and proofs', async () => {
  const panel = await kit.browser.newPage();
  await panel.goto(kit.own('sidepanel.html'), { waitUntil: [] });
  await panel.waitForSelector('.counter', { timeout: PATIENCE_MS });
  await prescribe(panel, province.policy);
  await panel.waitForSelector('[data-log-in]');
  await panel.click('[data-log-in]');
  const window = await waitFor(
    async () =>
      (await kit.browser.pages()).find((page) =>
        page.url().startsWith(`${province.issuer}/interaction/`),
      ),
    'the login page',
  );
  await window.waitForSelector('button[value="can-bo.01"]');
  await window.click('button[value="can-bo.01"]').catch(() => undefined);
  await panel.waitForSelector('[data-log-out]', { timeout: PATIENCE_MS });
  const session = await readOfficer(panel);
  assert.equal(session.officer, 'can-bo.01');
  assert.equal(session.unit, 'xa-tan-hoi.1');
  const local = await panel.evaluate(async () =>
    JSON.stringify(await browser.storage.local.get(null)),
  );
  assert.ok(!local.includes(session.accessToken));
  await panel.click('[data-log-out]');
  await panel.waitForSelector('[data-log-in]');
  assert.equal(await readOfficer(panel), null);
});
