import type { FieldPart } from '../contract/field';
import { type Box, commonBox, isInside, type RawControl, type Segment } from './boxes';
import { createDateReader } from './date-parts';
import { attr, has, isPlainToSee, isShown, isVeiled } from './dom';
import type { ListReader } from './lists';
import type { Walk } from './walk';
import { SECTIONS } from './widgets';

/** Controls that answer one question together, in document order. */
export interface Group {
  readonly controls: RawControl[];
  kind: RawControl['kind'];
  readonly parts: readonly FieldPart['part'][];
  /** The smallest box that holds all its controls. */
  readonly box: Box;
  /** Index of the first and one past the last raw control, those in between included. */
  readonly from: number;
  readonly to: number;
}

function groupOf(
  controls: RawControl[],
  kind: RawControl['kind'],
  parts: readonly FieldPart['part'][],
): Group {
  const first = controls[0] as RawControl;
  const last = controls[controls.length - 1] as RawControl;
  const from = first.index;
  const to = last.index + 1;
  const box = controls.reduce((at, control) => commonBox(at, control.box), first.box);
  return { controls, kind, parts, box, from, to };
}

/** Drops what is no control of its own: parts of widgets, lists that belong to one, stand-ins. */
export function settleControls(walk: Walk): void {
  const { controls } = walk;
  let labelled: ReadonlySet<string> | null = null;
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at] as RawControl;
    if (control.dropped || !control.tentative) continue;
    if (control.type === 'listbox') control.dropped = isWidgetList(control, walk.opened);
    else if (control.type === 'button') {
      labelled ??= new Set(walk.segments.map(({ target }) => target).filter((id) => id !== ''));
      control.dropped = !isChooserButton(control, labelled);
    } else if (control.type === SECTIONS) settleSections(controls, at);
    else control.dropped = hasNeighbour(controls, at);
  }
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at] as RawControl;
    if (control.dropped || control.tag !== 'select' || !isBehindWidget(control)) continue;
    for (const widget of [standing(controls, at, 1), standing(controls, at, -1)]) {
      if (widget === undefined || !isFaceOf(widget, control)) continue;
      widget.dropped = true;
      control.shown = widget.shown;
      break;
    }
    control.kind = 'combobox';
  }
}

function isWidgetList(control: RawControl, opened: ReadonlySet<string>): boolean {
  // A list that says whether it is open is pressed itself.
  const named =
    has(control.attributes, 'aria-expanded') ||
    attr(control.attributes, 'aria-label') !== '' ||
    attr(control.attributes, 'aria-labelledby') !== '';
  return !named || opened.has(control.key) || control.hidden || !isShown(control.element);
}

function isChooserButton(control: RawControl, labelled: ReadonlySet<string>): boolean {
  if (control.key !== '' && labelled.has(control.key)) return true;
  const list = attr(control.attributes, 'aria-controls');
  return /list|option|select/i.test(list);
}

/** The nearest control on this side that was not dropped. */
function standing(controls: readonly RawControl[], at: number, step: 1 | -1) {
  let near = at + step;
  while (controls[near]?.dropped === true) near += step;
  return controls[near];
}

/** A stand-in input (aria-hidden, or out of the keyboard's way) counts only when no other control shares its parent. */
function hasNeighbour(controls: readonly RawControl[], at: number): boolean {
  const control = controls[at] as RawControl;
  const near = [standing(controls, at, -1), controls[at + 1]];
  return near.some(
    (other) =>
      other !== undefined &&
      !other.dropped &&
      (isInside(other.box, control.box) || other.box === control.box.parent),
  );
}

/** A date in sections is one control, unless a box that can be seen beside them takes the date as a whole. */
function settleSections(controls: readonly RawControl[], at: number): void {
  const control = controls[at] as RawControl;
  const isBeside = ({ tag, box }: RawControl) =>
    tag === 'input' && (box === control.box.parent || isInside(box, control.box));
  const boxes = [at - 2, at - 1, at + 1, at + 2].flatMap((index) => controls[index] ?? []);
  const beside = boxes.filter(isBeside);
  const behind = beside.filter(({ element, hidden }) => hidden || isVeiled(element));
  const sections = control.element.querySelectorAll('[role=spinbutton]').length;
  control.dropped = sections < 2 || beside.length > behind.length;
  if (!control.dropped) for (const box of behind) box.dropped = true;
}

function isBehindWidget(control: RawControl): boolean {
  const { element, attributes } = control;
  const words = attr(attributes, 'class');
  if (
    attr(attributes, 'aria-hidden') === 'true' ||
    (words !== '' && /hidden-accessible|visually-hidden|sr-only/.test(words)) ||
    control.hidden
  )
    return true;
  // Or it stands in a box that lets nothing be seen of it.
  const isPlain = isPlainToSee(element) && !isVeiled(control.box.element);
  control.isShown = isPlain || isShown(element);
  return !isPlain;
}

/** The visible face of a hidden select: a chooser or its search box beside it, nothing in between. */
function isFaceOf(widget: RawControl, select: RawControl): boolean {
  const chooses =
    widget.kind === 'combobox' ||
    (widget.kind === 'text' && /search/i.test(attr(widget.attributes, 'class'))) ||
    (widget.kind === 'text' && /search/i.test(attr(widget.box.attributes, 'class')));
  if (!chooses || widget.tag === 'select') return false;
  const shared = commonBox(widget.box, select.box);
  const holder = select.box;
  return (
    (shared === holder || shared === holder.parent) &&
    shared.controlsTo - shared.controlsFrom <= 3 &&
    shared.tag !== 'form'
  );
}

const WHOLE: readonly FieldPart['part'][] = ['whole'];

