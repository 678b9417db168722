import { useState } from 'preact/hooks';
import { DATA_KIND_WORDS } from '../../lib/report/columns';
import type { DataKind } from '../../lib/report/figures';
import { ChainCheck } from './ChainCheck';
import { Choices } from './Choices';
import { FiguresPage } from './FiguresPage';
import type { DashboardPorts } from './ports';
import { useJournalVersion } from './use-journal-figures';

const DATA_KINDS = ['real', 'training'] as const satisfies readonly DataKind[];
const VIEWS = ['figures', 'inspection'] as const;
type View = (typeof VIEWS)[number];
const VIEW_WORDS: Readonly<Record<View, string>> = {
  figures: 'Số liệu',
  inspection: 'Kiểm tra',
};

/** The supervisor's page: how much was not asked again, and whether the journal is whole. */
export function Dashboard({ ports }: { readonly ports: DashboardPorts }) {
  const [view, setView] = useState<View>('figures');
  const [data, setData] = useState<DataKind>('real');
  const version = useJournalVersion(ports.onChange);
  return (
    <div class="dashboard stack-loose">
      <header class="row-spread">
        <div class="stack-tight">
          <h1>
            Số liệu khai thác dữ liệu{' '}
            {ports.trainingBuild && <span class="badge badge-training">TẬP HUẤN</span>}
          </h1>
          <p class="soft">Từ nhật ký trên máy này; không có giá trị nào của công dân.</p>
        </div>
        <div class="row">
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
        {view === 'figures' && (
          <FiguresPage ports={ports} data={data} version={version} onData={setData} />
        )}
        {view === 'inspection' && <ChainCheck journal={ports.journal} />}
      </main>
    </div>
  );
}
