import { type Job, lookAt, type Run } from './job';

/** What came of undoing one field: `kept` holds another value by now and is left as it is. */
export interface UndoResult {
  readonly fieldId: string;
  readonly outcome: 'undone' | 'kept' | 'refused' | 'not-accepted';
}

/** Restores former values where ours still stand; decided for all fields before the first is touched. */
export async function undoJobs(jobs: readonly Job[], run: Run): Promise<readonly UndoResult[]> {
  const { tools, locator } = run;
  const plans = jobs
    .filter(({ result }) => result.outcome !== 'refused')
    .map((job) => ({ job, state: stateOf(job, run) }));
  const results: UndoResult[] = [];
  for (const { job, state } of plans) {
    const { fieldId } = job.instruction;
    if (state !== 'ours') {
      results.push({ fieldId, outcome: state });
      continue;
    }
    const now = lookAt(job, locator, tools);
    const done = now && job.memory && (await now.widget.restore(job.memory));
    results.push({ fieldId, outcome: done ? 'undone' : 'not-accepted' });
  }
  return results;
}

function stateOf(job: Job, { tools, locator }: Run): 'ours' | 'kept' | 'refused' {
  const now = lookAt(job, locator, tools);
  if (!now) return 'refused';
  return now.widget.holds(job.instruction.value) ? 'ours' : 'kept';
}
