#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages, ROOT, requireNode, stop } from './prepare.mjs';

/**
 * `npm run fleet`: the journal server's suite on a real PostgreSQL of Debian's package, which it installs where it
 * may (root on Debian). `-- --failover N`: instead N times the death of the primary of a whole cluster under load.
 */
requireNode();
installPackages();
const { findPostgres } = await import('./fleet/postgres.mjs');
install(['postgresql'], () => findPostgres() !== undefined);
const runs = process.argv.indexOf('--failover');
if (runs >= 0) {
  const { CLUSTER_PACKAGES } = await import('./fleet/cluster.mjs');
  const programs = Object.values(CLUSTER_PACKAGES);
  install(Object.keys(CLUSTER_PACKAGES), () => programs.every((path) => existsSync(path)));
  const { runFailovers } = await import('./fleet/failover.mjs');
  const lines = await runFailovers(Number(process.argv[runs + 1] ?? 5), (line) =>
    console.log(line),
  );
  const sound = lines.filter(
    ({ lost, doubled, chainGaps, serverSurvived, rollupsEqualEntries }) =>
      lost + doubled + chainGaps === 0 && serverSurvived && rollupsEqualEntries,
  );
  console.log(`\n${sound.length} passed, ${lines.length - sound.length} failed`);
  process.exit(sound.length === lines.length ? 0 : 1);
}
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
