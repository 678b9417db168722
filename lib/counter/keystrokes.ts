import type { WriteInstruction } from '../form/contract/writing';

/** Opening a list and choosing from it. */
const CHOICE = 2;
const WHOLE_DATE = 'ddmmyyyy'.length;
const YEAR = 'yyyy'.length;

/**
 * How many keys these fields would have taken by hand: the characters of a text, the digits of a date, two for a
 * choice from a list. A sum, so that it says nothing of one value.
 */
export function keystrokesOf(
  written: readonly { readonly value: WriteInstruction['value'] | null }[],
): number {
  return written.reduce((sum, { value }) => sum + (value ? keysOf(value) : 0), 0);
}

function keysOf(value: WriteInstruction['value']): number {
  if (value.kind === 'text') return [...value.text].length;
  if (value.kind === 'date') return value.date.month === undefined ? YEAR : WHOLE_DATE;
  return CHOICE;
}
