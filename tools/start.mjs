#!/usr/bin/env node
import { buildExtension, ensureBrowser, installPackages, requireNode } from './prepare.mjs';

/**
 * `npm start [-- --headless] [--gateway]`: installs, builds, serves the demonstration system and opens the browser with
 * the extension. Without a display it demonstrates itself and exits 0 only when the form holds what the
 * records say. `--gateway` starts a province in small beside it: identity provider and gateway.
 */
requireNode();
installPackages();
const { findChromium } = await import('./browser/chromium.mjs');
ensureBrowser({
  find: findChromium,
  debianPackage: 'chromium',
  sentence:
    'No Chromium, Chrome or Edge was found: install one of them, or set CHROMIUM_PATH to its program.',
});
console.log('Building the extension …');
const gateway = process.argv.includes('--gateway');
const extensionDir = buildExtension(gateway ? { mode: 'e2e' } : {});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
process.exitCode = await begin();

async function begin() {
  if (gateway) {
    const { serveProvince } = await import('./start/province-desk.mjs');
    return serveProvince(extensionDir, { headless });
  }
  const { demonstrate } = await import('./start/demonstrate.mjs');
  const { serveDesk } = await import('./start/serve-desk.mjs');
  return headless ? demonstrate(extensionDir) : serveDesk(extensionDir);
}
