import type { FieldKey } from '../../citizen/keys';
import type { Item } from './item';

const OLD_CARD = /\b(?:cmnd|cmtnd|cmt|chung minh)\b/;
const NEW_CARD = /\b(?:cccd|can cuoc|dinh danh|ddcn|the cc)\b/;

/**
 * Where one person is asked for a "CMND" and for a "căn cước" in boxes of their own, the former is the old
 * paper of nine digits: its number is another one, and its date and place of issue are on no card.
 */
export function tellOldNumbers(items: readonly Item[]): void {
  const holders = new Set<string>();
  for (const item of items) {
    if (item.key === 'idNumber' && isOnly(item, NEW_CARD, OLD_CARD)) holders.add(item.instance);
  }
  for (const item of items) {
    if (!holders.has(item.instance) || !isOnly(item, OLD_CARD, NEW_CARD)) continue;
    if (item.key === 'idNumber') {
      item.key = 'oldIdNumber';
      item.alternatives = ['idNumber'];
    } else if (item.key !== null && ISSUED.has(item.key)) {
      item.offerOnly = true;
    }
  }
}

const ISSUED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'idIssueDate',
  'idIssuePlace',
  'idExpiryDate',
]);

const isOnly = ({ evidence }: Item, wanted: RegExp, other: RegExp): boolean =>
  wanted.test(evidence.words) && !other.test(evidence.words);
