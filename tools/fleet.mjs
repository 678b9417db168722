#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages, ROOT, requireNode, stop } from './prepare.mjs';

/**
 * `npm run fleet`: the journal server's suite on a real PostgreSQL of Debian's package, which it installs where it
 * may (root on Debian). Ends with the test runner's own lines.
 */
requireNode();
installPackages();
const { findPostgres } = await import('./fleet/postgres.mjs');
install(['postgresql'], () => findPostgres() !== undefined);
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.fleet.config.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);

function install(packages, there) {
  if (there()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' ')} from Debian's packages …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!there()) stop(`Not installed: ${packages.join(' ')} (Debian 12).`);
}
