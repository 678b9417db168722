import { foldPlain } from '../../citizen/fold';
import type { FieldOption } from '../contract/field';
import type { RawControl } from './boxes';
import { oneLine } from './traits';

/** Options of a field; at most `MOST` of them are reported. */
export interface Options {
  readonly options: readonly FieldOption[];
  readonly optionCount: number;
}

/** Options that are reported; lists of places have thousands. */
export const MOST = 80;

/** Prompts that stand where nothing is chosen yet. */
const PROMPT =
  /^(?:|chon|hay chon|vui long chon|moi chon|lua chon|select|choose|please select|khong chon|tat ca|none)(?: |$)/;

export function isPrompt(text: string): boolean {
  return PROMPT.test(foldPlain(text));
}

export function plainText(element: Element): string {
  return oneLine(element.textContent ?? '');
}

export function collect(
  list: HTMLCollectionOf<HTMLOptionElement>,
  textOf: (option: HTMLOptionElement) => string,
): Options {
  const optionCount = list.length;
  const options: FieldOption[] = [];
  for (let at = 0; at < optionCount && at < MOST; at += 1) {
    const option = list[at];
    if (option !== undefined) options.push({ value: option.value, text: textOf(option) });
  }
  return { options, optionCount };
}

/** The options of a select. */
export type ListReader = (control: RawControl) => Options;

/** Reads the lists of one page: forms repeat them for each person, and lists of the same markup are read once. */
export function createListReader(): ListReader {
  const known = new Map<string, Options>();
  return (control) => {
    if (control.list !== null) return control.list;
    const select = control.element as HTMLSelectElement;
    if (select.length > MOST) {
      control.list = collect(select.options, plainText);
      return control.list;
    }
    const markup = select.innerHTML;
    let list = known.get(markup);
    if (list === undefined) {
      list = collect(select.options, plainText);
      known.set(markup, list);
    }
    control.list = list;
    return list;
  };
}
