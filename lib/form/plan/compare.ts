import { compareDates, formatDate, parseDate } from '../../citizen/dates';
import { foldExact } from '../../citizen/fold';
import type { WriteValue } from '../contract/writing';

/** Whether the text that a field shows is already what would be written. */
export function showsValue(current: string, value: WriteValue): boolean {
  switch (value.kind) {
    case 'text':
      return current === value.text || foldedTextEquals(current, value.text);
    case 'date': {
      const shown = parseDate(current);
      return shown !== undefined
        ? compareDates(shown, value.date) === 'same'
        : current.trim() === formatDate(value.date);
    }
    case 'choice': {
      const folded = foldExact(current);
      return value.labels.some((label) => foldExact(label) === folded);
    }
  }
}

/** White space and Unicode form may differ; letters, case and accents may not. */
function foldedTextEquals(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
