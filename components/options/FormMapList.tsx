import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormMap } from '../../lib/form/maps/schema';

interface Props {
  readonly maps: readonly FormMap[];
  /** Identities under which something is stored that cannot be read. */
  readonly unreadable: readonly string[];
  /** Under a policy that takes signed maps only: who signed each, by identity. */
  readonly signers?: ReadonlyMap<string, string>;
  readonly onExport: (map: FormMap) => void;
  readonly onDelete: (identity: string) => void;
}

/** The forms that clerks of this installation corrected. */
export function FormMapList({ maps, unreadable, signers, onExport, onDelete }: Props) {
  if (maps.length + unreadable.length === 0)
    return (
      <p class="soft">
        Chưa có tờ khai nào được sửa. Bấm “Sửa” ở một trường trong bảng rà soát để bắt đầu.
      </p>
    );
  return (
    <ul class="review-list" aria-label="Các tờ khai đã sửa">
      {maps.map((map) => (
        <li key={map.form.identity} class="map-row" data-map={map.form.identity}>
          <span class="stack-tight">
            <strong>{map.title || 'Tờ khai không có tên'}</strong>
            <span class="soft small">
              {map.form.origin}
              {map.form.path}
              {map.form.procedure && ` · thủ tục ${map.form.procedure}`}
            </span>
            <span class="small">
              {map.answers.length} trường đã sửa · {dateWords(map.updatedAt)} ·{' '}
              {signers?.has(map.form.identity)
                ? `đã ký bởi ${signers.get(map.form.identity)}`
                : [...new Set(map.answers.map(({ by }) => by))].join(', ')}
            </span>
          </span>
          <span class="row">
            <button
              type="button"
              class="button button-secondary button-small"
              aria-label={`Xuất cấu hình của ${map.title}`}
              data-export
              onClick={() => onExport(map)}
            >
              Xuất tệp
            </button>
            <Delete name={map.title} onDelete={() => onDelete(map.form.identity)} />
          </span>
        </li>
      ))}
      {unreadable.map((identity) => (
        <li key={identity} class="map-row" data-map={identity}>
          <span class="stack-tight">
            <strong>Cấu hình không đọc được</strong>
            <span class="small">
              Tờ khai này đang được hiểu như khi chưa sửa. Xóa, rồi nhập lại từ tệp nếu có.
            </span>
          </span>
          <Delete name="cấu hình không đọc được" onDelete={() => onDelete(identity)} />
        </li>
      ))}
    </ul>
  );
}

/** Asks once more in place: a deleted map cannot be brought back. */
function Delete({ name, onDelete }: { readonly name: string; readonly onDelete: () => void }) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (closed.current) open.current?.focus();
    closed.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={`Xóa cấu hình của ${name}`}
        data-delete
        ref={open}
        onClick={() => setAsked(true)}
      >
        Xóa
      </button>
    );
  return (
    <fieldset
      class="row"
      aria-label={`Xóa cấu hình của ${name}?`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsked(false);
      }}
    >
      <span class="small">Xóa hẳn?</span>
      <button
        type="button"
        class="button button-secondary button-small"
        data-delete-yes
        onClick={onDelete}
      >
        Xóa
      </button>
      <button
        type="button"
        class="button button-quiet button-small"
        ref={keep}
        onClick={() => setAsked(false)}
      >
        Giữ lại
      </button>
    </fieldset>
  );
}

/** 23/11/2026 as the clerk's own clock says it. */
function dateWords(instant: string): string {
  return new Date(instant).toLocaleDateString('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}
