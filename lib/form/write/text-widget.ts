import type { WriteValue } from '../contract/writing';
import { isPrompt, showsText } from './compare';
import { isTextBox } from './dom';
import type { Tools } from './tools';
import { readBox, retype, TEXT_WAYS, typeInto } from './typing';
import { textOf, textsOf } from './values';
import { type Attempt, notAccepted, type Widget } from './widget';

/** A box that takes text: input, textarea, editable element. */
export function textWidget(box: HTMLElement, tools: Tools): Widget {
  const holds = (value: WriteValue) => textsOf(value).some((text) => showsText(readBox(box), text));
  return {
    drives: false,
    isEmpty: () => isEmptyBox(box),
    holds,
    write: (value, from) => writeText(box, textOf(value), from, tools),
    remember: () => ({ texts: [readBox(box)] }),
    restore: ({ texts }) => restoreBox(box, texts[0] ?? '', tools),
  };
}

/** Puts a former text back; true when it stands there. */
export function restoreBox(box: HTMLElement, former: string, tools: Tools): boolean {
  retype(box, former, tools);
  return readBox(box) === former;
}

/** Nothing but white space or the blanks of a mask. */
export function isEmptyBox(box: HTMLElement): boolean {
  const text = readBox(box);
  return text.trim() === '' || (isPrompt(text) && !/[\p{L}\p{N}]/u.test(text));
}

function writeText(box: HTMLElement, text: string, from: number, tools: Tools): Attempt {
  if (isTextBox(box) && box.maxLength >= 0 && box.maxLength < text.length) {
    return notAccepted('value-does-not-fit');
  }
  const former = readBox(box);
  const typed = typeInto(box, text, tools, {
    ways: TEXT_WAYS,
    from,
    shows: () => showsText(readBox(box), text),
  });
  if (typed.outcome === 'lost') return notAccepted(typed.reason);
  if (isTextBox(box) && (box.validity.patternMismatch || box.validity.badInput)) {
    retype(box, former, tools);
    return notAccepted('value-does-not-fit');
  }
  return { outcome: 'filled', way: typed.way };
}
