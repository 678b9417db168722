import type { FieldText } from '../contract/field';
import { type Box, branchOf, commonBox, isInside, type RawControl, type Segment } from './boxes';
import { attr } from './dom';
import type { Group } from './group';
import { holdsOnly, isMereNumber, isTitled, looksLikeTitle } from './looks';
import type { Walk } from './walk';

/** Segments that stand between control `at - 1` and control `at`; the last entry is behind all. */
export type Gaps = readonly (readonly Segment[])[];

export function readGaps(walk: Walk): Gaps {
  const gaps: Segment[][] = Array.from({ length: walk.controls.length + 1 }, () => []);
  for (const segment of walk.segments) gaps[segment.before]?.push(segment);
  return gaps;
}

/** The texts of a stretch of controls, dropped controls inside it not counting as borders. */
export function textsBefore(walk: Walk, gaps: Gaps, at: number): readonly Segment[] {
  let from = at;
  while (from > 0 && walk.controls[from - 1]?.dropped === true) from -= 1;
  return from === at ? (gaps[at] ?? []) : gaps.slice(from, at + 1).flat();
}

export function textsAfter(walk: Walk, gaps: Gaps, at: number): readonly Segment[] {
  let to = at + 1;
  while (walk.controls[to]?.dropped === true) to += 1;
  return to === at + 1 ? (gaps[to] ?? []) : gaps.slice(at + 1, to + 1).flat();
}

/** Labels by the control they are for. A label that several claim or that stands elsewhere is no link. */
export function linkLabels(walk: Walk): ReadonlyMap<Segment, RawControl> {
  const byKey = new Map<string, RawControl[]>();
  for (const control of walk.controls) {
    if (control.dropped || control.key === '') continue;
    const same = byKey.get(control.key);
    if (same === undefined) byKey.set(control.key, [control]);
    else same.push(control);
  }
  const claims = new Map<string, Segment[]>();
  for (const segment of walk.segments) {
    if (segment.kind !== 'label' || !byKey.has(segment.target)) continue;
    const same = claims.get(segment.target);
    if (same === undefined) claims.set(segment.target, [segment]);
    else same.push(segment);
  }
  const links = new Map<Segment, RawControl>();
  for (const [key, labels] of claims) {
    const controls = byKey.get(key) ?? [];
    const [label] = labels;
    const [control] = controls;
    if (label === undefined || control === undefined) continue;
    if (labels.length === 1 && controls.length === 1) {
      if (!pointsPast(label, control, walk)) links.set(label, control);
    } else pairNearest(labels, controls, links);
  }
  return links;
}

/** Repeated ids or several labels for one id: each control takes the label that shares the smallest box. */
function pairNearest(
  labels: readonly Segment[],
  controls: readonly RawControl[],
  links: Map<Segment, RawControl>,
): void {
  const pairs = labels.flatMap((label) =>
    controls.map((control) => ({ label, control, depth: commonBox(label.box, control.box).depth })),
  );
  pairs.sort((left, right) => right.depth - left.depth);
  const taken = new Set<Segment | RawControl>();
  for (const { label, control } of pairs) {
    if (taken.has(label) || taken.has(control)) continue;
    taken.add(label).add(control);
    links.set(label, control);
  }
}

/**
 * A label whose `for` names a control elsewhere although it stands alone with another one: the copied
 * attribute is wrong, the place is right. Only when the named control has a text of its own beside it.
 */
function pointsPast(label: Segment, control: RawControl, walk: Walk): boolean {
  const at = control.index;
  const follower = walk.controls[label.before];
  if (follower === undefined || follower === control || follower.dropped) return false;
  if (at === label.before || at === label.before - 1) return false;
  const alone = commonBox(label.box, follower.box);
  if (alone.controlsTo - alone.controlsFrom !== 1) return false;
  return walk.segments.some(
    (other) =>
      other !== label &&
      other.before === at &&
      other.kind === 'label' &&
      other.target !== label.target,
  );
}

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
  let former: RawControl | undefined;
  for (let at = group.from - 1; at >= 0 && former === undefined; at -= 1) {
    if (walk.controls[at]?.dropped === false) former = walk.controls[at];
  }
  return textsBefore(walk, gaps, group.from).filter(
    (segment) =>
      !choices.has(segment) &&
      segment.kind !== 'tab' &&
      (!segment.hidden || first.hidden) &&
      !(links.has(segment) && !group.controls.includes(links.get(segment) as RawControl)) &&
      !belongsToFormer(segment, former, first),
  );
}

const HEADS = new Set(['heading', 'legend', 'caption', 'panel']);

