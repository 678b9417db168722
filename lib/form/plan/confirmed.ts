import type { FieldDescription } from '../contract/field';
import type { PlanReason, PlanRow } from '../contract/plan';
import type { WriteValue } from '../contract/writing';
import { showsValue } from './compare';

/** What the clerk confirmed for the same question in an earlier step of the same dossier. */
export interface ConfirmedAnswer {
  readonly value: WriteValue;
  readonly shown: string;
}

/**
 * Takes over what an earlier step of a linked group ("liên thông") confirmed, where no record answers.
 * Keyed by field id; read-only and hidden fields stay as they are.
 */
export function withConfirmed(
  rows: readonly PlanRow[],
  fields: readonly FieldDescription[],
  confirmed: ReadonlyMap<string, ConfirmedAnswer>,
): PlanRow[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return rows.map((row) => {
    const answer = confirmed.get(row.fieldId);
    const field = byId.get(row.fieldId);
    if (!answer || !field || row.decision === 'fill') return row;
    if (row.reason === 'read-only' || row.reason === 'hidden') return row;
    const { value, shown } = answer;
    const filled: PlanRow = { ...row, value, shown, source: null, choices: [] };
    return { ...filled, decision: 'fill', reason: reasonFor(filled, field) };
  });
}

function reasonFor({ current, value }: PlanRow, field: FieldDescription): PlanReason {
  if (value === null || current === '' || field.empty) return 'confirmed-earlier';
  return showsValue(current, value) ? 'already-right' : 'holds-other-value';
}
