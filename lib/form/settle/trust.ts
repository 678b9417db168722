import { holdsElement } from '../write/dom';

/** Tells what a person did from what we did: browsers mark a person's events as trusted. */
export interface Trust {
  /** When a person last changed one of these elements or something inside them; undefined when never. */
  lastTouch(elements: readonly Element[]): number | undefined;
  /** The element that a person pressed or typed in last. */
  presence(): Element | undefined;
  /** Runs our own writing: trusted events that it causes (an editor command, a blur) are not a person's. */
  ours<T>(act: () => T): T;
  /** Also listens in this document, such as a frame's. */
  listenTo(document: Document): void;
}

/** Events by which a person changes a field. */
export const CHANGES = ['input', 'change', 'paste', 'cut', 'drop', 'keydown', 'click'] as const;
/** Tell where a person is, but not that they changed anything. */
const SIGNS = ['pointerdown', 'keyup', 'focusin'] as const;
const MOST_REMEMBERED = 500;

export function createTrust(ports: { readonly root: Document; readonly now: () => number }): Trust {
  const touched = new Map<Element, number>();
  const documents = new Set<Document>();
  let depth = 0;
  let present: Element | undefined;
  let tabbing = false;
  const hear = (event: Event) => {
    if (depth > 0 || !event.isTrusted) return;
    const target = event.composedPath()[0] as Element | undefined;
    if (target?.nodeType !== 1) return;
    // A script's focus is trusted as well: only the one that a Tab key brings is a person's.
    if (event.type === 'focusin' && !tabbing) return;
    // What the field that is left hears of its change comes between the key and the focus.
    if (event.type !== 'change')
      tabbing = event.type === 'keydown' && (event as KeyboardEvent).key === 'Tab';
    present = target;
    if ((SIGNS as readonly string[]).includes(event.type)) return;
    if (event.type === 'keydown' && !writes(event)) return;
    touched.delete(target);
    touched.set(target, ports.now());
    const [oldest] = touched.keys();
    if (oldest && touched.size > MOST_REMEMBERED) touched.delete(oldest);
  };
  const listenTo = (document: Document) => {
    if (documents.has(document)) return;
    documents.add(document);
    for (const kind of [...CHANGES, ...SIGNS])
      document.addEventListener(kind, hear, { capture: true, passive: true });
  };
  listenTo(ports.root);
  return {
    listenTo,
    lastTouch(elements) {
      let last: number | undefined;
      for (const [target, time] of touched) {
        if (last !== undefined && time <= last) continue;
        if (elements.some((element) => holdsElement(element, target))) last = time;
      }
      return last;
    },
    presence: () => present,
    ours(act) {
      depth += 1;
      try {
        return act();
      } finally {
        depth -= 1;
      }
    },
  };
}

/** Whether a pressed key writes or deletes. */
export function writes(event: Event): boolean {
  const { key } = event as KeyboardEvent;
  return key.length === 1 || key === 'Backspace' || key === 'Delete' || key === 'Process';
}
