/**
 * Access to a foreign document that its content cannot redirect. A control named `firstChild` inside a
 * form, or an image named `title` in a document, shadows the property of that name ("DOM clobbering"),
 * so everything that may be a form or the document is read through the prototypes' own getters.
 */

function descriptor(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function property<N extends object, T>(prototype: object, name: string): (node: N) => T {
  const get = descriptor(prototype, name)?.get as ((this: N) => T) | undefined;
  return get === undefined
    ? (node) => (node as Record<string, unknown>)[name] as T
    : (node) => get.call(node);
}

export const nodeType = property<Node, number>(Node.prototype, 'nodeType');
export const firstChild = property<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSibling = property<Node, Node | null>(Node.prototype, 'nextSibling');
export const localName = property<Element, string>(Element.prototype, 'localName');
export const shadowRoot = property<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const documentElement = property<Document, Element | null>(
  Document.prototype,
  'documentElement',
);
export const documentUrl = property<Document, string>(Document.prototype, 'URL');
export const documentTitle = property<Document, string>(Document.prototype, 'title');

const { getAttribute, getAttributeNames } = Element.prototype;

/**
 * An element's attributes, read once: asking for each of many possible names costs far more. All names, then
 * all texts in the same order: elements have few attributes, and one array is made faster than a map.
 */
export type Attributes = readonly string[];

export function readAttributes(element: Element): Attributes {
  const attributes = getAttributeNames.call(element);
  const count = attributes.length;
  for (let at = 0; at < count; at += 1)
    attributes.push(getAttribute.call(element, attributes[at] as string) ?? '');
  return attributes;
}

/** The attribute's text, or '' when absent. */
export function attr(attributes: Attributes, name: string): string {
  const count = attributes.length >> 1;
  for (let at = 0; at < count; at += 1)
    if (attributes[at] === name) return attributes[at + count] as string;
  return '';
}

/** As most elements of a page: nothing but a class, or nothing at all. */
export function hasOnlyClass(attributes: Attributes): boolean {
  const { length } = attributes;
  return length === 0 || (length === 2 && attributes[0] === 'class');
}

export function has(attributes: Attributes, name: string): boolean {
  const count = attributes.length >> 1;
  for (let at = 0; at < count; at += 1) if (attributes[at] === name) return true;
  return false;
}

/** Holds texts only. Never asked of a form, which could shadow the property. */
export const isLeaf = (element: Element): boolean => element.childElementCount === 0;

const frameDocument = property<Element, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);

export const ELEMENT = 1;
export const TEXT = 3;

/** The attribute's text, or '' when absent. */
export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return getAttribute.call(element, name) !== null;
}

/**
 * The document of a same-origin frame without `sandbox`; null for any other frame, and for one that is not shown:
 * its form would take the persons' numbers from the one that is.
 */
export function readableFrame(frame: Element): Document | null {
  if (hasAttribute(frame, 'sandbox') || !isShown(frame)) return null;
  try {
    return frameDocument(frame);
  } catch {
    return null;
  }
}

const VISIBLE = { visibilityProperty: true, checkVisibilityCSS: true };
const { checkVisibility } = Element.prototype as { checkVisibility?: (options: object) => boolean };

const { getBoundingClientRect } = Element.prototype;
const LEAST_SIDE = 3;

/** Laid out, but transparent or too thin to be seen: what widgets do with the native control they stand for. */
export function isVeiled(element: Element): boolean {
  if (checkVisibility === undefined) return false;
  return !checkVisibility.call(element, { opacityProperty: true }) || isThin(element);
}

function isThin(element: Element): boolean {
  const { width, height } = getBoundingClientRect.call(element);
  return width < LEAST_SIDE || height < LEAST_SIDE;
}

const PLAIN_TO_SEE = { ...VISIBLE, opacityProperty: true };

/** Shown and not veiled, asked at once. */
export const isPlainToSee = (element: Element): boolean =>
  checkVisibility === undefined ||
  (checkVisibility.call(element, PLAIN_TO_SEE) && !isThin(element));

/** Laid out and not `visibility: hidden`. Environments without layout answer true. */
export function isShown(element: Element): boolean {
  return checkVisibility === undefined || checkVisibility.call(element, VISIBLE);
}
