import { foldExact } from '../../citizen/fold';
import type { ControlKind, FieldDescription, TextOrigin } from '../contract/field';

const CHOICES: ReadonlySet<ControlKind> = new Set(['select', 'radio', 'checkbox', 'combobox']);

/** Whether pages are likely to rebuild other fields when this one changes. */
export function isDriver(field: FieldDescription): boolean {
  return CHOICES.has(field.control);
}

type Level = readonly [level: number, words: RegExp];

/** Levels of an address cascade; the narrower word decides in mixed labels. */
const LABEL_LEVELS: readonly Level[] = [
  [2, /(?:^| )(?:quận|huyện|thị xã|district)(?: |$)/],
  [3, /(?:^| )(?:phường|xã|thị trấn|đặc khu|ward|commune)(?: |$)/],
  [1, /(?:^| )(?:tỉnh|thành phố|province|city)(?: |$)/],
];

/** The same in names and ids, which carry no accents: there `quan he` and `tinh trang` are no units. */
const NAME_LEVELS: readonly Level[] = [
  [2, /(?:^| )(?:district|huyen|quan(?! he))(?: |$)/],
  [3, /(?:^| )(?:ward|commune|phuong|xa)(?: |$)/],
  [1, /(?:^| )(?:province|city|tinh(?! trang))(?: |$)/],
];

const NAMES: ReadonlySet<TextOrigin> = new Set(['name', 'id', 'data']);

/** 0 no part of a cascade, 1 province, 2 district, 3 commune. */
export function cascadeLevel(field: FieldDescription): number {
  for (const { from, text } of field.texts) {
    const levels = NAMES.has(from) ? NAME_LEVELS : LABEL_LEVELS;
    const words = foldExact(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]/g, ' '));
    const found = levels.find(([, pattern]) => pattern.test(words));
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
