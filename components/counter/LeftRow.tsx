import type { PersonRef } from '../../lib/citizen/person';
import type { PlanRow } from '../../lib/form/contract/plan';
import type { MapSays } from '../../lib/form/maps/schema';
import { PLAN_REASON_WORDS } from '../wording/outcome';
import { CorrectField } from './CorrectField';
import { correctableRow } from './correctable';

interface Props {
  readonly row: PlanRow;
  readonly persons: readonly PersonRef[];
  readonly onReveal: () => void;
  readonly onCorrect: (says: MapSays | null) => void;
}

/** A field that will not be filled, with the reason; it can be shown on the page and corrected. */
export function LeftRow({ row, persons, onReveal, onCorrect }: Props) {
  const label = row.label || 'Ô không có tên';
  return (
    <li class="left-row" data-left={row.fieldId} data-reason={row.reason}>
      <button
        type="button"
        class="row-name"
        aria-label={`Xem ô ${label} trên trang`}
        onClick={onReveal}
      >
        {label}
      </button>
      <span class="soft">{PLAN_REASON_WORDS[row.reason]}</span>
      <CorrectField field={correctableRow(row)} persons={persons} onCorrect={onCorrect} />
    </li>
  );
}
