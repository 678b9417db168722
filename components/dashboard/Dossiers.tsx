import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DatumKey } from '../../lib/citizen/keys';
import type { DayRange } from '../../lib/journal/reads';
import type { SessionTally } from '../../lib/journal/tally';
import { dossierLines, needsReview } from '../../lib/report/dossier';
import type { DataKind } from '../../lib/report/figures';
import { type Filter, filterTallies } from '../../lib/report/filter';
import { formatCount } from '../../lib/report/format';
import { DATUM_WORDS } from '../wording/datum';
import { DossierDetail } from './DossierDetail';
import { DossierList } from './DossierList';
import type { DashboardPorts } from './ports';

const PAGE = 12;

export interface DossiersProps {
  readonly journal: DashboardPorts['journal'];
  readonly range: DayRange;
  readonly filter: Filter;
  readonly data: DataKind;
  /** Only dossiers in which this datum needs a second look. */
  readonly datum: DatumKey | null;
  readonly onAllData: () => void;
  /** How many the figures count. */
  readonly count: number;
  readonly version: number;
}

/** The dossiers of the period, a page at a time, and the trail of the one that is opened. */
export function Dossiers(props: DossiersProps) {
  const { journal, data, datum, version } = props;
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<string | null>(null);
  const tallies = useTallies(props, limit + 1);
  const lines = useMemo(() => dossierLines(tallies.slice(0, limit), data), [tallies, limit, data]);
  const open = lines.find((line) => line.session === chosen);
  const title = useRef<HTMLHeadingElement>(null);
  // The detail stands below the list on a narrow page: whoever opens a dossier is taken to it.
  useEffect(() => {
    if (chosen !== null) title.current?.focus();
  }, [chosen]);
  return (
    <section class="stack" aria-labelledby="dossiers-title" id="dossiers">
      <div class="row-spread">
        <h2 id="dossiers-title" tabIndex={-1}>
          Hồ sơ {datum === null && `(${formatCount(props.count)})`}
        </h2>
        {datum && (
          <button type="button" class="button button-quiet" onClick={props.onAllData}>
            Chỉ hồ sơ cần rà soát “{DATUM_WORDS[datum]}” – bỏ lọc
          </button>
        )}
      </div>
      <div class="dossiers">
        <DossierList
          lines={lines}
          chosen={chosen}
          onChoose={setChosen}
          onMore={tallies.length > limit ? () => setLimit(limit + PAGE) : null}
        />
        <div class="panel stack dossier-detail">
          {open ? (
            <>
              <h3 class="number" tabIndex={-1} ref={title}>
                {open.dossier ?? open.session}
              </h3>
              <DossierDetail
                key={open.session}
                session={open.session}
                journal={journal}
                version={version}
              />
            </>
          ) : (
            <p class="soft">Chọn một hồ sơ để xem những ô đã được điền sẵn.</p>
          )}
        </div>
      </div>
    </section>
  );
}

function useTallies(props: DossiersProps, limit: number): readonly SessionTally[] {
  const { journal, range, filter, data, datum, version } = props;
  const [tallies, setTallies] = useState<readonly SessionTally[]>([]);
  const { from, to } = range;
  useEffect(() => {
    const search = new AbortController();
    const matches = (tally: SessionTally) =>
      filterTallies([tally], filter).some(({ parts }) =>
        parts.some(
          (part) =>
            part.active &&
            part.training === (data === 'training') &&
            (datum === null || needsReview(part, datum)),
        ),
      );
    journal.dossiers({ from, to, limit, matches, signal: search.signal }).then(
      (found) => !search.signal.aborted && setTallies(filterTallies(found, filter)),
      // The figures above come from the same journal and say what is wrong with it.
      () => undefined,
    );
    return () => search.abort();
  }, [journal, from, to, filter, data, datum, limit, version]);
  return tallies;
}
