import type { FieldDescription } from '../../lib/form/contract/field';
import type { PlanRow } from '../../lib/form/contract/plan';
import type { Understanding } from '../../lib/form/contract/understanding';
import type { CorrectableField } from './CorrectField';

type Explained = Pick<PlanRow, 'kind' | 'explain'>;

export function isCorrected({ explain }: Pick<PlanRow, 'explain'>): boolean {
  return explain.some(({ code }) => code === 'form-map');
}

/** The clerk mapped a field that is the very fact being declared: only ever an offer, and said so. */
export function isDeclaredByMap({ explain }: Pick<PlanRow, 'explain'>): boolean {
  return explain.some(({ code }) => code === 'form-map-declared');
}

export function correctableRow(row: PlanRow): CorrectableField {
  const { fieldId, label, person, key } = row;
  return { fieldId, label, kind: kindOf(row), person, key, corrected: isCorrected(row) };
}

/** The same for a field of which no plan is known yet. */
export function correctableField(
  field: Pick<FieldDescription, 'id'>,
  label: string,
  { kind, first, reasons }: Understanding,
): CorrectableField {
  return {
    fieldId: field.id,
    label,
    kind: kindOf({ kind, explain: reasons }),
    person: first && { person: first.person, ordinal: first.ordinal },
    key: first?.key ?? null,
    corrected: isCorrected({ explain: reasons }),
  };
}

function kindOf(row: Explained) {
  return isDeclaredByMap(row) ? 'declared' : row.kind;
}
