import { activeElementOf, isEditable, isInput, isTextBox } from './dom';
import {
  focusOn,
  leave,
  sendChange,
  sendInput,
  sendKey,
  sendPaste,
  strike,
  typeLetter,
} from './events';
import type { Tools } from './tools';

/** A box of text by its element alone: what became a password field while it was written is cleared like any other. */
function hasValue(box: HTMLElement): box is HTMLInputElement | HTMLTextAreaElement {
  return isInput(box) || isTextBox(box);
}

/** The text that stands in a box a person types into. */
export function readBox(box: HTMLElement): string {
  if (hasValue(box)) return box.value;
  return (box.textContent ?? '').replace(/\u00a0/g, ' ').trim();
}

/** Puts the text there and says so as an input method would; neither change nor blur yet. */
export function putText(box: HTMLElement, text: string): void {
  sendKey(box, 'keydown');
  if (hasValue(box)) {
    // The cursor goes to the end by itself; asking for it would have the page laid out once more.
    box.value = text;
  } else {
    box.textContent = text;
  }
  sendInput(box, text, 'insertReplacementText');
  sendKey(box, 'keyup');
}

type Way = (box: HTMLElement, text: string, tools: Tools) => void;

const atOnce: Way = (box, text) => putText(box, text);

const withEnter: Way = (box, text) => {
  putText(box, text);
  strike(box, 'Enter');
};

const pasted: Way = (box, text) => {
  putText(box, '');
  selectAll(box);
  sendPaste(box, text);
};

const letterByLetter: Way = (box, text) => {
  putText(box, '');
  for (const letter of text) {
    typeLetter(box, letter, () => {
      if (isTextBox(box)) box.value += letter;
      else box.textContent += letter;
      sendInput(box, letter);
    });
  }
};

const asEditor: Way = (box, text, tools) => {
  // The browser's own command writes where the focus is, which may be a person's field.
  if (activeElementOf(box.ownerDocument) !== box) return;
  selectAll(box);
  tools.ours(() => box.ownerDocument.execCommand('insertText', false, text));
};

function selectAll(box: HTMLElement): void {
  if (isTextBox(box)) box.select();
  else if (isEditable(box) && activeElementOf(box.ownerDocument) === box)
    box.ownerDocument.getSelection()?.selectAllChildren(box);
}

export const TEXT_WAYS: readonly Way[] = [atOnce, pasted, letterByLetter, asEditor];
export const DATE_WAYS: readonly Way[] = [atOnce, withEnter, pasted, letterByLetter, asEditor];
/** Some calendars show what was typed and yet take it at Enter alone. */
export const CALENDAR_WAYS: readonly Way[] = [withEnter, atOnce, pasted, letterByLetter, asEditor];

/** The number of the way that worked, or what was wrong with the last one. */
export type Typed =
  | { readonly outcome: 'typed'; readonly way: number }
  | { readonly outcome: 'lost'; readonly reason: 'reverted-by-page' | 'shown-text-differs' };

/**
 * Types the text, way after way from `from` on, until the box shows it after it was left. When none works, what stood
 * there before stands there again.
 */
export function typeInto(
  box: HTMLElement,
  text: string,
  tools: Tools,
  options: {
    readonly ways: readonly Way[];
    readonly from: number;
    readonly shows: () => boolean;
    /** Leaves as the Tab key does, which closes calendars that a blur leaves open. */
    readonly leaveByTab?: boolean;
  },
): Typed {
  const former = readBox(box);
  const { ways, from, shows, leaveByTab = false } = options;
  for (let step = 0; step < ways.length; step += 1) {
    const number = (from + step) % ways.length;
    const way = ways[number];
    if (!way) continue;
    tools.ours(() => {
      focusOn(box, tools);
      way(box, text, tools);
      sendChange(box);
      if (leaveByTab) strike(box, 'Tab');
      leave(box, tools);
    });
    if (shows()) return { outcome: 'typed', way: number };
  }
  const left = readBox(box);
  const reason = left === former || left === '' ? 'reverted-by-page' : 'shown-text-differs';
  retype(box, former, tools);
  return { outcome: 'lost', reason };
}

/** Puts a former text back. */
export function retype(box: HTMLElement, text: string, tools: Tools): void {
  if (readBox(box) === text) return;
  tools.ours(() => {
    focusOn(box, tools);
    putText(box, text);
    sendChange(box);
    leave(box, tools);
  });
}
