import { foldPlain } from '../../citizen/fold';
import type { NamePartAsk } from './ask';
import type { Item } from './item';
import { goesOn, sameTitle } from './unnamed-lines';
import { wordsOfName } from './words';

/** "Họ, tên đệm, tên" over boxes of their own. */
const LISTED = /^ho\b.*\b(?:dem|lot)\b.*\bten$/;
const ORDER: readonly NamePartAsk[] = ['surname', 'middleName', 'givenName'];

const BY_NAME: Readonly<Record<string, NamePartAsk>> = {
  ho: 'surname',
  dem: 'middleName',
  lot: 'middleName',
  ten: 'givenName',
};

/** A name of which only the first box bears a label: the boxes behind it are its further parts. */
export function nameUnnamedParts(items: readonly Item[]): void {
  items.forEach((head, at) => {
    const { words } = head.evidence;
    if (!isBox(head) || !/^ho\b/.test(words)) return;
    const boxes = [head];
    for (let next = items[at + 1]; next !== undefined && boxes.length < 3; ) {
      if (!isBox(next) || !goesOn(next, head) || !sameTitle(head, next)) break;
      boxes.push(next);
      next = items[at + boxes.length];
    }
    if (boxes.length < 2) return;
    const said = boxes.map(partInName);
    const isSaid = said.every((part) => part !== null) && new Set(said).size === boxes.length;
    if (!isSaid && (boxes.length < 3 || !LISTED.test(words))) return;
    boxes.forEach((box, step) => {
      const part = (isSaid ? said[step] : ORDER[step]) ?? null;
      if (part === null) return;
      box.ask = { kind: 'name', part };
      const { figure, certainty } = head.evidence;
      box.evidence = { ...box.evidence, figure, certainty: Math.max(certainty, 0.8) };
    });
  });
}

const isBox = ({ field }: Item): boolean => field.control === 'text';

function partInName({ field }: Item): NamePartAsk | null {
  const [part] = field.parts;
  for (const name of [part?.name ?? '', part?.domId ?? '']) {
    const last = foldPlain(wordsOfName(name).at(-1) ?? '');
    const known = BY_NAME[last];
    if (known !== undefined) return known;
  }
  return null;
}
