import { useEffect, useState } from 'preact/hooks';
import type { DayRange } from '../../lib/journal/reads';
import type { RollupRow } from '../../lib/journal/rollup';
import type { DashboardPorts } from './ports';
import { journalErrorWords } from './words';

export type JournalFigures =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly words: string }
  | {
      readonly status: 'ready';
      readonly rows: readonly RollupRow[];
      /** Of the period to compare with; empty without one. */
      readonly before: readonly RollupRow[];
    };

/** A burst of appends is read once. */
const GATHER_MS = 200;

/** The figures of a period, read again whenever `version` grows; old figures stay until new ones are there. */
export function useJournalFigures(
  source: Pick<DashboardPorts['journal'], 'rollups'>,
  { from, to }: DayRange,
  compared: DayRange | null,
  version: number,
): JournalFigures {
  const [figures, setFigures] = useState<JournalFigures>({ status: 'loading' });
  const [comparedFrom, comparedTo] = [compared?.from, compared?.to];
  useEffect(() => {
    const reading = { wanted: true };
    const show = (next: JournalFigures) => {
      if (reading.wanted) setFigures(next);
    };
    const earlier =
      comparedFrom && comparedTo ? source.rollups({ from: comparedFrom, to: comparedTo }) : [];
    Promise.all([source.rollups({ from, to }), earlier]).then(
      ([rows, before]) => show({ status: 'ready', rows, before }),
      (error: unknown) => show({ status: 'failed', words: journalErrorWords(error) }),
    );
    return () => {
      reading.wanted = false;
    };
  }, [source, from, to, comparedFrom, comparedTo, version]);
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
