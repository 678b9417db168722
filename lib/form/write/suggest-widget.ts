import type { WriteValue } from '../contract/writing';
import { chooseOption } from './choose';
import { focusOn, leave, pick, sendChange } from './events';
import type { Place } from './place';
import { optionsShown, type ShownOption, wordsShown } from './popup';
import { textWidget } from './text-widget';
import { type Tools, until } from './tools';
import { putText, readBox, retype } from './typing';
import { choiceOf } from './values';
import { isPainted } from './visible';
import { type Attempt, FILLED, GONE, type Widget } from './widget';

/** A list that comes while one types has come by then, where nothing says that one will. */
const UNSAID_MS = 320;
/** The same where the box says that it completes by itself, or took the text away again. */
const SAID_MS = 1100;
const SHOWN_MS = 600;
const MOST_LABELS = 2;
const SAYS_SO = /auto-?complete|typeahead|suggest|search|lookup|tt-input/i;

/**
 * A text box for what is one of a list's answers. Some pages offer the list while one types and take only what is
 * picked from it, although the typed text stays in sight: so it is picked wherever it is offered.
 */
export function suggestWidget(
  place: Place,
  box: HTMLInputElement,
  tools: Tools,
  picked: string[],
): Widget {
  const plain = textWidget(box, tools);
  const holds = (value: WriteValue) =>
    plain.holds(value) || (picked.length > 0 && picked.includes(readBox(box).trim()));
  return {
    ...plain,
    get drives() {
      return picked.length > 0;
    },
    holds,
    async write(value, from) {
      const offered = await pickOffered(
        place,
        box,
        value,
        tools,
        saysSo(box) ? SAID_MS : UNSAID_MS,
      );
      if (offered) {
        if (offered.outcome === 'filled') picked.push(readBox(box).trim());
        return offered;
      }
      const typed = await plain.write(value, from);
      if (typed.outcome === 'filled' || !box.isConnected) return typed;
      const late = await pickOffered(place, box, value, tools, SAID_MS);
      if (late?.outcome === 'filled') picked.push(readBox(box).trim());
      return late ?? typed;
    },
  };
}

function saysSo(box: HTMLElement): boolean {
  const said = ['class', 'role', 'placeholder', 'list', 'autocomplete'].map(
    (name) => box.getAttribute(name) ?? '',
  );
  return box.getAttribute('autocomplete') === 'off' || SAYS_SO.test(said.join(' '));
}

/** Types, and picks what is meant from the list that comes; undefined when none comes that holds it. */
async function pickOffered(
  place: Place,
  box: HTMLInputElement,
  value: WriteValue,
  tools: Tools,
  patienceMs: number,
): Promise<Attempt | undefined> {
  const choice = choiceOf(value);
  const former = readBox(box);
  const before = wordsShown(box.ownerDocument);
  const offered = () => optionsShown(box.ownerDocument, before, place);
  let isList = false;
  let isTwofold = false;
  for (const label of choice.labels.slice(0, MOST_LABELS)) {
    tools.ours(() => {
      focusOn(box, tools);
      putText(box, label);
    });
    const chosen = await until(tools, patienceMs, () => {
      if (!box.isConnected) return GONE;
      const options = offered();
      isList ||= options.some(isListed);
      const found = chooseOption(options, choice);
      return found.outcome === 'none' ? undefined : found;
    });
    if (chosen?.outcome === 'refused') return chosen;
    isTwofold = chosen?.outcome === 'ambiguous';
    if (isTwofold) break;
    if (chosen?.outcome === 'one' && (await take(place, box, chosen.option, tools))) return FILLED;
    if (!isList && patienceMs < SAID_MS) break;
  }
  if (!isList && !isTwofold) {
    if (readBox(box) !== former) tools.ours(() => putText(box, former));
    return undefined;
  }
  retype(box, former, tools);
  return { outcome: 'no-option', reason: isTwofold ? 'option-ambiguous' : 'no-such-option' };
}

function isListed({ element }: ShownOption): boolean {
  return element.matches('[role=option],li,[class*=option],[class*=suggest]');
}

async function take(
  place: Place,
  box: HTMLInputElement,
  { element, spot, text }: ShownOption,
  tools: Tools,
): Promise<boolean> {
  const isGone = () => !element.isConnected || !isPainted(element);
  for (const target of [spot, element]) {
    tools.ours(() => pick(target));
    if (await until(tools, SHOWN_MS, isGone)) break;
  }
  tools.ours(() => {
    // What still stands there only repeated the typed text.
    if (!isGone()) sendChange(box);
    leave(box, tools);
  });
  return place.region.isConnected && readBox(box).trim() === text;
}
