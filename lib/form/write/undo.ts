import { LATE_MS } from '../settle/settle';
import { type Job, lookAt, type Run } from './job';
import { flat, type Memory, type Widget } from './widget';

/** What came of undoing one field: `kept` holds another value by now and is left as it is. */
export interface UndoResult {
  readonly fieldId: string;
  readonly outcome: 'undone' | 'kept' | 'refused' | 'not-accepted';
}

interface Restored {
  readonly job: Job;
  readonly memory: Memory;
  readonly claims: boolean;
}

/**
 * Restores former values where ours still stand; that is decided for all fields before the first is touched, and looked
 * at again when the page had time to take it back.
 */
export async function undoJobs(jobs: readonly Job[], run: Run): Promise<readonly UndoResult[]> {
  const { tools, locator } = run;
  const states = jobs.map((job) => ({ job, state: stateOf(job, run) }));
  const results: UndoResult[] = states.flatMap(({ job, state }) =>
    state === 'ours' ? [] : [{ fieldId: job.instruction.fieldId, outcome: state }],
  );
  const restored: Restored[] = [];
  for (const { job, state } of states) {
    const { memory } = job;
    if (state !== 'ours' || !memory) continue;
    const now = lookAt(job, locator, tools);
    const claims = now !== undefined && (await now.widget.restore(memory));
    restored.push({ job, memory, claims });
  }
  if (restored.length > 0) await tools.wait(LATE_MS);
  for (const { job, memory, claims } of restored) {
    const now = lookAt(job, locator, tools);
    const outcome = claims && (!now || isBack(now.widget, memory)) ? 'undone' : 'not-accepted';
    results.push({ fieldId: job.instruction.fieldId, outcome });
  }
  return results;
}

function isBack(widget: Widget, memory: Memory): boolean {
  const was = flat(memory);
  return flat(widget.remember()) === was || (was.trim() === '' && widget.isEmpty());
}

function stateOf(job: Job, { tools, locator }: Run): 'ours' | 'kept' | 'refused' {
  const now = lookAt(job, locator, tools);
  if (!now) return 'refused';
  return now.widget.holds(job.instruction.value) ? 'ours' : 'kept';
}
