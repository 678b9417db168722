import type { ControlKind } from '../contract/field';
import type { Box, Row, Table } from './boxes';
import { type Attributes, attr, attribute, hasAttribute } from './dom';
import { HINT, isHiddenByMarkup } from './markup';
import { type Mood, PLAIN } from './text-buffer';

/** What an element inherits from the elements around it. */
export interface Surroundings {
  readonly box: Box | null;
  readonly mood: Mood;
  readonly strong: boolean;
  readonly table: Table | null;
  readonly row: Row | null;
  /** Prefix that keeps ids of frames and shadow roots apart. */
  readonly scope: string;
  readonly inEditable: boolean;
}

/** What the outermost element inherits. */
export const OUTSIDE: Surroundings = {
  box: null,
  mood: PLAIN,
  strong: false,
  table: null,
  row: null,
  scope: '',
  inEditable: false,
};

/** Boxes that say nothing of the texts inside them but by their attributes. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'div span p li ul ol form fieldset section article main body html table tbody thead tr td th dl dd dt'.split(
    ' ',
  ),
);

const isLine = (tag: string): boolean =>
  tag === 'span' || tag === 'div' || tag === 'p' || tag === 'li';

/** What an element says of the texts inside it; `quiet` when its attributes say nothing (`isQuiet`). */
export function moodOf(
  attributes: Attributes,
  quiet: boolean,
  tag: string,
  role: string,
  look: number,
  around: Pick<Surroundings, 'mood' | 'scope'>,
  kind: ControlKind | null = null,
): Mood {
  let mood = around.mood;
  if (quiet && NEUTRAL.has(tag)) return hinted(mood, tag, look);
  if (!mood.hidden && isHiddenByMarkup(attributes)) mood = { ...mood, hidden: true };
  const level =
    tag.length === 2 && /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : role === 'heading'
        ? Number(attr(attributes, 'aria-level')) || 3
        : 0;
  if (level > 0) return { ...mood, kind: 'heading', rank: level };
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') {
    if (attr(attributes, 'aria-hidden') === 'true') return { ...mood, silent: true };
    return { ...mood, kind: tag === 'summary' ? 'panel' : tag, rank: 0 };
  }
  if (tag === 'label') {
    const target = attr(attributes, 'for');
    if (target === '') return { ...mood, kind: 'label', rank: 8, target };
    // Its words are the question even where it stands inside what is pressed.
    return { ...mood, kind: 'label', rank: 8, target: around.scope + target, silent: false };
  }
  if (
    role === 'tab' ||
    isTab(attr(attributes, 'data-toggle') || attr(attributes, 'data-bs-toggle')) ||
    (tag === 'a' && mood.kind === 'text' && isPartLink(attr(attributes, 'href')))
  ) {
    return { ...mood, kind: 'tab', rank: 7, target: tabTarget(attributes, around.scope) };
  }
  if ((tag === 'button' || role === 'button' || role === 'listbox') && kind !== 'radio') {
    return mood.kind === 'heading' ? mood : { ...mood, silent: true };
  }
  return hinted(mood, tag, look);
}

const hinted = (mood: Mood, tag: string, look: number): Mood =>
  (look & HINT) !== 0 && mood.kind === 'text' && isLine(tag) ? { ...mood, kind: 'hint' } : mood;

const isTab = (toggles: string): boolean => toggles === 'tab' || toggles === 'pill';

/** A link to an element of this page by its id, not to a route of an application. */
export const isPartLink = (href: string): boolean => /^#[\w-]/.test(href);

function tabTarget(attributes: Attributes, scope: string): string {
  const id =
    attr(attributes, 'aria-controls') ||
    attr(attributes, 'data-target').replace(/^#/, '') ||
    attr(attributes, 'data-bs-target').replace(/^#/, '') ||
    attr(attributes, 'href').replace(/^#/, '');
  return id === '' ? '' : scope + id;
}

/** An inline element with a part of its own: a link to a part of the page, or anything with a role. */
export const isActive = (element: Element, tag: string): boolean =>
  hasAttribute(element, 'role') ||
  (tag === 'a' &&
    (isPartLink(attribute(element, 'href')) ||
      hasAttribute(element, 'data-toggle') ||
      hasAttribute(element, 'data-bs-toggle')));

/** Adds the ids that a control says it opens. */
export function noteOpened(attributes: Attributes, scope: string, opened: Set<string>): void {
  for (const name of OPENS) {
    const ids = attr(attributes, name);
    if (ids !== '') for (const id of ids.split(/\s+/)) opened.add(scope + id);
  }
}

const OPENS = ['aria-controls', 'aria-owns'];
