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
  for (const [first, second] of PAIRS) {
    const before = underTitle(items, first);
    const behind = underTitle(items, second);
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

const underTitle = (items: readonly Item[], figure: Figure): Item[] =>
  items.filter(
    (item) =>
      item.figure === figure &&
      item.figureBy === 'section' &&
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
