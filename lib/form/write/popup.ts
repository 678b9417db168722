import type { Candidate } from './choose';
import { deepElements, holdsElement, isOfKind } from './dom';
import type { Place } from './place';
import { directText } from './shown';
import { frameOf, isPainted } from './visible';

/** An option that an open list shows. `spot` is what a person would press, `element` the whole option. */
export interface ShownOption extends Candidate {
  readonly element: HTMLElement;
  readonly spot: HTMLElement;
}

const OPTION_ROLE =
  '[role=option],[role=menuitem],[role=menuitemradio],[role=treeitem],[role=radio]';
const OPTION_TAG = 'li,tr';
const NO_OPTION = 'label,legend,input,textarea,select,script,style';
const ANNOUNCED = '[role=status],[aria-live]';

/** All elements that show words of their own now; what opens later is told apart by it. */
export function wordsShown(root: Document): ReadonlySet<HTMLElement> {
  const shown = new Set<HTMLElement>();
  for (const element of deepElements(root)) if (hasWords(element)) shown.add(element);
  return shown;
}

function hasWords(element: HTMLElement): boolean {
  if (directText(element) === '' && !isOfKind(element, OPTION_ROLE)) return false;
  return !isOfKind(element, 'form') && isPainted(element);
}

/** The options that have come into sight since `before`, and those of a list that always stands open in the widget. */
export function optionsShown(
  root: Document,
  before: ReadonlySet<HTMLElement>,
  place: Place,
): ShownOption[] {
  const found = new Map<HTMLElement, ShownOption>();
  for (const spot of deepElements(root)) {
    if (!hasWords(spot) || spot.closest(NO_OPTION)) continue;
    if (spot.closest(ANNOUNCED) && !spot.closest(OPTION_ROLE)) continue;
    if (before.has(spot) && !standsOpen(spot, place)) continue;
    const element = ownerOf(spot, place);
    const known = found.get(element);
    if (known && directText(spot) !== known.text) continue;
    found.set(element, { ...(known ?? { element, ...candidateOf(element) }), spot });
  }
  const all = [...found.values()];
  const real = all.filter(({ element }) => element.matches(OPTION_ROLE));
  const live = real.length > 0 ? real : all;
  return live.filter(
    ({ element, text }) => element.getAttribute('aria-disabled') !== 'true' && !NOTICE.test(text),
  );
}

/** What lists say while they load or when they are empty. */
const NOTICE =
  /^(?:đang |loading|searching|please wait|vui lòng chờ|không có |không tìm|chưa có |no (?:options?|data|results?|matches|items)|type to|start typing|hãy nhập|nhập .*để|无|暂无)/iu;
const NONE = /^(?:không có |không tìm|no )/iu;
/** The last line of a list that loads more when it is scrolled to waits for that, not for time. */
const LOADING =
  /^(?:đang (?:tải|tìm|load)|loading|searching|please wait|vui lòng chờ)(?!.*(?:more|thêm))/iu;

/** Whether the page says that something is still on its way. */
export function isLoading(root: Document, before: ReadonlySet<HTMLElement>): boolean {
  return root.querySelector('[aria-busy=true]') !== null || says(LOADING, root, before);
}

/** Whether an open list says that it holds nothing of what was searched. */
export function saysNone(root: Document, before: ReadonlySet<HTMLElement>): boolean {
  return says(NONE, root, before);
}

function says(words: RegExp, root: Document, before: ReadonlySet<HTMLElement>): boolean {
  for (const spot of deepElements(root)) {
    if (words.test(directText(spot)) && !before.has(spot) && isPainted(spot)) return true;
  }
  return false;
}

function standsOpen(spot: HTMLElement, place: Place): boolean {
  const list = spot.closest('[role=listbox]');
  return !!list && holdsElement(place.region, list) && !!spot.closest('[role=option]');
}

function ownerOf(spot: HTMLElement, place: Place): HTMLElement {
  const role = spot.closest<HTMLElement>(OPTION_ROLE);
  const owner = role ?? spot.closest<HTMLElement>(OPTION_TAG);
  if (!owner || !isPainted(owner)) return spot;
  return place.controls.some((control) => holdsElement(owner, control)) ? spot : owner;
}

function candidateOf(element: HTMLElement): Candidate {
  const code = element.dataset['value'] ?? element.getAttribute('value') ?? '';
  // An option drawn in a shadow tree shows the words of its host.
  const root = element.getRootNode();
  const words = element.innerText || ('host' in root ? (root.host as Element).textContent : '');
  const text = (words ?? '').replace(/\s+/g, ' ').trim();
  return {
    code: code.trim(),
    text: text || element.title || (element.getAttribute('aria-label') ?? ''),
  };
}

/** The box around these options that scrolls, if there is more to see in it. */
export function scrollerOf(options: readonly ShownOption[]): HTMLElement | undefined {
  const [first] = options;
  for (let at = first && frameOf(first.element); at; at = frameOf(at)) {
    if (at === at.ownerDocument.body) break;
    if (at.scrollHeight > at.clientHeight + 4 && at.clientHeight > 0 && canScroll(at)) return at;
  }
  return undefined;
}

/** Whether all there is to see in the box are these options: nothing is drawn only when it is scrolled to. */
export function isWhole(box: HTMLElement, options: readonly ShownOption[]): boolean {
  const last = options.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
  const end = box.getBoundingClientRect().top + box.scrollHeight - box.scrollTop;
  return end - last < box.clientHeight / 4;
}

function canScroll(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.overflowY !== 'visible';
}
