import type { WriteReason } from '../contract/writing';
import { type Choice, chooseOption } from './choose';
import type { OpenList } from './open-list';
import { isLoading, isWhole, optionsShown, type ShownOption, saysNone, scrollerOf } from './popup';
import { type Tools, until } from './tools';
import { putText } from './typing';

export type Found =
  | { readonly outcome: 'one'; readonly option: ShownOption }
  | { readonly outcome: 'none'; readonly reason: WriteReason };

/** How long a list must stay the same before it counts as complete. */
const STEADY_MS = 250;
const STEADY_AFTER_SEARCH_MS = 700;
const STEADY_AFTER_CHOICE_MS = 900;
/** A virtual list draws its next rows within this time. */
const REDRAW_MS = 250;
/** A list that loads more when its end is reached does so within this time. */
const MORE_MS = 500;
/** So many steps without new rows, and the list is no virtual one. */
const MOST_IDLE_STEPS = 2;
const MOST_SEARCHES = 3;
/** Longer lists are searched by typing first. */
const SHORT_LIST_SCREENS = 12;

/** Looks for the option in an open list: what is in sight, then by scrolling, then by typing into its search box. */
export async function findOption(list: OpenList, choice: Choice, tools: Tools): Promise<Found> {
  const end = tools.now() + tools.deadlineMs;
  const left = () => Math.max(0, end - tools.now());
  let anySeen = false;
  const look = () => {
    const options = optionsShown(list.root, list.before, list.place);
    anySeen ||= options.length > 0;
    for (const { element } of options) list.seen.add(element);
    return { options, chosen: chooseOption(options, choice) };
  };
  /** `asked` is what the list showed when it was asked; a list that answers at once needs less time to be steady. */
  const settle = async (steadyMs: number, asked?: string): Promise<Found | undefined> => {
    let state = '';
    let since = tools.now();
    return until(tools, left(), () => {
      if (!list.place.region.isConnected) return GONE;
      const { options, chosen } = look();
      if (chosen.outcome === 'one') return { outcome: 'one', option: chosen.option } as const;
      const now = `${isLoading(list.root, list.before)}${textsOf(options)}`;
      if (now !== state) [state, since] = [now, tools.now()];
      if (chosen.outcome === 'ambiguous' && tools.now() - since > STEADY_MS / 2) return AMBIGUOUS;
      const bare = options.length === 0 && !list.search;
      list.answersAtOnce =
        asked !== undefined &&
        (options.length > 0 ? textsOf(options) !== asked : saysNone(list.root, list.before));
      const needed = list.answersAtOnce ? STEADY_MS : steadyMs;
      const steady = tools.now() - since > needed && !bare && !isLoading(list.root, list.before);
      return steady ? NOTHING : undefined;
    });
  };
  const scroll = async (): Promise<Found | undefined> => {
    const box = scrollerOf(look().options);
    if (!box) return undefined;
    const { options } = look();
    let shown = textsOf(options);
    // Nothing more can come into sight but what is loaded when the end is reached.
    let idle = isWhole(box, options) ? MOST_IDLE_STEPS : 0;
    for (let top = 0; left() > 0; top += Math.max(20, box.clientHeight * 0.8)) {
      const isLast = idle >= MOST_IDLE_STEPS;
      scrollTo(box, isLast ? box.scrollHeight : top);
      const moved = await until(tools, isLast ? MORE_MS : REDRAW_MS, () => {
        const { options, chosen } = look();
        return chosen.outcome !== 'none' || textsOf(options) !== shown;
      });
      const { options, chosen } = look();
      if (chosen.outcome === 'one') return { outcome: 'one', option: chosen.option };
      if (chosen.outcome === 'ambiguous') return AMBIGUOUS;
      if (!moved && (isLast || top > box.scrollHeight)) return undefined;
      idle = moved ? 0 : idle + 1;
      shown = textsOf(options);
    }
    return undefined;
  };
  const search = async (): Promise<Found | undefined> => {
    const { search: box } = list;
    if (!box) return undefined;
    for (const label of choice.labels.slice(0, MOST_SEARCHES)) {
      const asked = textsOf(look().options);
      tools.ours(() => putText(box, label));
      const found = await settle(STEADY_AFTER_SEARCH_MS, asked);
      if (found && found !== NOTHING) return found;
    }
    return undefined;
  };

  const first =
    !list.onlyTyped && (await settle(tools.isAfterChoice() ? STEADY_AFTER_CHOICE_MS : STEADY_MS));
  if (first && first !== NOTHING) return first;
  const box = scrollerOf(look().options);
  const isLong = box && box.scrollHeight > SHORT_LIST_SCREENS * box.clientHeight;
  const isTyped = list.onlyTyped || (isLong && list.search);
  for (const step of isTyped ? [search, scroll] : [scroll, search]) {
    const found = await step();
    if (found) return found;
  }
  return anySeen ? NOTHING : { outcome: 'none', reason: 'options-did-not-arrive' };
}

function textsOf(options: readonly ShownOption[]): string {
  return options.map(({ text }) => text).join('\n');
}

/** The page has drawn the widget anew meanwhile: what came into sight since is no list. */
const GONE: Found = { outcome: 'none', reason: 'field-gone' };
const NOTHING: Found = { outcome: 'none', reason: 'no-such-option' };
const AMBIGUOUS: Found = { outcome: 'none', reason: 'option-ambiguous' };

function scrollTo(box: HTMLElement, top: number): void {
  box.scrollTop = top;
  box.dispatchEvent(new Event('scroll', { bubbles: false }));
}
