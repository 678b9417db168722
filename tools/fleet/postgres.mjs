import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
const STARTED_WITHIN_MS = 60_000;

/** The folder of PostgreSQL's programs, 15 or later, or undefined where none is installed. */
export function findPostgres() {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).filter((name) => Number(name) >= 15);
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0];
  const folder = newest && join(DEBIAN, newest, 'bin');
  return folder && existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** PostgreSQL refuses to run as root: then Debian's own account runs it. */
export function serviceAccount() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/** A port of this machine that nobody uses now. */
export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * A PostgreSQL of its own in a temporary folder, on this machine alone, with fsync on. Answers the owner's
 * address; `stop` ends it and removes its files.
 */
export async function startPostgres({ settings = {}, under = tmpdir() } = {}) {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL 15 or later is not installed (Debian: postgresql).');
  const account = serviceAccount();
  const folder = mkdtempSync(join(under, 'kml-postgres-'));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...account, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...settings };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...flags], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((done) => server.once('exit', done));
  const stop = async () => {
    // Its files go with it, so nothing needs to be written out first.
    server.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + STARTED_WITHIN_MS;
  const ready = () =>
    spawnSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status;
  while (ready() !== 0) {
    if (Date.now() > deadline || server.exitCode !== null) {
      await stop();
      throw new Error('PostgreSQL did not start.');
    }
    await wait(100);
  }
  return { url: `postgres://owner@127.0.0.1:${port}/postgres`, port, pid: server.pid, data, stop };
}
