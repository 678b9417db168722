import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChainHead } from '../../lib/journal/database';
import type { RollupRow } from '../../lib/journal/rollup';
import { type Coverage, coverageOf } from '../../lib/report/coverage';
import type { DataKind } from '../../lib/report/figures';
import { formatCount, formatHash, formatMonth, formatRange } from '../../lib/report/format';
import {
  type MonthlyReport,
  planMonthlyReport,
  reportFileName,
} from '../../lib/report/monthly-report';
import {
  monthRange,
  rangeBefore,
  rangeOf,
  reportMonthOf,
  shiftMonth,
} from '../../lib/report/period';
import type { ReportSettings } from '../../lib/settings/report';
import type { DashboardPorts, ExportRecord } from '../dashboard/ports';
import { useJournalFigures } from '../dashboard/use-journal-figures';
import { DATUM_WORDS } from '../wording/datum';
import { CoverageImport } from './CoverageImport';
import { ReportFrameForm } from './ReportFrameForm';
import { ReportPaper } from './ReportPaper';

const MOST_DOSSIERS = 50_000;

export interface ReportPageProps {
  readonly ports: DashboardPorts;
  readonly data: DataKind;
  readonly source: { rollups: (range: { from: string; to: string }) => Promise<RollupRow[]> };
  readonly sourceWords: string;
  readonly version: number;
}

/** The monthly report: one press for each form in which it can be handed on. */
export function ReportPage({ ports, data, source, sourceWords, version }: ReportPageProps) {
  const latest = reportMonthOf(ports.now());
  const [month, setMonth] = useState(latest);
  const [settings, setSettings] = useState<ReportSettings | null>(null);
  const [listVersion, setListVersion] = useState(0);
  const [words, setWords] = useState('');
  useEffect(() => {
    void ports.loadReportSettings().then(setSettings);
  }, [ports]);
  const range = monthRange('report', month, ports.now());
  const figures = useJournalFigures(source, range, rangeBefore(range), version);
  const head = useHead(ports, version);
  const coverage = useCoverage(ports, range, listVersion);
  const report = useMemo(
    () =>
      figures.status === 'ready' && settings
        ? planMonthlyReport({
            rows: figures.rows,
            before: figures.before,
            range: { from: range.from, to: range.to },
            data,
            frame: settings,
            coverage,
            source: sourceWords,
            journalEnd: head ? `mục ${formatCount(head.seq)}, mã ${formatHash(head.hash)}` : '–',
            today: rangeOf('today', ports.now()).to,
            nameOf: (key) => DATUM_WORDS[key],
          })
        : null,
    [figures, range.from, range.to, data, settings, coverage, sourceWords, head, ports],
  );
  const save = (next: ReportSettings) => {
    setSettings(next);
    void ports.saveReportSettings(next);
  };
  const hand = async (
    outcome: ExportRecord['outcome'],
    ending: string,
    make: (report: MonthlyReport) => Promise<Blob | string | null>,
  ) => {
    if (!report || !settings) return;
    const content = await make(report);
    const rows = report.annex.reduce((sum, { lines }) => sum + lines.length, 0);
    const logged = await ports.recordExport({ outcome, rows, training: data === 'training' });
    if (content !== null) ports.download({ name: reportFileName(range, data, ending), content });
    if (data === 'real' && !settings.made.includes(month))
      save({ ...settings, made: [...settings.made, month] });
    setWords(logged ? 'Đã lập báo cáo.' : 'Đã lập báo cáo nhưng chưa ghi được vào nhật ký.');
    if (content === null) ports.print();
  };
  return (
    <>
      <section class="panel stack no-print" aria-labelledby="report-title">
        <div class="row-spread">
          <h2 id="report-title">
            Báo cáo tháng {formatMonth(month)} · {formatRange(range)}
          </h2>
          <div class="row">
            <button
              type="button"
              class="button button-secondary"
              onClick={() => setMonth(shiftMonth(month, -1))}
            >
              Kỳ trước
            </button>
            <button
              type="button"
              class="button button-secondary"
              disabled={month >= latest}
              onClick={() => setMonth(shiftMonth(month, 1))}
            >
              Kỳ sau
            </button>
          </div>
        </div>
        {settings && <ReportFrameForm settings={settings} onSave={save} />}
        <CoverageImport
          ports={ports}
          coverage={coverage}
          onImported={() => setListVersion(listVersion + 1)}
        />
        <div class="row">
          <button
            type="button"
            class="button button-primary"
            disabled={!report}
            onClick={() =>
              void hand('exported-document', 'docx', async (made) =>
                (await import('../../lib/report/report-docx')).reportDocx(made),
              )
            }
          >
            Tải báo cáo (DOCX)
          </button>
          <button
            type="button"
            class="button button-secondary"
            disabled={!report}
            onClick={() => void hand('printed', '', async () => null)}
          >
            In hoặc lưu PDF
          </button>
          <button
            type="button"
            class="button button-secondary"
            disabled={!report}
            onClick={() =>
              void hand('exported-xlsx', 'xlsx', async (made) =>
                (await import('../../lib/report/report-xlsx')).reportXlsx(made),
              )
            }
          >
            Phụ lục XLSX
          </button>
          <button
            type="button"
            class="button button-secondary"
            disabled={!report}
            onClick={() =>
              void hand('exported-csv', 'csv', async (made) =>
                (await import('../../lib/report/report-csv')).reportCsv(made),
              )
            }
          >
            Phụ lục CSV
          </button>
          <span role="status">{words}</span>
        </div>
      </section>
      {figures.status === 'failed' && (
        <p class="banner banner-error" role="alert">
          {figures.words}
        </p>
      )}
      {report && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls a sheet that is wider than the window
        <section class="paper-frame" aria-label="Bản xem báo cáo" tabIndex={0}>
          <ReportPaper report={report} />
        </section>
      )}
    </>
  );
}

function useHead(ports: DashboardPorts, version: number): ChainHead | undefined {
  const [head, setHead] = useState<ChainHead>();
  useEffect(() => {
    ports.journal.head().then(setHead, () => undefined);
  }, [ports, version]);
  return head;
}

/** Of the list that the office brought in, the dossiers that this machine worked on up to the end of the period. */
function useCoverage(
  ports: DashboardPorts,
  { from, to }: { from: string; to: string },
  listVersion: number,
): Coverage | null {
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  useEffect(() => {
    const reading = { wanted: true };
    ports
      .loadDossierList()
      .then(async (list) => {
        if (!list) return null;
        const matches = (tally: { dossier?: string }) => tally.dossier !== undefined;
        const found = await ports.journal.dossiers({ from, to, limit: MOST_DOSSIERS, matches });
        return coverageOf(list.numbers, found);
      })
      .then(
        (found) => reading.wanted && setCoverage(found),
        () => undefined,
      );
    return () => {
      reading.wanted = false;
    };
  }, [ports, from, to, listVersion]);
  return coverage;
}
