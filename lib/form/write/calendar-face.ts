import { readMonth } from './dates';
import { deepElements, isInput, isSelect } from './dom';
import { directText } from './shown';
import { isPainted } from './visible';

export interface Cell {
  readonly element: HTMLElement;
  readonly text: string;
}

/** A calendar in sight: its head, and whichever of its three faces (days, months, years) is turned to us. */
export interface Calendar {
  readonly fresh: readonly HTMLElement[];
  readonly days: readonly Cell[];
  readonly months: readonly Cell[];
  readonly years: readonly Cell[];
  readonly year: number | undefined;
  readonly month: number | undefined;
}

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
  const numbers = cells.filter(({ text }) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(text));
  const days = new Set(numbers.map(({ text }) => Number(text))).size >= 28 ? numbers : [];
  const years = cells.filter(({ text }) => /^(?:1[89]|20)\d\d$/.test(text));
  const months = cells.filter(
    ({ text }) => !/^\d+$/.test(text) && readMonth(text) !== undefined && text.length < 16,
  );
  const numbered = days.length === 0 && numbers.length === 12 ? numbers : [];
  const face =
    days.length > 0 ? days : years.length >= 9 ? years : months.length >= 12 ? months : numbered;
  if (face.length === 0) return undefined;
  const head = readHead(fresh, cells, face);
  return {
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
  const month = texts.map(readMonthAlone).find((number) => number !== undefined);
  return { year: year === undefined ? undefined : Number(year), month };
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

/** The cell of that day of the shown month: days of the month before stand in front of its first, and are skipped. */
export function dayCell(calendar: Calendar | undefined, day: number): HTMLElement | undefined {
  const cells = calendar?.days ?? [];
  const first = cells.findIndex(({ text }) => Number(text) === 1);
  return cells.slice(first).find(({ text }) => Number(text) === day)?.element;
}
