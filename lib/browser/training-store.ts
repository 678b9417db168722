import { type LearnerResult, resultsSchema } from '../training/result';
import { browser } from './api';

const KEY = 'trainingResults';

/** The class's results on this machine; what cannot be read counts as none. */
export async function loadResults(): Promise<readonly LearnerResult[]> {
  const parsed = resultsSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}

export async function saveResults(results: readonly LearnerResult[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: resultsSchema.parse(results) });
}
