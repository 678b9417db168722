import { useState } from 'preact/hooks';
import { UNNAMED_WORDS } from '../../lib/report/columns';
import type { DossierLine } from '../../lib/report/dossier';
import { formatCount, formatDay } from '../../lib/report/format';

const PAGE = 10;

export interface DossierListProps {
  readonly lines: readonly DossierLine[];
  /** Session code of the dossier that is open beside the list. */
  readonly chosen: string | null;
  readonly onChoose: (session: string) => void;
}

export function DossierList({ lines, chosen, onChoose }: DossierListProps) {
  const [shown, setShown] = useState(PAGE);
  const hidden = lines.length - shown;
  return (
    <div class="stack">
      <ul class="dossier-list">
        {lines.slice(0, shown).map((line) => (
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
      {hidden > 0 && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => setShown(shown + PAGE)}
        >
          Xem thêm ({formatCount(hidden)} hồ sơ)
        </button>
      )}
    </div>
  );
}
