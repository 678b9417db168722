import { activeElementOf, holdsElement, parentOf } from './dom';
import type { Tools } from './tools';

/** What an input method sends for any key, so every page has to live with it and none takes it for a letter. */
const NEUTRAL_KEY = { key: 'Unidentified', keyCode: 229 };

const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  ArrowDown: 40,
  Backspace: 8,
  Tab: 9,
};

/**
 * Runs something that may move the focus. While the browser's own panel has the system focus, the page gets no focus
 * events although its active element changes; the missing ones are sent.
 */
function withFocusEvents(root: Document, act: () => void): void {
  if (root.hasFocus()) {
    act();
    return;
  }
  const before = activeElementOf(root);
  const heard = new Set<string>();
  const hear = (event: Event) => heard.add(event.type);
  for (const type of ['focus', 'blur']) root.addEventListener(type, hear, true);
  try {
    act();
  } finally {
    for (const type of ['focus', 'blur']) root.removeEventListener(type, hear, true);
  }
  const after = activeElementOf(root);
  if (before === after) return;
  if (before?.isConnected && !heard.has('blur')) sendFocus(before, ['blur', 'focusout'], after);
  if (after && !heard.has('focus')) sendFocus(after, ['focus', 'focusin'], before);
}

function sendFocus(element: HTMLElement, types: readonly string[], other: HTMLElement | null) {
  for (const type of types) {
    const bubbles = type.length > 5;
    element.dispatchEvent(new FocusEvent(type, { bubbles, composed: true, relatedTarget: other }));
  }
}

type Keeper = Pick<Tools, 'heldIn'>;

/** Puts the focus there. While a person is in another field, theirs stays, and the page is only told. */
export function focusOn(element: HTMLElement, keeper: Keeper): void {
  const held = keeper.heldIn(element.ownerDocument);
  if (held === element) return;
  if (held) sendFocus(element, ['focus', 'focusin'], null);
  else withFocusEvents(element.ownerDocument, () => element.focus({ preventScroll: true }));
}

export function leave(element: HTMLElement, keeper: Keeper): void {
  const held = keeper.heldIn(element.ownerDocument);
  if (held === element) return;
  if (held) sendFocus(element, ['blur', 'focusout'], null);
  else withFocusEvents(element.ownerDocument, () => element.blur());
}

/** False when the page wants nothing to come of the key: it has dealt with it. */
export function sendKey(
  target: HTMLElement,
  type: 'keydown' | 'keypress' | 'keyup',
  key?: string,
): boolean {
  let isLeft = true;
  const code = key === undefined ? 0 : (KEY_CODES[key] ?? key.charCodeAt(0));
  const which = key === undefined ? NEUTRAL_KEY : { key, code: key, keyCode: code, which: code };
  withFocusEvents(target.ownerDocument, () => {
    isLeft = target.dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...which }),
    );
  });
  return isLeft;
}

/**
 * One letter as a keyboard gives it; `insert` puts it there, unless the page has dealt with the key or the letter: then
 * the answer is true.
 */
export function typeLetter(
  target: HTMLElement,
  letter: string,
  insert: () => void = () => undefined,
): boolean {
  const init = { bubbles: true, cancelable: true, composed: true, data: letter };
  const isFree =
    sendKey(target, 'keydown', letter) &&
    sendKey(target, 'keypress', letter) &&
    target.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType: 'insertText' }));
  if (isFree) insert();
  sendKey(target, 'keyup', letter);
  return !isFree;
}

export function strike(target: HTMLElement, key: string): void {
  sendKey(target, 'keydown', key);
  sendKey(target, 'keyup', key);
}

export function sendInput(
  target: HTMLElement,
  data: string | null,
  inputType = 'insertText',
): void {
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data, inputType }));
}

export function sendPaste(target: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
}

export function sendChange(target: HTMLElement): void {
  target.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A press must open a list or pick from it; it must never send a form or leave the page. */
function sendsOrLeaves(target: HTMLElement): boolean {
  const button = target.closest<HTMLButtonElement>('button,input');
  if (button?.form && /^(?:submit|reset|image)$/.test(button.type)) return true;
  const href = target.closest('a[href]')?.getAttribute('href') ?? '#';
  return !/^(?:#|javascript:|$)/i.test(href.trim());
}

function sendMouse(target: HTMLElement, type: string): boolean {
  if (type === 'click' && sendsOrLeaves(target)) return true;
  const box = target.getBoundingClientRect();
  const init = {
    bubbles: !type.endsWith('enter'),
    cancelable: true,
    composed: true,
    view: target.ownerDocument.defaultView,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
    button: 0,
    buttons: /down|move/.test(type) ? 1 : 0,
    detail: /click|mouse(?:down|up)/.test(type) ? 1 : 0,
  };
  return target.dispatchEvent(
    type.startsWith('pointer')
      ? new PointerEvent(type, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(type, init),
  );
}

/** The whole press of a mouse on a control, the focus going where a real press would send it. */
export function press(target: HTMLElement, keeper: Keeper): void {
  withFocusEvents(target.ownerDocument, () => {
    sendMouse(target, 'pointerdown');
    if (sendMouse(target, 'mousedown')) focusNearest(target, keeper);
    sendMouse(target, 'pointerup');
    sendMouse(target, 'mouseup');
    if (target.isConnected) sendMouse(target, 'click');
  });
}

/** The whole press on an option. The focus stays where it is: some lists close when they lose it. */
export function pick(option: HTMLElement): void {
  withFocusEvents(option.ownerDocument, () => {
    for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove']) {
      sendMouse(option, type);
    }
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      sendMouse(option, type);
    }
    if (option.isConnected) sendMouse(option, 'click');
  });
}

/** A press on the page's empty ground, which closes what is open. */
export function pressOutside(root: Document): void {
  withFocusEvents(root, () => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      sendMouse(root.body, type);
    }
  });
}

function focusNearest(target: HTMLElement, keeper: Keeper): void {
  const held = keeper.heldIn(target.ownerDocument) !== undefined;
  const active = activeElementOf(target.ownerDocument);
  for (let at: HTMLElement | null = target; at; at = parentOf(at)) {
    if (at === active) return;
    if (at.tabIndex < 0 && !at.hasAttribute('tabindex')) continue;
    if (held) {
      sendFocus(at, ['focus', 'focusin'], null);
      return;
    }
    at.focus({ preventScroll: true });
    const now = activeElementOf(target.ownerDocument);
    if (now && holdsElement(at, now)) return;
  }
}
