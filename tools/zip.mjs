#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, ROOT, requireNode, run } from './prepare.mjs';

/**
 * `npm run zip`: both packages, the sources that they are built from, the list of what they are made of, and
 * checksums, in .output/release. The same sources give the same bytes.
 */
requireNode();
installPackages();
const { filesOf, pack } = await import('./release/pack.mjs');
const { writeSbom } = await import('./release/sbom.mjs');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const out = process.env.KML_OUT_DIR ?? join(ROOT, '.output');
const release = join(out, 'release');
mkdirSync(release, { recursive: true });

/** Made from the sources, or the version control's own. */
const MADE = new Set(['node_modules', '.output', '.wxt', '.cache', '.git']);

const sums = [];
for (const browser of ['chrome', 'firefox']) {
  run('npx', ['wxt', 'build', '-b', browser], { quiet: true });
  keep(`khai-mot-lan-${version}-${browser}.zip`, pack(filesOf(join(out, `${browser}-mv3`))));
}
keep(`khai-mot-lan-${version}-sources.zip`, pack(sources()));
keep(`khai-mot-lan-${version}-sbom.cdx.json`, writeSbom());
writeFileSync(join(release, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(`${sums.join('\n')}\n${release}`);

function keep(name, content) {
  writeFileSync(join(release, name), content);
  sums.push(`${createHash('sha256').update(content).digest('hex')}  ${name}`);
}

/** What is under version control, or, outside of it, all that is not made by a build. */
function sources() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    const kept = readdirSync(ROOT).filter((name) => !MADE.has(name));
    return new Map(kept.flatMap(filesUnder));
  }
  const names = stdout.split('\0').filter((name) => name !== '');
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(ROOT, name)))]));
}

function filesUnder(name) {
  const path = join(ROOT, name);
  if (statSync(path).isFile()) return [[name, new Uint8Array(readFileSync(path))]];
  return [...filesOf(path)].map(([below, content]) => [`${name}/${below}`, content]);
}
