#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, installPackages, ROOT, requireNode, run } from './prepare.mjs';

/**
 * `npm run outcomes [-- PAGE …]`: fills the library pages, all or the named ones, writes what became of each field
 * into tests/e2e/libraries.expected.json, and docs/widgets.md from that. `--docs` only writes the page.
 */
requireNode();
installPackages();
const file = join(ROOT, 'tests', 'e2e', 'libraries.expected.json');
const expected = JSON.parse(readFileSync(file, 'utf8'));
const asked = process.argv.slice(2);
if (!asked.includes('--docs')) await measure(asked);
const { widgetsPage } = await import('./outcomes/table.mjs');
writeFileSync(join(ROOT, 'docs', 'widgets.md'), widgetsPage(expected));
console.log('docs/widgets.md is fresh.');

async function measure(names) {
  const { allowSite, launchWithExtension } = await import('./browser/chromium.mjs');
  const { buildPage, bundleOf } = await import('../tests/pages/libraries/build.mjs');
  const { PAGES, startPages } = await import('../tests/pages/libraries/serve.mjs');
  const { fillLibraryPage, outcomesOf } = await import('../tests/e2e/library-fill.mjs');
  if (!existsSync(bundleOf('primeng'))) await buildPage('primeng');
  const extensionDir = process.env.KML_RELEASE ?? buildExtension();
  const pages = await startPages();
  const kit = await launchWithExtension({ extensionDir });
  try {
    await allowSite(kit, pages.url);
    for (const [name, path] of Object.entries(PAGES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const { filled, held } = await fillLibraryPage(kit, pages.url + path);
      const outcomes = filled.result ? outcomesOf(filled, held) : {};
      expected[name] = { ...expected[name], outcomes };
      const accepted = Object.values(outcomes).filter((outcome) => outcome === 'accepted').length;
      console.log(`${name}: ${accepted} of ${Object.keys(outcomes).length}`);
      writeFileSync(file, `${JSON.stringify(expected, null, 2)}\n`);
    }
  } finally {
    await kit.close();
    await pages.close();
  }
  run('npx', ['biome', 'format', '--write', file], { quiet: true });
}
