import { useRef, useState } from 'preact/hooks';
import type { DataKind } from '../../lib/report/figures';
import { formatCount, formatRange } from '../../lib/report/format';
import { findPatterns, PATTERN_WORDS, type PatternLine } from '../../lib/report/patterns';
import { daysIn, rangeOf, shiftDay } from '../../lib/report/period';
import type { DashboardPorts } from '../dashboard/ports';
import { journalErrorWords } from '../dashboard/words';

const MOST_A_DAY = 20_000;
const SHOWN_SESSIONS = 5;

type Search =
  | { readonly status: 'idle' | 'cancelled' }
  | { readonly status: 'running'; readonly done: number; readonly total: number }
  | { readonly status: 'failed'; readonly words: string }
  | { readonly status: 'done'; readonly lines: readonly PatternLine[] };

/** Goes through the look-ups of the month, a day at a time, for what is worth a look. */
export function PatternList({
  ports,
  data,
}: {
  readonly ports: DashboardPorts;
  readonly data: DataKind;
}) {
  const [search, setSearch] = useState<Search>({ status: 'idle' });
  const control = useRef<AbortController | null>(null);
  const range = rangeOf('month', ports.now());
  const start = async () => {
    const mine = new AbortController();
    control.current = mine;
    const total = daysIn(range);
    const entries = [];
    try {
      for (let done = 0; done < total; done += 1) {
        if (mine.signal.aborted) return setSearch({ status: 'cancelled' });
        setSearch({ status: 'running', done, total });
        const day = shiftDay(range.from, done);
        for (const kind of ['lookup', 'fill'] as const) {
          const found = await ports.journal.list({ from: day, to: day, kind, limit: MOST_A_DAY });
          entries.push(...found.filter(({ training }) => training === (data === 'training')));
        }
      }
      setSearch({ status: 'done', lines: findPatterns(entries) });
    } catch (error) {
      setSearch({ status: 'failed', words: journalErrorWords(error) });
    }
  };
  return (
    <section class="panel stack" aria-labelledby="patterns-title">
      <div class="row-spread">
        <div class="stack-tight chain-words">
          <h2 id="patterns-title">Cần xem xét</h2>
          <p class="small soft">
            Lượt tra cứu khác thường của kỳ {formatRange(range)}. Chưa phải là vi phạm; người quản
            lý hỏi lại cán bộ trước khi kết luận.
          </p>
        </div>
        {search.status === 'running' ? (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => control.current?.abort()}
          >
            Dừng tìm
          </button>
        ) : (
          <button type="button" class="button button-secondary" onClick={() => void start()}>
            Tìm trong tháng này
          </button>
        )}
      </div>
      {search.status === 'running' && (
        <progress
          class="progress"
          aria-label="Tiến độ tìm"
          max={search.total}
          value={search.done}
        />
      )}
      <div role="status">
        {search.status === 'cancelled' && <p class="banner">Đã dừng; chưa có kết quả.</p>}
        {search.status === 'failed' && <p class="banner banner-error">{search.words}</p>}
        {search.status === 'done' && <Found lines={search.lines} />}
      </div>
    </section>
  );
}

function Found({ lines }: { readonly lines: readonly PatternLine[] }) {
  if (lines.length === 0)
    return <p class="banner banner-good">Không có lượt tra cứu nào khác thường trong kỳ.</p>;
  return (
    <table class="table">
      <caption class="visually-hidden">Lượt tra cứu cần xem xét</caption>
      <thead>
        <tr>
          <th scope="col">Dấu hiệu</th>
          <th scope="col">Cán bộ</th>
          <th scope="col" class="number">
            Lượt
          </th>
          <th scope="col">Phiên tiếp nhận gần nhất</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.pattern}/${line.officer}`}>
            <th scope="row">{PATTERN_WORDS[line.pattern]}</th>
            <td>{line.officer}</td>
            <td class="number">{formatCount(line.count)}</td>
            <td>
              {line.sessions.slice(0, SHOWN_SESSIONS).join(', ')}
              {line.sessions.length > SHOWN_SESSIONS &&
                ` và ${formatCount(line.sessions.length - SHOWN_SESSIONS)} phiên khác`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
