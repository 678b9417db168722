import { useMemo, useState } from 'preact/hooks';
import type { DatumKey } from '../../lib/citizen/keys';
import type { DayRange } from '../../lib/journal/reads';
import type { RollupRow } from '../../lib/journal/rollup';
import { totalOf } from '../../lib/report/charts';
import type { DataKind } from '../../lib/report/figures';
import { type Filter, filterRows } from '../../lib/report/filter';
import { tableOf } from '../../lib/report/table';
import { BigFigures } from './BigFigures';
import { Charts } from './Charts';
import { Choices } from './Choices';
import { Dossiers } from './Dossiers';
import { EmptyState } from './EmptyState';
import { FiguresTable } from './FiguresTable';
import type { DashboardPorts } from './ports';
import type { JournalFigures } from './use-journal-figures';
import { TABLE_VIEWS, type TableView, VIEW_GROUPINGS, VIEW_WORDS } from './words';

export interface FiguresViewProps {
  readonly figures: JournalFigures;
  readonly filter: Filter;
  readonly range: DayRange;
  readonly compares: boolean;
  readonly data: DataKind;
  readonly journal: DashboardPorts['journal'];
  readonly version: number;
  readonly onShowTraining: () => void;
  readonly onDay: (day: string) => void;
  readonly onFilter: (filter: Filter) => void;
}

export function FiguresView(props: FiguresViewProps) {
  const { figures } = props;
  if (figures.status === 'loading') return <p role="status">Đang đọc nhật ký…</p>;
  if (figures.status === 'failed')
    return (
      <p class="banner banner-error" role="alert">
        {figures.words}
      </p>
    );
  return <ReadyFigures {...props} figures={figures} />;
}

interface ReadyFiguresProps extends FiguresViewProps {
  readonly figures: Extract<JournalFigures, { status: 'ready' }>;
}

function ReadyFigures(props: ReadyFiguresProps) {
  const { figures, filter, data, journal, version, range } = props;
  const [view, setView] = useState<TableView>('all');
  const [datum, setDatum] = useState<DatumKey | null>(null);
  const rows = useMemo(() => filterRows(figures.rows, filter), [figures, filter]);
  const before = useMemo(
    () => totalOf(filterRows(figures.before, filter), data),
    [figures, filter, data],
  );
  const table = useMemo(() => tableOf(rows, VIEW_GROUPINGS[view], data), [rows, view, data]);
  if (table.lines.length === 0) {
    const hasTraining = data === 'real' && figures.rows.some((row: RollupRow) => row.training);
    return <EmptyState data={data} onShowTraining={hasTraining ? props.onShowTraining : null} />;
  }
  const openDatum = (key: DatumKey) => {
    setDatum(key);
    document.getElementById('dossiers-title')?.focus();
  };
  return (
    <>
      <BigFigures figures={table.total} before={props.compares ? before : null} />
      <Charts
        rows={rows}
        data={data}
        onDay={range.from === range.to ? undefined : props.onDay}
        onGroup={(name, key) => props.onFilter({ ...filter, [name]: key })}
        onDatum={openDatum}
      />
      <section class="stack" aria-labelledby="table-title">
        <div class="row-spread">
          <h2 id="table-title">Số liệu chi tiết</h2>
          <Choices
            legend="Xem số liệu theo"
            name="table-view"
            options={TABLE_VIEWS}
            words={VIEW_WORDS}
            chosen={view}
            onChoose={setView}
          />
        </div>
        <FiguresTable table={table} caption={`Số liệu theo ${VIEW_WORDS[view].toLowerCase()}`} />
      </section>
      {table.total.dossiers > 0 && (
        <Dossiers
          journal={journal}
          range={range}
          filter={filter}
          data={data}
          datum={datum}
          onAllData={() => setDatum(null)}
          count={table.total.dossiers}
          version={version}
        />
      )}
    </>
  );
}
