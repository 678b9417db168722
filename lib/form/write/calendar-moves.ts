import { type Calendar, type Cell, type Day, dayCell, readMonthAlone } from './calendar-face';
import { readMonth } from './dates';
import { holdsElement, isInput, isSelect, parentOf } from './dom';
import { pick, strike } from './events';
import { setIndex } from './select-widget';
import { directText } from './shown';
import type { Tools } from './tools';
import { retype } from './typing';

/** The next thing to press on the way to a month. */
export interface Move {
  readonly kind: string;
  readonly run: () => void;
}

export function nextMove(
  calendar: Calendar,
  wanted: Day,
  turned: string,
  tools: Tools,
): Move | 'there' | undefined {
  const { year, month } = wanted;
  const pressCell = (kind: string, cell: Cell): Move => ({ kind, run: () => pick(cell.element) });
  if (calendar.years.length > 0) {
    // What was chosen before may stand above the list.
    const cell = calendar.years.findLast(({ text }) => Number(text) === year);
    if (cell) return pressCell('year', cell);
    return step(calendar, Number(calendar.years[0]?.text) > year ? -1 : 1);
  }
  if (calendar.months.length > 0 && calendar.days.length === 0) {
    if (calendar.year !== undefined && calendar.year !== year) {
      return turnToYears(calendar, turned) ?? step(calendar, calendar.year > year ? -1 : 1);
    }
    const cell = calendar.months.find(({ text }) => readMonth(text) === month);
    return cell && pressCell('month', cell);
  }
  if (dayCell(calendar, wanted)) return 'there';
  if (calendar.months.length > 0 && calendar.year === year) {
    // The months lie over the days, or stand beside them.
    const cell = calendar.months.find(({ text }) => readMonth(text) === month);
    if (cell) return pressCell('month', cell);
  }
  const chosen = setByControls(calendar, year, month, tools);
  if (chosen) return chosen;
  const turn =
    calendar.year === year ? turnToMonths(calendar, turned) : turnToYears(calendar, turned);
  if (turn) return turn;
  const months = ((calendar.year ?? year) - year) * 12 + ((calendar.month ?? month) - month);
  return step(calendar, months > 0 ? -1 : 1);
}

/** Selects and number boxes in the head, where the calendar has them. */
function setByControls(
  calendar: Calendar,
  year: number,
  month: number,
  tools: Tools,
): Move | undefined {
  for (const element of calendar.fresh) {
    if (isSelect(element)) {
      const isYears = [...element.options].some(({ label }) => /^\d{4}$/.test(label.trim()));
      const wanted = [...element.options].find(({ label }) =>
        isYears ? Number(label) === year : readMonth(label) === month,
      );
      if (wanted && !wanted.selected) {
        return { kind: 'select', run: () => setIndex(element, wanted.index, tools) };
      }
    }
    if (isInput(element) && /^\d{4}$/.test(element.value) && Number(element.value) !== year) {
      return {
        kind: 'box',
        run: () => {
          retype(element, String(year), tools);
          strike(element, 'Enter');
        },
      };
    }
  }
  return undefined;
}

/** The part of the head that shows the year; pressing it turns to the years in most calendars. */
function turnToYears(calendar: Calendar, turned: string): Move | undefined {
  if (turned === 'turn') return undefined;
  const cells = new Set([...calendar.days, ...calendar.months].map(({ element }) => element));
  const head = calendar.fresh.find(
    (element) => !cells.has(element) && /(?:1[89]|20)\d\d/.test(directText(element)),
  );
  return head && { kind: 'turn', run: () => pick(head) };
}

/** The part of the head that shows the month alone; pressing it turns to the months in some calendars. */
function turnToMonths(calendar: Calendar, turned: string): Move | undefined {
  if (turned === 'turn' || turned === 'step') return undefined;
  const cells = new Set(calendar.days.map(({ element }) => element));
  const head = calendar.fresh.find((element) => {
    const text = directText(element);
    return !cells.has(element) && /\p{L}/u.test(text) && readMonthAlone(text) === calendar.month;
  });
  return head && { kind: 'turn', run: () => pick(head) };
}

const BACK = /prev|back|trước|lùi|«|‹|<|left/i;
const AHEAD = /next|forward|sau|tiếp|kế|»|›|>|right/i;

/** One page back or ahead, by the arrow that says so, or by which side of the head it stands on. */
function step(calendar: Calendar, direction: -1 | 1): Move | undefined {
  const cells = new Set(
    [...calendar.days, ...calendar.months, ...calendar.years].map(({ element }) => element),
  );
  const arrows = calendar.fresh.filter(
    (element) =>
      element.matches('button,[role=button],a,th,[class*=prev],[class*=next],[class*=arrow]') &&
      !cells.has(element) &&
      !/\d/.test(element.textContent ?? ''),
  );
  const said = (element: HTMLElement) =>
    [
      element.getAttribute('aria-label'),
      element.title,
      element.textContent,
      element.className,
    ].join(' ');
  const wanted = direction < 0 ? BACK : AHEAD;
  const other = direction < 0 ? AHEAD : BACK;
  const fit = arrows.filter((element) => wanted.test(said(element)) && !other.test(said(element)));
  const arrow = nearest(fit, calendar.years[0] ?? calendar.months[0]) ?? fit[0];
  return arrow && { kind: 'step', run: () => pick(arrow) };
}

/** Years and months may lie over the days, whose own arrows stay beneath them. */
function nearest(arrows: readonly HTMLElement[], cell: Cell | undefined): HTMLElement | undefined {
  for (let at = cell && parentOf(cell.element); at; at = parentOf(at)) {
    const around = at;
    const found = arrows.find((arrow) => holdsElement(around, arrow));
    if (found) return found;
  }
  return undefined;
}
