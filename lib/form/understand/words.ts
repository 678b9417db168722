import { foldExact, foldPlain, hasAccents, hasLetter } from '../../citizen/fold';
import { ACCENTED, COMPACT, type Match, matchPhrases, NAMES, NOISE, PLAIN } from './lexicon';

/** A label cut into its words outside and inside brackets, and the phrases known among them. */
export interface LabelMatches {
  readonly main: readonly Match[];
  readonly note: readonly Match[];
}

const LEADING = /^\s*(?:[([]?\s*(?:\d+(?:\.\d+)*|[IVXivx]{1,4}|[a-hđ])\s*[.)\]:/-]+\s*)+/;
const BRACKETS = /[([{][^)\]}]*[)\]}]?/g;

function cut(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** What stands before a running number: nothing, or a bracket; otherwise there is none to take away. */
const mayLead = (text: string): boolean =>
  '([0123456789IVXivxabcdefghđ'.includes(text.trimStart().charAt(0));

const hasBrackets = (text: string): boolean =>
  text.includes('(') || text.includes('[') || text.includes('{');

const withoutLead = (text: string): string => (mayLead(text) ? text.replace(LEADING, '') : text);

const NOTHING: readonly Match[] = [];

/** Reads a label's phrases; accents count when the label is written with any. */
export function matchLabel(text: string): LabelMatches {
  const bare = withoutLead(text.normalize('NFC'));
  const accented = hasAccents(text);
  const read = (part: string) =>
    accented
      ? matchPhrases(cut(foldExact(part)), ACCENTED)
      : matchPhrases(cut(foldPlain(part)), PLAIN);
  // Most labels hold no note: the expressions need not be made for them.
  if (!hasBrackets(bare)) return { main: hasLetter(bare) ? read(bare) : NOTHING, note: NOTHING };
  const notes = (bare.match(BRACKETS) ?? []).join(' ');
  const main = bare.replace(BRACKETS, ' ');
  return hasLetter(main)
    ? { main: read(main), note: read(notes) }
    : { main: read(notes), note: NOTHING };
}

/** A label read without its accents, for labels that were mistyped. */
export function matchUnaccented(text: string): readonly Match[] {
  const bare = withoutLead(text);
  return matchPhrases(
    cut(foldPlain(hasBrackets(bare) ? bare.replace(BRACKETS, ' ') : bare)),
    PLAIN,
  );
}

/** Cuts a name such as `data[ownerFullname]` or `txtHoTenCha` into words. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-zÀ-ỹ]+/g, ' ')
    .split(' ')
    .map((word) => foldPlain(word))
    .filter((word, at, all) => word !== '' && (word.length > 1 || at === 0 || at < all.length - 1))
    .flatMap((word) => COMPACT.get(word) ?? segment(word) ?? [word]);
}

/** The fewest known pieces that make up a run-together word, or null. Single letters are no pieces. */
function segment(word: string): readonly string[] | null {
  if (word.length < 5 || word.length > 40) return null;
  const best: (readonly string[] | null)[] = [[]];
  const pieces: number[] = [0];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    pieces[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - 24); start <= end - 2; start += 1) {
      const before = best[start];
      const known = COMPACT.get(word.slice(start, end));
      if (before === null || before === undefined || known === undefined) continue;
      const count = (pieces[start] ?? 0) + 1;
      if (count >= (pieces[end] ?? 0)) continue;
      best[end] = [...before, ...known];
      pieces[end] = count;
    }
  }
  return best[word.length] ?? null;
}

/** Reads a name's phrases; meaningless prefixes and a lone letter at the end are left out. */
export function matchName(name: string): Match[] {
  const words = wordsOfName(name);
  const start = words.findIndex((word) => !NOISE.has(word));
  let best = matchPhrases(words, NAMES);
  for (let from = 1; from <= start; from += 1) {
    const rest = matchPhrases(words.slice(from), NAMES);
    if (unknownIn(rest) < unknownIn(best)) best = rest;
  }
  return best;
}

const unknownIn = (matches: readonly Match[]): number =>
  matches.filter(({ meaning }) => meaning === null).length;
