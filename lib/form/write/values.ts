import type { WriteValue } from '../contract/writing';
import type { Choice } from './choose';
import { CUSTOMARY, type DateFormat, writeDate } from './dates';

/** The value as a text for boxes that take any text. */
export function textOf(value: WriteValue, format: DateFormat = CUSTOMARY): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'date') return writeDate(value.date, format);
  return value.labels[0] ?? value.codes[0] ?? '';
}

/** The value as a choice among options; numbers also without their leading zeros. */
export function choiceOf(value: WriteValue): Choice {
  if (value.kind === 'choice') return value;
  const text = textOf(value);
  return { codes: [], labels: /^0\d$/.test(text) ? [text, text.slice(1)] : [text] };
}

/** All texts by which a page may show the value. */
export function textsOf(value: WriteValue, format: DateFormat = CUSTOMARY): readonly string[] {
  return value.kind === 'choice' ? value.labels : [textOf(value, format)];
}
