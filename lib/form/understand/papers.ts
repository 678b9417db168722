import type { FieldKey } from '../../citizen/keys';
import type { Ask } from './ask';
import type { Item } from './item';

const REACH = 5;

/** `id` for the card, `old` for the former nine-digit card, `other` for any other paper. */
export type Paper = 'id' | 'old' | 'other';

/** A list such as "CCCD/CMND/Hộ chiếu" asks for the card as long as the card is among them. */
export function paperOf(documents: readonly string[]): Paper | null {
  if (documents.includes('id')) return 'id';
  if (documents.includes('oldId')) return 'old';
  return documents.length > 0 ? 'other' : null;
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
  return paperOf(ask.documents) ?? paperOf(item.evidence.nameDocuments);
}

/** The words of a control that only chooses which paper it is. */
export const PAPER_CHOICE =
  /^(?:loai )?giay to|^loai giay|^giay to (?:tuy than|dinh danh|nhan than)/;

/** The paper that a field without its own word for it goes on about: the nearest one before it. */
export function paperBefore(item: Item, items: readonly Item[]): Paper | null {
  const own = ownPaper(item);
  if (own !== null) return own;
  const above = paperOf(item.around.documents);
  for (let back = 1; back <= REACH; back += 1) {
    const former = items[item.index - back];
    if (former === undefined) break;
    if (
      former.around.nearest !== item.around.nearest &&
      former.around.sectionId !== item.around.sectionId
    )
      break;
    const paper = ownPaper(former);
    if (paper !== null && former.ask?.kind === 'number') return paper;
    if (PAPER_CHOICE.test(former.evidence.words)) return 'id';
    if (former.ask?.kind === 'other' && isPaperLike(former.evidence.words)) return 'other';
    if (former.ask !== null && PAPER_ASKS.has(former.ask.kind)) {
      if (former.key === 'idNumber' || former.key === 'oldIdNumber') return 'id';
      if (former.key === null && former.ask.kind === 'number') return 'other';
    }
  }
  if (above !== null) return above;
  return paperOf(item.evidence.nameDocuments);
}

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

/** Stands right behind the number or another date or place of the same paper. */
function follows(item: Item, items: readonly Item[]): boolean {
  const former = items[item.index - 1];
  return (
    former?.ask !== null &&
    former?.ask !== undefined &&
    PAPER_ASKS.has(former.ask.kind) &&
    former.key !== null
  );
}
