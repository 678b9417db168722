#!/usr/bin/env node
import { buildExtension, ensureBrowser, installPackages, requireNode } from './prepare.mjs';

/**
 * `npm start [-- --headless]`: installs, builds, serves the demonstration system and opens the browser with
 * the extension. Without a display it demonstrates itself and exits 0 only when the form holds what the
 * records say.
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
const extensionDir = buildExtension();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
const { demonstrate } = await import('./start/demonstrate.mjs');
const { serveDesk } = await import('./start/serve-desk.mjs');
process.exitCode = headless ? await demonstrate(extensionDir) : await serveDesk(extensionDir);
