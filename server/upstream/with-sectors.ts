import { type Datum, type DatumSource, datumSchema } from '../../lib/citizen/record';
import type { Question, SectorSource } from './port';

export interface SectorAnswer {
  readonly data: readonly Datum[];
  /** Sources that did not answer: the record goes without them. */
  readonly silent: readonly DatumSource[];
}

/**
 * Adds what sector sources hold to a base record. They are asked at the same time; a source that fails or is
 * late is left out, and one that speaks in another's name or repeats a key is not believed there: the base
 * record and earlier sources come first.
 */
export async function askSectors(
  base: readonly Datum[],
  idNumber: string,
  question: Question,
  sectors: readonly SectorSource[],
  signal: AbortSignal,
): Promise<SectorAnswer> {
  const answers = await Promise.all(
    sectors.map(async ({ source, dataOf }) => {
      try {
        return { source, data: await within(signal, dataOf(idNumber, question, signal)) };
      } catch {
        return { source, data: undefined };
      }
    }),
  );
  const data = [...base];
  for (const answer of answers) {
    for (const datum of answer.data ?? []) {
      const known = datumSchema.safeParse(datum);
      if (!known.success || known.data.source !== answer.source) continue;
      if (!data.some(({ key }) => key === known.data.key)) data.push(known.data);
    }
  }
  return {
    data,
    silent: answers.flatMap(({ source, data: own }) => (own === undefined ? [source] : [])),
  };
}

/** Rejects when the signal ends first, even where the source pays no heed to it. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(signal.reason);
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}
