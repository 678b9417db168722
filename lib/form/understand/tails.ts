import { claimOf } from './asking';
import { type Figure, SUBJECT } from './figures';
import type { Item } from './item';

/** People whom a form asks the same of, one after the other. */
const PAIRS: readonly (readonly [Figure, Figure])[] = [
  ['father', 'mother'],
  ['mother', 'father'],
  ['husband', 'wife'],
  ['wife', 'husband'],
];

/**
 * A heading without a box of its own reaches to the next one: ways of contact behind the second of two such
 * people, which the first was not asked, may as well be the form's. They stay open.
 */
export function openTails(items: readonly Item[]): void {
  const titled = byFigure(items);
  for (const [first, second] of PAIRS) {
    const before = underTitle(titled, first);
    const behind = underTitle(titled, second);
    const asked = new Set(before.map(claim));
    const [head] = before;
    const [next] = behind;
    if (head === undefined || next === undefined || head.index > next.index || asked.size < 2)
      continue;
    for (const item of [...behind].reverse()) {
      if (asked.has(claim(item)) || !isContact(item) || item.evidence.nameFigure === second) break;
      item.figure = null;
      item.figureBy = 'unknown';
      item.possible = [second, SUBJECT];
    }
  }
}

const claim = ({ ask }: Item): string | null => (ask === null ? null : claimOf(ask));

const PAIRED: ReadonlySet<Figure> = new Set(PAIRS.map(([first]) => first));

/** The fields that a heading gives to one of those people. */
function byFigure(items: readonly Item[]): ReadonlyMap<Figure, readonly Item[]> {
  const titled = new Map<Figure, Item[]>();
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    const { figure } = item;
    if (figure === null || item.figureBy !== 'section' || !PAIRED.has(figure)) continue;
    const same = titled.get(figure);
    if (same === undefined) titled.set(figure, [item]);
    else same.push(item);
  }
  return titled;
}

const underTitle = (titled: ReadonlyMap<Figure, readonly Item[]>, figure: Figure): Item[] =>
  (titled.get(figure) ?? []).filter(
    (item) =>
      item.figure === figure &&
      claim(item) !== null &&
      item.field.sections.some(
        ({ id, from }) => id === item.around.sectionId && (from === 'heading' || from === 'text'),
      ),
  );

function isContact({ ask }: Item): boolean {
  if (ask?.kind === 'datum') return ask.key === 'phone' || ask.key === 'email';
  return ask?.kind === 'address' && ask.topics.every((topic) => OPEN.has(topic));
}

const OPEN: ReadonlySet<string> = new Set(['contactAddress', 'residence']);
