/**
 * Walking a document through its open shadow roots. Elements may come from a frame of the same origin, whose classes
 * are others: nothing here asks `instanceof`.
 */

/** Every element below the root, shadow trees included, in document order of their hosts. */
export function* deepElements(root: ParentNode): Generator<HTMLElement> {
  const own = isElement(root) ? root.shadowRoot : null;
  if (own) yield* deepElements(own);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}

/** By the prototype: in a form, an input named `parentElement` or `childNodes` shadows that property. */
const readParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const readChildNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
const { contains, getRootNode } = Node.prototype;
const { checkVisibility, getBoundingClientRect, matches } = Element.prototype;

export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** Laid out and not hidden by `visibility`. */
export const isRendered = (element: Element): boolean =>
  checkVisibility.call(element, { checkVisibilityCSS: true, visibilityProperty: true });

/** The parent element; at the top of a shadow tree its host. */
export function parentOf(node: Node): HTMLElement | null {
  const parent = readParent?.call(node) as HTMLElement | null;
  if (parent) return parent;
  const root = getRootNode.call(node);
  return 'host' in root ? (root.host as HTMLElement) : null;
}

export const childNodesOf = (node: Node): NodeListOf<ChildNode> => readChildNodes?.call(node);

export const isOfKind = (element: Element, selector: string): boolean =>
  matches.call(element, selector);

/** Whether `inner` is `outer` or below it, shadow borders notwithstanding. */
export function holdsElement(outer: Element, inner: Element): boolean {
  if (contains.call(outer, inner)) return true;
  const root = getRootNode.call(inner);
  return 'host' in root && holdsElement(outer, root.host as Element);
}

/** The element that has the focus, looked for inside shadow trees. */
export function activeElementOf(root: Document): HTMLElement | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && active !== root.body && 'blur' in active ? (active as HTMLElement) : null;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** An input or textarea that takes typed text. */
export function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'textarea' || (isInput(element) && !NOT_TYPED.has(element.type));
}

const NOT_TYPED = new Set([
  'hidden',
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'image',
  'file',
  'password',
  'range',
  'color',
]);

/** Kinds of input that get nothing from a record. */
export const NEVER_WRITTEN: ReadonlySet<string> = new Set(['password', 'file']);

export function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true;
}

export function roleOf(element: Element): string {
  return element.getAttribute('role')?.trim().toLowerCase() ?? '';
}

/** A native radio or checkbox, or an element that says it is one. */
export function isOneOf(element: Element, type: 'radio' | 'checkbox'): boolean {
  return isInput(element) ? element.type === type : roleOf(element) === type;
}
