import type { JournalEntry } from '../journal/entry';

/**
 * Wrong answers an hour after which nobody is verified any more, as a gateway counts them too (docs/gateway.md):
 * few per number, whoever asks, and per officer. Guessing a birth date so takes years.
 */
export const WRONG_PER_NUMBER = 5;
export const WRONG_PER_OFFICER = 30;
export const GUESS_WINDOW_MS = 3_600_000;

/**
 * When this officer may ask about this citizen again, ms since epoch; undefined = now. `recent` are the
 * verifications in the journal, which outlives worker, browser and dossier.
 */
export function guessLimit(
  recent: readonly JournalEntry[],
  { officer, citizen }: { readonly officer: string; readonly citizen: string },
  now: number,
): number | undefined {
  const wrong = recent
    .filter(({ kind, outcome }) => kind === 'verify' && outcome === 'differs')
    .filter(({ at }) => Date.parse(at) > now - GUESS_WINDOW_MS);
  const ends = [
    endOf(
      wrong.filter((entry) => entry.citizen?.value === citizen),
      WRONG_PER_NUMBER,
    ),
    endOf(
      wrong.filter((entry) => entry.officer === officer),
      WRONG_PER_OFFICER,
    ),
  ].filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** When the oldest of the last `allowed` wrong answers is an hour old. */
function endOf(wrong: readonly JournalEntry[], allowed: number): number | undefined {
  const times = wrong.map(({ at }) => Date.parse(at)).sort((a, b) => b - a);
  const oldest = times[allowed - 1];
  return oldest === undefined ? undefined : oldest + GUESS_WINDOW_MS;
}
