import { foldPlain } from '../../citizen/fold';
import type { ControlKind, FieldDescription } from '../contract/field';

const CHOICE_CONTROLS: ReadonlySet<ControlKind> = new Set([
  'select',
  'radio',
  'checkbox',
  'combobox',
]);

/** Controls in which a value is picked rather than typed. */
export function isChoiceControl(field: Pick<FieldDescription, 'control'>): boolean {
  return CHOICE_CONTROLS.has(field.control);
}

const CAPITALS = /\b(chu in hoa|in hoa|chu hoa)\b/;

/** The form asks for capitals ("viết chữ in hoa, có dấu"). */
export function asksCapitals(field: Pick<FieldDescription, 'texts'>): boolean {
  return field.texts.some(({ text }) => CAPITALS.test(foldPlain(text)));
}
