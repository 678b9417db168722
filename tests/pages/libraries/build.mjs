#!/usr/bin/env node
/**
 * `node tests/pages/libraries/build.mjs [NAME …] [--missing]`: installs the packages of each page into
 * .cache/pages/NAME (never into the project's own) and writes its bundle, minified, to where the recipe says.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeLists } from './lists.mjs';
import { writeNotices } from './notice.mjs';
import { RECIPES } from './recipes.mjs';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(SOURCES, '..', '..', '..');
const BUILT = join(SOURCES, '..', 'built');
const VENDOR = join(ROOT, 'demo', 'site', 'vendor');
const CACHE = join(ROOT, '.cache', 'pages');

/** What the libraries look for at build time. */
const DEFINE = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  ngDevMode: 'false',
  ngJitMode: 'true',
};

/** @returns {string} the script's path of a page's bundle */
export function bundleOf(name) {
  const { entry, into } = RECIPES[name];
  return into === 'vendor'
    ? join(VENDOR, entry.replace('vendor/', ''))
    : join(BUILT, name, 'app.js');
}

/** Installs and bundles one page. @throws {Error} when npm or the bundler fails */
export async function buildPage(name) {
  const workshop = join(CACHE, name);
  install(name, workshop);
  // The sources are copied next to their packages, so that nothing resolves to the project's own.
  cpSync(SOURCES, join(workshop, 'source'), { recursive: true });
  const bundle = bundleOf(name);
  mkdirSync(dirname(bundle), { recursive: true });
  const isModule = RECIPES[name].into === 'vendor';
  const base = bundle.slice(dirname(bundle).length + 1).replace(/\.js$/, '');
  await build({
    configFile: false,
    logLevel: 'error',
    root: workshop,
    define: DEFINE,
    resolve: { alias: aliasesOf(name, workshop) },
    build: {
      outDir: dirname(bundle),
      emptyOutDir: false,
      target: ['chrome116', 'firefox140'],
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      lib: {
        entry: join(workshop, 'source', RECIPES[name].entry),
        formats: [isModule ? 'es' : 'iife'],
        name: 'page',
        fileName: () => `${base}.js`,
        cssFileName: base,
      },
      // A library build would leave the white space in.
      rolldownOptions: { output: { minify: true } },
    },
  });
  for (const [from, to] of Object.entries(RECIPES[name].copies ?? {})) {
    mkdirSync(dirname(join(BUILT, to)), { recursive: true });
    cpSync(join(workshop, 'node_modules', from), join(BUILT, to));
  }
  return bundle;
}

function aliasesOf(name, workshop) {
  return Object.entries(RECIPES[name].alias ?? {}).map(([from, to]) => ({
    find: new RegExp(`^${from}$`),
    replacement: join(workshop, 'node_modules', to),
  }));
}

function install(name, workshop) {
  const wanted = JSON.stringify({ private: true, dependencies: RECIPES[name].packages }, null, 2);
  const manifest = join(workshop, 'package.json');
  const same = existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted;
  if (same && existsSync(join(workshop, 'node_modules'))) return;
  mkdirSync(workshop, { recursive: true });
  writeFileSync(manifest, wanted);
  const flags = ['--no-audit', '--no-fund', '--legacy-peer-deps', '--ignore-scripts'];
  const { status, stderr } = spawnSync('npm', ['install', ...flags, '--loglevel=error'], {
    cwd: workshop,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install for ${name} failed:\n${stderr}`);
}

async function buildAll(args) {
  const named = args.filter((arg) => arg in RECIPES);
  const missingOnly = args.includes('--missing');
  for (const name of named.length > 0 ? named : Object.keys(RECIPES)) {
    if (missingOnly && existsSync(bundleOf(name))) continue;
    const bundle = await buildPage(name);
    console.log(`${name}: ${Math.round(statSync(bundle).size / 1024)} KiB`);
  }
  cpSync(join(SOURCES, 'pages'), BUILT, { recursive: true });
  await writeLists(join(BUILT, 'api'));

  // Only a full build has all packages at hand.
  if (named.length > 0 || missingOnly) return;
  writeNotices({
    pages: join(BUILT, 'NOTICE.md'),
    vendor: join(VENDOR, 'NOTICE.md'),
    cache: CACHE,
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildAll(process.argv.slice(2));
