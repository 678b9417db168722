import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const PATIENCE_MS = 60_000;
const LOOK_MS = 1_000;
const BUSY_SHARE = 0.3;

/** True when the processors were mostly idle for a second; false when that did not come within a minute. */
export async function waitForQuiet() {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) if ((await busyShare()) < BUSY_SHARE) return true;
  return false;
}

/** Share of processor time that was used during the next second. */
async function busyShare() {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const after = times();
  const total = after.total - before.total;
  return total > 0 ? 1 - (after.idle - before.idle) / total : loadavg()[0] / cpus().length;
}

function times() {
  try {
    const line = readFileSync('/proc/stat', 'utf8').split('\n')[0];
    const parts = line.trim().split(/\s+/).slice(1).map(Number);
    return { idle: parts[3] + parts[4], total: parts.reduce((sum, part) => sum + part, 0) };
  } catch {
    const all = cpus().map(({ times: used }) => used);
    return {
      idle: all.reduce((sum, { idle }) => sum + idle, 0),
      total: all.reduce((sum, used) => sum + Object.values(used).reduce((a, b) => a + b, 0), 0),
    };
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function round(number, digits = 2) {
  return Number(number.toFixed(digits));
}
