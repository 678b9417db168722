import type { PartialDate } from '../../citizen/record';
import { readMonth } from './dates';
import { deepElements, holdsElement, isInput, isSelect, parentOf } from './dom';
import { pick, press, pressOutside, strike } from './events';
import type { Place } from './place';
import { setIndex } from './select-widget';
import { directText } from './shown';
import { type Tools, until } from './tools';
import { retype } from './typing';
import { isPainted } from './visible';

const OPEN_MS = 500;
const REDRAW_MS = 400;
const MOST_STEPS = 1300;
const MOST_DAYS = 42;

type Answer = 'picked' | 'no-calendar' | 'failed';

interface Cell {
  readonly element: HTMLElement;
  readonly text: string;
}

/** Opens the box's calendar and presses its way to the day, as a person would. */
export async function pickInCalendar(
  place: Place,
  box: HTMLElement,
  date: PartialDate,
  tools: Tools,
): Promise<Answer> {
  const { day, month, year } = date;
  if (day === undefined || month === undefined) return 'failed';
  const root = box.ownerDocument;
  const before = new Set([...deepElements(root)].filter(isPainted));
  const look = () => readCalendar(root, before);
  const opened = await openCalendar(place, box, tools, () => look() !== undefined);
  if (!opened) return 'no-calendar';
  const arrived = await goTo(look, year, month, tools);
  const cell = arrived ? dayCell(look(), day) : undefined;
  if (cell) {
    tools.ours(() => pick(cell));
    await until(tools, REDRAW_MS, () => look() === undefined);
  }
  if (look()) {
    tools.ours(() => strike(box, 'Escape'));
    if (!(await until(tools, REDRAW_MS / 2, () => look() === undefined))) {
      tools.ours(() => pressOutside(root));
    }
  }
  return cell ? 'picked' : 'failed';
}

async function openCalendar(
  place: Place,
  box: HTMLElement,
  tools: Tools,
  isOpen: () => boolean,
): Promise<boolean> {
  const buttons = [...deepElements(place.region)].filter(
    (element) => element.matches('button,[role=button],svg,i') && isPainted(element),
  );
  const around: HTMLElement[] = [];
  for (let at = parentOf(box); at && holdsElement(place.region, at); at = parentOf(at))
    around.push(at);
  for (const target of [box, ...around.slice(0, 2), ...buttons.slice(0, 3)]) {
    tools.ours(() => press(target));
    if (await until(tools, OPEN_MS, isOpen)) return true;
  }
  return false;
}

/** A calendar in sight: its head, and whichever of its three faces (days, months, years) is turned to us. */
interface Calendar {
  readonly panel: HTMLElement;
  readonly fresh: readonly HTMLElement[];
  readonly days: readonly Cell[];
  readonly months: readonly Cell[];
  readonly years: readonly Cell[];
  readonly year: number | undefined;
  readonly month: number | undefined;
}

function readCalendar(root: Document, before: ReadonlySet<HTMLElement>): Calendar | undefined {
  const fresh = [...deepElements(root)].filter(
    (element) => !before.has(element) && isPainted(element),
  );
  const cells = fresh
    .map((element) => ({ element, text: directText(element) }))
    .filter(({ text }) => text !== '');
  const numbers = cells.filter(({ text }) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(text));
  const days = new Set(numbers.map(({ text }) => Number(text))).size >= 28 ? numbers : [];
  const years = cells.filter(({ text }) => /^(?:1[89]|20)\d\d$/.test(text));
  const months = cells.filter(
    ({ text }) => !/^\d+$/.test(text) && readMonth(text) !== undefined && text.length < 16,
  );
  const numbered = days.length === 0 && numbers.length === 12 ? numbers : [];
  const face =
    days.length > 0 ? days : years.length >= 9 ? years : months.length >= 12 ? months : numbered;
  const panel = commonAncestor(face.map(({ element }) => element));
  if (face.length === 0 || !panel) return undefined;
  const head = readHead(fresh, cells, face);
  return {
    panel,
    fresh,
    days,
    months: months.length >= 12 ? months : numbered,
    years: years.length >= 9 ? years : [],
    ...head,
  };
}

function readHead(
  fresh: readonly HTMLElement[],
  cells: readonly Cell[],
  face: readonly Cell[],
): { year: number | undefined; month: number | undefined } {
  const inFace = new Set(face);
  const texts = cells.filter((cell) => !inFace.has(cell)).map(({ text }) => text);
  for (const element of fresh) {
    if (isSelect(element)) texts.push(element.selectedOptions[0]?.label ?? '');
    if (isInput(element)) texts.push(element.value);
  }
  const yearText = texts.find((text) => /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.test(text));
  const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(yearText ?? '')?.[0];
  const month = texts
    .map((text) => readMonth(text.replace(/(?:năm)?\s*(?:1[89]|20)\d\d/g, '')))
    .find((number) => number !== undefined);
  return { year: year === undefined ? undefined : Number(year), month };
}

async function goTo(
  look: () => Calendar | undefined,
  year: number,
  month: number,
  tools: Tools,
): Promise<boolean> {
  const end = tools.now() + tools.deadlineMs;
  let turned = '';
  for (let step = 0; step < MOST_STEPS && tools.now() < end; step += 1) {
    // While a month slides in, the one before is still there.
    await until(tools, REDRAW_MS, () => (look()?.days.length ?? 0) <= MOST_DAYS);
    const calendar = look();
    if (!calendar) return false;
    const sign = stateOf(calendar);
    const act = nextMove(calendar, year, month, turned, tools);
    if (act === 'there') return true;
    if (!act) return false;
    turned = act.kind;
    tools.ours(act.run);
    await until(tools, REDRAW_MS, () => {
      const now = look();
      return now !== undefined && stateOf(now) !== sign;
    });
  }
  return false;
}

function stateOf({ year, month, days, months, years }: Calendar): string {
  return [year, month, days.length, months.length, years[0]?.text].join();
}

interface Move {
  readonly kind: string;
  readonly run: () => void;
}

function nextMove(
  calendar: Calendar,
  year: number,
  month: number,
  turned: string,
  tools: Tools,
): Move | 'there' | undefined {
  const pressCell = (kind: string, cell: Cell): Move => ({ kind, run: () => pick(cell.element) });
  if (calendar.years.length > 0) {
    const cell = calendar.years.find(({ text }) => Number(text) === year);
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
  if (calendar.year === year && calendar.month === month) return 'there';
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
    return !cells.has(element) && /\p{L}/u.test(text) && readMonth(text) === calendar.month;
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
  const arrow = arrows.find((element) => wanted.test(said(element)) && !other.test(said(element)));
  return arrow && { kind: 'step', run: () => pick(arrow) };
}

/** The cell of that day of the shown month: days of the month before stand in front of its first, and are skipped. */
function dayCell(calendar: Calendar | undefined, day: number): HTMLElement | undefined {
  const cells = calendar?.days ?? [];
  const first = cells.findIndex(({ text }) => Number(text) === 1);
  return cells.slice(first).find(({ text }) => Number(text) === day)?.element;
}

function commonAncestor(elements: readonly HTMLElement[]): HTMLElement | undefined {
  const [first, ...others] = elements;
  let at: HTMLElement | null = first ?? null;
  while (at && others.some((element) => at && !holdsElement(at, element))) at = parentOf(at);
  return at ?? undefined;
}
