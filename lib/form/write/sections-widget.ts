import type { WriteValue } from '../contract/writing';
import { type DateFormat, isSameDate, readDateFormat, readShownDate, writeDate } from './dates';
import { deepElements, isTextBox } from './dom';
import { focusOn, leave, sendChange, sendInput, sendPaste, typeLetter } from './events';
import type { Place } from './place';
import { nextTask, type Tools, until } from './tools';
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
    for (const way of [typeDigits, writeBehind, pasteInto]) {
      await way(place, text, tools);
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

type Way = (place: Place, text: string, tools: Tools) => void | Promise<void>;

/** The digits of each part into its section, as a keyboard gives them; the page draws between two of them. */
const typeDigits: Way = async (place, text, tools) => {
  const parts = text.match(/\d+/g) ?? [];
  for (const [index, part] of parts.entries()) {
    for (const digit of part) {
      const section = sectionsOf(place)[index];
      if (!section) return;
      tools.ours(() => {
        focusOn(section, tools);
        typeLetter(section, digit);
      });
      await nextTask();
    }
  }
  const last = sectionsOf(place).at(-1);
  if (last) tools.ours(() => leave(last, tools));
};

const writeBehind: Way = (place, text, tools) => {
  const box = [...deepElements(place.region)].find((element) => isTextBox(element));
  if (!box) return;
  tools.ours(() => {
    focusOn(box, tools);
    putText(box, text);
    sendChange(box);
    leave(box, tools);
  });
};

const pasteInto: Way = (place, text, tools) => {
  const [first] = sectionsOf(place);
  if (!first) return;
  tools.ours(() => {
    focusOn(first, tools);
    sendPaste(first, text);
    sendInput(first, text, 'insertFromPaste');
    leave(first, tools);
  });
};
