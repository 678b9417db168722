import type { PartialDate } from '../../citizen/record';
import type { WriteValue } from '../contract/writing';
import { pressClear } from './clear';
import {
  type DateFormat,
  isSameDate,
  readDateFormat,
  readShownDate,
  writeDate,
  writeIso,
} from './dates';
import { deepElements } from './dom';
import { focusOn, leave, press, sendChange, strike, typeLetter } from './events';
import type { Place } from './place';
import { isEmptyBox, restoreBox } from './text-widget';
import { nextTask, type Tools, until } from './tools';
import { CALENDAR_WAYS, DATE_WAYS, putText, readBox, typeInto } from './typing';
import { textOf } from './values';
import { isPainted } from './visible';
import { type Attempt, FILLED, notAccepted, type Widget } from './widget';

/** A native date or month input: its value is ISO, whatever it shows. It cannot hold less than it asks. */
export function nativeDateWidget(input: HTMLInputElement, tools: Tools): Widget {
  const valueFor = (value: WriteValue) => {
    if (value.kind !== 'date') return textOf(value);
    const iso = writeIso(value.date);
    if (input.type === 'date') return iso;
    if (input.type === 'datetime-local') return iso && `${iso}T00:00`;
    const { year, month } = value.date;
    return month === undefined
      ? undefined
      : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  };
  const put = (text: string) =>
    tools.ours(() => {
      focusOn(input, tools);
      putText(input, text);
      sendChange(input);
      leave(input, tools);
    });
  return {
    drives: false,
    isEmpty: () => input.value === '',
    holds: (value) => input.value !== '' && input.value === valueFor(value),
    write(value) {
      const text = valueFor(value);
      const former = input.value;
      if (text === undefined) return notAccepted('value-does-not-fit');
      put(text);
      if (input.value === text && !input.validity.rangeOverflow && !input.validity.rangeUnderflow) {
        return FILLED;
      }
      const reason =
        input.value === '' || !input.validity.valid ? 'value-does-not-fit' : 'reverted-by-page';
      put(former);
      return notAccepted(reason);
    },
    remember: () => ({ texts: [input.value] }),
    restore({ texts: [former = ''] }) {
      if (input.value !== former) put(former);
      return input.value === former;
    },
  };
}

const NO_CALENDAR = notAccepted('value-does-not-fit');
/** What opens a calendar beside a box. */
const ICON = 'svg,i,button,[role=button],[class*=icon],[class*=calendar]';

