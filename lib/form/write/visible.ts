import { colorOf } from './colors';
import { parentOf } from './dom';

const LEAST_SIDE = 3;
const LEAST_OPACITY = 0.1;
const NOTHING_LEFT = /inset\((?:50|100)%|circle\(0|rect\(0(?:px)?[ ,]+0(?:px)?[ ,]+0(?:px)?[ ,]+0/;
/** Filters that leave nothing to read. A whole site may be grey on a day of mourning, and cards have shadows. */
const FILTERED_AWAY =
  /opacity\(0(?:\.0\d*)?\)|(?:brightness|contrast)\(0(?:\.0\d*)?\)|blur\((?!0|1px)/;

/** Whether the element takes room on the page and is painted; an element scrolled out of view still counts. */
export function isPainted(element: Element): boolean {
  if (!element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true }))
    return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < LEAST_SIDE || height < LEAST_SIDE) return false;
  const view = element.ownerDocument.defaultView;
  return right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}

/**
 * Whether a person can see the control: painted, opaque enough with all its ancestors, not clipped away, not
 * pushed off the page, not outside a box that hides what overflows. Where the page is scrolled to does not matter.
 */
export function isSeen(element: Element): boolean {
  if (!isPainted(element)) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const box = element.getBoundingClientRect();
  let opacity = 1;
  let isClipped = true;
  for (let at: HTMLElement | null = element as HTMLElement; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    if (opacity < LEAST_OPACITY || FILTERED_AWAY.test(style.filter)) return false;
    if (style.mixBlendMode !== 'normal' || (style.maskImage || 'none') !== 'none') return false;
    if (NOTHING_LEFT.test(style.clipPath) || NOTHING_LEFT.test(style.clip)) return false;
    if (
      isClipped &&
      at !== element &&
      hidesOverflow(style) &&
      isOutside(box, at.getBoundingClientRect())
    ) {
      return false;
    }
    isClipped &&= style.position !== 'fixed';
  }
  return true;
}

/** Whether the element has a ground or a picture of its own that hides what lies beneath it. */
export function paints(element: Element): boolean {
  if (/^(?:img|picture|video|canvas|iframe|object|embed)$/.test(element.localName)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.visibility !== 'visible') return false;
  return (
    style.backgroundImage !== 'none' ||
    colorOf(style.backgroundColor).alpha * Number(style.opacity) > 0.5
  );
}

/** Whether a press on its place reaches it: some widgets lay their native control over themselves, unseen and untouchable. */
export function takesPresses(element: Element): boolean {
  if (!isPainted(element)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.pointerEvents !== 'none' || isSeen(element);
}

function hidesOverflow(style: CSSStyleDeclaration): boolean {
  return isHiding(style.overflowX) || isHiding(style.overflowY);
}

function isHiding(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function isOutside(inner: DOMRect, outer: DOMRect): boolean {
  const wide = Math.min(inner.right, outer.right) - Math.max(inner.left, outer.left);
  const high = Math.min(inner.bottom, outer.bottom) - Math.max(inner.top, outer.top);
  return wide < LEAST_SIDE || high < LEAST_SIDE;
}
