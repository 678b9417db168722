import { UNNAMED_WORDS } from '../../lib/report/columns';
import type { DossierLine } from '../../lib/report/dossier';
import { formatCount, formatDay } from '../../lib/report/format';

export interface DossierListProps {
  readonly lines: readonly DossierLine[];
  /** Session code of the dossier that is open beside the list. */
  readonly chosen: string | null;
  readonly onChoose: (session: string) => void;
  /** Shows more of them; null when all are shown. */
  readonly onMore: (() => void) | null;
}

export function DossierList({ lines, chosen, onChoose, onMore }: DossierListProps) {
  return (
    <div class="stack">
      <ul class="dossier-list">
        {lines.map((line) => (
          <li key={line.session}>
            <button
              type="button"
              class="dossier"
              aria-pressed={line.session === chosen}
              onClick={() => onChoose(line.session)}
            >
              <span class="row-spread">
                <strong class="number">{line.dossier ?? line.session}</strong>
                <span class="small soft">{formatDay(line.day)}</span>
              </span>
              <span class="row-spread small soft">
                <span>
                  {line.procedures.map((code) => code || UNNAMED_WORDS).join(', ')} ·{' '}
                  {line.officers.join(', ')}
                </span>
                <span class="number">
                  {formatCount(line.counts.filled)}/{formatCount(line.counts.fields)} điền sẵn
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" class="button button-secondary" onClick={onMore}>
          Xem thêm hồ sơ
        </button>
      )}
    </div>
  );
}
