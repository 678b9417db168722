import { saysClear } from './clear';
import {
  activeElementOf,
  deepElements,
  holdsElement,
  isInput,
  isSelect,
  isTextBox,
  parentOf,
} from './dom';
import { leave, press, pressOutside, strike } from './events';
import type { Place } from './place';
import { optionsShown, type ShownOption, wordsShown } from './popup';
import { type Tools, until } from './tools';
import { isPainted } from './visible';

/** A list that stands open. */
export interface OpenList {
  readonly place: Place;
  readonly root: Document;
  /** What was pressed, or what has the focus since. */
  readonly trigger: HTMLElement;
  /** What showed words before it was opened. */
  readonly before: ReadonlySet<HTMLElement>;
  /** Options seen since; the list is open as long as one of them is in sight. */
  readonly seen: Set<HTMLElement>;
  /** Where text can be typed to search, if anywhere. */
  readonly search: HTMLInputElement | undefined;
  /** What stood in that box before. */
  readonly searched: string;
  /** It filters by itself, or says at once that it has nothing: nothing is on its way from elsewhere. */
  answersAtOnce: boolean;
  /** Nothing opened yet: it may open when its box is typed into. */
  readonly onlyTyped: boolean;
}

const OPEN_MS = 350;
const CLOSE_MS = 250;
const OPENERS = '[role=combobox],[aria-haspopup],[aria-expanded]';

/**
 * Opens the widget's list: the whole press first, the arrow key second, on one likely part after the other. `insist`
 * tries all parts even where a box invites to type.
 */
export async function openList(
  place: Place,
  tools: Tools,
  insist = false,
): Promise<OpenList | undefined> {
  const root = place.region.ownerDocument;
  const before = wordsShown(root);
  const boxesBefore = textBoxes(root);
  const list = (trigger: HTMLElement, onlyTyped = false): OpenList => {
    const search = searchBox(place, boxesBefore, before, root);
    return {
      place,
      root,
      trigger: activeIn(root) ?? trigger,
      before,
      seen: new Set(),
      search,
      searched: search?.value ?? '',
      answersAtOnce: false,
      onlyTyped,
    };
  };
  for (const trigger of triggersOf(place)) {
    const ways = [
      (at: HTMLElement) => press(at, tools),
      (at: HTMLElement) => strike(tools.heldIn(root) ? at : (activeIn(root) ?? at), 'ArrowDown'),
    ];
    for (const open of ways) {
      tools.ours(() => open(trigger));
      const seen = () => isExpanded(trigger, place) || optionsShown(root, before, place).length > 0;
      if (await until(tools, OPEN_MS, seen)) return list(trigger);
      if (!insist && invitesTyping(trigger)) return list(trigger, true);
    }
  }
  const box = searchBox(place, boxesBefore, before, root);
  return box ? list(box) : undefined;
}

function invitesTyping(box: HTMLElement): boolean {
  return isTextBox(box) && !box.readOnly && /list|both/.test(box.ariaAutoComplete ?? '');
}

function activeIn(root: Document): HTMLElement | undefined {
  return activeElementOf(root) ?? undefined;
}

function isExpanded(trigger: HTMLElement, place: Place): boolean {
  const said = [trigger, ...deepElements(place.region)].find((element) =>
    element.hasAttribute('aria-expanded'),
  );
  return said?.getAttribute('aria-expanded') === 'true';
}

/** Parts of the widget that may open it, the likeliest first. */
function triggersOf(place: Place): readonly HTMLElement[] {
  const inside = [...deepElements(place.region)].filter(isPainted);
  const around = place.controls.flatMap((control) => ancestors(control, place.region));
  const found = [
    ...place.controls.filter((control) => !isSelect(control)),
    ...inside.filter((element) => element.matches(OPENERS)),
    ...around,
    ...inside.filter((element) => element.matches('[tabindex],input,button,a')),
    ...inside.filter((element) => element.childElementCount === 0),
  ];
  const fit = found.filter((element) => isPainted(element) && !isNoOpener(element, place));
  return [...new Set(fit)].slice(0, 8);
}

function ancestors(control: HTMLElement, region: HTMLElement): HTMLElement[] {
  const list: HTMLElement[] = [];
  for (let at = parentOf(control); at && at !== region; at = parentOf(at)) list.push(at);
  return list.slice(0, 3);
}

function isNoOpener(element: HTMLElement, { controls }: Place): boolean {
  const label = element.closest('label');
  const isCaption = label && !controls.some((control) => holdsElement(label, control));
  if (isCaption && !element.matches('input,button')) return true;
  return saysClear(element);
}

function textBoxes(root: Document): ReadonlySet<HTMLInputElement> {
  const boxes = [...deepElements(root)].filter(
    (element): element is HTMLInputElement =>
      isInput(element) && isTextBox(element) && isPainted(element),
  );
  return new Set(boxes);
}

/** The widget's own text box, or one that came into sight with the list. */
function searchBox(
  place: Place,
  before: ReadonlySet<HTMLInputElement>,
  words: ReadonlySet<HTMLElement>,
  root: Document,
): HTMLInputElement | undefined {
  const active = activeElementOf(root);
  const come = [...textBoxes(root)].filter((box) => !before.has(box));
  const options = come.length > 0 ? optionsShown(root, words, place) : [];
  const fresh = come.filter((box) => box === active || isBesideOptions(box, options, place));
  const own = [...deepElements(place.region)].filter(
    (element): element is HTMLInputElement =>
      isInput(element) && isTextBox(element) && element.tabIndex >= 0,
  );
  const candidates = [...fresh, ...own].filter((box) => !box.readOnly && !box.disabled);
  return candidates.find((box) => box === active) ?? candidates[0];
}

/** In one popup with the options; a page may draw a row of fields anew meanwhile, and its boxes are no search. */
function isBesideOptions(
  box: HTMLElement,
  options: readonly ShownOption[],
  { region }: Place,
): boolean {
  if (holdsElement(region, box)) return true;
  for (let at = parentOf(box); at && !holdsElement(at, region); at = parentOf(at)) {
    const popup = at;
    if (options.some(({ element }) => holdsElement(popup, element))) return true;
  }
  return false;
}

export function isOpen(list: OpenList): boolean {
  if (isExpanded(list.trigger, list.place)) return true;
  return [...list.seen].some((option) => option.isConnected && isPainted(option));
}

/** Closes the list again, by the gentlest way that works. */
export async function closeList(list: OpenList, tools: Tools): Promise<void> {
  const { place, root, trigger } = list;
  const isClosed = () => !isOpen(list);
  const within = activeElementOf(root);
  const ways = [
    () => undefined,
    () => strike(trigger.isConnected ? trigger : root.body, 'Escape'),
    () => pressOutside(root),
  ];
  for (const way of ways) {
    tools.ours(way);
    if (await until(tools, CLOSE_MS, isClosed)) break;
  }
  const active = activeElementOf(root);
  if (tools.heldIn(root)) return;
  if (active && (active === within || holdsElement(place.region, active))) {
    tools.ours(() => leave(active, tools));
  }
}
