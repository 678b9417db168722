import type { FormMap } from '../../lib/form/maps/schema';

interface Props {
  readonly maps: readonly FormMap[];
  readonly onOpen: (map: FormMap) => void;
}

/** The maps of this installation; one that is opened here shows its answers, its fields come with the page. */
export function SavedForms({ maps, onOpen }: Props) {
  if (maps.length === 0) return null;
  return (
    <details class="panel left-out">
      <summary>Cấu hình đã lưu trên máy này ({maps.length})</summary>
      <ul class="review-list">
        {maps.map((map) => (
          <li key={map.form.identity} class="map-row" data-saved={map.form.identity}>
            <span class="stack-tight">
              <strong>{map.title || 'Tờ khai không có tên'}</strong>
              <span class="soft small">
                {map.form.origin}
                {map.form.path}
              </span>
            </span>
            <button
              type="button"
              class="button button-secondary button-small"
              aria-label={`Mở cấu hình ${map.title || 'không có tên'}`}
              onClick={() => onOpen(map)}
            >
              Mở
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
