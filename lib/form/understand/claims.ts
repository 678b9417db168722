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
    if (isLoneSearch(former, item, items)) {
      first.set(claim, item);
      setAside(former);
      continue;
    }
    if (isOpenPart(item)) {
      setAside(item);
      continue;
    }
    const isOtherWord = former.evidence.words !== item.evidence.words;
    const isPrompt = item.evidence.source === 'placeholder' && former.evidence.source === 'label';
    if (isOtherWord && !isPrompt && (!ONCE.has(item.key) || isBirthName(item))) continue;
    if (former.around.sectionId !== item.around.sectionId) continue;
    setAside(item);
  }
}

/** A line of an address of which nothing says which one it is: the second such address may be any. */
const isOpenPart = ({ key, reasons }: Item): boolean =>
  key?.includes('Address.') === true && reasons.some(({ code }) => code === 'address-open');

function setAside(item: Item): void {
  item.offerOnly = true;
  item.reasons.push({ code: 'asked-twice', words: 'Câu này đã hỏi ở chỗ khác cho cùng một người' });
}

const isNumber = (key: string | null): boolean => key === 'idNumber' || key === 'phone';

/** A number alone under its title, before a part that asks the name as well, looks a person up. */
function isLoneSearch(former: Item, item: Item, items: readonly Item[]): boolean {
  if (!isNumber(item.key) || former.evidence.words !== item.evidence.words) return false;
  if (former.around.nearest === item.around.nearest) return false;
  if (items.slice(0, former.index).some(({ key }) => key === 'fullName')) return false;
  const beside = (other: Item) =>
    items.filter(({ key, around }) => key !== null && around.nearest === other.around.nearest);
  return beside(former).length === 1 && beside(item).some(({ key }) => key === 'fullName');
}

/** The name at birth stands beside the name in use. */
const isBirthName = ({ ask }: Item): boolean => ask?.kind === 'name' && ask.part === 'birthName';
