import type { FieldDescription, FormDescription, TextOrigin } from '../contract/field';
import type { Decision, PlanReason, PlanRow } from '../contract/plan';
import type { Answer, FieldKind, Reason, Understanding } from '../contract/understanding';
import { fieldLabel } from '../plan/label';

/** What was decided about a field once a citizen was scanned; never what would be written. */
export interface ExplainedDecision {
  readonly decision: Decision;
  readonly reason: PlanReason;
}

/** One field of the open form: what was read, how it was understood, what was decided. Holds no value. */
export interface ExplainedField {
  readonly fieldId: string;
  readonly label: string;
  readonly control: FieldDescription['control'];
  readonly parts: readonly { readonly tag: string; readonly type: string }[];
  readonly texts: readonly { readonly from: TextOrigin; readonly text: string }[];
  /** Outermost first. */
  readonly sections: readonly { readonly from: string; readonly text: string }[];
  readonly row: number | null;
  readonly optionCount: number;
  readonly states: readonly ('read-only' | 'disabled' | 'hidden' | 'required')[];
  readonly kind: FieldKind;
  readonly first: Answer | null;
  readonly others: readonly Answer[];
  readonly reasons: readonly Reason[];
  /** null while nobody is scanned. */
  readonly decided: ExplainedDecision | null;
}

/**
 * Why each field of a form is filled, offered or left. Only what is named here is taken from a plan row, so
 * that a row's values cannot come along.
 */
export function explainForm(
  form: Pick<FormDescription, 'fields'>,
  understandings: readonly Understanding[],
  rows: readonly Pick<PlanRow, 'fieldId' | 'decision' | 'reason'>[],
): ExplainedField[] {
  const byField = new Map(rows.map((row) => [row.fieldId, row]));
  return form.fields.map((field, index) => {
    const { kind, first, others, reasons } = understandings[index] ?? NOTHING;
    const row = byField.get(field.id);
    return {
      fieldId: field.id,
      label: fieldLabel(field),
      control: field.control,
      parts: field.parts.map(({ tag, type }) => ({ tag, type })),
      texts: field.texts.map(({ from, text }) => ({ from, text })),
      sections: field.sections.map(({ from, text }) => ({ from, text })),
      row: field.repeat?.ordinal ?? null,
      optionCount: field.optionCount,
      states: statesOf(field),
      kind,
      first,
      others,
      reasons,
      decided: row ? { decision: row.decision, reason: row.reason } : null,
    };
  });
}

const NOTHING: Pick<Understanding, 'kind' | 'first' | 'others' | 'reasons'> = {
  kind: 'unknown',
  first: null,
  others: [],
  reasons: [],
};

function statesOf(field: FieldDescription): ExplainedField['states'] {
  return [
    ...(field.readOnly ? (['read-only'] as const) : []),
    ...(field.disabled ? (['disabled'] as const) : []),
    ...(field.visible ? [] : (['hidden'] as const)),
    ...(field.required ? (['required'] as const) : []),
  ];
}
