import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { PATIENCE_MS, pause } from './patience.mjs';

/** Where Chromium, Chrome or Edge usually stand, best first; CHROMIUM_PATH wins. */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

export function findChromium() {
  const places = [process.env.CHROMIUM_PATH, ...(PLACES[process.platform] ?? [])];
  return places.find((place) => place && existsSync(place));
}

const QUIET_FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/**
 * Chromium with the extension from `extensionDir`. `close()` ends it and removes the profile, which is one of
 * its own unless a folder is given; a given one stays.
 */
export async function launchWithExtension({
  extensionDir,
  headless = true,
  size,
  args = [],
  profile: given,
}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found.');
  const profile = given ?? (await mkdtemp(join(tmpdir(), 'kml-profile-')));
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? (size ?? { width: 1280, height: 900 }) : null,
    args: [...QUIET_FLAGS, ...(isRoot ? ['--no-sandbox'] : []), ...args],
  });
  const extensionId = await browser.installExtension(extensionDir);
  await worker(browser, extensionId);
  const close = async () => {
    await browser.close().catch(() => undefined);
    if (given) return;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  };
  return { browser, extensionId, profile, close };
}

/** The extension's worker, waited for until its API is there. */
export async function worker(browser, extensionId) {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
    { timeout: PATIENCE_MS },
  );
  const found = await target.worker();
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await found
      .evaluate(() => Boolean(globalThis.chrome?.runtime?.id))
      .catch(() => false);
    if (ready) return found;
    await pause(50);
  }
  throw new Error('The extension worker did not start.');
}

/**
 * Presses the toolbar button for this page, as the clerk does, and answers the real side panel.
 */
export async function openPanel({ browser, extensionId }, page) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(
    (candidate) => candidate.url().includes(`${extensionId}/sidepanel.html`),
    { timeout: PATIENCE_MS },
  );
  const panel = await target.asPage();
  await panel.waitForSelector('.counter');
  return panel;
}

/**
 * Remembers the site as one the user allowed before: a request from the panel is then answered without a
 * prompt, which nobody could press in a headless browser.
 */
export async function allowSite({ browser, extensionId }, origin) {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    const { protocol, hostname } = new URL(origin);
    await page.evaluate(
      (id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern),
      extensionId,
      `${protocol}//${hostname}/*`,
    );
  } finally {
    await page.close();
  }
}
