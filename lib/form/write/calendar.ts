import type { PartialDate } from '../../citizen/record';
import { type Calendar, type Day, dayCell, isChosen, readCalendar, stateOf } from './calendar-face';
import { nextMove } from './calendar-moves';
import { deepElements, holdsElement, parentOf } from './dom';
import { pick, press, pressOutside, strike } from './events';
import type { Place } from './place';
import { type Tools, until } from './tools';
import { isPainted } from './visible';

const OPEN_MS = 500;
const REDRAW_MS = 400;
const CLOSING_MS = 600;
const SLIDING_MS = 250;
const MOST_STEPS = 1300;
const MOST_DAYS = 42;

/** `agreed`: the calendar stood at that month already, so that the page had understood the box in this way. */
export type Answer = 'picked' | 'agreed' | 'no-calendar' | 'failed';
export type PickInCalendar = typeof pickInCalendar;

/** Opens the box's calendar and presses its way to the day, as a person would. `before` was painted without it. */
export async function pickInCalendar(
  place: Place,
  box: HTMLInputElement,
  date: PartialDate,
  tools: Tools,
  before: ReadonlySet<HTMLElement>,
): Promise<Answer> {
  const { day, month, year } = date;
  if (day === undefined || month === undefined) return 'failed';
  const root = box.ownerDocument;
  const look = () => readCalendar(root, before);
  const opened = await openCalendar(place, box, tools, () => look() !== undefined);
  if (!opened) return 'no-calendar';
  const wanted = { year, month, day };
  const find = () => {
    const calendar = look();
    return calendar && dayCell(calendar, wanted);
  };
  const start = find();
  const agreed = start !== undefined;
  const arrived = agreed || (await goTo(look, wanted, tools));
  const cell = arrived ? find() : undefined;
  if (cell && !(agreed && isChosen(cell))) {
    tools.ours(() => pick(cell));
    await until(tools, REDRAW_MS, () => look() === undefined);
  }
  if (look()) {
    tools.ours(() => strike(box, 'Escape'));
    if (!(await until(tools, REDRAW_MS / 2, () => look() === undefined))) {
      tools.ours(() => pressOutside(root));
    }
  }
  if (!cell) return 'failed';
  return agreed ? 'agreed' : 'picked';
}

async function openCalendar(
  place: Place,
  box: HTMLInputElement,
  tools: Tools,
  isOpen: () => boolean,
): Promise<boolean> {
  const buttons = [...deepElements(place.region)].filter(
    (element) => element.matches('button,[role=button],svg,i') && isPainted(element),
  );
  // What was open for the typed text may be on its way out.
  if (!box.readOnly && isOpen()) await until(tools, CLOSING_MS, () => !isOpen());
  if (isOpen()) return true;
  const around: HTMLElement[] = [];
  for (let at = parentOf(box); at && holdsElement(place.region, at); at = parentOf(at))
    around.push(at);
  // Where a box takes typed text, a calendar is not sure to be there at all.
  const others = box.readOnly ? around.slice(0, 2) : [];
  const openMs = box.readOnly ? OPEN_MS : OPEN_MS / 2;
  // What closes with a delay when its box is left may close what was just opened: the box gets a second press.
  for (const target of [box, ...others, ...buttons.slice(0, 3), box]) {
    tools.ours(() => press(target, tools));
    if (await until(tools, openMs, isOpen)) return true;
  }
  return false;
}

async function goTo(look: () => Calendar | undefined, wanted: Day, tools: Tools): Promise<boolean> {
  const end = tools.now() + tools.deadlineMs;
  let turned = '';
  for (let step = 0; step < MOST_STEPS && tools.now() < end; step += 1) {
    // While a month slides in, the one before is still there.
    if ((look()?.days.length ?? 0) > MOST_DAYS)
      await until(tools, SLIDING_MS, () => (look()?.days.length ?? 0) <= MOST_DAYS);
    const calendar = look();
    if (!calendar) return false;
    const sign = stateOf(calendar);
    const act = nextMove(calendar, wanted, turned, tools);
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
