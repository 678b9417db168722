import { colorOf } from './colors';
import { holdsElement, isEditable, isSelect, isTextBox, parentOf, rectOf } from './dom';
import { isSeen, paints } from './visible';

/** Where along a control's middle line it is looked at, and how many of these points must show it. */
const PROBES = [0.2, 0.5, 0.8];
const ENOUGH = 2;
const LEAST_FONT_PX = 5;
/** Sum over red, green and blue below which text cannot be told from what is behind it. */
const LEAST_CONTRAST = 30;

/** What a person could see of controls if they scrolled there. */
export interface Sight {
  /** Scrolls when it must. What was found in sight once is judged by its style alone until `forget`. */
  shows(element: Element): boolean;
  /** Scrolls back what was scrolled, unless a person has scrolled it since. */
  giveBack(): void;
  forget(): void;
}

interface Scrolled {
  readonly left: number;
  readonly top: number;
  after: number;
}

export type CreateSight = (mayScroll: (document: Document) => boolean) => Sight;

/** @param mayScroll false while a person is typing elsewhere: then what is out of view is judged by its style. */
export function createSight(mayScroll: (document: Document) => boolean): Sight {
  const covers = new Map<Document, readonly Element[]>();
  const scrolled = new Map<HTMLElement, Scrolled>();
  const shown = new Set<Element>();

  const coversOf = (document: Document): readonly Element[] => {
    const known = covers.get(document) ?? findCovers(document);
    covers.set(document, known);
    return known;
  };

  const isBare = (element: Element, document: Document, x: number, y: number): boolean => {
    if (!isTopmost(element, document, x, y)) return false;
    const isCovered = coversOf(document).some(
      (cover) =>
        isAt(cover, x, y) && !holdsElement(cover, element) && !holdsElement(element, cover),
    );
    if (isCovered) return false;
    const frame = document.defaultView?.frameElement;
    if (!frame) return true;
    const { left, top } = rectOf(frame);
    return isBare(
      frame,
      frame.ownerDocument,
      x + left + frame.clientLeft,
      y + top + frame.clientTop,
    );
  };

  const isBareEnough = (element: Element): boolean => {
    const { left, top, width, height } = rectOf(element);
    let bare = 0;
    for (const at of PROBES) {
      if (isBare(element, element.ownerDocument, left + width * at, top + height / 2)) bare += 1;
      if (bare === ENOUGH) return true;
    }
    return false;
  };

  const bring = (element: Element): void => {
    const boxes = [...scrollersOf(element)];
    const before = boxes.map((box) => ({ left: box.scrollLeft, top: box.scrollTop, after: 0 }));
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    boxes.forEach((box, index) => {
      const found = scrolled.get(box) ?? before[index];
      if (!found) return;
      found.after = box.scrollTop;
      scrolled.set(box, found);
    });
  };

  return {
    shows(element) {
      if (!isSeen(element)) return false;
      if (shown.has(element)) return true;
      if (!isLegible(element)) return false;
      if (!isBareEnough(element)) {
        if (!mayScroll(element.ownerDocument)) return !isMiddleInView(element);
        bring(element);
        if (!isBareEnough(element)) return false;
      }
      shown.add(element);
      return true;
    },
    giveBack() {
      for (const [box, { left, top, after }] of scrolled) {
        if (box.scrollTop === after) box.scrollTo({ left, top, behavior: 'instant' });
      }
      scrolled.clear();
    },
    forget() {
      covers.clear();
      shown.clear();
    },
  };
}

/** Whether nothing that paints lies on the element there; what is see-through, such as a floating label, may. */
function isTopmost(element: Element, root: DocumentOrShadowRoot, x: number, y: number): boolean {
  const top = root.elementFromPoint(x, y);
  if (top && holdsElement(element, top)) return true;
  for (const hit of root.elementsFromPoint(x, y)) {
    if (holdsElement(element, hit)) return true;
    if (holdsElement(hit, element)) {
      if (hit.shadowRoot && !Node.prototype.contains.call(hit, element)) {
        return isTopmost(element, hit.shadowRoot, x, y);
      }
      if (passesPresses(element)) return true;
    }
    if (paints(hit)) return false;
  }
  return false;
}

const passesPresses = (element: Element): boolean => styleOf(element)?.pointerEvents === 'none';

/** What presses go through, and would lie on a field unnoticed. */
function findCovers(document: Document): Element[] {
  const inert = new Set(document.querySelectorAll('[inert],[inert] *'));
  return [...document.querySelectorAll('body *')].filter(
    (element) =>
      (inert.has(element) || passesPresses(element)) &&
      styleOf(element)?.position !== 'static' &&
      paints(element),
  );
}

function isAt(element: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = rectOf(element);
  return x > left && x < right && y > top && y < bottom;
}

/** Only what stands in view with its middle can be looked at without scrolling. */
function isMiddleInView(element: Element): boolean {
  const { left, top, width, height } = rectOf(element);
  const view = element.ownerDocument.defaultView;
  const [x, y] = [left + width / 2, top + height / 2];
  return !!view && x > 0 && y > 0 && x < view.innerWidth && y < view.innerHeight;
}

function* scrollersOf(element: Element): Generator<HTMLElement> {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    yield at;
    const frame = at.parentNode?.nodeType === 9 && at.ownerDocument.defaultView?.frameElement;
    if (frame) yield* scrollersOf(frame);
  }
}

/** Whether text written there could be read: large enough, not moved away, no dots, in another colour than its ground. */
function isLegible(element: Element): boolean {
  const style = styleOf(element);
  if (!style || !(isTextBox(element) || isSelect(element) || isEditable(element))) return true;
  if (Number.parseFloat(style.fontSize) < LEAST_FONT_PX) return false;
  if (Math.abs(Number.parseFloat(style.textIndent)) >= element.clientWidth) return false;
  const dots = style.getPropertyValue('-webkit-text-security');
  if (dots && dots !== 'none') return false;
  const { channels, alpha } = colorOf(style.webkitTextFillColor || style.color);
  if (alpha < 0.1) return false;
  const ground = groundOf(element);
  if (!channels || !ground) return true;
  const apart = channels.map((channel, index) => Math.abs(channel - (ground[index] ?? 0)));
  return apart.reduce((sum, channel) => sum + channel, 0) >= LEAST_CONTRAST;
}

/** The plain colour behind the text; undefined where it is a picture, or the browser's own choice. */
function groundOf(element: Element): readonly number[] | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = styleOf(at);
    if (style?.backgroundImage !== 'none') return undefined;
    const { channels, alpha } = colorOf(style.backgroundColor);
    if (alpha > 0.5) return channels;
    if (/dark/.test(style.colorScheme)) return undefined;
  }
  return [255, 255, 255];
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
