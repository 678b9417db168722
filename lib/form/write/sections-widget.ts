import type { WriteValue } from '../contract/writing';
import { type DateFormat, isSameDate, readDateFormat, readShownDate, writeDate } from './dates';
import { deepElements, isTextBox } from './dom';
import { focusOn, leave, sendChange, sendInput, sendPaste } from './events';
import type { Place } from './place';
import { type Tools, until } from './tools';
import { putText } from './typing';
import { isPainted } from './visible';
import { type Attempt, FILLED, notAccepted, type Widget } from './widget';

const SHOWN_MS = 300;

/** The parts of a date field that are spin buttons, each showing one number. */
export function sectionsOf(place: Place): HTMLElement[] {
  return [...deepElements(place.region)].filter(
    (element) => element.matches('[role=spinbutton]') && !isTextBox(element) && isPainted(element),
  );
}

/** A date in sections, with a hidden box behind them that takes the whole date. */
export function sectionsWidget(place: Place, tools: Tools): Widget {
  const read = () => sectionsOf(place).map((section) => (section.textContent ?? '').trim());
  const format = formatOf(place, read());
  const shows = (value: WriteValue) =>
    value.kind === 'date' && isSameDate(readShownDate(read().join('/'), format), value.date);
  const writeText = async (text: string, done: () => boolean): Promise<boolean> => {
    for (const way of [writeBehind, pasteInto]) {
      tools.ours(() => way(place, text, tools));
      if (await until(tools, SHOWN_MS, done)) return true;
    }
    return false;
  };
  return {
    drives: false,
    isEmpty: () => read().every((text) => !/\d/.test(text)),
    holds: shows,
    async write(value): Promise<Attempt> {
      if (value.kind !== 'date' || value.date.day === undefined) {
        return notAccepted('value-does-not-fit');
      }
      const done = await writeText(writeDate(value.date, format), () => shows(value));
      return done ? FILLED : notAccepted('shown-text-differs');
    },
    remember: () => ({ texts: read() }),
    restore: ({ texts }) => {
      const isEmpty = texts.every((text) => !/\d/.test(text));
      const text = isEmpty ? '' : texts.join(format.separator);
      return writeText(text, () =>
        isEmpty ? read().every((part) => !/\d/.test(part)) : read().join() === texts.join(),
      );
    },
  };
}

/** The words in the empty sections ("DD", "MM", "YYYY") tell the order. */
function formatOf(place: Place, shown: readonly string[]): DateFormat {
  const hints = sectionsOf(place).map((section) =>
    [section.getAttribute('aria-valuetext'), section.getAttribute('aria-label')].join(' '),
  );
  const texts = place.field.texts.map(({ text }) => text);
  return readDateFormat([shown.join('/'), ...texts, ...hints]);
}

function writeBehind(place: Place, text: string, tools: Tools): void {
  const box = [...deepElements(place.region)].find((element) => isTextBox(element));
  if (!box) return;
  focusOn(box, tools);
  putText(box, text);
  sendChange(box);
  leave(box, tools);
}

function pasteInto(place: Place, text: string, tools: Tools): void {
  const [first] = sectionsOf(place);
  if (!first) return;
  focusOn(first, tools);
  sendPaste(first, text);
  sendInput(first, text, 'insertFromPaste');
  leave(first, tools);
}
