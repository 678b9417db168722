import { useEffect, useState } from 'preact/hooks';
import { ProcedureList } from '../../components/training/ProcedureList';
import { ResultsBoard } from '../../components/training/ResultsBoard';
import { loadResults, saveResults } from '../../lib/browser/training-store';
import { PROCEDURES } from '../../lib/training/procedures';
import { addResult, type LearnerResult } from '../../lib/training/result';
import { Practice } from './Practice';
import type { Training } from './parts';
import { startTour } from './tour';

type View = 'list' | 'results' | { readonly procedure: string };

/** The trainer's page: choose a form, practise both ways, sum the class up. Needs no server. */
export function App({ training }: { readonly training: Training }) {
  const [view, setView] = useState<View>('list');
  const [presenting, setPresenting] = useState(false);
  const [results, setResults] = useState<readonly LearnerResult[]>([]);
  useEffect(() => {
    void loadResults().then(setResults);
  }, []);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presenting);
  }, [presenting]);
  const keep = (next: readonly LearnerResult[]) => {
    setResults(next);
    void saveResults(next);
  };
  const procedure =
    typeof view === 'object' ? PROCEDURES.find(({ id }) => id === view.procedure) : undefined;
  return (
    <div class="training">
      <header class="training-head no-print">
        <div>
          <h1>Tập huấn Khai Một Lần</h1>
          <p class="training-mark">DỮ LIỆU TẬP HUẤN – NGƯỜI KHÔNG CÓ THẬT</p>
        </div>
        <nav class="row" aria-label="Trang tập huấn">
          <button
            type="button"
            class="button button-quiet"
            aria-current={view !== 'results' ? 'page' : undefined}
            onClick={() => setView('list')}
          >
            Thủ tục
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-current={view === 'results' ? 'page' : undefined}
            data-open-results
            onClick={() => setView('results')}
          >
            Kết quả lớp
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-pressed={presenting}
            data-present
            onClick={() => setPresenting(!presenting)}
          >
            Trình chiếu
          </button>
          <button
            type="button"
            class="button button-secondary"
            data-tour
            onClick={() => {
              setView({ procedure: 'khai-sinh' });
              startTour();
            }}
          >
            Hướng dẫn từng bước
          </button>
        </nav>
      </header>
      <main>
        {view === 'results' && (
          <ResultsBoard
            results={results}
            onAdd={(result) => keep(addResult(results, result))}
            onReset={() => keep([])}
            onPrint={() => window.print()}
          />
        )}
        {view === 'list' && (
          <ProcedureList procedures={PROCEDURES} onOpen={(id) => setView({ procedure: id })} />
        )}
        {procedure && (
          <Practice
            key={procedure.id}
            training={training}
            procedure={procedure}
            presenting={presenting}
          />
        )}
      </main>
    </div>
  );
}
