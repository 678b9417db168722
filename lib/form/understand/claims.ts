import type { Item } from './item';

/** Keys that a form may ask twice of one person without meaning another one. */
const REPEATABLE: ReadonlySet<string> = new Set(['idNumber', 'phone', 'email']);

/**
 * No datum is claimed twice by one person without reason. A later claim under the same title stays an
 * offer; a number asked again beside its kind of paper is the same number.
 */
export function settleClaims(items: readonly Item[]): void {
  const first = new Map<string, Item>();
  for (const item of items) {
    if (item.key === null || item.figure === null || item.offerOnly) continue;
    const claim = `${item.instance} ${item.key}`;
    const former = first.get(claim);
    if (former === undefined) {
      first.set(claim, item);
      continue;
    }
    if (former.field.visible !== item.field.visible) continue;
    if (REPEATABLE.has(item.key) && former.evidence.words !== item.evidence.words) continue;
    if (former.around.sectionId !== item.around.sectionId) continue;
    item.offerOnly = true;
    item.reasons.push({ code: 'asked-twice', words: 'Câu này đã hỏi ở trên cho cùng một người' });
  }
}
