import { useEffect, useRef, useState } from 'preact/hooks';
import type { PruneResult } from '../../lib/journal/prune';
import type { PrunePlan } from '../../lib/journal/prune-cut';
import type { VerifyProgress } from '../../lib/journal/verify';
import { formatCount, formatDay } from '../../lib/report/format';
import { keepFrom } from '../../lib/report/period';
import type { DashboardPorts } from '../dashboard/ports';
import { journalErrorWords } from '../dashboard/words';
import { prunePlanWords, pruneResultWords } from '../wording/prune';

/** How many months of entries may be kept. */
const MONTHS = [12, 24, 36, 60] as const;
const USUAL_MONTHS = 24;

type Step =
  | { readonly step: 'reading' | 'planned' | 'confirming' }
  | { readonly step: 'running'; readonly progress: VerifyProgress | null }
  | { readonly step: 'done'; readonly result: PruneResult }
  | { readonly step: 'failed'; readonly words: string };

/** Old entries cut off behind a checkpoint: what goes, what stays, and nothing before a second press. */
export function PruneJournal({ ports }: { readonly ports: DashboardPorts }) {
  const [months, setMonths] = useState<number>(USUAL_MONTHS);
  const [plan, setPlan] = useState<PrunePlan | null>(null);
  const [state, setState] = useState<Step>({ step: 'reading' });
  const control = useRef<AbortController | null>(null);
  const before = keepFrom(ports.now(), months);
  const fail = (error: unknown) => setState({ step: 'failed', words: journalErrorWords(error) });
  useEffect(() => {
    const asked = { wanted: true };
    ports.planPrune(before).then(
      (next) => {
        if (!asked.wanted) return;
        setPlan(next);
        setState({ step: 'planned' });
      },
      (error: unknown) => asked.wanted && fail(error),
    );
    return () => {
      asked.wanted = false;
    };
  }, [ports, before]);
  const start = () => {
    const mine = new AbortController();
    control.current = mine;
    setState({ step: 'running', progress: null });
    const onProgress = (progress: VerifyProgress) => setState({ step: 'running', progress });
    ports.prune(before, { signal: mine.signal, onProgress }).then((result) => {
      setState({ step: 'done', result });
      if (result.outcome === 'pruned') setPlan({ outcome: 'nothing-to-prune' });
    }, fail);
  };
  const running = state.step === 'running';
  return (
    <section class="panel stack" aria-labelledby="prune-title">
      <div class="stack-tight">
        <h2 id="prune-title">Cắt bớt nhật ký cũ trên máy này</h2>
        <p class="small soft">
          Xóa khỏi máy các mục chi tiết đã có trong tệp nhật ký ký số. Số liệu, báo cáo các tháng
          cũ, mã điểm chốt và chuỗi của các mục còn lại vẫn giữ; câu hỏi “ai đã tra cứu công dân
          này” của phần đã cắt phải xem trong tệp đã xuất.
        </p>
      </div>
      <div class="row">
        <label class="row">
          Giữ lại chi tiết của
          <select
            class="input filter-select"
            value={months}
            disabled={running}
            onChange={(event) => {
              setState({ step: 'reading' });
              setMonths(Number(event.currentTarget.value));
            }}
          >
            {MONTHS.map((count) => (
              <option value={count} key={count}>
                {count} tháng
              </option>
            ))}
          </select>
        </label>
        <span class="small soft">từ ngày {formatDay(before)} trở về sau</span>
        {state.step !== 'confirming' && !running && (
          <button
            type="button"
            class="button button-secondary"
            disabled={plan?.outcome !== 'ready' || state.step === 'reading'}
            onClick={() => setState({ step: 'confirming' })}
          >
            Cắt bớt…
          </button>
        )}
        {running && (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => control.current?.abort()}
          >
            Dừng, không cắt gì
          </button>
        )}
      </div>
      {state.step === 'confirming' && plan?.outcome === 'ready' && (
        <Confirm
          removes={plan.removes}
          before={before}
          onYes={start}
          onNo={() => setState({ step: 'planned' })}
        />
      )}
      {running && <Checking progress={state.progress} />}
      <div role="status">
        {state.step === 'reading' && <p class="small soft">Đang xem có gì cắt được…</p>}
        {state.step === 'planned' && plan && <p class="small">{prunePlanWords(plan)}</p>}
        {state.step === 'failed' && <p class="banner banner-error">{state.words}</p>}
        {state.step === 'done' && <Done result={state.result} />}
      </div>
    </section>
  );
}

function Confirm(props: {
  readonly removes: number;
  readonly before: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  return (
    <div class="banner banner-warn" role="alertdialog" aria-labelledby="prune-question">
      <div class="stack-tight">
        <strong id="prune-question">
          Xóa khỏi máy này {formatCount(props.removes)} mục nhật ký trước ngày{' '}
          {formatDay(props.before)}?
        </strong>
        <p class="small">
          Không lấy lại được từ máy này. Kiểm tra tệp nhật ký ký số đã được lưu ở nơi an toàn trước
          khi cắt. Toàn bộ chuỗi được kiểm tra trước; chuỗi không toàn vẹn thì không cắt gì.
        </p>
        <div class="row">
          <button type="button" class="button button-primary" onClick={props.onYes}>
            Đã lưu tệp, cắt {formatCount(props.removes)} mục
          </button>
          <button type="button" class="button button-quiet" onClick={props.onNo}>
            Không cắt
          </button>
        </div>
      </div>
    </div>
  );
}

function Checking({ progress }: { readonly progress: VerifyProgress | null }) {
  return (
    <progress
      class="progress"
      aria-label="Tiến độ kiểm tra trước khi cắt"
      max={Math.max(progress?.total ?? 0, 1)}
      value={progress?.checked ?? 0}
    />
  );
}

function Done({ result }: { readonly result: PruneResult }) {
  const good = result.outcome === 'pruned';
  const grave = result.outcome === 'not-intact' && result.found.outcome === 'broken';
  const tone = good ? 'banner banner-good' : grave ? 'banner banner-error' : 'banner';
  return (
    <div class={tone}>
      <div>
        <p>{pruneResultWords(result)}</p>
        {good && (
          <p class="small">
            Mã điểm chốt <span class="number chain-head">{result.checkpoint.hash}</span>
          </p>
        )}
      </div>
    </div>
  );
}
