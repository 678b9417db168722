import type { FieldDescription, TextOrigin } from '../contract/field';

const SPOKEN: readonly TextOrigin[] = [
  'label',
  'wrapping-label',
  'aria',
  'cell-left',
  'text-before',
  'cell-above',
  'placeholder',
  'title',
  'text-after',
  'name',
  'id',
];
const MAX_LENGTH = 90;

/** What the page calls the field, for the clerk's eyes: the nearest spoken text, shortened. */
export function fieldLabel(field: FieldDescription): string {
  for (const origin of SPOKEN) {
    const found = field.texts.find(({ from, text }) => from === origin && text.trim() !== '');
    if (found) return shorten(found.text);
  }
  return '';
}

function shorten(text: string): string {
  const clean = text
    .replace(/\s+/gu, ' ')
    .replace(/[\s:：*]+$/u, '')
    .trim();
  return clean.length <= MAX_LENGTH ? clean : `${clean.slice(0, MAX_LENGTH - 1).trimEnd()}…`;
}
