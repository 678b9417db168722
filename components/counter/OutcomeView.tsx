import type { FieldOutcome } from '../../lib/counter/state';
import type { Tally } from '../../lib/counter/tally';
import type { PlanRow } from '../../lib/form/contract/plan';
import { OutcomeTable } from './OutcomeTable';

interface Props {
  readonly tally: Tally;
  readonly rows: readonly PlanRow[];
  readonly outcomes: readonly FieldOutcome[];
  readonly undone: boolean;
  readonly changed: readonly string[];
  readonly onReveal: (fieldId: string) => void;
  readonly onUndo: () => void;
  readonly onRecheck: () => void;
  readonly onAgain: () => void;
}

/** After a fill: how many, which need the clerk, and the way back. */
export function OutcomeView({
  tally,
  rows,
  outcomes,
  undone,
  changed,
  onReveal,
  onUndo,
  onRecheck,
  onAgain,
}: Props) {
  const open = tally.offered + tally.kept;
  const failed = tally.refused + tally.notAccepted;
  return (
    <section class="stack" aria-labelledby="outcome-title">
      <h2 id="outcome-title" tabIndex={-1} data-outcome-title>
        {undone ? 'Đã hoàn tác' : `Đã điền ${tally.filled + tally.alreadyRight} trường`}
      </h2>
      <p class="tally small">
        {tally.alreadyRight > 0 && <span>{tally.alreadyRight} đã đúng từ trước</span>}
        {open > 0 && <span>{open} chờ cán bộ</span>}
        {failed > 0 && <span>{failed} không điền được</span>}
        <span class="soft">{tally.left} không điền theo quy tắc</span>
      </p>
      <OutcomeTable rows={rows} outcomes={outcomes} changed={changed} onReveal={onReveal} />
      <div class="row">
        {!undone && (
          <button type="button" class="button button-secondary" data-undo onClick={onUndo}>
            Hoàn tác
          </button>
        )}
        {!undone && (
          <button type="button" class="button button-quiet" data-recheck onClick={onRecheck}>
            Kiểm tra lại
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onAgain}>
          Đọc lại và điền tiếp
        </button>
      </div>
    </section>
  );
}
