import type { SectionText } from '../contract/field';
import { endsNothing } from '../remarks';
import { type Box, branchOf, commonBox, isInside, type RawControl, type Segment } from './boxes';
import { type Grid, isTitleRow } from './cells';
import type { Group } from './group';
import type { Page } from './labels';
import { holdsOnly, isTitled, looksLikeTitle } from './looks';

interface Open {
  readonly id: string;
  readonly from: SectionText['from'];
  readonly text: string;
  readonly rank: number;
  /** The box whose remaining content the title stands over. */
  readonly scope: Box;
}

type Title = Pick<Open, 'id' | 'from' | 'text' | 'scope'>;

const LONGEST_PLAIN = 160;
const LONGEST_TITLE = 300;

/**
 * Follows the titles of a page in document order. A title reaches over the rest of the smallest box
 * that holds it and the next control, until a title of the same box and of equal or higher rank.
 */
export function createSections(page: Page): {
  enter(
    group: Group,
    candidates: readonly Segment[],
    used: readonly Segment[],
  ): readonly SectionText[];
} {
  let open: Open[] = [];
  /** What the open titles say; null when they changed. Fields under the same titles share it. */
  let said: readonly SectionText[] | null = null;
  let count = 0;
  const grid: Grid = page.walk;
  const tabs = new Map<string, string>();
  for (const segment of page.walk.segments) {
    if (segment.kind === 'tab' && segment.target !== '' && !segment.traits.mere)
      tabs.set(segment.target, segment.text);
  }
  const panels = new Map<Box, string>();
  for (const [id, text] of tabs) {
    const box = page.walk.byId.get(id);
    if (box !== undefined) panels.set(box, text);
  }

  const push = (
    segment: Segment,
    first: RawControl,
    scope = reachOf(segment, commonBox(segment.box, first.box), page),
  ): void => {
    const rank = segment.rank < 8 ? segment.rank : looksLikeTitle(segment) ? 7 : 8;
    open = open.filter(
      (entry) => entry.scope.depth < scope.depth || (entry.scope === scope && entry.rank < rank),
    );
    count += 1;
    const from = segment.kind === 'label' || segment.kind === 'hint' ? 'text' : segment.kind;
    open.push({ id: `s${count}`, from, text: segment.text, rank, scope });
    said = null;
  };

  return {
    enter(group, candidates, used) {
      let isLeft = false;
      for (let at = 0; at < open.length; at += 1)
        if (!isInside(group.box, (open[at] as Open).scope)) isLeft = true;
      if (isLeft) {
        open = open.filter((entry) => isInside(group.box, entry.scope));
        said = null;
      }
      const first = group.controls[0] as RawControl;
      const listed = listItems(candidates);
      const shown = shownPairs(candidates, used);
      for (let at = 0; at < candidates.length; at += 1) {
        const segment = candidates[at] as Segment;
        if (segment.kind === 'hint' || listed.has(segment) || shown.has(segment)) continue;
        if (used.includes(segment) && !staysTitle(segment, group, page)) continue;
        const isTitle = looksLikeTitle(segment);
        if (!isTitle && endsNothing(segment.text)) continue;
        const longest = isTitle ? LONGEST_TITLE : LONGEST_PLAIN;
        if (segment.text.length > longest || isColumnText(segment, group, grid)) continue;
        push(segment, first);
      }
      const caption = used[0];
      if (caption !== undefined && captionsBlock(caption, group))
        push(caption, first, blockBehind(group, page));
      if (panels.size > 0) return inOrder([...panelTexts(group, panels), ...open]);
      said ??= inOrder(open);
      return said;
    },
  };
}

/** "[x] Thông tin vợ/chồng": the words of a lone box that open a title stand over the block behind it. */
function captionsBlock({ traits, text }: Segment, { kind, controls }: Group): boolean {
  return kind === 'checkbox' && controls.length === 1 && traits.opens && text.split(' ').length < 7;
}

function blockBehind(group: Group, page: Page): Box {
  let { box } = group;
  while (box.parent !== null && holdsOnly(box, group, page.walk.controls)) box = box.parent;
  return box;
}

