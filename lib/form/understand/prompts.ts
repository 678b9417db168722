import type { FieldDescription, FieldText } from '../contract/field';
import type { Ask } from './ask';
import { type Reading, readText } from './reading';

/** What the prompt inside the field (or its tool tip, or a list's first line) asks, when every word of it is known. */
export function readHint(field: FieldDescription, label: FieldText | undefined): Reading | null {
  const readings = promptsOf(field, label).map(readText);
  return readings.find((reading) => reading !== null && reading.sense.unknown === 0) ?? null;
}

/** Opens what only says how to answer. */
export const PROMPT =
  /^\W*(?:nhập|điền|gõ|chọn|mời|vui lòng|nhap|dien|chon|enter|select|choose)\s/iu;

function promptsOf(field: FieldDescription, label: FieldText | undefined): FieldText[] {
  const inside = field.texts.filter(
    ({ from, text }) =>
      from === 'placeholder' || from === 'title' || (from === 'aria' && PROMPT.test(text)),
  );
  const first = field.options[0]?.text.normalize('NFC') ?? '';
  const isOpen = field.control === 'select' && PROMPT.test(first.replace(/^[\W_]+/u, ''));
  return [
    ...inside.filter((text) => text !== label),
    ...(isOpen ? [{ from: 'option' as const, text: first }] : []),
  ];
}

/** The division of an address that a prompt asks for. */
export function divisionOf(ask: Ask): string | null {
  if (ask.kind !== 'address' || ask.away) return null;
  return ask.unit === 'province' || ask.unit === 'district' || ask.unit === 'commune'
    ? ask.unit
    : null;
}
