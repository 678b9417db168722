import { foldExact } from '../../citizen/fold';
import { isPrompt } from './compare';
import { childNodesOf, deepElements, holdsElement, isTextBox } from './dom';
import type { Place } from './place';
import { isSeen } from './visible';

const SILENT =
  'a[href],button[type=submit],button[type=reset],button:not([type],[role],[aria-haspopup],[aria-expanded]),label,legend,script,style,option,select,[role=alert]:not([role=combobox] *,[role=listbox] *),[role=status],[role=tooltip],[role=button][aria-label],i,[class*=icon]';
const LONGEST = 200;

/** The texts that the widget shows to a person, whole elements and their parts; its labels and lists left out. */
export function shownTexts(place: Place): { readonly own: string[]; readonly whole: string[] } {
  const own: string[] = [];
  const whole: string[] = [];
  const answers = new Map<Element, Element | undefined>();
  for (const element of [place.region, ...deepElements(place.region)]) {
    if (isInList(element, place, answers) || !speaks(element, place)) continue;
    if (isTextBox(element)) {
      own.push(element.value);
      continue;
    }
    const direct = directText(element);
    if (direct !== '') own.push(direct);
    const all = element.textContent?.trim() ?? '';
    if (all !== '' && all.length <= LONGEST) whole.push(all);
  }
  return { own, whole };
}

/**
 * Whether this is what a list offers: one that hangs open or stands by hidden. A list of one painted option is how some
 * widgets show the answer; `answers` remembers that option of each list.
 */
function isInList(
  element: HTMLElement,
  { controls }: Place,
  answers: Map<Element, Element | undefined>,
): boolean {
  const list = element.closest<HTMLElement>('[role=listbox]');
  const option = element.closest('[role=option]');
  // A list that is the control itself, or holds it, shows its answer beside its options.
  if (list && !option && controls.some((control) => holdsElement(list, control))) return false;
  if (!list || !option) return (list ?? option) !== null;
  if (!answers.has(list)) {
    const seen: Element[] = [];
    for (const one of list.querySelectorAll('[role=option]')) {
      if (isSeen(one)) seen.push(one);
      if (seen.length > 1) break;
    }
    answers.set(list, seen.length === 1 ? seen[0] : undefined);
  }
  return answers.get(list) !== option;
}

function speaks(element: HTMLElement, { controls }: Place): boolean {
  const silent = element.closest(SILENT);
  const holdsControl = () => controls.some((control) => holdsElement(silent as Element, control));
  const isSilent = silent && !isTextBox(element) && (silent === element || !holdsControl());
  return !isSilent && isSeen(element);
}

export function directText(element: Element): string {
  let text = '';
  for (const node of childNodesOf(element)) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** Texts that name the field. What stands before its control may as well be its answer. */
const CAPTIONS = new Set(['label', 'wrapping-label', 'cell-left', 'cell-above', 'placeholder']);

/** What stands in the widget as an answer: what it shows, less prompts and the field's own captions. */
export function shownAnswer(place: Place): string {
  const captions = new Set(
    place.field.texts
      .filter(({ from }, at) => at === 0 || CAPTIONS.has(from))
      .map(({ text }) => foldExact(text)),
  );
  const answers = shownTexts(place).own.filter(
    (text) => !isPrompt(text) && !captions.has(foldExact(text)),
  );
  return answers.join(' ');
}

/** Whether one whole text that the widget shows equals one of these, folded. */
export function showsOneOf(place: Place, texts: readonly string[]): boolean {
  const wanted = new Set(texts.map(foldExact).filter((text) => text !== ''));
  const { own, whole } = shownTexts(place);
  return [...own, ...whole].some((text) => wanted.has(foldExact(text)));
}
