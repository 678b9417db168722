import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const ADD_ON = 'khai-mot-lan@khaimotlan.invalid';
/** A fixed host for the extension's own pages, so that a test can open them. */
const HOST = '5c0c9f1e-7d5e-4f38-9a43-3f3f0a6c2b11';

export function findFirefox() {
  const places = [process.env.FIREFOX_PATH, ...(PLACES[process.platform] ?? [])];
  return places.find((place) => place && existsSync(place));
}

/** Firefox with the extension; permission prompts are answered with yes, since nobody could press them. */
export async function launchFirefox(extensionDir, { prefs = {}, addOn = ADD_ON, env = {} } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    env: { ...process.env, ...env },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  await browser.installExtension(extensionDir);
  return {
    browser,
    own: (path) => `moz-extension://${HOST}/${path}`,
    close: () => browser.close(),
  };
}
