import { join } from 'node:path';
import { startProvince } from '../../demo/gateway.mjs';
import { startDemo } from '../../demo/server.mjs';
import {
  allowSite,
  launchWithExtension,
  openPanel,
  worker,
} from '../../tools/browser/chromium.mjs';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { buildServer } from '../../tools/server/build.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';

/** http on this machine, and a policy without an administrator, exist in the test build only. */
const TEST_BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');

/** A browser with the extension, the demonstration's procedure system, its identity provider and its gateway. */
export async function startGatewayKit(options = {}) {
  const started = [];
  const stop = async () => {
    for (const part of started) await part.close();
  };
  try {
    // The browser ends first: servers wait for its connections.
    const kit = await launchWithExtension({ extensionDir: TEST_BUILD, ...options.browser });
    started.push(kit);
    const demo = await startDemo();
    started.push(demo);
    await allowSite(kit, demo.url);
    const province = await startProvince({
      serverFile: await buildServer(),
      redirectUris: [`https://${kit.extensionId}.chromiumapp.org/`],
      ...options.province,
    });
    started.push(province);
    await allowSite(kit, province.url);
    return { ...kit, demo, province, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** What an administrator prescribes, handed over in memory. */
export async function prescribe(panel, policy) {
  await panel.evaluate((prescribed) => {
    const api = globalThis.browser ?? globalThis.chrome;
    return api.storage.session.set({ 'kml-test-policy': prescribed });
  }, policy);
}

export async function openCounter(kit, path, policy = kit.province.policy) {
  const page = await kit.browser.newPage();
  await page.goto(`${kit.demo.url}${path}`);
  const panel = await openPanel(kit, page);
  await prescribe(panel, policy);
  await allowFromPanel(panel).catch(() => undefined);
  return { page, panel };
}

/** Presses “Đăng nhập” and chooses an officer in the window that opens. */
export async function logIn(kit, panel, officer = 'can-bo.01') {
  const window = await openLogin(kit, panel);
  await window.click(`button[value="${officer}"]`).catch(() => undefined);
  await panel.waitForSelector('[data-log-out], [data-login-refusal]', { timeout: PATIENCE_MS });
}

/** Presses “Đăng nhập”; answers the provider's page once it is there. */
export async function openLogin(kit, panel) {
  await panel.waitForSelector('[data-log-in]:not([disabled])');
  const opened = kit.browser.waitForTarget(
    (target) => target.url().startsWith(`${kit.province.issuer}/interaction/`),
    { timeout: PATIENCE_MS },
  );
  await panel.bringToFront().catch(() => undefined);
  await panel.click('[data-log-in]');
  const window = await (await opened).page();
  await window.waitForSelector('button[name="officer"]');
  return window;
}

/** Presses a button of the panel once it takes a press. */
export async function press(panel, selector) {
  await panel.bringToFront().catch(() => undefined);
  await panel.waitForSelector(`${selector}:not([aria-disabled="true"])`, { timeout: PATIENCE_MS });
  await panel.click(selector);
}

/** Ends the worker as the browser does when it is short of memory; the next message starts it anew. */
export async function stopWorker({ browser, extensionId }) {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().includes(extensionId));
  await (await target?.worker())?.close();
}

/**
 * The worker hears what the browser would say of the machine. Nobody can lock a screen that does not exist:
 * this is the browser's own event object, and everything behind it is the product's.
 */
export async function fireIdle(kit, machine) {
  const live = await worker(kit.browser, kit.extensionId);
  await live.evaluate((state) => chrome.idle.onStateChanged.dispatch(state), machine);
}

/** Every request of every target from now on, and what any console says. */
export async function listenToRequests(browser, said) {
  const requests = [];
  const listen = async (target) => {
    const session = await target.createCDPSession().catch(() => undefined);
    if (!session) return;
    session.on('Network.requestWillBeSent', ({ request }) =>
      requests.push({ url: request.url, method: request.method }),
    );
    session.on('Runtime.consoleAPICalled', ({ args }) =>
      said.push(args.map(({ value, description }) => value ?? description).join(' ')),
    );
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      said.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    await session.send('Network.enable').catch(() => undefined);
    await session.send('Runtime.enable').catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void listen(target));
  await Promise.all(browser.targets().map(listen));
  return requests;
}

/** What storage.session holds of the officer. */
export async function readOfficer(panel) {
  return panel.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api.storage.session.get('officer')).officer ?? null;
  });
}
