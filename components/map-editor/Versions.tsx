import type { FormMap } from '../../lib/form/maps/schema';

interface Props {
  readonly versions: readonly FormMap[];
  readonly onTake: (map: FormMap) => void;
}

/** What a save replaced, newest first. */
export function Versions({ versions, onTake }: Props) {
  if (versions.length === 0) return null;
  return (
    <details class="panel left-out">
      <summary>Các lần lưu trước ({versions.length})</summary>
      <ul class="review-list">
        {versions.map((map) => (
          <li key={map.updatedAt} class="map-row" data-version={map.updatedAt}>
            <span class="small">
              {momentWords(map.updatedAt)} · {map.answers.length} ô ·{' '}
              {[...new Set(map.answers.map(({ by }) => by))].join(', ')}
            </span>
            <button
              type="button"
              class="button button-secondary button-small"
              aria-label={`Lấy lại bản ${momentWords(map.updatedAt)}`}
              onClick={() => onTake(map)}
            >
              Lấy lại
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function momentWords(instant: string): string {
  return new Date(instant).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
}
