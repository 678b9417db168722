import { type Job, lookAt, type Run, set, tryJob } from '../write/job';
import type { Cascades } from './cascade';
import type { Quiet } from './quiet';

const QUIET_MS = 100;
const POLL_MS = 30;
/** Pages take values back with a timer that nothing announces: this long after the last write is looked again. */
export const LATE_MS = 400;
const MOST_TRIES = 3;
/** Failures that may pass when the page has rebuilt itself or a list has arrived. */
const MAY_PASS = new Set([
  'field-gone',
  'field-ambiguous',
  'hidden',
  'disabled',
  'shown-text-differs',
  'options-did-not-arrive',
  'reverted-by-page',
]);

/**
 * Waits until the page is quiet, reads back what every field shows, and writes again what the page took away;
 * never what a person changed. What does not stay after three tries is not accepted.
 */
export async function settleJobs(
  jobs: readonly Job[],
  run: Run,
  quiet: Quiet,
  cascades: Cascades,
): Promise<void> {
  const { tools } = run;
  for (let round = 0; round < MOST_TRIES; round += 1) {
    if (!jobs.some((job) => isSettling(job.result.outcome) || mayPass(job, run, round))) return;
    const last = Math.max(...jobs.map(({ writtenAt }) => writtenAt));
    const late = Math.max(0, last + LATE_MS - tools.now());
    if (late > 0) await tools.wait(late);
    await quiet.settle(QUIET_MS, tools.deadlineMs);
    while (cascades.isPending() && !tools.isCancelled()) await tools.wait(POLL_MS);
    const again = jobs.filter((job) => needsWriting(job, run, round));
    await putBackFailed(jobs, run);
    if (again.length === 0) return;
    for (const job of again) {
      await tryJob(job, run);
      if (job.drove) cascades.answered(job);
      if (job.drove) await quiet.settle(QUIET_MS / 2, tools.deadlineMs);
    }
  }
  await tools.wait(LATE_MS);
  while (cascades.isPending() && !tools.isCancelled()) await tools.wait(POLL_MS);
  for (const job of jobs) needsWriting(job, run, MOST_TRIES);
  await putBackFailed(jobs, run);
}

/** What a page made of a value that it did not keep shall not stay: a year that became the first of January. */
async function putBackFailed(jobs: readonly Job[], { tools, locator }: Run): Promise<void> {
  for (const job of jobs) {
    if (!job.spoiled) continue;
    job.spoiled = false;
    const now = lookAt(job, locator, tools);
    if (now && job.memory) await now.widget.restore(job.memory);
  }
}

function isSettling(outcome: string): boolean {
  return outcome === 'filled' || outcome === 'already-right';
}

/** Tried once more, and only where the page may have been in the middle of something. */
function mayPass({ result }: Job, { tools }: Run, round: number): boolean {
  if (round > 0 || !MAY_PASS.has(result.reason ?? '')) return false;
  return result.outcome === 'refused' || tools.isAfterChoice();
}

/** Whether a field lost its value and may get it again; otherwise the job's result says what is. */
function needsWriting(job: Job, run: Run, round: number): boolean {
  const { instruction, result } = job;
  const { tools, trust, locator } = run;
  if (!isSettling(result.outcome)) return mayPass(job, run, round);
  if (!locator.isStill(instruction)) {
    // The heading above it was exchanged, or it hides what stands in it: it asks something else now.
    job.spoiled = true;
    set(job, 'refused', 'field-changed');
    return false;
  }
  const now = lookAt(job, locator, tools);
  if (now?.widget.holds(instruction.value)) return false;
  if (now) {
    const touch = trust.lastTouch([now.place.region, ...now.place.controls]);
    if (touch !== undefined && touch >= job.writtenAt) {
      set(job, 'kept', 'typed-by-clerk');
      return false;
    }
  }
  const { value } = instruction;
  if (value.kind === 'date' && value.date.day === undefined) {
    job.spoiled = true;
    set(job, 'not-accepted', 'value-does-not-fit');
    return false;
  }
  if (job.tries >= MOST_TRIES || round >= MOST_TRIES) {
    const isBare = !now || now.widget.isEmpty();
    job.spoiled = !isBare;
    set(job, 'not-accepted', isBare ? 'reverted-by-page' : 'shown-text-differs');
    return false;
  }
  return true;
}
