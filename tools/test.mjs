#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ensureBrowser, installPackages, ROOT, requireNode } from './prepare.mjs';

/**
 * `npm test`: all that CI runs. Types, lint, unit tests (arrows among them), then end-to-end tests in real
 * Chromium and Firefox. Ends with `N passed, N failed` alone on a line.
 */
requireNode();
installPackages();
const { findChromium } = await import('./browser/chromium.mjs');
const { findFirefox } = await import('./browser/firefox.mjs');
ensureBrowser({
  find: findChromium,
  debianPackage: 'chromium',
  sentence: 'No Chromium was found: install Chromium, or set CHROMIUM_PATH to its program.',
});
ensureBrowser({
  find: findFirefox,
  debianPackage: 'firefox-esr',
  sentence:
    'No Firefox 140 or later was found: install Firefox ESR, or set FIREFOX_PATH to its program.',
});

const totals = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  totals.passed += passed;
  totals.failed += failed;
};

const cache = join(ROOT, '.cache');
mkdirSync(cache, { recursive: true });
step('types', ['npx', 'wxt', 'prepare'], ['npx', 'tsc', '--noEmit', '-p', '.']);
step('lint and format', ['npx', 'biome', 'check', '.']);
unitTests();
buildExtension();
const testBuild = buildExtension({ mode: 'e2e' });
buildExtension({ browser: 'firefox', mode: 'e2e' });
endToEndTests(testBuild);

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function spawn([command, ...args], env = {}) {
  return spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
}

/** Commands that pass or fail as one. */
function step(name, ...commands) {
  for (const command of commands) {
    const { status, stdout, stderr } = spawn(command);
    if (status !== 0) {
      console.error(`FAILED: ${name}\n${stdout}${stderr}`);
      count(0, 1);
      return;
    }
  }
  console.log(`ok: ${name}`);
  count(1, 0);
}

function unitTests() {
  const file = join(cache, 'unit.json');
  const { stdout, stderr } = spawn([
    'npx',
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const failed = numFailedTests || (numFailedTestSuites > 0 ? 1 : 0);
    count(numPassedTests, failed);
    console.log(`unit tests: ${numPassedTests} passed, ${failed} failed`);
    if (failed > 0) console.error(`${stdout}${stderr}`);
  } catch {
    console.error(`FAILED: unit tests\n${stdout}${stderr}`);
    count(0, 1);
  }
}

/** One file after the other: two browsers at once would fight for two cores. */
function endToEndTests(testBuildDir) {
  const folder = join(ROOT, 'tests', 'e2e');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  for (const file of files) {
    const { stdout, stderr } = spawn(
      ['node', '--test', '--test-reporter=tap', '--test-timeout=600000', join(folder, file)],
      { KML_TEST_BUILD: testBuildDir },
    );
    const passed = Number(/^# pass (\d+)$/m.exec(stdout)?.[1] ?? 0);
    const failed =
      Number(/^# fail (\d+)$/m.exec(stdout)?.[1] ?? 1) +
      Number(/^# cancelled (\d+)$/m.exec(stdout)?.[1] ?? 0);
    count(passed, failed);
    console.log(`${file}: ${passed} passed, ${failed} failed`);
    if (failed > 0) console.error(`${stdout}${stderr}`);
  }
}
