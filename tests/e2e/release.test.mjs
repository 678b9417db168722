import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { ROOT } from '../../tools/prepare.mjs';

const outs = [1, 2].map((run) => mkdtempSync(join(tmpdir(), `kml-release-${run}-`)));
const npx = (args, env = {}) =>
  spawnSync('npx', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
const made = (out, name) => readFileSync(join(out, 'release', name));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

before(() => {
  for (const out of outs) {
    const { status, stderr } = npx(['node', 'tools/zip.mjs'], { KML_OUT_DIR: out });
    assert.equal(status, 0, stderr);
  }
});

after(() => {
  for (const out of outs) rmSync(out, { recursive: true, force: true });
});

for (const name of ['chrome.zip', 'firefox.zip', 'sources.zip', 'sbom.cdx.json'])
  test(`two builds of the same sources make the same ${name}`, () => {
    const [one, other] = outs.map((out) => made(out, `khai-mot-lan-${version}-${name}`));
    assert.ok(one.length > 10_000);
    assert.ok(one.equals(other));
  });

test('the reviewers’ linter finds no error and nothing to warn of', () => {
  const { stdout } = npx([
    'web-ext',
    'lint',
    '--source-dir',
    join(outs[0], 'firefox-mv3'),
    '--no-config-discovery',
    '--output',
    'json',
  ]);
  const { summary, errors, warnings } = JSON.parse(stdout);
  assert.deepEqual([...errors, ...warnings], []);
  assert.deepEqual(summary, { errors: 0, notices: 0, warnings: 0 });
});

test('the package names the licences of what it holds', () => {
  const files = unzipSync(made(outs[0], `khai-mot-lan-${version}-chrome.zip`));
  const notices = new TextDecoder().decode(files['licenses.txt']);
  for (const name of ['preact', 'zod', 'webextension-polyfill', 'units-2026.json'])
    assert.ok(notices.includes(name), name);
  assert.ok(!notices.includes('typescript'));
});

test('the list of parts names every library of the packages, and neither hour nor machine', () => {
  const sbom = JSON.parse(made(outs[0], `khai-mot-lan-${version}-sbom.cdx.json`));
  const names = sbom.components.map(({ name }) => name);
  for (const name of ['preact', 'zod', 'qr', 'driver.js']) assert.ok(names.includes(name), name);
  assert.equal(sbom.serialNumber, undefined);
  assert.equal(sbom.metadata.timestamp, undefined);
  assert.ok(sbom.components.every(({ hashes }) => /^[0-9a-f]{128}$/.test(hashes[0].content)));
});
