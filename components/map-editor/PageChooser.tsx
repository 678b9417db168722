import { useState } from 'preact/hooks';
import type { FormTab } from '../../lib/browser/form-tabs';

interface Props {
  readonly tabs: readonly FormTab[];
  readonly busy: boolean;
  readonly onFind: () => void;
  readonly onRead: (tabId: number) => void;
  readonly onOptions: () => void;
}

/** Which open page the map is for. A page is read only at a press. */
export function PageChooser({ tabs, busy, onFind, onRead, onOptions }: Props) {
  const [picked, setPicked] = useState<number | null>(null);
  const chosen = tabs.find(({ tabId }) => tabId === picked) ?? tabs[0];
  return (
    <section class="panel stack" aria-labelledby="page-title">
      <h2 id="page-title">Tờ khai trên trang</h2>
      {chosen ? (
        <div class="field">
          <label class="field-label" for="page">
            Trang đang mở
          </label>
          <select
            id="page"
            class="input"
            value={String(chosen.tabId)}
            onChange={(event) => setPicked(Number(event.currentTarget.value))}
          >
            {tabs.map(({ tabId, title, origin }) => (
              <option key={tabId} value={String(tabId)}>
                {title ? `${title} – ${origin}` : origin}
              </option>
            ))}
          </select>
          <p class="field-hint">Trang chỉ được đọc khi bấm nút; không đọc giá trị trong các ô.</p>
        </div>
      ) : (
        <p class="soft" data-no-page>
          Không thấy trang nào của hệ thống được phép. Mở tờ khai trong trình duyệt này, hoặc thêm
          hệ thống ở Tùy chọn, rồi bấm “Tìm lại”.
        </p>
      )}
      <div class="row">
        {chosen && (
          <button
            type="button"
            class="button button-secondary"
            data-read
            aria-disabled={busy}
            onClick={() => {
              setPicked(chosen.tabId);
              if (!busy) onRead(chosen.tabId);
            }}
          >
            Đọc trang này
          </button>
        )}
        <button type="button" class="button button-quiet" data-find onClick={onFind}>
          Tìm lại
        </button>
        {!chosen && (
          <button type="button" class="button button-quiet" onClick={onOptions}>
            Mở Tùy chọn
          </button>
        )}
      </div>
    </section>
  );
}
