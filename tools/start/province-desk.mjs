import { createLocalJWKSet, jwtVerify } from 'jose';
import { startProvince } from '../../demo/gateway.mjs';
import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension, worker } from '../browser/chromium.mjs';
import { SHOWCASE } from '../population/showcase.mjs';
import { buildServer } from '../server/build.mjs';
import { logIn, lookUpBody, REDIRECT } from '../server/officer.mjs';

/** Where test builds take a policy from (lib/browser/policy-store.ts). */
const POLICY_KEY = 'kml-test-policy';

/**
 * `npm start -- --gateway`: identity provider, gateway, demonstration system and a browser whose policy chooses
 * the gateway. Needs the test build, because the release refuses http even on this machine. Without a display
 * an officer's program logs in and looks up instead of a person, and the exit code says whether that went right.
 */
export async function serveProvince(extensionDir, { headless }) {
  const demo = await startDemo();
  const kit = await launchWithExtension({ extensionDir, headless });
  const redirectUris = [`https://${kit.extensionId}.chromiumapp.org/`, REDIRECT];
  const province = await startProvince({ serverFile: await buildServer(), redirectUris });
  try {
    await givePolicy(kit, province.policy);
    for (const url of [demo.url, province.url]) await allowSite(kit, url);
    return headless ? await tryOut(province) : await waitForPerson(kit, demo, province);
  } finally {
    await kit.close();
    await province.close();
    await demo.close();
  }
}

/** Hands the extension its policy as an administrator would; memory of this browser only. */
export async function givePolicy({ browser, extensionId }, policy) {
  const context = await worker(browser, extensionId);
  await context.evaluate(
    (key, value) => chrome.storage.session.set({ [key]: value }),
    POLICY_KEY,
    policy,
  );
}

async function waitForPerson(kit, demo, province) {
  const page = (await kit.browser.pages())[0] ?? (await kit.browser.newPage());
  await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
  console.log(`
Đang mở ${demo.url}.
Cổng tra cứu: ${province.url} (dân cư mô phỏng) · Đăng nhập: ${province.issuer}
Bấm biểu tượng Khai Một Lần, đăng nhập bằng một cán bộ mô phỏng, rồi quét (nhập) một trong ba số:`);
  for (const { id, name } of Object.values(SHOWCASE)) console.log(`  ${id}  ${name}`);
  console.log('Tất cả là người mô phỏng (TẬP HUẤN). Đóng trình duyệt để kết thúc.\n');
  await new Promise((resolve) => kit.browser.once('disconnected', resolve));
  return 0;
}

/** An officer's program in place of a person: login at the provider, one look-up, signature checked. */
async function tryOut(province) {
  const officer = await logIn(province);
  const body = lookUpBody({ idNumber: SHOWCASE.father.id });
  const began = performance.now();
  const response = await officer.call('POST', '/v1/lookups', body);
  const ms = Math.round(performance.now() - began);
  if (response.status !== 200) {
    console.log(`SAI: cổng trả lời ${response.status}`);
    return 1;
  }
  const keys = createLocalJWKSet({ keys: province.policy.gateway.keys });
  const { payload } = await jwtVerify(await response.text(), keys, { typ: 'citizen-record+jwt' });
  const right = payload.sub === body.idNumber && payload.nonce === body.nonce && payload.training;
  console.log(
    `Cán bộ ${payload.officer} đã đăng nhập và tra cứu qua cổng; chữ ký đúng khóa đã ghim.`,
  );
  console.log(JSON.stringify({ gateway: province.url, data: payload.data.length, lookUpMs: ms }));
  return right ? 0 : 1;
}
