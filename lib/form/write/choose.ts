import { foldExact, foldPlain } from '../../citizen/fold';

export interface Choice {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/** An option as the page shows it; `code` is its value where one is known, otherwise ''. */
export interface Candidate {
  readonly code: string;
  readonly text: string;
}

export type Chosen<C> =
  | { readonly outcome: 'one'; readonly option: C }
  | { readonly outcome: 'ambiguous' }
  | { readonly outcome: 'none' };

/** Words of unit names and prompts that say nothing about which unit is meant. */
const GENERIC = new Set(
  'tinh thanh pho tp quan huyen thi xa phuong tran p q h x tx tt dac khu dan toc nguoi nuoc'.split(
    ' ',
  ),
);

/**
 * The one option that is meant, or none. A text that equals a label (folded, whole) decides; the code tells equal
 * texts apart. Where no text equals a label the code decides, unless the option's text speaks of something else:
 * pages number their options in their own way. Two options left are ambiguous; nothing is guessed.
 */
export function chooseOption<C extends Candidate>(
  options: readonly C[],
  choice: Choice,
): Chosen<C> {
  for (const label of choice.labels) {
    const wanted = foldExact(label);
    if (wanted === '') continue;
    const same = options.filter((option) => foldExact(option.text) === wanted);
    if (same.length > 0) return onlyOne(same, choice.codes);
  }
  for (const code of choice.codes) {
    const same = options.filter((option) => option.code === code && agrees(option, choice));
    if (same.length > 0) return onlyOne(same, []);
  }
  return { outcome: 'none' };
}

function onlyOne<C extends Candidate>(same: readonly C[], codes: readonly string[]): Chosen<C> {
  const [first, second] = same;
  if (!first) return { outcome: 'none' };
  if (!second) return { outcome: 'one', option: first };
  if (same.every((option) => option.code !== '' && option.code === first.code)) {
    return { outcome: 'one', option: first };
  }
  for (const code of codes) {
    const coded = same.filter((option) => option.code === code);
    if (coded.length === 1 && coded[0]) return { outcome: 'one', option: coded[0] };
  }
  return { outcome: 'ambiguous' };
}

/** Only a veto: a coded option must share a telling word with a label, or show nothing but its code. */
function agrees(option: Candidate, choice: Choice): boolean {
  const words = tellingWords(option.text);
  if (choice.labels.length === 0 || words.length === 0) return true;
  if (choice.codes.some((code) => foldPlain(code) === foldPlain(option.text))) return true;
  const known = new Set(choice.labels.flatMap(tellingWords));
  return words.some((word) => known.has(word));
}

function tellingWords(text: string): string[] {
  return foldPlain(text)
    .split(' ')
    .filter((word) => word !== '' && !GENERIC.has(word));
}
