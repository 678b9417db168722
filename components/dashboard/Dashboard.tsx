import { useMemo, useState } from 'preact/hooks';
import { DATA_KIND_WORDS } from '../../lib/report/columns';
import { csvFileName, toCsv } from '../../lib/report/csv';
import type { DataKind } from '../../lib/report/figures';
import { formatDay } from '../../lib/report/format';
import { type Period, rangeOf } from '../../lib/report/period';
import { tableOf } from '../../lib/report/table';
import { ChainCheck } from './ChainCheck';
import { Choices } from './Choices';
import { FiguresView } from './FiguresView';
import { PeriodChoice } from './PeriodChoice';
import type { DashboardPorts } from './ports';
import { useJournalFigures, useJournalVersion } from './use-journal-figures';
import { VIEW_GROUPINGS } from './words';

const DATA_KINDS = ['real', 'training'] as const satisfies readonly DataKind[];

/** The supervisor's page: how much was not asked again, and whether the journal is whole. */
export function Dashboard({ ports }: { readonly ports: DashboardPorts }) {
  const [period, setPeriod] = useState<Period>('month');
  const [custom, setCustom] = useState(() => rangeOf('month', ports.now()));
  const [data, setData] = useState<DataKind>('real');
  const [unlogged, setUnlogged] = useState(false);
  const version = useJournalVersion(ports.onChange);
  const range = period === 'custom' ? custom : rangeOf(period, ports.now());
  const figures = useJournalFigures(ports.journal, range, version);
  const rows = figures.status === 'ready' ? figures.rows : [];
  const whole = useMemo(() => tableOf(rows, VIEW_GROUPINGS.all, data), [rows, data]);

  const exportCsv = async () => {
    const logged = await ports.recordExport({
      rows: whole.lines.length,
      training: data === 'training',
    });
    setUnlogged(!logged);
    ports.download({ name: csvFileName(range, data), text: toCsv(whole) });
  };

  return (
    <div class="dashboard stack-loose">
      <header class="row-spread">
        <div class="stack-tight">
          <h1>
            Số liệu khai thác dữ liệu{' '}
            {ports.trainingBuild && <span class="badge badge-training">TẬP HUẤN</span>}
          </h1>
          <p class="soft">
            {formatDay(range.from)}
            {range.to !== range.from && ` – ${formatDay(range.to)}`} · trên máy này
          </p>
        </div>
        <Choices
          legend="Loại số liệu"
          name="data"
          options={DATA_KINDS}
          words={DATA_KIND_WORDS}
          chosen={data}
          onChoose={setData}
        />
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
        <div class="row-spread">
          <PeriodChoice
            period={period}
            range={custom}
            onPeriod={(next) => {
              if (next === 'custom') setCustom(range);
              setPeriod(next);
            }}
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
        {unlogged && (
          <p class="banner banner-warn" role="alert">
            Tệp đã xuất nhưng chưa ghi được vào nhật ký. Bổ sung mã cán bộ và mã đơn vị trong phần
            Tùy chọn.
          </p>
        )}
        <FiguresView
          figures={figures}
          data={data}
          journal={ports.journal}
          version={version}
          onShowTraining={() => setData('training')}
        />
        <ChainCheck journal={ports.journal} />
      </main>
    </div>
  );
}
