import { useMemo, useState } from 'preact/hooks';
import { csvFileName, toCsv } from '../../lib/report/csv';
import type { DataKind } from '../../lib/report/figures';
import { type Filter, filterRows } from '../../lib/report/filter';
import { formatRange } from '../../lib/report/format';
import {
  type Month,
  monthOf,
  monthRange,
  type Period,
  rangeBefore,
  rangeOf,
  reportMonthOf,
} from '../../lib/report/period';
import { tableOf } from '../../lib/report/table';
import { FiguresView } from './FiguresView';
import { FilterBar } from './FilterBar';
import { PeriodChoice } from './PeriodChoice';
import type { DashboardPorts } from './ports';
import { useJournalFigures } from './use-journal-figures';
import { VIEW_GROUPINGS } from './words';

export interface FiguresPageProps {
  readonly ports: DashboardPorts;
  readonly source: Pick<DashboardPorts['journal'], 'rollups'>;
  readonly data: DataKind;
  readonly version: number;
  readonly onData: (data: DataKind) => void;
}

/** Figures of a chosen period, narrowed to what is chosen, beside those of the period before. */
export function FiguresPage({ ports, source, data, version, onData }: FiguresPageProps) {
  const [period, setPeriod] = useState<Period>('month');
  const [month, setMonth] = useState<Month>(() => monthOf(ports.now()));
  const [custom, setCustom] = useState(() => rangeOf('month', ports.now()));
  const [compares, setCompares] = useState(true);
  const [filter, setFilter] = useState<Filter>({});
  const [unlogged, setUnlogged] = useState(false);
  const latest = period === 'report' ? reportMonthOf(ports.now()) : monthOf(ports.now());
  const shownMonth = month > latest ? latest : month;
  const range = rangeIn(period, shownMonth, custom, ports.now());
  const compared = compares ? rangeBefore(range) : null;
  const figures = useJournalFigures(source, range, compared, version);
  const rows = figures.status === 'ready' ? figures.rows : [];
  const chosen = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const whole = useMemo(() => tableOf(chosen, VIEW_GROUPINGS.all, data), [chosen, data]);

  const exportCsv = async () => {
    const logged = await ports.recordExport({
      outcome: 'exported-csv',
      rows: whole.lines.length,
      training: data === 'training',
    });
    setUnlogged(!logged);
    ports.download({ name: csvFileName(range, data), content: toCsv(whole) });
  };
  const openDay = (day: string) => {
    setCustom({ from: day, to: day });
    setPeriod('custom');
  };

  return (
    <>
      <section class="stack" aria-label="Phạm vi số liệu">
        <div class="row-spread">
          <PeriodChoice
            period={period}
            month={shownMonth}
            latest={latest}
            range={custom}
            onPeriod={(next) => {
              if (next === 'custom') setCustom(range);
              if (next === 'report') setMonth(reportMonthOf(ports.now()));
              if (next === 'month') setMonth(monthOf(ports.now()));
              setPeriod(next);
            }}
            onMonth={setMonth}
            onRange={setCustom}
          />
          <button
            type="button"
            class="button button-secondary"
            disabled={whole.lines.length === 0}
            onClick={exportCsv}
          >
            Xuất CSV
          </button>
        </div>
        <div class="row-spread">
          <FilterBar rows={rows} filter={filter} onFilter={setFilter} />
          <label class="row">
            <input
              type="checkbox"
              checked={compares}
              onChange={(event) => setCompares(event.currentTarget.checked)}
            />
            So với {formatRange(rangeBefore(range))}
          </label>
        </div>
        <p class="soft">
          Kỳ <span class="number">{formatRange(range)}</span>
        </p>
      </section>
      {unlogged && (
        <p class="banner banner-warn" role="alert">
          Tệp đã xuất nhưng chưa ghi được vào nhật ký. Bổ sung mã cán bộ và mã đơn vị trong phần Tùy
          chọn.
        </p>
      )}
      <FiguresView
        figures={figures}
        filter={filter}
        range={range}
        compares={compares}
        data={data}
        journal={ports.journal}
        version={version}
        onShowTraining={() => onData('training')}
        onDay={openDay}
        onFilter={setFilter}
      />
    </>
  );
}

function rangeIn(
  period: Period,
  month: Month,
  custom: { from: string; to: string },
  now: Date,
): { from: string; to: string } {
  if (period === 'custom') return custom;
  return period === 'today' ? rangeOf('today', now) : monthRange(period, month, now);
}
