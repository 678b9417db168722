import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = [20, 19];

/** Ends with one sentence when the machine cannot run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const oldEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!oldEnough)
    stop(`Node.js ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
}

/** Runs `npm ci` when the packages are missing or older than the lock file. */
export function installPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (fresh || (existsSync(installed) && sameLock(installed, lock))) return;
  console.log('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Same packages at the same versions, whatever the files' times say. */
function sameLock(installed, lock) {
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const have = packagesOf(installed);
  return Object.entries(packagesOf(lock)).every(
    ([name, { version, optional }]) => name === '' || optional || have[name]?.version === version,
  );
}

/**
 * Builds for one browser unless the build there is newer than every source; `mode` e2e makes the test build.
 * Two processes never build at once. Answers the folder of the build.
 */
export function buildExtension({ browser = 'chrome', mode = 'production' } = {}) {
  const args = ['wxt', 'build', '-b', browser, ...(mode === 'production' ? [] : ['--mode', mode])];
  const folder = `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  const output = join(ROOT, '.output', folder);
  const stamp = join(ROOT, '.cache', `built-${folder}`);
  holdingLock(() => {
    if (existsSync(output) && existsSync(stamp) && statSync(stamp).mtimeMs > newestOf(SOURCES))
      return;
    const started = new Date();
    run('npx', args, { quiet: true });
    writeFileSync(stamp, '');
    utimesSync(stamp, started, started);
  });
  return output;
}

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Milliseconds since 1970 at which the newest file of these places was changed. */
export function newestOf(places) {
  const newest = (path) => {
    const { mtimeMs } = statSync(path);
    if (!statSync(path).isDirectory()) return mtimeMs;
    return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
  };
  return Math.max(...places.map((name) => newest(join(ROOT, name))));
}

const LOCK_PATIENCE_MS = 120_000;

function holdingLock(work) {
  const lock = join(ROOT, '.cache', 'build-lock');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  while (!takeLock(lock)) {
    if (Date.now() > deadline) rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  work();
  process.removeListener('exit', release);
  release();
}

function takeLock(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Runs a command to its end; a failure ends this process with its output shown. */
export function run(command, args, { quiet = false, cwd = ROOT } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  if (quiet) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  stop(`“${command} ${args.join(' ')}” did not succeed.`);
}

/** Makes sure that a browser stands here: installs Debian's package where that is allowed, else says what to do. */
export function ensureBrowser({ find, debianPackage, sentence }) {
  if (find()) return;
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing ${debianPackage} from Debian's packages …`);
    const apt = ['-o', 'DPkg::Lock::Timeout=300'];
    spawnSync('apt-get', [...apt, 'update', '-qq'], { stdio: 'ignore' });
    spawnSync(
      'apt-get',
      [...apt, 'install', '-y', '-qq', '--no-install-recommends', debianPackage],
      { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    );
  }
  if (!find()) stop(sentence);
}

export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
