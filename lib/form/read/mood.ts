import type { Box, Row, Table } from './boxes';
import { type Attributes, attr } from './dom';
import { isHiddenByMarkup, isHintClass } from './markup';
import type { Mood } from './text-buffer';

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

/** What an element says of the texts inside it. */
export function moodOf(
  attributes: Attributes,
  tag: string,
  role: string,
  words: string,
  around: Pick<Surroundings, 'mood' | 'scope'>,
): Mood {
  let mood = around.mood;
  if (!mood.hidden && isHiddenByMarkup(attributes)) mood = { ...mood, hidden: true };
  const level = /^h[1-6]$/.test(tag)
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
    return {
      ...mood,
      kind: 'label',
      rank: 8,
      target: target === '' ? '' : around.scope + target,
    };
  }
  if (
    role === 'tab' ||
    /^(?:tab|pill)$/.test(attr(attributes, 'data-toggle') || attr(attributes, 'data-bs-toggle')) ||
    (tag === 'a' && mood.kind === 'text' && isPartLink(attr(attributes, 'href')))
  ) {
    return { ...mood, kind: 'tab', rank: 7, target: tabTarget(attributes, around.scope) };
  }
  if (tag === 'button' || role === 'button' || role === 'listbox') {
    return mood.kind === 'heading' ? mood : { ...mood, silent: true };
  }
  const isLine = tag === 'span' || tag === 'div' || tag === 'p' || tag === 'li';
  return mood.kind === 'text' && isLine && isHintClass(words) ? { ...mood, kind: 'hint' } : mood;
}

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