/** A box that shows a date as text, with or without a mask or a calendar. */
export function textDateWidget(place: Place, box: HTMLInputElement, tools: Tools): Widget {
  let format = formatOf(place, box);
  // A box may keep a year in sight and yet call it no date: then it was not taken.
  const isTaken = (date: PartialDate) =>
    date.day !== undefined || (box.getAttribute('aria-invalid') !== 'true' && box.validity.valid);
  const ways = [...deepElements(place.region)].some((part) => part.matches(ICON))
    ? CALENDAR_WAYS
    : DATE_WAYS;
  const shows = (date: PartialDate) =>
    isSameDate(readShownDate(readBox(box), format), date) && isTaken(date);
  const painted = () => new Set([...deepElements(box.ownerDocument)].filter(isPainted));
  const byCalendar = async (date: PartialDate, before = painted()): Promise<Attempt> => {
    if (date.day === undefined) return notAccepted('value-does-not-fit');
    const former = readBox(box);
    const ask = () => tools.pickInCalendar(place, box, date, tools, before);
    let outcome = await ask();
    // A press that changed nothing in the box: where the calendar stands when it is opened again says whose it was.
    if (outcome === 'picked' && readBox(box) === former && shows(date)) outcome = await ask();
    if (outcome === 'no-calendar') {
      return box.readOnly ? { outcome: 'refused', reason: 'read-only' } : NO_CALENDAR;
    }
    const isSure = outcome === 'agreed' || (outcome === 'picked' && readBox(box) !== former);
    // What was pressed in a calendar is sure; which way round the box writes it shows now.
    if (isSure && !format.known && !shows(date)) {
      format = { ...format, order: format.order === 'mdy' ? 'dmy' : 'mdy' };
    }
    return isSure && shows(date)
      ? { outcome: 'filled', way: DATE_WAYS.length }
      : notAccepted('shown-text-differs');
  };
  const writeDay = async (date: PartialDate, from: number): Promise<Attempt> => {
    if (box.type === 'number' && date.month !== undefined) {
      return notAccepted('value-does-not-fit');
    }
    const isUnsure = !format.known && isTwofold(date);
    const before = isUnsure || box.readOnly ? painted() : undefined;
    if (box.readOnly) {
      // Some boxes take typed text only while they are open.
      tools.ours(() => press(box, tools));
      await until(tools, KEYS_MS, () => !box.readOnly);
    }
    if (box.readOnly || from >= DATE_WAYS.length) return byCalendar(date, before);
    const former = readBox(box);
    const text = writeDate(date, format);
    const attempt = (await byKeys(box, text, () => shows(date), tools))
      ? FILLED
      : typed(box, text, ways, from, () => shows(date), tools);
    if (date.day === undefined) return attempt;
    if (attempt.outcome !== 'filled') return byCalendar(date, before);
    if (!isUnsure) return attempt;
    // Nothing says whether the page takes the month or the day first; its calendar, if it has one, shows it.
    const sure = await byCalendar(date, before);
    if (sure === NO_CALENDAR && readBox(box) === text) return attempt;
    if (sure.outcome !== 'filled') restoreBox(box, former, tools);
    return sure;
  };
  return {
    drives: false,
    isEmpty: () => isEmptyBox(box),
    holds: (value) =>
      value.kind === 'date' ? shows(value.date) : readBox(box).trim() === textOf(value),
    write: (value, from) =>
      value.kind === 'date'
        ? writeDay(value.date, from)
        : typed(box, textOf(value), ways, from, () => readBox(box).trim() === textOf(value), tools),
    remember: () => ({ texts: [readBox(box)] }),
    async restore({ texts: [former = ''] }) {
      const isEmpty = () => isEmptyBox(box);
      if (former.trim() === '' && (await pressClear(place, isEmpty, tools))) return true;
      if (restoreBox(box, former, tools)) return true;
      const date = readShownDate(former, format);
      return box.readOnly && date ? (await byCalendar(date)).outcome === 'filled' : false;
    },
  };
}

/** Whether day and month could be taken for each other. */
function isTwofold({ day, month }: PartialDate): boolean {
  return day !== undefined && day <= 12 && day !== month;
}

const KEYS_MS = 200;

/**
 * Digit by digit, into a box that deals with keys itself: it knows where each belongs, and takes a whole text for
 * something else. Nothing is written where it lets the first key pass.
 */
async function byKeys(
  box: HTMLInputElement,
  text: string,
  shows: () => boolean,
  tools: Tools,
): Promise<boolean> {
  const type = (digit: string) =>
    tools.ours(() => {
      focusOn(box, tools);
      return typeLetter(box, digit);
    });
  for (const digit of text.replace(/\D/g, '')) {
    if (!type(digit)) return false;
    await nextTask();
  }
  if (!(await until(tools, KEYS_MS, shows))) return false;
  tools.ours(() => {
    strike(box, 'Enter');
    sendChange(box);
    leave(box, tools);
  });
  await nextTask();
  return shows();
}

function typed(
  box: HTMLInputElement,
  text: string,
  ways: typeof DATE_WAYS,
  from: number,
  shows: () => boolean,
  tools: Tools,
): Attempt {
  const done = typeInto(box, text, tools, { ways, from, shows, leaveByTab: true });
  return done.outcome === 'lost'
    ? notAccepted('value-does-not-fit')
    : { outcome: 'filled', way: done.way };
}

const FORMAT_ATTRIBUTES = [
  'data-date-format',
  'data-format',
  'data-inputmask',
  'data-inputmask-inputformat',
  'data-mask',
  'placeholder',
  'aria-placeholder',
  'format',
  'title',
  'aria-label',
];

function formatOf(place: Place, box: HTMLInputElement): DateFormat {
  const hints = [box, ...deepElements(place.region)].flatMap((element) =>
    FORMAT_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  );
  return readDateFormat([...hints, ...place.field.texts.map(({ text }) => text)]);
}
