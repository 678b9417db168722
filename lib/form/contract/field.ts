/** What reading reports about one document: facts only, no guess and no value. */

export const CONTROL_KINDS = [
  'text',
  'textarea',
  'editable',
  'select',
  'radio',
  'checkbox',
  'date',
  'date-parts',
  'digit-boxes',
  'combobox',
] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

/** Where a text that may speak of a field was found. */
export const TEXT_ORIGINS = [
  'label',
  'wrapping-label',
  'aria',
  'cell-left',
  'cell-above',
  'text-before',
  'text-after',
  'placeholder',
  'title',
  'name',
  'id',
  'data',
  'option',
] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];

export interface FieldText {
  readonly from: TextOrigin;
  readonly text: string;
}

/** A legend, heading, caption, panel title or column head above the field, outermost first in `sections`. */
export interface SectionText {
  /** Same id = same block of the page; ids are per document and per reading. */
  readonly id: string;
  readonly from: 'legend' | 'heading' | 'caption' | 'column' | 'row' | 'panel' | 'tab' | 'text';
  readonly text: string;
}

/** One control of a field. A plain field has one part, `whole`. */
export interface FieldPart {
  readonly part: 'whole' | 'day' | 'month' | 'year' | 'box' | 'choice';
  /** Lower-case tag name of the control. */
  readonly tag: string;
  /** The input's type, or the ARIA role of a custom control, or ''. */
  readonly type: string;
  readonly name: string;
  readonly domId: string;
  /** The autocomplete attribute, or ''. */
  readonly autocomplete: string;
  /** maxlength when given, otherwise 0. */
  readonly maxLength: number;
}

export interface FieldOption {
  readonly value: string;
  readonly text: string;
}

export interface FieldDescription {
  /** Unique in this reading of this document, such as `f12`. */
  readonly id: string;
  /** Hash of what the field says of itself; re-checked before writing (drift). Equal twins get `:2`, `:3` … */
  readonly signature: string;
  readonly control: ControlKind;
  /** The field's own texts, nearest and most binding first. */
  readonly texts: readonly FieldText[];
  readonly sections: readonly SectionText[];
  /** A row of a table or a copy of a repeated panel, counted from 1; absent elsewhere. */
  readonly repeat?: { readonly id: string; readonly ordinal: number };
  readonly parts: readonly FieldPart[];
  /** Options known without opening anything; at most 80 are reported, `optionCount` is the whole number. */
  readonly options: readonly FieldOption[];
  readonly optionCount: number;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly visible: boolean;
  readonly required: boolean;
  /** Holds nothing but its default prompt. */
  readonly empty: boolean;
}

/** Everything one reading of one document says, in document order. */
export interface FormDescription {
  readonly title: string;
  /** Main headings, in order. */
  readonly headings: readonly string[];
  /** National procedure code standing in the page, such as 1.001193. */
  readonly procedureCode?: string;
  /** The dossier number ("mã hồ sơ") standing in the page. */
  readonly dossierNumber?: string;
  readonly fields: readonly FieldDescription[];
  /** Items of a "thành phần hồ sơ" list standing in the page. */
  readonly papers: readonly string[];
}
