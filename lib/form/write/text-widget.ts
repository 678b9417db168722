import type { WriteValue } from '../contract/writing';
import { isBlank, showsText } from './compare';
import { isTextBox } from './dom';
import { focusOn, leave, strike } from './events';
import type { Tools } from './tools';
import { CALENDAR_WAYS, readBox, retype, TEXT_WAYS, typeInto } from './typing';
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

/** Puts a former text back; true when it stands there. A box that only shows what was picked is not typed into. */
export function restoreBox(box: HTMLElement, former: string, tools: Tools): boolean {
  const isBack = () => readBox(box) === former || (former.trim() === '' && isEmptyBox(box));
  if (isTextBox(box) && box.readOnly) return isBack();
  retype(box, former, tools);
  if (!isBack() && isTextBox(box) && former === '') {
    tools.ours(() => {
      focusOn(box, tools);
      box.select();
      strike(box, 'Backspace');
      leave(box, tools);
    });
  }
  return isBack();
}

/** Nothing but white space or the blanks of a mask. */
export function isEmptyBox(box: HTMLElement): boolean {
  const text = readBox(box);
  return text.trim() === '' || isBlank(text);
}

/** Some boxes show what was typed and take it at Enter alone; those that say so get it. */
function asksForEnter(box: HTMLElement): boolean {
  return /\benter\b/i.test(`${box.getAttribute('placeholder')} ${box.title}`);
}

function writeText(box: HTMLElement, text: string, from: number, tools: Tools): Attempt {
  if (isTextBox(box) && box.maxLength >= 0 && box.maxLength < text.length) {
    return notAccepted('value-does-not-fit');
  }
  const former = readBox(box);
  const typed = typeInto(box, text, tools, {
    ways: asksForEnter(box) ? CALENDAR_WAYS : TEXT_WAYS,
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
