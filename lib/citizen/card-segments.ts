import { parseCardDate } from './dates';

/**
 * What stands behind the first number of a code in place of "|" on another keyboard layout: "~", "\", "}", "§",
 * "µ", "*", or the letters that Telex makes of brackets. People write blanks, commas, dots, dashes, slashes and
 * colons there, so those never count.
 */
const OTHER_SEPARATOR = /^(?:\d{12}|\d{10}|[A-Za-z]{2}\d{13})([^\p{L}\p{N}\p{M}\s,.;:/-]|[ƠơƯư])/u;

/**
 * The segments of a card's code, trimmed. Where there is no "|" at all, whatever follows the first number stands
 * for it throughout; the caller checks number, dates and count, which another character would not get right.
 */
export function splitSegments(line: string): readonly string[] {
  const separator = line.includes('|') ? '|' : OTHER_SEPARATOR.exec(line)?.[1];
  if (separator === undefined) return [line];
  return line.split(separator).map((segment) => segment.trim());
}

/** Segments of the code that every card has: number, old number, name, birth date, sex, address, issue date. */
export const CARD_SEGMENTS = 7;

/**
 * The codes in a line into which a scanner without an end key typed several: the last segment of one runs into
 * the number of the next, which is certain where the next one's old number, birth date and sex follow it.
 */
export function separateCards(segments: readonly string[]): readonly (readonly string[])[] {
  const seam = segments.findIndex((_, at) => at >= CARD_SEGMENTS - 1 && isSeam(segments, at));
  if (seam < 0) return [segments];
  const joined = segments[seam] ?? '';
  const first = [...segments.slice(0, seam), joined.slice(0, -12)];
  return [first, ...separateCards([joined.slice(-12), ...segments.slice(seam + 1)])];
}

function isSeam(segments: readonly string[], at: number): boolean {
  const [joined = '', old = '', , birth = '', sex] = segments.slice(at);
  return (
    /\d{12}$/.test(joined) &&
    isOldNumber(old) &&
    /^\d{8}$/.test(birth) &&
    parseCardDate(birth) !== undefined &&
    sex !== undefined &&
    sex.length <= 4
  );
}

/** Empty, a 9-digit number, or one of the few old cards that had 12 digits. */
export function isOldNumber(segment: string): boolean {
  return /^(\d{9}|\d{12})?$/.test(segment);
}
