import { foldExact } from '../../citizen/fold';
import type { ControlKind, FieldDescription } from '../contract/field';

const CHOICES: ReadonlySet<ControlKind> = new Set(['select', 'radio', 'checkbox', 'combobox']);

/** Whether pages are likely to rebuild other fields when this one changes. */
export function isDriver(field: FieldDescription): boolean {
  return CHOICES.has(field.control);
}

/** Levels of an address cascade, the parent before the child; the narrower word decides in mixed labels. */
const LEVELS: readonly (readonly [level: number, words: RegExp])[] = [
  [2, /(?:^| )(?:quận|huyện|thị xã|district|huyen|quan)(?: |$)/],
  [3, /(?:^| )(?:phường|xã|thị trấn|đặc khu|ward|commune|phuong|xa)(?: |$)/],
  [1, /(?:^| )(?:tỉnh|thành phố|province|city|tinh)(?: |$)/],
];

/** 0 no part of a cascade, 1 province, 2 district, 3 commune. */
export function cascadeLevel(field: FieldDescription): number {
  for (const { text } of field.texts) {
    const folded = foldExact(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));
    const found = LEVELS.find(([, words]) => words.test(folded));
    if (found) return found[0];
  }
  return 0;
}

/**
 * The order of writing: fields that rebuild others first, and of these every parent before any child; then the
 * rest. Fields of one rank keep the order given, which is the document's.
 */
export function orderForWriting<T>(
  items: readonly T[],
  fieldOf: (item: T) => FieldDescription | undefined,
): T[] {
  const rank = (item: T) => {
    const field = fieldOf(item);
    return field && isDriver(field) ? cascadeLevel(field) : LAST_RANK;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

const LAST_RANK = 4;
