import { join } from 'node:path';
import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension, openPanel } from '../../tools/browser/chromium.mjs';
import { ROOT } from '../../tools/prepare.mjs';
import { allowFromPanel } from '../../tools/start/demonstrate.mjs';

/** The release build: what is tested end to end is what ships. */
export const RELEASE = join(ROOT, '.output', 'chrome-mv3');

/** The demonstration system, a browser with the extension, and the site remembered as allowed. */
export async function startKit({ extensionDir = RELEASE } = {}) {
  const demo = await startDemo();
  const kit = await launchWithExtension({ extensionDir });
  await allowSite(kit, demo.url);
  const said = [];
  kit.browser.on('targetcreated', (target) => void listen(target, said));
  for (const target of kit.browser.targets()) void listen(target, said);
  return {
    ...kit,
    demo,
    /** Every console line and page error of every context since the start. */
    said,
    async stop() {
      await kit.close();
      await demo.close();
    },
  };
}

async function listen(target, said) {
  const note = (text) => said.push(text);
  if (target.type() === 'service_worker') {
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => note(message.text()));
    return;
  }
  const page = await target.page().catch(() => null);
  page?.on('console', (message) => note(message.text()));
  page?.on('pageerror', (error) => note(String(error)));
}

/** A procedure page in front and the real side panel beside it, allowed for the site. */
export async function openForm(kit, path) {
  const page = await kit.browser.newPage();
  await page.goto(`${kit.demo.url}${path}`);
  const panel = await openPanel(kit, page);
  panel.on('console', (message) => kit.said.push(message.text()));
  panel.on('pageerror', (error) => kit.said.push(String(error)));
  await allowFromPanel(panel).catch(() => undefined);
  return { page, panel };
}

/** Ends the dossier and closes the form, so that the next test begins at an empty counter. */
export async function closeForm({ page, panel }) {
  await panel
    .evaluate(() => chrome.runtime.sendMessage({ to: 'counter', type: 'next' }))
    .catch(() => undefined);
  await page.close().catch(() => undefined);
}
