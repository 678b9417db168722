import { readMonth } from './dates';
import { deepElements, isInput, isSelect, parentOf } from './dom';
import { directText } from './shown';
import { isPainted, isSeen } from './visible';

export interface Cell {
  readonly element: HTMLElement;
  readonly text: string;
}

/** One month in sight, with its own head where the calendar gives each month one. */
interface Page {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly days: readonly Cell[];
}

/** A calendar in sight: its head, and whichever of its three faces (days, months, years) is turned to us. */
export interface Calendar extends Page {
  readonly fresh: readonly HTMLElement[];
  readonly months: readonly Cell[];
  readonly years: readonly Cell[];
  /** Whole months in sight, in document order; the calendar's own head is that of the first. */
  readonly pages: readonly Page[];
}

const MOST_DAYS = 42;

export function readCalendar(
  root: Document,
  before: ReadonlySet<HTMLElement>,
): Calendar | undefined {
  const fresh = [...deepElements(root)].filter(
    (element) => !before.has(element) && isPainted(element),
  );
  const cells = fresh
    .map((element) => ({ element, text: directText(element) }))
    .filter(({ text }) => text !== '');
  const all = cells.filter(({ text }) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(text));
  // Months that slide in and out stand beside the one that is seen.
  const seen = all.length > MOST_DAYS ? all.filter(({ element }) => isSeen(element)) : all;
  const numbers = seen.length > 0 ? seen : all;
  const days = new Set(numbers.map(({ text }) => Number(text))).size >= 28 ? numbers : [];
  const years = cells.filter(({ text }) => /^(?:1[89]|20)\d\d$/.test(text));
  const months = cells.filter(
    ({ text }) => !/^\d+$/.test(text) && readMonth(text) !== undefined && text.length < 16,
  );
  const numbered = days.length === 0 && numbers.length === 12 ? numbers : [];
  const face =
    days.length > 0 ? days : years.length >= 9 ? years : months.length >= 12 ? months : numbered;
  if (face.length === 0) return undefined;
  const pages = pagesOf(days, cells);
  const [first] = pages;
  const head = pages.length > 1 && first ? first : readHead(fresh, cells, face);
  return {
    fresh,
    days,
    months: months.length >= 12 ? months : numbered,
    years: years.length >= 9 ? years : [],
    pages: pages.length > 1 ? pages : [{ ...head, days }],
    year: head.year,
    month: head.month,
  };
}

/** The months among these days, each with the head that stands before it. */
function pagesOf(days: readonly Cell[], cells: readonly Cell[]): Page[] {
  const pages: Page[] = [];
  let from = 0;
  const starts = days.flatMap(({ text }, at) => (Number(text) === 1 ? [at] : []));
  for (const [index, start] of starts.entries()) {
    const run = days.slice(start, starts[index + 1]);
    const [first] = run;
    if (!first || run.length < 28) continue;
    const to = cells.indexOf(first);
    const texts = cells.slice(from, to).map(({ text }) => text);
    const year = texts.map(readYear).findLast((number) => number !== undefined);
    const month = texts.map(readMonthAlone).findLast((number) => number !== undefined);
    pages.push({ year, month, days: run });
    from = to + 28;
  }
  return pages;
}

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

function readYear(text: string): number | undefined {
  const year = YEAR.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
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
  const year = texts.map(readYear).find((number) => number !== undefined);
  const month = texts.map(readMonthAlone).find((number) => number !== undefined);
  return { year, month };
}

/** The month of a text that names no day: what was chosen before may stand above the month that is shown. */
export function readMonthAlone(text: string): number | undefined {
  const rest = text.replace(/(?:năm)?\s*(?:1[89]|20)\d\d/g, '');
  const month = readMonth(rest);
  return (rest.match(/\d+/g) ?? []).every((number) => Number(number) === month) ? month : undefined;
}

/** Tells two states of a calendar apart. */
export function stateOf({ year, month, days, months, years }: Calendar): string {
  return [year, month, days.length, months.length, years[0]?.text].join();
}

/** A day that a calendar is asked for. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The cell of that day: the one that names its date in an attribute, or the one on the page of that month, where days
 * of the month before stand in front of its first and are skipped.
 */
export function dayCell({ days, pages }: Calendar, wanted: Day): HTMLElement | undefined {
  const { year, month, day } = wanted;
  const date = new RegExp(`(?<!\\d)${year}[-/.]0?${month}[-/.]0?${day}(?!\\d)`);
  const own = days.filter(({ text }) => Number(text) === day);
  const named = own.find(({ element }) => namesDate(element, date));
  if (named) return named.element;
  const cells = pages.find((page) => page.year === year && page.month === month)?.days ?? [];
  const first = cells.findIndex(({ text }) => Number(text) === 1);
  return cells.slice(first).find(({ text }) => Number(text) === day)?.element;
}

function namesDate(cell: HTMLElement, date: RegExp): boolean {
  return facesOf(cell).some((face) => [...face.attributes].some(({ value }) => date.test(value)));
}

/** A cell and what is drawn around it alone. */
function facesOf(cell: HTMLElement): HTMLElement[] {
  const faces = [cell];
  for (let at = parentOf(cell); at && faces.length < 3; at = parentOf(at)) {
    if (at.textContent?.trim() !== cell.textContent?.trim()) break;
    faces.push(at);
  }
  return faces;
}

const CHOSEN = /(?:^|[-_\s])(?:selected|active|chosen|checked)(?:$|[-_\s])/i;

/** Whether the calendar marks this day as the one that its box holds. */
export function isChosen(cell: HTMLElement): boolean {
  return facesOf(cell).some(
    (face) =>
      ['aria-selected', 'aria-pressed'].some((name) => face.getAttribute(name) === 'true') ||
      CHOSEN.test(face.getAttribute('class') ?? ''),
  );
}
