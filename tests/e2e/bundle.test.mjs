import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../tools/prepare.mjs';
import { RELEASE } from './kit.mjs';

const TEST_BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');
/** Names that only the adapter for a record from a file, and the panel in a tab, bring into a bundle. */
const TEST_ONLY = ['kml-test-policy', 'kml-test-record'];
const INJECTED_LIMIT_BYTES = 20_000;
const PACKAGE_LIMIT_BYTES = 2_500_000;

function scriptsOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

for (const mark of TEST_ONLY) {
  test(`the release bundle lacks ${mark}, which the test build has`, () => {
    assert.deepEqual(
      scriptsOf(RELEASE).filter(({ text }) => text.includes(mark)),
      [],
    );
    assert.ok(scriptsOf(TEST_BUILD).some(({ text }) => text.includes(mark)));
  });
}

test('the manifest asks for nothing beyond what is written down here', () => {
  const manifest = JSON.parse(readFileSync(join(RELEASE, 'manifest.json'), 'utf8'));
  assert.deepEqual([...manifest.permissions].sort(), [
    'activeTab',
    'alarms',
    'identity',
    'idle',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  assert.equal(manifest.host_permissions, undefined);
  assert.deepEqual(manifest.optional_host_permissions, ['http://*/*', 'https://*/*']);
  assert.equal(manifest.content_scripts, undefined);
  assert.equal(manifest.web_accessible_resources, undefined);
  assert.deepEqual(manifest.externally_connectable, { ids: [] });
});

for (const script of [
  'reader.js',
  'sight.js',
  'calendar.js',
  'writer.js',
  'watcher.js',
  'picker.js',
]) {
  test(`${script} is injected with less than ${INJECTED_LIMIT_BYTES} bytes gzipped`, () => {
    const size = gzipSync(readFileSync(join(RELEASE, script)), { level: 9 }).length;
    assert.ok(size <= INJECTED_LIMIT_BYTES, `${size} bytes`);
  });
}

test(`the unpacked package has no more than ${PACKAGE_LIMIT_BYTES} bytes`, (t) => {
  const size = readdirSync(RELEASE, { recursive: true })
    .map((name) => statSync(join(RELEASE, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  t.diagnostic(`${size} bytes`);
  assert.ok(size <= PACKAGE_LIMIT_BYTES, `${size} bytes`);
});

test('no script speaks to the network, evaluates text, or talks to the page', () => {
  for (const { name, text } of scriptsOf(RELEASE)) {
    assert.doesNotMatch(text, /\beval\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts/, name);
    assert.doesNotMatch(text, /\bwindow\.postMessage\(|console\.(log|info|debug)\(/, name);
  }
});
