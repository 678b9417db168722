import { JournalUnavailableError } from './errors';

/** A thousand times what an append takes on a good day. */
const MOST_MS = 10_000;

/** A disk that neither takes nor refuses holds nobody up: after ten seconds JournalUnavailableError. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new JournalUnavailableError()), MOST_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
