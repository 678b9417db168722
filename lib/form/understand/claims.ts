import type { Item } from './item';

/** Asked twice, even in other words, these mean a second person; other data merely have two names. */
const ONCE: ReadonlySet<string> = new Set(['fullName', 'surname', 'givenName', 'birthDate', 'sex']);

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
    const isOtherWord = former.evidence.words !== item.evidence.words;
    if (isOtherWord && (!ONCE.has(item.key) || isBirthName(item))) continue;
    if (former.around.sectionId !== item.around.sectionId) continue;
    item.offerOnly = true;
    item.reasons.push({ code: 'asked-twice', words: 'Câu này đã hỏi ở trên cho cùng một người' });
  }
}

/** The name at birth stands beside the name in use. */
const isBirthName = ({ ask }: Item): boolean => ask?.kind === 'name' && ask.part === 'birthName';
