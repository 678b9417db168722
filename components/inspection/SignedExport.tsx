import { useRef, useState } from 'preact/hooks';
import type { ExportKind } from '../../lib/journal/exchange/format';
import { formatCount } from '../../lib/report/format';
import type { DashboardPorts } from '../dashboard/ports';
import { journalErrorWords } from '../dashboard/words';

type Making =
  | { readonly status: 'idle' | 'cancelled' }
  | { readonly status: 'running'; readonly written: number; readonly total: number }
  | { readonly status: 'failed'; readonly words: string }
  | { readonly status: 'done'; readonly name: string; readonly logged: boolean };

/** A signed copy of the journal, or of its figures alone, for whoever merges or inspects. */
export function SignedExport(props: {
  readonly ports: DashboardPorts;
  /** A file was made: what may be pruned has changed. */
  readonly onMade: () => void;
}) {
  const { ports, onMade } = props;
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  const control = useRef<AbortController | null>(null);
  const start = async (kind: ExportKind) => {
    const mine = new AbortController();
    control.current = mine;
    setMaking({ status: 'running', written: 0, total: 0 });
    try {
      const made = await ports.exportSigned(kind, {
        signal: mine.signal,
        onProgress: (written, total) => setMaking({ status: 'running', written, total }),
      });
      if (made) onMade();
      setMaking(made ? { status: 'done', ...made } : { status: 'cancelled' });
    } catch (error) {
      setMaking({ status: 'failed', words: journalErrorWords(error) });
    }
  };
  return (
    <section class="panel stack" aria-labelledby="export-title">
      <div class="stack-tight">
        <h2 id="export-title">Xuất tệp có ký số</h2>
        <p class="small soft">
          Chữ ký của máy này cho biết tệp không bị sửa sau khi xuất. Tệp nhật ký chứa mã của công
          dân, vẫn là dữ liệu cá nhân; tệp số liệu thì không.
        </p>
      </div>
      <div class="row">
        {making.status === 'running' ? (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => control.current?.abort()}
          >
            Dừng xuất ({formatCount(making.written)}/{formatCount(making.total)})
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button button-secondary"
              onClick={() => void start('rollups')}
            >
              Xuất số liệu có ký
            </button>
            <button
              type="button"
              class="button button-secondary"
              onClick={() => void start('journal')}
            >
              Xuất toàn bộ nhật ký có ký
            </button>
          </>
        )}
      </div>
      <div role="status">
        {making.status === 'cancelled' && <p class="banner">Đã dừng; chưa có tệp nào.</p>}
        {making.status === 'failed' && <p class="banner banner-error">{making.words}</p>}
        {making.status === 'done' && (
          <p class={making.logged ? 'banner banner-good' : 'banner banner-warn'}>
            {making.logged
              ? `Đã xuất ${making.name}.`
              : `Đã xuất ${making.name} nhưng chưa ghi được vào nhật ký. Bổ sung mã cán bộ trong phần Tùy chọn.`}
          </p>
        )}
      </div>
    </section>
  );
}
