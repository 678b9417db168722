import { browser } from './api';

export type DataFile =
  | 'data/population.json'
  | 'data/units-2026.json'
  | 'data/units-legacy.json'
  | 'data/code-lists.json';

/** One of the data files that ship with the extension, gzipped (`tools/build/pack-data`); not yet checked. */
export async function loadDataFile(file: DataFile): Promise<unknown> {
  const { body } = await fetch(browser.runtime.getURL(`${file}.gz`));
  if (!body) throw new DataFileEmptyError();
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** Thrown when the browser opens one of our files and gives nothing of it. */
export class DataFileEmptyError extends Error {
  override readonly name = 'DataFileEmptyError';
}
