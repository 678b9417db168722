import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { DayRange } from '../../lib/journal/reads';
import type { RollupRow } from '../../lib/journal/rollup';
import { DATA_KIND_WORDS } from '../../lib/report/columns';
import type { DataKind } from '../../lib/report/figures';
import { formatMonth } from '../../lib/report/format';
import { type Month, reportDue } from '../../lib/report/period';
import { OutboxLine } from '../fleet/OutboxLine';
import { TreeLine } from '../fleet/TreeLine';
import { UnitChoice } from '../fleet/UnitChoice';
import { InspectionPage } from '../inspection/InspectionPage';
import { MergePage } from '../merge/MergePage';
import { ReportPage } from '../report/ReportPage';
import { Choices } from './Choices';
import { FiguresPage } from './FiguresPage';
import type { DashboardPorts } from './ports';
import { useJournalVersion } from './use-journal-figures';

const DATA_KINDS = ['real', 'training'] as const satisfies readonly DataKind[];
const VIEWS = ['figures', 'report', 'inspection', 'merge'] as const;
type View = (typeof VIEWS)[number];
const VIEW_WORDS: Readonly<Record<View, string>> = {
  figures: 'Số liệu',
  report: 'Báo cáo tháng',
  inspection: 'Kiểm tra',
  merge: 'Gộp quầy',
};

const PLACES = ['machine', 'server'] as const;
type Place = (typeof PLACES)[number];
const PLACE_WORDS: Readonly<Record<Place, string>> = {
  machine: 'Máy này',
  server: 'Máy chủ của đơn vị',
};
/** The server's figures are read again so often while they are looked at. */
const SERVER_POLL_MS = 10_000;

/** The supervisor's page: how much was not asked again, and whether the journal is whole. */
export function Dashboard({ ports }: { readonly ports: DashboardPorts }) {
  const [view, setView] = useState<View>('figures');
  const [data, setData] = useState<DataKind>('real');
  const [joins, setJoins] = useState(true);
  const { devices, mergedVersion, onMerged } = useMerged(ports);
  const [place, setPlace] = useState<Place>('machine');
  const { unitServer } = ports;
  const atServer = place === 'server' && unitServer !== undefined;
  const ticks = useTicks(atServer ? SERVER_POLL_MS : null);
  const version = useJournalVersion(ports.onChange) + mergedVersion + ticks;
  const merges = !atServer && joins && devices > 0;
  const [unit, setUnit] = useState('');
  const source = useMemo(
    () => (atServer ? serverSource(unitServer, unit) : sourceOf(ports, merges)),
    [ports, merges, atServer, unitServer, unit],
  );
  const sourceWords = wordsOf(atServer, merges ? devices : 0);
  const due = useReportDue(ports, view);
  return (
    <div class="dashboard stack-loose">
      <header class="row-spread">
        <div class="stack-tight">
          <h1>
            Số liệu khai thác dữ liệu{' '}
            {ports.trainingBuild && <span class="badge badge-training">TẬP HUẤN</span>}
          </h1>
          <p class="soft">
            {`Từ ${sourceWords}; không có giá trị nào của công dân.`}
            {!atServer && devices > 0 && (
              <label class="row join">
                <input
                  type="checkbox"
                  checked={joins}
                  onChange={(event) => setJoins(event.currentTarget.checked)}
                />
                Tính cả các quầy đã gộp
              </label>
            )}
          </p>
          {unitServer && <OutboxLine outbox={unitServer.outbox} version={version} />}
          {unitServer?.tree && <TreeLine tree={unitServer.tree} version={version} />}
        </div>
        <div class="row">
          {unitServer && (
            <Choices
              legend="Nguồn"
              name="place"
              options={PLACES}
              words={PLACE_WORDS}
              chosen={place}
              onChoose={setPlace}
            />
          )}
          {atServer && unitServer.units && (
            <UnitChoice units={unitServer.units} chosen={unit} onChoose={setUnit} />
          )}
          <Choices
            legend="Trang"
            name="view"
            options={VIEWS}
            words={VIEW_WORDS}
            chosen={view}
            onChoose={setView}
          />
          <Choices
            legend="Loại số liệu"
            name="data"
            options={DATA_KINDS}
            words={DATA_KIND_WORDS}
            chosen={data}
            onChoose={setData}
          />
        </div>
      </header>
      <main class="stack-loose">
        {data === 'training' && (
          <p class="banner banner-training" role="status">
            <span>
              <strong>TẬP HUẤN.</strong> Số liệu của công dân giả định, không tính vào kết quả công
              việc.
            </span>
          </p>
        )}
        {due && view !== 'report' && (
          <p class="banner banner-info" role="status">
            <span>
              Báo cáo tháng {formatMonth(due)} đến hạn trước ngày 15 và chưa được lập trên máy này.
            </span>
            <button type="button" class="button button-secondary" onClick={() => setView('report')}>
              Lập báo cáo
            </button>
          </p>
        )}
        {view === 'figures' && (
          <FiguresPage
            ports={ports}
            source={source}
            data={data}
            version={version}
            onData={setData}
          />
        )}
        {view === 'report' && (
          <ReportPage
            ports={ports}
            data={data}
            source={source}
            sourceWords={sourceWords}
            version={version}
          />
        )}
        {view === 'inspection' && <InspectionPage ports={ports} data={data} />}
        {view === 'merge' && <MergePage ports={ports} onMerged={onMerged} />}
      </main>
    </div>
  );
}

function wordsOf(atServer: boolean, merged: number): string {
  if (atServer) return 'máy chủ của đơn vị';
  return merged > 0 ? `nhật ký trên máy này và ${merged} quầy đã gộp` : 'nhật ký trên máy này';
}

/** A number that grows every `ms`; with null it stands still. */
function useTicks(ms: number | null): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    if (ms === null) return;
    const timer = setInterval(() => setTicks((before) => before + 1), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return ticks;
}

/** Figures of this machine alone, or with those of the counters whose files were taken in. */
export interface FigureSource {
  readonly rollups: (range: DayRange) => Promise<RollupRow[]>;
}

function serverSource(
  server: NonNullable<DashboardPorts['unitServer']>,
  unit: string,
): FigureSource {
  return { rollups: (range) => server.rollups(range, unit || undefined) };
}

function sourceOf(ports: DashboardPorts, merges: boolean): FigureSource {
  if (!merges) return ports.journal;
  return {
    rollups: async (range) => {
      const [own, others] = await Promise.all([
        ports.journal.rollups(range),
        ports.merged.rollups(range),
      ]);
      return [...own, ...others];
    },
  };
}

function useMerged(ports: DashboardPorts) {
  const [devices, setDevices] = useState(0);
  const [mergedVersion, setVersion] = useState(0);
  const onMerged = useCallback(() => setVersion((before) => before + 1), []);
  useEffect(() => {
    ports.merged.devices().then(
      (found) => setDevices(found.length),
      () => undefined,
    );
  }, [ports, mergedVersion]);
  return { devices, mergedVersion, onMerged };
}

/** The month whose report is due and was not made here; looked at again when the view changes. */
function useReportDue(ports: DashboardPorts, view: string): Month | null {
  const [due, setDue] = useState<Month | null>(null);
  useEffect(() => {
    ports.loadReportSettings().then(
      ({ made }) => setDue(reportDue(ports.now(), new Set(made))),
      () => undefined,
    );
  }, [ports, view]);
  return due;
}