/** Groups controls into fields. `between(i)` are the texts right before control i. */
export function groupControls(
  walk: Walk,
  between: (control: number) => readonly Segment[],
  listOf: ListReader,
): Group[] {
  const live = walk.controls.filter((control) => !control.dropped);
  const groups: Group[] = [];
  const done = new Set<RawControl>();
  const named = choicesByName(live);
  const before = (control: RawControl) => between(control.index);
  const datesAt = createDateReader(live, before, listOf);
  let isOrdered = true;
  const push = (group: Group): void => {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.from > group.from) isOrdered = false;
    groups.push(group);
  };
  for (let at = 0; at < live.length; at += 1) {
    const control = live[at] as RawControl;
    if (done.size > 0 && done.has(control)) continue;
    if (isChoice(control)) {
      const mates = choicesWith(control, live, at, named);
      for (const mate of mates) done.add(mate);
      push(
        groupOf(
          mates,
          choiceKind(mates),
          mates.map(() => 'choice' as const),
        ),
      );
      continue;
    }
    const boxes = boxesFrom(live, at, before);
    if (boxes !== null) {
      for (const box of boxes) done.add(box);
      push(
        groupOf(
          boxes,
          'digit-boxes',
          boxes.map(() => 'box' as const),
        ),
      );
      continue;
    }
    const split = datesAt(at);
    if (split === null) {
      const { index, box, kind } = control;
      push({ controls: [control], kind, parts: WHOLE, box, from: index, to: index + 1 });
      continue;
    }
    const dates = live.slice(at, at + split.length);
    for (const date of dates) done.add(date);
    push(groupOf(dates, 'date-parts', split));
  }
  return isOrdered ? groups : groups.sort((left, right) => left.from - right.from);
}

const isChoice = (control: RawControl): boolean =>
  control.kind === 'radio' || control.kind === 'checkbox';

/** What ties a choice to its group: a shared name, an id such as `X-1`, or nothing but its place. */
function choiceTie(control: RawControl): string {
  if (control.name !== '') return `name ${control.name}`;
  const prefix = /^(.+)[-_][^-_]+$/.exec(control.id)?.[1];
  return control.kind === 'checkbox' && prefix !== undefined && isNamedAround(control, prefix)
    ? `id ${prefix}`
    : '';
}

/** The prefix of a choice's id is the name or id of an element around it: that element is the question. */
function isNamedAround(control: RawControl, prefix: string): boolean {
  let at: Box | null = control.box;
  for (let steps = 0; at !== null && steps < 6; steps += 1, at = at.parent) {
    if (attr(at.attributes, 'name') === prefix || attr(at.attributes, 'id') === prefix) return true;
  }
  return false;
}

function choicesByName(live: readonly RawControl[]): ReadonlyMap<string, readonly RawControl[]> {
  const named = new Map<string, RawControl[]>();
  for (const control of live) {
    if (!isChoice(control) || control.name === '') continue;
    const key = `${control.kind} ${control.name}`;
    const same = named.get(key);
    if (same === undefined) named.set(key, [control]);
    else same.push(control);
  }
  return named;
}

function choicesWith(
  control: RawControl,
  live: readonly RawControl[],
  at: number,
  named: ReadonlyMap<string, readonly RawControl[]>,
): RawControl[] {
  const tie = choiceTie(control);
  const mates = [control];
  if (control.name !== '') {
    for (const other of named.get(`${control.kind} ${control.name}`) ?? [])
      if (other.index > control.index && sameForm(control, other)) mates.push(other);
    return mates;
  }
  if (control.kind === 'checkbox' && tie === '') return mates;
  for (let next = at + 1; next < live.length; next += 1) {
    const other = live[next] as RawControl;
    if (other.kind !== control.kind) break;
    if (
      tie === ''
        ? isLooseMate(control, other)
        : choiceTie(other) === tie && sameForm(control, other)
    )
      mates.push(other);
    else if (tie === '') break;
  }
  return mates;
}

function sameForm(control: RawControl, other: RawControl): boolean {
  const form = (raw: RawControl) => (raw.element as HTMLInputElement).form ?? null;
  return form(control) === form(other);
}

/** Radios without a name belong together when their boxes share a parent or grandparent. */
function isLooseMate(control: RawControl, other: RawControl): boolean {
  if (choiceTie(other) !== '') return false;
  const shared = commonBox(control.box, other.box);
  return control.box.depth - shared.depth <= 3 && onlyChoices(shared, control);
}

function onlyChoices(box: Box, control: RawControl): boolean {
  return box.tag !== 'form' && box.tag !== 'body' && control.box.depth >= box.depth;
}

/** Check boxes of which one is allowed play radio: their group says so by role or by a shared question. */
function choiceKind(mates: readonly RawControl[]): RawControl['kind'] {
  const [first] = mates;
  if (first === undefined || first.kind === 'radio') return 'radio';
  return mates.length > 1 && choiceTie(first).startsWith('id ') ? 'radio' : 'checkbox';
}

function boxesFrom(
  live: readonly RawControl[],
  at: number,
  before: (control: RawControl) => readonly Segment[],
): RawControl[] | null {
  if (attr((live[at] as RawControl).attributes, 'maxlength') !== '1') return null;
  const run: RawControl[] = [];
  for (let next = at; next < live.length; next += 1) {
    const control = live[next] as RawControl;
    if (control.kind !== 'text' || attr(control.attributes, 'maxlength') !== '1') break;
    if (run.length > 0 && !before(control).every(({ traits }) => traits.mere)) break;
    run.push(control);
  }
  return run.length >= 6 ? run : null;
}
