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
export function candidatesFor(group: Group, { walk, gaps }: Page): readonly Segment[] {
  const before = textsBefore(walk, gaps, group.from);
  if (before.length === 0) return before;
  const first = group.controls[0] as RawControl;
  let at = group.from - 1;
  while (at >= 0 && walk.controls[at]?.dropped !== false) at -= 1;
  const former = walk.controls[at];
  const candidates: Segment[] = [];
  for (let next = 0; next < before.length; next += 1) {
    const segment = before[next] as Segment;
    if (segment.kind === 'tab' || segment.isChoice || (segment.hidden && !first.hidden)) continue;
    if (segment.link !== null && !group.controls.includes(segment.link)) continue;
    if (!belongsToFormer(segment, former, first)) candidates.push(segment);
  }
  return candidates;
}

const HEADS: ReadonlySet<string> = new Set(['heading', 'legend', 'caption', 'panel']);

/** The field's own words that stand in the page around it, most binding first. */
export function readOwnTexts(group: Group, page: Page, before: readonly Segment[]): OwnTexts {
  const { walk } = page;
  const first = group.controls[0] as RawControl;
  const isChoice = first.kind === 'radio' || first.kind === 'checkbox';
  const isOne = group.controls.length === 1;
  const texts: FieldText[] = [];
  const used: Segment[] = [];
  if (!isChoice || isOne) {
    for (let at = 0; at < group.controls.length; at += 1)
      addLabels((group.controls[at] as RawControl).labels, texts, used);
    addWrapping(group, walk, texts, used);
  }
  let nearest: Segment | undefined;
  const alone: Segment[] = [];
  for (let at = 0; at < before.length; at += 1) {
    const segment = before[at] as Segment;
    if (segment.traits.mere || segment.kind === 'hint' || !inOwnRow(segment, group)) continue;
    nearest = segment;
    if (holdsOnly(commonBox(segment.box, group.box), group, walk.controls)) alone.unshift(segment);
  }
  const lone = isChoice && isOne ? behind(group, page) : undefined;
  if (lone !== undefined) add('text-after', lone, texts, used);
  for (let at = 0; at < alone.length; at += 1) {
    const segment = alone[at] as Segment;
    if (segment.kind === 'label') add('label', segment, texts, used);
  }
  if (used.length === 0 && nearest !== undefined && isName(nearest, group, page)) {
    add(nearest.kind === 'label' ? 'label' : originOf(nearest, group), nearest, texts, used);
  }
  for (let at = 0; at < 3 && at < alone.length; at += 1) {
    const segment = alone[at] as Segment;
    if (segment.kind !== 'label') add(originOf(segment, group), segment, texts, used);
  }
  if (used.length === 0) {
    const after = behind(group, page);
    if (after !== undefined) add('text-after', after, texts, used);
  }
  return { texts, used, name: used[0] ?? null };
}

function add(from: FieldText['from'], segment: Segment, texts: FieldText[], used: Segment[]): void {
  if (used.includes(segment)) return;
  used.push(segment);
  texts.push({ from, text: segment.text });
}

function addLabels(labels: readonly Segment[] | null, texts: FieldText[], used: Segment[]): void {
  if (labels === null) return;
  for (let at = 0; at < labels.length; at += 1) add('label', labels[at] as Segment, texts, used);
}

function addWrapping(group: Group, walk: Walk, texts: FieldText[], used: Segment[]): void {
  const wrapper = labelBoxOf(group);
  if (wrapper === null || !holdsOnly(wrapper, group, walk.controls)) return;
  for (let at = wrapper.textsFrom; at < wrapper.textsTo; at += 1) {
    const segment = walk.segments[at];
    if (segment?.kind === 'label') add('wrapping-label', segment, texts, used);
  }
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
  const { walk, gaps } = page;
  const last = group.controls[group.controls.length - 1] as RawControl;
  return textsAfter(walk, gaps, group.to - 1).find((segment) => {
    if (segment.kind === 'hint' || segment.link !== null || segment.isChoice) return false;
    if (segment.traits.mere || (segment.hidden && !last.hidden)) return false;
    const shared = commonBox(segment.box, last.box);
    if (holdsOnly(shared, group, page.walk.controls)) return true;
    const isChoice = last.kind === 'radio' || last.kind === 'checkbox';
    return isChoice && !segment.broken && shared === last.box;
  });
}
