import { useEffect, useState } from 'preact/hooks';
import type { DayRange } from '../../lib/journal/reads';
import type { RollupRow } from '../../lib/journal/rollup';
import type { SessionTally } from '../../lib/journal/tally';
import type { DashboardPorts } from './ports';
import { journalErrorWords } from './words';

export type JournalFigures =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly words: string }
  | {
      readonly status: 'ready';
      readonly rows: readonly RollupRow[];
      readonly tallies: readonly SessionTally[];
    };

/** A burst of appends is read once. */
const GATHER_MS = 200;

/** The figures of a period, read again whenever `version` grows; old figures stay until new ones are there. */
export function useJournalFigures(
  journal: DashboardPorts['journal'],
  { from, to }: DayRange,
  version: number,
): JournalFigures {
  const [figures, setFigures] = useState<JournalFigures>({ status: 'loading' });
  useEffect(() => {
    const reading = { wanted: true };
    const show = (next: JournalFigures) => {
      if (reading.wanted) setFigures(next);
    };
    Promise.all([journal.rollups({ from, to }), journal.dossiers({ from, to })]).then(
      ([rows, tallies]) => show({ status: 'ready', rows, tallies }),
      (error: unknown) => show({ status: 'failed', words: journalErrorWords(error) }),
    );
    return () => {
      reading.wanted = false;
    };
  }, [journal, from, to, version]);
  return figures;
}

/** A number that grows when the journal does, at most once per GATHER_MS. */
export function useJournalVersion(onChange: DashboardPorts['onChange']): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setVersion((before) => before + 1);
      }, GATHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [onChange]);
  return version;
}
