import { open, readFile, rm } from 'node:fs/promises';
import { LogInUseError } from './port';

/** Takes a lock file that names this process; one left by a process that is gone is taken over. */
export async function takeLock(path: string): Promise<{ release(): Promise<void> }> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(ownName());
    await file.close();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    if (isAlive(await readFile(path, 'utf8')))
      throw new LogInUseError('Another process writes this log');
    await rm(path, { force: true });
    return takeLock(path);
  }
  return { release: () => rm(path, { force: true }) };
}

/** Process number and start: in a container every start has the same number. */
function ownName(): string {
  return `${process.pid} ${Math.round(performance.timeOrigin)}`;
}

function isAlive(holder: string): boolean {
  const pid = Number.parseInt(holder, 10);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return holder === ownName();
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
