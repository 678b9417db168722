import { useState } from 'preact/hooks';
import type { JournalEntry } from '../../lib/journal/entry';
import { UNNAMED_WORDS } from '../../lib/report/columns';
import type { DataKind } from '../../lib/report/figures';
import { dayInVietNam, formatCount, formatDay, formatTime } from '../../lib/report/format';
import type { DashboardPorts } from '../dashboard/ports';
import { journalErrorWords } from '../dashboard/words';
import { ENTRY_KIND_WORDS } from '../wording/entry-kind';
import { ENTRY_OUTCOME_WORDS, REFUSAL_WORDS } from '../wording/outcome';

const NUMBER = /^(?:\d{9}|\d{12})$/;
const MOST = 500;

type Trail =
  | { readonly status: 'none' | 'wrong' | 'reading' }
  | { readonly status: 'failed'; readonly words: string }
  | {
      readonly status: 'read';
      readonly entries: readonly JournalEntry[];
      readonly logged: boolean;
    };

/** A citizen's number → who looked it up, when and for which dossier. The number itself is kept nowhere. */
export function CitizenTrail({
  ports,
  data,
}: {
  readonly ports: DashboardPorts;
  readonly data: DataKind;
}) {
  const [number, setNumber] = useState('');
  const [trail, setTrail] = useState<Trail>({ status: 'none' });
  const search = async () => {
    const plain = number.replace(/\s/g, '');
    if (!NUMBER.test(plain)) return setTrail({ status: 'wrong' });
    setTrail({ status: 'reading' });
    setNumber('');
    try {
      const citizen = await ports.journal.pseudonymOf(plain);
      const found = await ports.journal.list({ citizen: citizen.value, limit: MOST });
      const entries = found.filter(({ training }) => training === (data === 'training'));
      // Whoever inspects leaves a trace as well.
      const logged = await ports.recordInspection({
        citizen,
        rows: entries.length,
        training: data === 'training',
      });
      setTrail({ status: 'read', entries, logged });
    } catch (error) {
      setTrail({ status: 'failed', words: journalErrorWords(error) });
    }
  };
  return (
    <section class="panel stack" aria-labelledby="trail-title">
      <div class="stack-tight">
        <h2 id="trail-title">Ai đã tra cứu công dân này</h2>
        <p class="small soft">
          Nhập số định danh (12 số) hoặc CMND (9 số). Số được đổi thành mã trên máy này, không lưu
          lại; lượt kiểm tra này được ghi vào nhật ký.
        </p>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <label class="visually-hidden" for="inspected-number">
          Số định danh cần kiểm tra
        </label>
        <input
          id="inspected-number"
          class="input inspected-number"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          value={number}
          aria-invalid={trail.status === 'wrong'}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          Kiểm tra
        </button>
      </form>
      <div role="status">
        {trail.status === 'wrong' && (
          <p class="field-refusal">Số phải có 12 chữ số, hoặc 9 chữ số với CMND cũ.</p>
        )}
        {trail.status === 'reading' && <p>Đang đọc nhật ký…</p>}
        {trail.status === 'failed' && <p class="banner banner-error">{trail.words}</p>}
        {trail.status === 'read' && <TrailTable entries={trail.entries} logged={trail.logged} />}
      </div>
    </section>
  );
}

function TrailTable({ entries, logged }: { entries: readonly JournalEntry[]; logged: boolean }) {
  return (
    <div class="stack">
      {!logged && (
        <p class="banner banner-warn">
          Không ghi được lượt kiểm tra này vào nhật ký. Bổ sung mã cán bộ trong phần Tùy chọn.
        </p>
      )}
      {entries.length === 0 ? (
        <p>Nhật ký trên máy này không có lượt nào về công dân có số này.</p>
      ) : (
        <section class="table-frame" aria-label="Các lượt về công dân này">
          <table class="table">
            <caption>{formatCount(entries.length)} mục nhật ký, mới nhất ở trên</caption>
            <thead>
              <tr>
                <th scope="col">Thời điểm</th>
                <th scope="col">Cán bộ</th>
                <th scope="col">Đơn vị</th>
                <th scope="col">Việc</th>
                <th scope="col">Thủ tục</th>
                <th scope="col">Hồ sơ</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row" class="number-start">
                    {formatDay(dayInVietNam(entry.at))} {formatTime(entry.at)}
                  </th>
                  <td>{entry.officer}</td>
                  <td>{entry.unit}</td>
                  <td>
                    {ENTRY_KIND_WORDS[entry.kind]} –{' '}
                    {ENTRY_OUTCOME_WORDS[entry.outcome].toLowerCase()}
                    {entry.refusal && <span class="reason">{REFUSAL_WORDS[entry.refusal]}</span>}
                  </td>
                  <td>{entry.procedure ?? UNNAMED_WORDS}</td>
                  <td>{entry.dossier ?? entry.session}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
