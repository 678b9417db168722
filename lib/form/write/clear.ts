import { deepElements } from './dom';
import { pick } from './events';
import type { Place } from './place';
import { type Tools, until } from './tools';

const CLEARS = /(?<!\p{L})(?:clear|remove|reset|xóa|xoá|delete)(?!\p{L})/iu;
const ANSWER_MS = 200;

/** Whether this part of a widget says that it empties it. */
export function saysClear(element: Element): boolean {
  const said = [element.getAttribute('aria-label'), element.getAttribute('title')].join(' ');
  return CLEARS.test(said);
}

/** Presses the widget's own button for emptying it, where it has one; answers whether it is empty now. */
export async function pressClear(
  place: Place,
  isEmpty: () => boolean,
  tools: Tools,
): Promise<boolean> {
  const named = (element: HTMLElement) =>
    saysClear(element) || CLEARS.test(element.getAttribute('class') ?? '');
  const buttons = [...deepElements(place.region)].filter(named);
  for (const button of buttons.slice(0, 4)) {
    if (isEmpty()) return true;
    tools.ours(() => pick(button));
    await until(tools, ANSWER_MS, isEmpty);
  }
  return isEmpty();
}
