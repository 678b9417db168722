import { foldExact, foldPlain, hasAccents } from '../../citizen/fold';
import { matchPhrases } from '../understand/lexicon';
import { wordsOfName } from '../understand/words';
import { FORM_WORDS, type FormWords } from './form-words';

/** Stands for one or more words that were struck out. */
export const STRUCK = '▒';

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
/** Whatever is neither a word, a blank nor one of these marks is struck as well. */
const OTHER_MARK = /[^\s:;,.()/*"“”?!&+–-]/gu;

/** Phrases whose every word is a name somewhere, but that nobody is called. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'năm sinh|sinh năm|giới tính|giới tính nam nữ|nam nữ|hồ sơ|mã hồ sơ|khai sinh|mã định danh|cơ quan|thành viên'
    .split('|')
    .flatMap((phrase) => [foldExact(phrase), foldPlain(phrase)]),
);

interface Word {
  readonly text: string;
  readonly folded: string;
  /** Words of one clause stand in one group: only blanks between them. */
  readonly clause: number;
}

interface Phrase {
  readonly words: readonly Word[];
  /** Its first and last word could be a name's: the phrase is lost beside anything that is struck. */
  readonly weak: { readonly start: boolean; readonly end: boolean };
  kept: boolean;
}

/**
 * A page's text without anything that could be somebody's name, number or address: only phrases of the
 * closed vocabulary of form words stay, everything else becomes `▒`. In doubt a form word is lost rather
 * than a name kept.
 */
export function strikeText(text: string): string {
  const clean = text.normalize('NFC');
  const accented = hasAccents(clean);
  const words = readWords(clean, accented ? foldExact : foldPlain);
  return rejoin(clean, words, keptOf(words, accented ? FORM_WORDS.accented : FORM_WORDS.plain));
}

/** The same for a technical name such as `txtHoTenCha`, cut into its words. */
export function strikeName(name: string): string {
  const words = wordsOfName(name).map(
    (word): Word => ({ text: word, folded: foldPlain(word), clause: 0 }),
  );
  const kept = keptOf(words, FORM_WORDS.technical);
  return collapse(words.map((word) => (kept.has(word) ? word.text : STRUCK)).join(' '));
}

/** The kept words alone, folded: what may be hashed as "the words of this label". */
export function knownWords(text: string): string {
  return foldExact(strikeText(text).replaceAll(STRUCK, ' '));
}

function readWords(text: string, fold: (text: string) => string): Word[] {
  let clause = 0;
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    if (/\S/u.test(text.slice(end, index))) clause += 1;
    end = index + word.length;
    return { text: word, folded: fold(word), clause };
  });
}

function keptOf(words: readonly Word[], vocabulary: FormWords): ReadonlySet<Word> {
  const kept = clausesOf(words).flatMap((clause) => {
    const phrases = readPhrases(clause, vocabulary);
    while (strikeOne(phrases));
    return phrases.filter((phrase) => phrase.kept).flatMap((phrase) => phrase.words);
  });
  return new Set(kept);
}

function clausesOf(words: readonly Word[]): readonly Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const open = clauses.at(-1);
    if (open?.[0]?.clause === word.clause) open.push(word);
    else clauses.push([word]);
  }
  return clauses;
}

/** A clause as known phrases and unknown words, longest phrase first at each place. */
function readPhrases(clause: readonly Word[], { lexicon, names }: FormWords): Phrase[] {
  let at = 0;
  return matchPhrases(
    clause.map(({ folded }) => folded),
    lexicon,
  ).map(({ meaning, words }) => {
    const alone = words.length === 1;
    const nameLike = words.every((word) => names.has(word)) && !NO_NAMES.has(words.join(' '));
    const phrase: Phrase = {
      words: clause.slice(at, at + words.length),
      weak: {
        start: alone || names.has(words[0] ?? ''),
        end: alone || names.has(words.at(-1) ?? ''),
      },
      kept: meaning !== null && !nameLike,
    };
    at += words.length;
    return phrase;
  });
}

/** Strikes a phrase that stands in one run with a struck one; false when none is left. */
function strikeOne(phrases: readonly Phrase[]): boolean {
  const found = phrases.find(
    (phrase, at) =>
      phrase.kept &&
      (isOneRun(phrases[at - 1], phrase, false) || isOneRun(phrases[at + 1], phrase, true)),
  );
  if (found) found.kept = false;
  return found !== undefined;
}

/** "Cha Nguyễn Văn An": capitals beside a struck capital are one run; a weak end is in any case. */
function isOneRun(neighbour: Phrase | undefined, phrase: Phrase, isAfter: boolean): boolean {
  if (neighbour === undefined || neighbour.kept) return false;
  if (isAfter ? phrase.weak.end : phrase.weak.start) return true;
  const [near, far] = isAfter
    ? [phrase.words.at(-1), neighbour.words[0]]
    : [phrase.words[0], neighbour.words.at(-1)];
  return isCapital(near) && isCapital(far);
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

function rejoin(text: string, words: readonly Word[], kept: ReadonlySet<Word>): string {
  let at = 0;
  let out = '';
  for (const word of words) {
    const start = text.indexOf(word.text, at);
    out += text.slice(at, start).replace(OTHER_MARK, STRUCK);
    out += kept.has(word) ? word.text : STRUCK;
    at = start + word.text.length;
  }
  return collapse(out + text.slice(at).replace(OTHER_MARK, STRUCK));
}

/** How many words were struck is not told either. */
function collapse(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/▒(?:[\s.,/;–-]*▒)+/gu, STRUCK)
    .trim();
}
