/** What "|" becomes on other keyboard layouts (DOMAIN.md §2.6). */
const WRONG_SEPARATORS = ['~', '\\', '}'] as const;

/**
 * The segments of a card's code, trimmed. Another character stands in for "|" only where that is certain:
 * no "|" at all, exactly one candidate occurs, and split by it the number and birth date are where they belong.
 */
export function splitSegments(line: string): readonly string[] {
  if (line.includes('|')) return split(line, '|');
  const candidates = WRONG_SEPARATORS.filter((separator) => line.includes(separator));
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return [line];
  const segments = split(line, only);
  const fits = /^\d{12}$/.test(segments[0] ?? '') && /^\d{8}$/.test(segments[3] ?? '');
  return fits || /^([0-9A-Fa-f]{2}){2,}$/.test(segments[1] ?? '') ? segments : [line];
}

function split(line: string, separator: string): readonly string[] {
  return line.split(separator).map((segment) => segment.trim());
}