/** The field's own words that stand in the page around it, most binding first. */
export function readOwnTexts(group: Group, page: Page): OwnTexts {
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
      for (const segment of walk.segments.slice(wrapper.textsFrom, wrapper.textsTo)) {
        if (segment.kind === 'label') add('wrapping-label', segment);
      }
    }
  }
  const candidates = candidatesFor(group, page).filter((segment) => !isMereNumber(segment.text));
  const near = candidates.filter((segment) => segment.kind !== 'hint' && inOwnRow(segment, group));
  const nearest = near[near.length - 1];
  const alone = near.filter((segment) =>
    holdsOnly(commonBox(segment.box, group.box), group, walk.controls),
  );
  const lone = isChoice && group.controls.length === 1 ? behind(group, page) : undefined;
  if (lone !== undefined) add('text-after', lone);
  for (const segment of alone.filter((other) => other.kind === 'label').reverse())
    add('label', segment);
  if (own.length === 0 && nearest !== undefined && isName(nearest, group, page)) {
    add(nearest.kind === 'label' ? 'label' : originOf(nearest, group), nearest);
  }
  for (const segment of alone.slice(-3).reverse()) {
    if (segment.kind !== 'label') add(originOf(segment, group), segment);
  }
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
    if (isMereNumber(segment.text)) return false;
    if (segment.hidden && !last.hidden) return false;
    const shared = commonBox(segment.box, last.box);
    if (holdsOnly(shared, group, page.walk.controls)) return true;
    const isChoice = last.kind === 'radio' || last.kind === 'checkbox';
    return isChoice && !segment.broken && shared === last.box;
  });
}

/** What an element says of itself in attributes. */
export function readNames(group: Group, page: Page): FieldText[] {
  const texts: FieldText[] = [];
  const add = (from: FieldText['from'], text: string): void => {
    const clean = text.replace(/\s+/g, ' ').trim().slice(0, 300);
    if (clean !== '' && !texts.some((other) => other.from === from && other.text === clean)) {
      texts.push({ from, text: clean });
    }
  };
  const first = group.controls[0] as RawControl;
  const { attributes } = first;
  const isGroup = group.controls.length > 1;
  for (const id of attr(attributes, 'aria-labelledby').split(/\s+/)) {
    const scope = first.key === '' ? '' : first.key.slice(0, first.key.length - first.id.length);
    const named = id === '' || id === first.id ? undefined : page.walk.byId.get(scope + id);
    if (named !== undefined && !isGroup) add('aria', named.element.textContent ?? '');
  }
  if (!isGroup || group.kind === 'date-parts') add('aria', attr(attributes, 'aria-label'));
  if (group.kind !== 'date-parts') add('placeholder', attr(attributes, 'placeholder'));
  add('title', attr(attributes, 'title'));
  for (const name of ['data-label', 'data-title', 'data-original-title'])
    add('data', attr(attributes, name));
  if (group.kind !== 'radio' || !isGroup)
    for (const control of group.controls.slice(0, 3)) add('name', control.name);
  else add('name', first.name);
  for (const name of [
    'formcontrolname',
    'ng-model',
    'v-model',
    'data-field',
    'data-name',
    'data-bind',
    'field',
  ]) {
    add('data', attr(attributes, name));
  }
  if (!isGroup || group.kind === 'date-parts')
    for (const control of group.controls.slice(0, 3)) add('id', control.id);
  addAncestors(group, page, add);
  return texts;
}

/** Names of the elements around a field that hold only this field: the host of a widget. */
function addAncestors(
  group: Group,
  page: Page,
  add: (from: FieldText['from'], text: string) => void,
): void {
  let box: Box | null = group.controls[0]?.box ?? null;
  for (let steps = 0; box !== null && steps < 8; steps += 1, box = box.parent) {
    if (!holdsOnly(box, group, page.walk.controls) || box.tag === 'form' || box.tag === 'body')
      return;
    const role = attr(box.attributes, 'role');
    if (role === 'group' || role === 'radiogroup' || box.tag === 'fieldset') {
      add('aria', attr(box.attributes, 'aria-label'));
      const id = attr(box.attributes, 'aria-labelledby').split(/\s+/)[0] ?? '';
      const named = id === '' ? undefined : page.walk.byId.get(id);
      if (named !== undefined) add('aria', named.element.textContent ?? '');
    }
    add('data', attr(box.attributes, 'data-label'));
    for (const name of ['name', 'formcontrolname', 'id', 'data-field'])
      add('data', attr(box.attributes, name));
  }
}
