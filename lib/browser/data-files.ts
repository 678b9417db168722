import { browser } from './api';

export type DataFile =
  | 'data/population.json'
  | 'data/units-2026.json'
  | 'data/units-legacy.json'
  | 'data/code-lists.json';

/** One of the data files that ship with the extension, not yet checked. */
export async function loadDataFile(file: DataFile): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(file));
  return answer.json();
}
