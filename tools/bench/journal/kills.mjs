import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../../browser/chromium.mjs';
import { pause } from '../../browser/patience.mjs';
import { openPage, runLong } from './page.mjs';

/**
 * Kills the worker's process and the whole browser in turn while the worker writes; counts acknowledged entries that
 * are not there afterwards, and chains that are not whole.
 */
export async function killWhileWriting({ extensionDir, script, kills }) {
  const profile = await mkdtemp(join(tmpdir(), 'kml-kills-'));
  const totals = {
    workerKills: 0,
    pageKills: 0,
    browserKills: 0,
    acknowledged: 0,
    lost: 0,
    broken: 0,
  };
  let kit = await launchWithExtension({ extensionDir, profile });
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const worker = await livingWorker(kit);
      // Where the worker cannot be reached a page writes, in the same process.
      const writing = worker ?? (await openPage(kit, script));
      await writing.evaluate(script);
      await writing.evaluate(`void kmlBench.writeOn(${kill * 100_000}, 'bench-kills')`);
      const until = Date.now() + 700 + 60 * kill;
      let acknowledged = 0;
      while (Date.now() < until) {
        acknowledged = await writing.evaluate('kmlBench.acknowledged');
        await pause(10);
      }
      if (kill % 2 === 0) {
        killExtensionProcesses(kit.browser.process().pid);
        if (worker) totals.workerKills += 1;
        else totals.pageKills += 1;
      } else {
        kit.browser.process().kill('SIGKILL');
        totals.browserKills += 1;
        await pause(500);
        kit = await launchWithExtension({ extensionDir, profile });
      }
      await pause(300);
      const page = await openPage(kit, script);
      const { seq, result } = await runLong(page, "kmlBench.state('bench-kills')", 100);
      await page.close();
      if (seq < acknowledged) totals.lost += acknowledged - seq;
      if (result.outcome !== 'intact') totals.broken += 1;
      totals.acknowledged = seq;
    }
  } finally {
    await kit.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return totals;
}

/** The worker as it is now: woken by a message, because the one that was killed is still listed for a while. */
async function livingWorker(kit) {
  const page = await kit.browser.newPage();
  await page.goto(`chrome-extension://${kit.extensionId}/options.html`);
  try {
    for (let tries = 0; tries < 12; tries += 1) {
      await page.evaluate(() => {
        chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => 0);
      });
      const targets = kit.browser
        .targets()
        .filter((one) => one.type() === 'service_worker' && one.url().includes(kit.extensionId));
      for (const target of targets.toReversed()) {
        const found = await within(1000, target.worker());
        if (found && (await within(1000, found.evaluate('Boolean(chrome.runtime.id)'))))
          return found;
      }
      await pause(200);
    }
    return undefined;
  } finally {
    await page.close();
  }
}

/** The answer, or undefined when it fails or takes longer. */
function within(ms, answer) {
  return Promise.race([answer.catch(() => undefined), pause(ms)]);
}

/** The processes in which this browser runs extensions, and no other browser's. */
function killExtensionProcesses(browserPid) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === browserPid) return true;
    return false;
  };
  const found = processes.filter(
    ({ pid, args }) => args.includes('--extension-process') && isOurs(pid),
  );
  if (found.length === 0) throw new Error('no process of the extension was found');
  for (const { pid } of found) process.kill(pid, 'SIGKILL');
}
