import type { Item } from './item';
import { wordsOfName } from './words';

type Unit = 'province' | 'district' | 'commune' | 'detail';

const SPOKEN: ReadonlySet<string> = new Set([
  'label',
  'wrapping-label',
  'aria',
  'cell-left',
  'cell-above',
  'text-before',
  'text-after',
  'placeholder',
]);
const UNITS: Readonly<Record<string, Unit>> = {
  tinh: 'province',
  province: 'province',
  city: 'province',
  huyen: 'district',
  quan: 'district',
  district: 'district',
  xa: 'commune',
  phuong: 'commune',
  ward: 'commune',
  commune: 'commune',
};

/**
 * An address of which only the first list bears a label ("Quê quán": three lists, then a line): the lists
 * behind it are its divisions in the usual order, the line behind them is the rest.
 */
export function nameUnnamedLines(items: readonly Item[]): void {
  items.forEach((head, at) => {
    if (head.ask?.kind !== 'address' || head.ask.unit !== null || !isList(head)) return;
    const lists: Item[] = [];
    let next = items[at + 1];
    while (
      next !== undefined &&
      lists.length < 2 &&
      goesOn(next, head) &&
      isList(next) &&
      sameTitle(head, next)
    ) {
      lists.push(next);
      next = items[at + 1 + lists.length];
    }
    if (lists.length === 0) return;
    const order: readonly Unit[] = lists.length === 2 ? ['district', 'commune'] : ['commune'];
    const said = lists.map(unitInName);
    if (said.some((unit, step) => unit !== null && lists.length === 2 && unit !== order[step]))
      return;
    setLine(head, head, 'province');
    lists.forEach((list, step) => {
      setLine(list, head, said[step] ?? order[step] ?? 'commune');
    });
    if (next !== undefined && isUnnamed(next) && next.field.control === 'text' && isNameless(next))
      setLine(next, head, 'detail');
  });
}

function setLine(item: Item, { ask, evidence, around }: Item, unit: Unit): void {
  if (ask?.kind !== 'address') return;
  item.ask = { ...ask, unit };
  if (item.evidence.certainty > 0) return;
  item.around = around;
  item.evidence = { ...item.evidence, figure: evidence.figure, certainty: 0.8 };
}

const isList = ({ field }: Item): boolean =>
  field.control === 'select' || field.control === 'combobox';

/** Bears no words of its own, and nothing but a division in its name. */
export const isUnnamed = ({ field, ask }: Item): boolean =>
  (ask === null || ask.kind === 'address') && !field.texts.some(({ from }) => SPOKEN.has(from));

/** Unnamed, or in the same row of a table, whose left cell speaks to all of its boxes. */
export function goesOn(item: Item, head: Item): boolean {
  if (isUnnamed(item)) return true;
  const spoken = item.field.texts.filter(({ from }) => SPOKEN.has(from));
  const isCell = spoken.every(({ from, text }) => from === 'cell-left' && text === leftOf(head));
  return isCell && item.field.repeat?.ordinal === head.field.repeat?.ordinal;
}

const leftOf = ({ field }: Item): string | undefined =>
  field.texts.find(({ from }) => from === 'cell-left')?.text;

const isNameless = ({ field }: Item): boolean => field.texts.length === 0;

export const sameTitle = (left: Item, right: Item): boolean =>
  left.around.nearest === right.around.nearest;

function unitInName({ field }: Item): Unit | null {
  for (const { text } of field.texts) {
    for (const word of wordsOfName(text)) {
      const unit = UNITS[word];
      if (unit !== undefined) return unit;
    }
  }
  return null;
}
