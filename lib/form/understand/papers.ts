import type { FieldKey } from '../../citizen/keys';
import type { Ask } from './ask';
import type { Item } from './item';

const REACH = 5;

/** `id` for the card, `old` for the former one, `any` for a paper still to be said, `other` for others. */
export type Paper = 'id' | 'old' | 'any' | 'other';

/** A list such as "CCCD/CMND/Hộ chiếu" asks for the card as long as the card is among them. */
export function paperOf(documents: readonly string[]): Paper | null {
  if (documents.includes('id')) return 'id';
  if (documents.includes('oldId')) return 'old';
  if (documents.length === 0) return null;
  return documents.every((paper) => paper === 'any') ? 'any' : 'other';
}

const PAPER_ASKS: ReadonlySet<Ask['kind']> = new Set([
  'number',
  'issueDate',
  'issuePlace',
  'expiryDate',
]);

function ownPaper(item: Item): Paper | null {
  const ask = item.ask;
  if (ask === null || !('documents' in ask)) return null;
  const spoken = paperOf(ask.documents);
  return spoken === null || spoken === 'any'
    ? (paperOf(item.evidence.nameDocuments) ?? spoken)
    : spoken;
}

/** The words of a control that only chooses which paper it is. */
const CARD_CHOICE = /giay to (?:tuy than|dinh danh|nhan than|ca nhan)/;
const OTHER_PAPER = /\b(?:bao tu|chung tu|chung sinh|khai sinh|ket hon)\b/;
const PAPER_CHOICE = /^(?:loai (?:giay|the)|giay to$)/;

/** The paper that a field without its own word for it goes on about: the nearest one before it. */
function paperBefore(item: Item, items: readonly Item[]): Paper | null {
  const own = ownPaper(item);
  if (own !== null && own !== 'any') return own;
  const above = paperOf(item.around.documents);
  for (const former of formersOf(item, items)) {
    const paper = ownPaper(former);
    if (former.ask?.kind === 'number' && paper !== null && paper !== 'any') return paper;
    if (CARD_CHOICE.test(former.evidence.words)) return 'id';
    if (OTHER_PAPER.test(former.evidence.words) && former.ask?.kind !== 'number') return 'other';
    if (PAPER_CHOICE.test(former.evidence.words))
      return above === null || above === 'any' ? 'id' : above;
    if (former.ask?.kind === 'other' && isPaperLike(former.evidence.words)) return 'other';
    if (former.ask !== null && PAPER_ASKS.has(former.ask.kind)) {
      if (former.key === 'idNumber' || former.key === 'oldIdNumber') return 'id';
      if (former.key === null && former.ask.kind === 'number') return 'other';
    }
  }
  return above === 'any' || (above === null && own === 'any') ? 'id' : above;
}

/** The nearest fields before this one, of the same column where columns stand side by side. */
function formersOf(item: Item, items: readonly Item[]): readonly Item[] {
  const { column } = item;
  const formers: Item[] = [];
  for (let at = item.index - 1; at >= 0 && formers.length < REACH; at -= 1) {
    const former = items[at];
    if (former === undefined) break;
    if (column !== undefined && former.column !== undefined) {
      if (former.column === column) formers.push(former);
    } else if (leftBlock(former, item)) break;
    else formers.push(former);
  }
  return formers;
}

const leftBlock = (former: Item, item: Item): boolean =>
  former.around.nearest !== item.around.nearest &&
  former.around.sectionId !== item.around.sectionId;

const isPaperLike = (words: string): boolean =>
  /^(?:so |quyen|ten giay|ma giay|da dang ky|co quan da|theo|giay|noi dang ky|ho chieu|gplx)/.test(
    words,
  ) && !/^so (?:dien thoai|luong|nha|nguoi|con)/.test(words);

/** The key of a number, a date or a place of issue; null when it belongs to another paper or to none. */
export function paperKey(item: Item, items: readonly Item[]): FieldKey | null {
  const ask = item.ask;
  if (ask === null || !PAPER_ASKS.has(ask.kind)) return null;
  const paper = paperBefore(item, items);
  if (paper !== 'id' && paper !== 'old') return null;
  switch (ask.kind) {
    case 'number':
      if (isRemark(item, items)) return null;
      return paper === 'old' && paperOf(ask.documents) === 'old' ? 'oldIdNumber' : 'idNumber';
    case 'issueDate':
      return 'idIssueDate';
    case 'issuePlace':
      return ask.weak && !follows(item, items) ? null : 'idIssuePlace';
    case 'expiryDate':
      return follows(item, items) || ownPaper(item) !== null ? 'idExpiryDate' : null;
    default:
      return null;
  }
}

/** "Thông tin CMND" behind the number itself asks for the rest that the card says. */
function isRemark(item: Item, items: readonly Item[]): boolean {
  const [former] = formersOf(item, items);
  return (
    item.evidence.words.startsWith('thong tin ') &&
    former?.ask?.kind === 'number' &&
    former.figure === item.figure
  );
}

/** Stands right behind the number or another date or place of the same paper. */
function follows(item: Item, items: readonly Item[]): boolean {
  const [former] = formersOf(item, items);
  const ask = former?.ask ?? null;
  return ask !== null && PAPER_ASKS.has(ask.kind) && former?.key !== null;
}
