import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A component alone in the document, with the few gestures that tests need. */
export function show(tree: ComponentChild) {
  const root = document.createElement('div');
  for (const earlier of document.body.children) render(null, earlier);
  document.body.replaceChildren(root);
  const draw = (next: ComponentChild) => act(() => render(next, root));
  void draw(tree);
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new RangeError(`nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    draw,
    find,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    texts: (selector: string) =>
      [...root.querySelectorAll(selector)].map((node) => (node.textContent ?? '').trim()),
    /** A click as a browser reports it: `isTrusted` is its own word, which happy-dom does not say. */
    click: (selector: string, detail = 1, isTrusted = true) =>
      act(() => {
        const event = new MouseEvent('click', { bubbles: true, detail });
        Object.defineProperty(event, 'isTrusted', { value: isTrusted });
        find(selector).dispatchEvent(event);
      }),
    press: (selector: string, key: string, init: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      find(selector).dispatchEvent(event);
      return event;
    },
    remove: () => act(() => render(null, root)),
  };
}
