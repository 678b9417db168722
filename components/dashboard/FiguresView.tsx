import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dossierLines } from '../../lib/report/dossier';
import type { DataKind } from '../../lib/report/figures';
import { formatCount } from '../../lib/report/format';
import { tableOf } from '../../lib/report/table';
import { BigFigures } from './BigFigures';
import { Choices } from './Choices';
import { DayBars } from './DayBars';
import { DossierDetail } from './DossierDetail';
import { DossierList } from './DossierList';
import { EmptyState } from './EmptyState';
import { FiguresTable } from './FiguresTable';
import type { DashboardPorts } from './ports';
import type { JournalFigures } from './use-journal-figures';
import { TABLE_VIEWS, type TableView, VIEW_GROUPINGS, VIEW_WORDS } from './words';

export interface FiguresViewProps {
  readonly figures: JournalFigures;
  readonly data: DataKind;
  readonly journal: DashboardPorts['journal'];
  readonly version: number;
  readonly onShowTraining: () => void;
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
  const { figures, data, journal, version } = props;
  const [view, setView] = useState<TableView>('all');
  const { rows, tallies } = figures;
  const days = useMemo(() => tableOf(rows, ['day'], data), [rows, data]);
  const table = useMemo(() => tableOf(rows, VIEW_GROUPINGS[view], data), [rows, view, data]);
  const dossiers = useMemo(() => dossierLines(tallies, data), [tallies, data]);
  if (table.lines.length === 0) {
    const hasTraining = data === 'real' && rows.some((row) => row.training);
    return <EmptyState data={data} onShowTraining={hasTraining ? props.onShowTraining : null} />;
  }
  return (
    <>
      <BigFigures figures={table.total} />
      <DayBars table={days} />
      <section class="stack" aria-labelledby="table-title">
        <div class="row-spread">
          <h2 id="table-title">Số liệu chi tiết</h2>
          <Choices
            legend="Xem số liệu theo"
            name="view"
            options={TABLE_VIEWS}
            words={VIEW_WORDS}
            chosen={view}
            onChoose={setView}
          />
        </div>
        <FiguresTable table={table} caption={`Số liệu theo ${VIEW_WORDS[view].toLowerCase()}`} />
      </section>
      {dossiers.length > 0 && <Dossiers lines={dossiers} journal={journal} version={version} />}
    </>
  );
}

interface DossiersProps extends Pick<FiguresViewProps, 'journal' | 'version'> {
  readonly lines: ReturnType<typeof dossierLines>;
}

function Dossiers({ lines, journal, version }: DossiersProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const open = lines.find((line) => line.session === chosen);
  const title = useRef<HTMLHeadingElement>(null);
  // The detail stands below the list on a narrow page: whoever opens a dossier is taken to it.
  useEffect(() => {
    if (chosen !== null) title.current?.focus();
  }, [chosen]);
  return (
    <section class="stack" aria-labelledby="dossiers-title">
      <h2 id="dossiers-title">Hồ sơ ({formatCount(lines.length)})</h2>
      <div class="dossiers">
        <DossierList lines={lines} chosen={chosen} onChoose={setChosen} />
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
