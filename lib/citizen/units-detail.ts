import { foldExact } from './fold';
import type { AddressUnits, Unit } from './units-types';

/**
 * The detail without commune, district and province at its end where they repeat the codes' own names;
 * registries return both (DOMAIN.md §1.2). Names that the codes do not carry leave it whole.
 */
export function stripUnitNames(
  detail: string,
  found: AddressUnits,
): { readonly detail: string; readonly state: 'clean' | 'stripped' | 'names-differ' } {
  const whole = detail.normalize('NFC');
  let rest = whole;
  for (const unit of [found.province, found.district, found.commune]) {
    if (unit === undefined) continue;
    const cut = cutUnit(rest, unit, unit === found.province || rest !== whole);
    if (cut !== undefined) rest = cut;
  }
  if (namesAnyUnit(rest)) return { detail, state: 'names-differ' };
  return { detail: rest, state: rest === whole ? 'clean' : 'stripped' };
}

/**
 * The text before the unit's name at its end, or undefined. With its kind the name may follow a mere blank
 * ("ấp 2 xã Tân Hội"); bare it may be a hamlet's, and counts only after a comma or dash and before cut units.
 */
function cutUnit(text: string, unit: Unit, bareCounts: boolean): string | undefined {
  const labels = new Set(unit.labels.map(foldExact));
  const bare = foldExact(unit.name);
  for (const { before, after, afterBlank } of tails(text)) {
    const folded = foldExact(after);
    if (folded === bare && (afterBlank || !bareCounts || before === '')) continue;
    if (labels.has(folded)) return before;
  }
  return undefined;
}

/** Every way to cut the text in two before a word, longest tail first; the cut's own punctuation is dropped. */
function tails(text: string) {
  return [...text.matchAll(/(?:^|\s*[,;]\s*|\s+[-–]\s+|\s+)(?=[^\s,;–-])/gu)].map((match) => ({
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
    afterBlank: match.index > 0 && match[0].trim() === '',
  }));
}

/** A kind of unit followed by a name. "Tỉnh lộ 785" is a road; hamlets and quarters are part of the detail. */
function namesAnyUnit(text: string): boolean {
  return /(?:^|[\s,;–-])(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|tp\.?|tx\.?|tt\.)\s+(?!lộ\s)[\p{L}\d]/iu.test(
    text,
  );
}
