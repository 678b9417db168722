import type { WriteValue } from '../contract/writing';
import { type Choice, chooseOption } from './choose';
import { pressClear } from './clear';
import { deepElements, isSelect, isTextBox } from './dom';
import { focusOn, leave, pick, sendChange, strike } from './events';
import { findOption } from './find-option';
import { closeList, isOpen, type OpenList, openList } from './open-list';
import type { Place } from './place';
import { optionsShown, type ShownOption } from './popup';
import { setIndex } from './select-widget';
import { shownAnswer, showsOneOf } from './shown';
import { type Tools, until } from './tools';
import { putText } from './typing';
import { choiceOf } from './values';
import { type Attempt, FILLED, GONE, notAccepted, type Widget } from './widget';

const SHOWN_MS = 600;
/** A search box may open its list this long after it was typed into. */
const REOPEN_MS = 700;

/**
 * A list that opens when pressed, whatever it is built of; what it shows decides, not what lies beneath. `picked`
 * takes the texts of the options that were picked for this field: they may differ from the labels asked for.
 */
export function comboboxWidget(place: Place, tools: Tools, picked: string[]): Widget {
  const hidden = place.controls.find(isSelect);
  return {
    drives: true,
    // What is shown decides: the text box inside many lists is empty although an option is chosen.
    isEmpty: () => shownAnswer(place) === '',
    holds: (value) => showsOneOf(place, [...choiceOf(value).labels, ...picked]),
    async write(value) {
      const former = shownAnswer(place);
      const onPicked = (text: string) => picked.push(text);
      const first = await choose(place, choiceOf(value), tools, onPicked);
      if (first.outcome === 'filled' || first === GONE) return first;
      const attempt = hidden
        ? await chooseBeneath(place, hidden, value, tools, first, onPicked)
        : first;
      // Some lists take the next option by the arrow key that was to open them.
      const isOther = attempt.outcome !== 'filled' && shownAnswer(place) !== former;
      if (isOther && former === '') await clear(place, hidden, tools);
      else if (isOther) await choose(place, labelled(former), tools, () => undefined);
      return attempt;
    },
    remember: () => ({ texts: [shownAnswer(place)] }),
    async restore({ texts: [former] }) {
      if (!former) return clear(place, hidden, tools);
      return (await choose(place, labelled(former), tools, () => undefined)).outcome === 'filled';
    },
  };
}

const labelled = (label: string): Choice => ({ codes: [], labels: [label] });

async function choose(
  place: Place,
  choice: Choice,
  tools: Tools,
  onPicked: (text: string) => void,
): Promise<Attempt> {
  let list = await openList(place, tools);
  let found = list && (await findOption(list, choice, tools));
  if (list?.onlyTyped && found?.outcome === 'none' && found.reason === 'options-did-not-arrive') {
    await forgetSearch(list, tools);
    list = await openList(place, tools, true);
    found = list && (await findOption(list, choice, tools));
  }
  if (!place.region.isConnected) return GONE;
  if (!list || !found) return notAccepted('options-did-not-arrive');
  if (found.outcome !== 'one') {
    if (found.reason === GONE.reason) return GONE;
    await closeList(list, tools);
    await forgetSearch(list, tools);
    return { outcome: 'no-option', reason: found.reason };
  }
  const { option } = found;
  const shows = () => showsOneOf(place, [option.text]);
  const ways = [
    () => pick(option.spot),
    () => pick(option.element),
    () => walkTo(option, list.trigger),
  ];
  for (const act of ways) {
    if (!option.element.isConnected) break;
    tools.ours(act);
    if (await until(tools, SHOWN_MS, shows)) break;
    if (!isOpen(list)) break;
  }
  await closeList(list, tools);
  if (!(await until(tools, SHOWN_MS, shows))) return notAccepted('shown-text-differs');
  onPicked(option.text);
  return FILLED;
}

/** Takes a search for what does not exist out of the box again, and closes what that opens. */
async function forgetSearch(list: OpenList, tools: Tools): Promise<void> {
  const { search, searched, root, before, place } = list;
  if (!search?.isConnected || search.value === searched) return;
  tools.ours(() => {
    focusOn(search, tools);
    putText(search, searched);
    leave(search, tools);
  });
  const reopened = () => optionsShown(root, before, place);
  const reopenMs = list.answersAtOnce ? SHOWN_MS / 3 : REOPEN_MS;
  for (const { element } of (await until(tools, reopenMs, () => some(reopened()))) ?? []) {
    list.seen.add(element);
  }
  if (isOpen(list)) await closeList(list, tools);
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** By keyboard: down until the list says that this option is the active one, then Enter. */
function walkTo(option: ShownOption, trigger: HTMLElement): void {
  const isActive = () =>
    option.element.getAttribute('aria-selected') === 'true' ||
    (option.element.id !== '' &&
      trigger.getAttribute('aria-activedescendant') === option.element.id);
  for (let step = 0; step < 60 && !isActive(); step += 1) strike(trigger, 'ArrowDown');
  if (isActive()) strike(trigger, 'Enter');
}

/** The native select behind the widget, where the widget follows it: only what is shown afterwards counts. */
async function chooseBeneath(
  place: Place,
  select: HTMLSelectElement,
  value: WriteValue,
  tools: Tools,
  attempt: Attempt,
  onPicked: (text: string) => void,
): Promise<Attempt> {
  if (attempt.outcome === 'no-option' && attempt.reason === 'option-ambiguous') return attempt;
  const options = [...select.options].map((element) => ({
    element,
    code: element.value.trim(),
    text: element.label.replace(/<[^>]*>/g, ''),
  }));
  const chosen = chooseOption(options, choiceOf(value));
  if (chosen.outcome !== 'one') return attempt;
  const former = select.selectedIndex;
  setIndex(select, chosen.option.element.index, tools);
  if (await until(tools, SHOWN_MS, () => showsOneOf(place, [chosen.option.text]))) {
    onPicked(chosen.option.text);
    return FILLED;
  }
  setIndex(select, former, tools);
  return notAccepted('shown-text-differs');
}

/** Makes the widget empty again: by its own button, the select beneath, or its text box. */
async function clear(
  place: Place,
  hidden: HTMLSelectElement | undefined,
  tools: Tools,
): Promise<boolean> {
  const isClear = () => shownAnswer(place) === '';
  if (await pressClear(place, isClear, tools)) return true;
  if (hidden) {
    const empty = [...hidden.options].find((option) => option.value === '');
    setIndex(hidden, empty ? empty.index : -1, tools);
    if (await until(tools, SHOWN_MS / 3, isClear)) return true;
  }
  for (const box of [...deepElements(place.region)].filter(isTextBox)) {
    if (box.readOnly) continue;
    tools.ours(() => {
      focusOn(box, tools);
      if (box.value === '') strike(box, 'Backspace');
      else putText(box, '');
    });
    // Some hear of what is typed a while later, and of nothing when their box is left before.
    await tools.wait(SHOWN_MS / 2);
    tools.ours(() => {
      sendChange(box);
      leave(box, tools);
    });
    if (await until(tools, SHOWN_MS / 3, isClear)) return true;
  }
  return isClear();
}
