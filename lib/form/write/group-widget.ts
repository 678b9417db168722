import type { WriteValue } from '../contract/writing';
import { chooseOption } from './choose';
import { deepElements, isInput, parentOf } from './dom';
import { press, sendChange, sendInput, strike } from './events';
import type { Place } from './place';
import { type Tools, until } from './tools';
import { choiceOf } from './values';
import { isSeen } from './visible';
import { type Attempt, notAccepted, POSTING, type Widget } from './widget';

const ANSWER_MS = 300;

interface Member {
  readonly element: HTMLElement;
  readonly code: string;
  readonly text: string;
}

/** Radios, checkboxes that play radio, toggle buttons: exactly one of them shall be on. */
export function groupWidget(place: Place, tools: Tools): Widget {
  const members = place.controls.map((element, index) => memberOf(place, element, index));
  const on = () => members.filter(({ element }) => isOn(element));
  const holds = (value: WriteValue) => {
    const chosen = chooseOption(members, choiceOf(value));
    const current = on();
    return chosen.outcome === 'one' && current.length === 1 && current[0] === chosen.option;
  };
  const turn = (member: Member, state: boolean) => turnTo(member.element, state, tools);
  return {
    drives: true,
    isEmpty: () => on().length === 0,
    holds,
    async write(value): Promise<Attempt> {
      const chosen = chooseOption(members, choiceOf(value));
      if (chosen.outcome === 'ambiguous') {
        return { outcome: 'no-option', reason: 'option-ambiguous' };
      }
      if (chosen.outcome === 'none') return { outcome: 'no-option', reason: 'no-such-option' };
      const way = await turn(chosen.option, true);
      for (const other of on()) if (other !== chosen.option) await turn(other, false);
      if (way === undefined) return notAccepted('reverted-by-page');
      return { outcome: 'filled', way };
    },
    announce() {
      const [{ element } = {}, other] = on();
      if (!element || other || !isInput(element) || element.type !== 'radio') return false;
      if (element.closest(POSTING)) return false;
      tools.ours(() => {
        element.checked = false;
        // A click without a mouse turns nothing on: frameworks that compare with what they saw last hear of a change.
        element.dispatchEvent(new Event('click', { bubbles: true }));
        element.click();
      });
      return true;
    },
    remember: () => ({
      texts: on().map((member) => String(members.indexOf(member))),
      look: lookOf(place),
    }),
    async restore({ texts, look }) {
      const former = members.filter((_, index) => texts.includes(String(index)));
      const before = on();
      for (const member of before) if (!former.includes(member)) await turn(member, false);
      for (const member of former) await turn(member, true);
      const [left] = before;
      if (former.length === 0 && left && on().length === 0 && lookOf(place) !== look) {
        // Radios of a framework stay on in its model: then they shall not look as if they were off.
        if (isInput(left.element)) left.element.checked = true;
        return false;
      }
      return on().length === former.length && on().every((member) => former.includes(member));
    },
  };
}

/** How the widget looks besides its inputs: what it is told to look like by its classes. */
function lookOf(place: Place): string {
  return [...deepElements(place.region)].map((part) => part.getAttribute('class') ?? '').join('|');
}

function memberOf(place: Place, element: HTMLElement, index: number): Member {
  const { options } = place.field;
  const known = options.length === place.controls.length ? options[index] : undefined;
  const own = isInput(element) ? element.value : element.dataset['value'];
  return {
    element,
    code: (known?.value || own || element.getAttribute('value') || '').trim(),
    text: known?.text || captionOf(element),
  };
}

/** What stands beside or in the control: its label, its own words, or the words right behind it. */
function captionOf(element: HTMLElement): string {
  const label = labelOf(element);
  const words = label?.textContent || element.getAttribute('aria-label') || element.textContent;
  return (words || element.nextSibling?.textContent || '').trim();
}

function labelOf(element: HTMLElement): HTMLElement | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const tied = element.id
    ? root.querySelector<HTMLElement>(`label[for="${CSS.escape(element.id)}"]`)
    : null;
  return tied ?? element.closest('label');
}

export function isOn(element: HTMLElement): boolean {
  if (isInput(element)) return element.checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some(
    (name) => element.getAttribute(name) === 'true',
  );
}

/** The part of the member that a person would press. */
export function faceOf(element: HTMLElement): HTMLElement {
  if (isSeen(element)) return element;
  const label = labelOf(element);
  if (label && isSeen(label)) return label;
  const parent = parentOf(element);
  return parent && isSeen(parent) ? parent : element;
}

async function turnTo(
  element: HTMLElement,
  state: boolean,
  tools: Tools,
): Promise<number | undefined> {
  // Behind a hidden input the framework may listen to its face alone, and leave the input on without having heard of it.
  const ways = [
    () => (isInput(element) && isSeen(element) ? element.click() : press(faceOf(element), tools)),
    () => (isInput(element) ? element.click() : press(element, tools)),
    () => (isInput(element) ? force(element, state) : strike(element, ' ')),
  ];
  for (const [number, way] of ways.entries()) {
    if (isOn(element) === state) return number;
    tools.ours(way);
    if (isOn(element) === state) return number;
    const wait = isInput(element) ? 0 : ANSWER_MS;
    if (await until(tools, wait, () => isOn(element) === state || !element.isConnected)) {
      return number;
    }
  }
  return undefined;
}

function force(input: HTMLInputElement, state: boolean): void {
  input.checked = state;
  sendInput(input, null, '');
  sendChange(input);
}
