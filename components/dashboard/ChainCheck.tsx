import { useRef, useState } from 'preact/hooks';
import type { VerifyProgress, VerifyResult } from '../../lib/journal/verify';
import { formatCount } from '../../lib/report/format';
import { CHAIN_FAULT_WORDS } from '../wording/entry-kind';
import type { DashboardPorts } from './ports';
import { journalErrorWords } from './words';

type Check =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly progress: VerifyProgress | null }
  | { readonly step: 'done'; readonly result: VerifyResult }
  | { readonly step: 'failed'; readonly words: string };

/** Walks the whole chain on request, with progress and a way to stop. */
export function ChainCheck({
  journal,
}: {
  readonly journal: Pick<DashboardPorts['journal'], 'verify'>;
}) {
  const [check, setCheck] = useState<Check>({ step: 'idle' });
  const control = useRef<AbortController | null>(null);
  const start = () => {
    const mine = new AbortController();
    control.current = mine;
    setCheck({ step: 'running', progress: null });
    const onProgress = (progress: VerifyProgress) => setCheck({ step: 'running', progress });
    journal.verify({ signal: mine.signal, onProgress }).then(
      (result) => setCheck({ step: 'done', result }),
      (error: unknown) => setCheck({ step: 'failed', words: journalErrorWords(error) }),
    );
  };
  return (
    <section class="panel stack" aria-labelledby="chain-title">
      <div class="row-spread">
        <div class="stack-tight chain-words">
          <h2 id="chain-title">Tính toàn vẹn của nhật ký</h2>
          <p class="small soft">
            Mỗi mục nhật ký mang mã băm của mục trước. Sửa, xóa hoặc đổi thứ tự một mục làm đứt
            chuỗi.
          </p>
        </div>
        {check.step === 'running' ? (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => control.current?.abort()}
          >
            Dừng kiểm tra
          </button>
        ) : (
          <button type="button" class="button button-secondary" onClick={start}>
            Kiểm tra chuỗi nhật ký
          </button>
        )}
      </div>
      {check.step === 'running' && <Running progress={check.progress} />}
      <div role="status">
        {check.step === 'done' && <Result result={check.result} />}
        {check.step === 'failed' && <p class="banner banner-error">{check.words}</p>}
      </div>
    </section>
  );
}

function Running({ progress }: { readonly progress: VerifyProgress | null }) {
  const total = Math.max(progress?.total ?? 0, 1);
  return (
    <div class="stack-tight">
      <progress
        class="progress"
        aria-label="Tiến độ kiểm tra nhật ký"
        max={total}
        value={progress?.checked ?? 0}
      />
      <span class="small soft number">
        {progress
          ? `Đã kiểm tra ${formatCount(progress.checked)}/${formatCount(progress.total)} mục`
          : 'Đang bắt đầu…'}
      </span>
    </div>
  );
}

function Result({ result }: { readonly result: VerifyResult }) {
  if (result.outcome === 'cancelled')
    return <p class="banner">Đã dừng sau {formatCount(result.checked)} mục; chưa có kết luận.</p>;
  if (result.outcome === 'broken')
    return (
      <div class="banner banner-error">
        <div>
          <strong>Nhật ký không toàn vẹn, tại mục số {formatCount(result.seq)}.</strong>
          <p>{CHAIN_FAULT_WORDS[result.fault]} Giữ nguyên máy và báo quản trị đơn vị.</p>
        </div>
      </div>
    );
  if (result.checked === 0) return <p class="banner">Nhật ký chưa có mục nào.</p>;
  return (
    <div class="banner banner-good">
      <div>
        <strong>Toàn vẹn: {formatCount(result.checked)} mục nối tiếp nhau, số liệu khớp.</strong>
        <p class="small">
          Mã điểm cuối <span class="number chain-head">{result.head.hash}</span>
        </p>
      </div>
    </div>
  );
}
