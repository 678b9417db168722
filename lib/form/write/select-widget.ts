import { foldExact } from '../../citizen/fold';
import type { WriteValue } from '../contract/writing';
import { type Choice, chooseOption } from './choose';
import { isPrompt } from './compare';
import { focusOn, leave, sendChange, sendInput } from './events';
import { type Tools, until } from './tools';
import { choiceOf } from './values';
import { type Attempt, FILLED, GONE, notAccepted, POSTING, type Widget } from './widget';

const SETTLED_LIST_MS = 1200;

/** A native select that a person can see. */
export function selectWidget(select: HTMLSelectElement, tools: Tools): Widget {
  const holds = (value: WriteValue) => {
    const choice = choiceOf(value);
    const shown = select.selectedOptions[0];
    if (!shown || isPrompt(shown.label)) return false;
    const chosen = chooseOption(optionsOf(select), choice);
    if (chosen.outcome === 'one') return chosen.option.element.selected;
    return choice.labels.some((label) => foldExact(label) === foldExact(shown.label));
  };
  return {
    drives: true,
    isEmpty: () => isEmptySelect(select),
    holds,
    write: (value) => writeSelect(select, choiceOf(value), tools),
    announce() {
      const shown = select.selectedOptions[0];
      const first = [...select.options].find(({ disabled }) => !disabled);
      // Chosen by nobody: the browser shows the first where the page chose none.
      if (shown !== first || shown?.defaultSelected || select.matches(POSTING)) return false;
      select.selectedIndex = -1;
      setIndex(select, shown?.index ?? 0, tools);
      return true;
    },
    remember() {
      const former = select.selectedOptions[0];
      return { texts: former ? [former.value, former.label] : [] };
    },
    restore({ texts: [value, label] }) {
      const former = [...select.options].find(
        (option) => option.value === value && option.label === label,
      );
      if (value !== undefined && !former) return false;
      setIndex(select, former ? former.index : -1, tools);
      return former ? former.selected : select.selectedIndex === -1;
    },
  };
}

function optionsOf(select: HTMLSelectElement) {
  return [...select.options]
    .filter((option) => !option.disabled)
    .map((element) => ({ element, code: element.value.trim(), text: element.label }));
}

export function isEmptySelect(select: HTMLSelectElement): boolean {
  const option = select.selectedOptions[0];
  return !option || option.disabled || option.value === '' || isPrompt(option.label);
}

async function writeSelect(
  select: HTMLSelectElement,
  choice: Choice,
  tools: Tools,
): Promise<Attempt> {
  const bare = () => select.disabled || optionsOf(select).filter(isAnswer).length === 0;
  const first = await until(tools, patience(bare(), tools), () => {
    if (!select.isConnected) return GONE;
    const chosen = chooseOption(optionsOf(select), choice);
    return select.disabled || chosen.outcome === 'none' ? undefined : chosen;
  });
  if (!first) {
    if (select.disabled) return { outcome: 'refused', reason: 'disabled' };
    const reason = bare() ? 'options-did-not-arrive' : 'no-such-option';
    return { outcome: 'no-option', reason };
  }
  if (first.outcome === 'refused') return first;
  if (first.outcome === 'ambiguous') return { outcome: 'no-option', reason: 'option-ambiguous' };
  setIndex(select, first.option.element.index, tools);
  return first.option.element.selected || !select.isConnected
    ? FILLED
    : notAccepted('reverted-by-page');
}

/** A list that may still be on its way is waited for; one that stands there complete is not. */
function patience(bare: boolean, tools: Tools): number {
  if (!tools.isAfterChoice()) return bare ? tools.deadlineMs / 2 : 0;
  return bare ? tools.deadlineMs : SETTLED_LIST_MS;
}

function isAnswer(option: { readonly code: string; readonly text: string }): boolean {
  return option.code !== '' && !isPrompt(option.text);
}

/** Selects as a person would: the page hears input and change. */
export function setIndex(select: HTMLSelectElement, index: number, tools: Tools): void {
  if (select.selectedIndex === index) return;
  tools.ours(() => {
    focusOn(select, tools);
    select.selectedIndex = index;
    sendInput(select, null, '');
    sendChange(select);
    leave(select, tools);
  });
}
