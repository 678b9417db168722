import type { FieldText } from '../contract/field';
import { type Box, branchOf, commonBox, isInside, type RawControl, type Segment } from './boxes';
import type { Group } from './group';
import { type Gaps, textsAfter, textsBefore } from './links';
import { holdsOnly, isTitled, looksLikeTitle } from './looks';
import type { Walk } from './walk';

export interface OwnTexts {
  readonly texts: FieldText[];
  /** Segments used as the field's own words or as its options: no titles for others. */
  readonly used: readonly Segment[];
  /** The segment that names the field, for fields beside it that have none. */
  readonly name: Segment | null;
}

export interface Page {
  readonly walk: Walk;
  readonly gaps: Gaps;
  readonly links: ReadonlyMap<Segment, RawControl>;
  readonly linked: ReadonlyMap<RawControl, readonly Segment[]>;
  /** Texts already taken as names of choices. */
  readonly choices: ReadonlySet<Segment>;
}

function labelBoxOf(group: Group): Box | null {
  for (
    let box: Box | null = group.box, steps = 0;
    box !== null && steps < 5;
    box = box.parent, steps += 1
  ) {
    if (box.tag === 'label') return box;
  }
  return null;
}

/** Whether a text between two controls belongs to the former one. */
function belongsToFormer(
  segment: Segment,
  former: RawControl | undefined,
  next: RawControl,
): boolean {
  if (former === undefined || segment.kind === 'label') {
    return (
      former !== undefined &&
      commonBox(segment.box, former.box).depth > commonBox(segment.box, next.box).depth
    );
  }
  const withFormer = commonBox(segment.box, former.box);
  const withNext = commonBox(segment.box, next.box);
  if (withFormer.depth !== withNext.depth) return withFormer.depth > withNext.depth;
  return !segment.broken && (former.kind === 'radio' || former.kind === 'checkbox');
}

/** The texts before a field that may be its own or stand above it, in document order. */
export function candidatesFor(group: Group, page: Page): readonly Segment[] {
  const { walk, gaps, links, choices } = page;
  const first = group.controls[0] as RawControl;
  const before = textsBefore(walk, gaps, group.from);
  if (before.length === 0) return before;
  let former: RawControl | undefined;
  for (let at = group.from - 1; at >= 0 && former === undefined; at -= 1) {
    if (walk.controls[at]?.dropped === false) former = walk.controls[at];
  }
  return before.filter((segment) => {
    if (segment.kind === 'tab' || choices.has(segment) || (segment.hidden && !first.hidden))
      return false;
    const linked = links.get(segment);
    if (linked !== undefined && !group.controls.includes(linked)) return false;
    return !belongsToFormer(segment, former, first);
  });
}

const HEADS = new Set(['heading', 'legend', 'caption', 'panel']);

/** The field's own words that stand in the page around it, most binding first. */
export function readOwnTexts(group: Group, page: Page, before: readonly Segment[]): OwnTexts {
  const { walk, linked } = page;
  const first = group.controls[0] as RawControl;
  const isChoice = first.kind === 'radio' || first.kind === 'checkbox';
  const own: { from: FieldText['from']; segment: Segment }[] = [];
  const add = (from: FieldText['from'], segment: Segment): void => {
    if (!own.some((other) => other.segment === segment)) own.push({ from, segment });
  };
  if (!isChoice || group.controls.length === 1) {
    for (const control of group.controls) {
      for (const segment of linked.get(control) ?? []) add('label', segment);
    }
    const wrapper = labelBoxOf(group);
    if (wrapper !== null && holdsOnly(wrapper, group, walk.controls)) {
      for (let at = wrapper.textsFrom; at < wrapper.textsTo; at += 1) {
        const segment = walk.segments[at];
        if (segment?.kind === 'label') add('wrapping-label', segment);
      }
    }
  }
  let nearest: Segment | undefined;
  const alone: Segment[] = [];
  for (const segment of before) {
    if (segment.traits.mere || segment.kind === 'hint' || !inOwnRow(segment, group)) continue;
    nearest = segment;
    if (holdsOnly(commonBox(segment.box, group.box), group, walk.controls)) alone.unshift(segment);
  }
  const lone = isChoice && group.controls.length === 1 ? behind(group, page) : undefined;
  if (lone !== undefined) add('text-after', lone);
  for (const segment of alone) if (segment.kind === 'label') add('label', segment);
  if (own.length === 0 && nearest !== undefined && isName(nearest, group, page)) {
    add(nearest.kind === 'label' ? 'label' : originOf(nearest, group), nearest);
  }
  alone.forEach((segment, at) => {
    if (at < 3 && segment.kind !== 'label') add(originOf(segment, group), segment);
  });
  if (own.length === 0) {
    const after = behind(group, page);
    if (after !== undefined) add('text-after', after);
  }
  return {
    texts: own.map(({ from, segment }) => ({ from, text: segment.text })),
    used: own.map(({ segment }) => segment),
    name: own[0]?.segment ?? null,
  };
}

/** In a table a field's words stand in its own row. */
function inOwnRow(segment: Segment, group: Group): boolean {
  const cell = group.box.cell;
  if (cell === null || cell.row.box === null) return true;
  return isInside(segment.box, cell.row.box);
}

function originOf(segment: Segment, group: Group): FieldText['from'] {
  const cell = group.box.cell;
  return cell !== null && segment.box.cell !== null && segment.box.cell !== cell
    ? 'cell-left'
    : 'text-before';
}

/** The nearest text names the field unless it is a title over more than this field. */
function isName(segment: Segment, group: Group, page: Page): boolean {
  const shared = commonBox(segment.box, group.box);
  if (holdsOnly(shared, group, page.walk.controls)) return true;
  if (segment.kind === 'label') return true;
  if (HEADS.has(segment.kind) || isTitled(segment)) return false;
  return (
    !looksLikeTitle(segment) || holdsOnly(branchOf(group.box, shared), group, page.walk.controls)
  );
}

/** A text right behind the field that belongs to it: the word of a check box, a floating label. */
function behind(group: Group, page: Page): Segment | undefined {
  const { walk, gaps, links } = page;
  const last = group.controls[group.controls.length - 1] as RawControl;
  return textsAfter(walk, gaps, group.to - 1).find((segment) => {
    if (segment.kind === 'hint' || links.has(segment) || page.choices.has(segment)) return false;
    if (segment.traits.mere || (segment.hidden && !last.hidden)) return false;
    const shared = commonBox(segment.box, last.box);
    if (holdsOnly(shared, group, page.walk.controls)) return true;
    const isChoice = last.kind === 'radio' || last.kind === 'checkbox';
    return isChoice && !segment.broken && shared === last.box;
  });
}