/** Outermost first. */
const inOrder = (titles: readonly Title[]): SectionText[] =>
  [...titles]
    .sort((left, right) => left.scope.depth - right.scope.depth)
    .map(({ id, from, text }): SectionText => ({ id, from, text }));

const NONE: ReadonlySet<Segment> = new Set();

/** Texts side by side in a box without controls are a list (tabs, steps, links): none of them is a title. */
function listItems(candidates: readonly Segment[]): ReadonlySet<Segment> {
  if (candidates.length < 2) return NONE;
  const byParent = new Map<Box, Segment[]>();
  for (const segment of candidates) {
    const { parent } = segment.box;
    if (parent === null || parent.controlsFrom !== parent.controlsTo || segment.traits.mere)
      continue;
    const holder = parent.tag === 'li' && parent.parent !== null ? parent.parent : parent;
    if (holder.controlsFrom !== holder.controlsTo) continue;
    byParent.set(holder, [...(byParent.get(holder) ?? []), segment]);
  }
  const lists = [...byParent.values()].filter((list) => {
    const titles = list.filter(looksLikeTitle).length;
    const isUniform = list.every(({ box, rank }) => box.tag === list[0]?.box.tag && rank >= 7);
    return list.length > 1 && isUniform && (titles === 0 || titles === list.length);
  });
  return new Set(lists.flat());
}

/** A label and a text in a box of their own, without a control: something the page only shows. */
function shownPairs(
  candidates: readonly Segment[],
  used: readonly Segment[],
): ReadonlySet<Segment> {
  if (candidates.length < 2) return NONE;
  const pairs = new Set<Segment>();
  candidates.forEach((segment, at) => {
    const label = candidates[at - 1];
    if (label === undefined || label.kind !== 'label' || used.includes(label) || segment.rank <= 6)
      return;
    const box = commonBox(label.box, segment.box);
    if (box.controlsFrom === box.controlsTo) pairs.add(label).add(segment);
  });
  return pairs;
}

/** A heading that shares its line with nothing but switches stands over what follows that line. */
function reachOf(segment: Segment, shared: Box, page: Page): Box {
  if (segment.rank > 6) return shared;
  let box = shared;
  while (
    box.parent !== null &&
    box.tag !== 'form' &&
    box.tag !== 'fieldset' &&
    holdsOnlySwitches(box, page)
  ) {
    box = box.parent;
  }
  return box;
}

function holdsOnlySwitches(box: Box, page: Page): boolean {
  const inside = page.walk.controls.slice(box.controlsFrom, box.controlsTo);
  return inside.every(({ dropped, kind }) => dropped || kind === 'radio' || kind === 'checkbox');
}

/** A text that names a field is a title as well when it looks like one and more fields follow it. */
function staysTitle(segment: Segment, group: Group, page: Page): boolean {
  if (segment.rank <= 6 || reachesFurther(segment, group, page)) return true;
  return (
    isTitled(segment) && !holdsOnly(commonBox(segment.box, group.box), group, page.walk.controls)
  );
}

/** An own text that is not tied to the field and stands before a block of several fields names the block too. */
function reachesFurther(segment: Segment, group: Group, page: Page): boolean {
  if (segment.kind === 'label' && segment.target !== '') return false;
  const shared = commonBox(segment.box, group.box);
  if (shared === group.box) return false;
  const branch = branchOf(group.box, shared);
  return !holdsOnly(branch, group, page.walk.controls);
}

/** Texts of table cells are titles only when they stand alone in their row. */
function isColumnText(segment: Segment, group: Group, grid: Grid): boolean {
  const { cell } = segment.box;
  if (cell === null || cell === group.box.cell) return false;
  const shared = commonBox(segment.box, group.box);
  const isAround = cell.box !== null && isInside(group.box, cell.box);
  return !isAround && shared.depth < segment.box.depth && !isTitleRow(cell.row, grid);
}

/** The tabs of the panels around a field. */
function panelTexts(group: Group, panels: ReadonlyMap<Box, string>): Title[] {
  if (panels.size === 0) return [];
  const texts: Title[] = [];
  for (let box: Box | null = group.box; box !== null; box = box.parent) {
    const text = panels.get(box);
    if (text !== undefined)
      texts.push({ id: `t${box.controlsFrom}`, from: 'tab', text, scope: box });
  }
  return texts;
}
