import { colorOf } from './colors';
import { isRendered, parentOf, rectOf } from './dom';

const LEAST_SIDE = 3;
const LEAST_OPACITY = 0.1;
const NOTHING_LEFT = /inset\((?:50|100)%|circle\(0|rect\(0(?:px)?[ ,]+0(?:px)?[ ,]+0(?:px)?[ ,]+0/;
/** Filters that leave nothing to read. A whole site may be grey on a day of mourning, and cards have shadows. */
const FILTERED_AWAY =
  /opacity\(0(?:\.0\d*)?\)|(?:brightness|contrast)\(0(?:\.0\d*)?\)|blur\((?!0|1px)/;

/** Whether the element takes room on the page and is painted; an element scrolled out of view still counts. */
export function isPainted(element: Element): boolean {
  if (!isRendered(element)) return false;
  const { width, height, right, bottom } = rectOf(element);
  if (width < LEAST_SIDE || height < LEAST_SIDE) return false;
  const view = element.ownerDocument.defaultView;
  return right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}

/**
 * Whether a person can see the control: painted, opaque enough with all its ancestors, not clipped away, not
 * pushed off the page, not outside a box that hides what overflows. Where the page is scrolled to does not matter.
 */
export function isSeen(element: Element): boolean {
  return stands(element, LEAST_OPACITY);
}

/** Seen but for its opacity: it may be an empty box that its label lies over until something is in it. */
export function isSeenOrFaint(element: Element): boolean {
  return stands(element, 0);
}

function stands(element: Element, leastOpacity: number): boolean {
  if (!isPainted(element)) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  let box: Box = rectOf(element);
  let opacity = 1;
  let isClipped = true;
  for (let at: HTMLElement | null = element as HTMLElement; at; at = frameOf(at)) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    if (opacity < leastOpacity || FILTERED_AWAY.test(style.filter)) return false;
    if (style.mixBlendMode !== 'normal' || (style.maskImage || 'none') !== 'none') return false;
    if (NOTHING_LEFT.test(style.clipPath) || NOTHING_LEFT.test(style.clip)) return false;
    if (isClipped && at !== element && clips(at, style)) {
      const bound = rectOf(at);
      if (hides(bound, style, box)) return false;
      box = reachedIn(bound, style, box);
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

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The element that this one is drawn in: the place in a shadow tree that it was put into, or its parent. */
export function frameOf(element: HTMLElement): HTMLElement | null {
  return element.assignedSlot ?? parentOf(element);
}

/** What overflows the page itself is the window's to show. */
function clips(around: Element, { display, overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (/^(?:html|body)$/.test(around.localName) || /^(?:inline|contents)$/.test(display))
    return false;
  return overflowX !== 'visible' || overflowY !== 'visible';
}

/** Whether a box around the element cuts it off on either axis. */
function hides(bound: DOMRect, { overflowX, overflowY }: CSSStyleDeclaration, box: Box): boolean {
  const wide = Math.min(box.right, bound.right) - Math.max(box.left, bound.left);
  const high = Math.min(box.bottom, bound.bottom) - Math.max(box.top, bound.top);
  return (
    Math.min(bound.width, bound.height) < LEAST_SIDE ||
    (isHiding(overflowX) && wide < LEAST_SIDE) ||
    (isHiding(overflowY) && high < LEAST_SIDE)
  );
}

/** Where the element can be brought by scrolling the box around it: anywhere in that box. */
function reachedIn(bound: DOMRect, { overflowX, overflowY }: CSSStyleDeclaration, box: Box): Box {
  const { left, right } = isScrolling(overflowX) ? bound : box;
  const { top, bottom } = isScrolling(overflowY) ? bound : box;
  return { left, right, top, bottom };
}

function isScrolling(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function isHiding(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
