import { foldExact, foldPlain } from '../../citizen/fold';
import {
  FILLER_CODES,
  NOISE_CODES,
  PERSON_CODES,
  PLACE_CODES,
  QUESTION_CODES,
  UNIT_CODES,
} from './vocabulary/codes';
import { DOCUMENTS } from './vocabulary/documents';
import {
  FILLERS,
  FOREIGN,
  HONORIFICS,
  NUMBERS,
  REQUESTED,
  SOMEONE,
  STOPS,
  TOWARDS,
} from './vocabulary/others';
import { PERSONS } from './vocabulary/persons';
import { PLACES, UNITS } from './vocabulary/places';
import { OTHER_QUESTIONS, QUESTIONS } from './vocabulary/questions';

/** What a phrase of a label means. */
export interface Meaning {
  readonly kind:
    | 'question'
    | 'other'
    | 'person'
    | 'place'
    | 'unit'
    | 'document'
    | 'filler'
    | 'foreign'
    | 'requested'
    | 'towards'
    | 'someone'
    | 'number'
    | 'stop'
    | 'honorific';
  readonly id: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

type Table = readonly [Meaning['kind'], Readonly<Record<string, string>>];

/** Earlier tables win where two give one phrase different meanings. */
const LABEL_TABLES: readonly Table[] = [
  ['stop', { stop: STOPS }],
  ['other', { other: OTHER_QUESTIONS }],
  ['question', QUESTIONS],
  ['document', DOCUMENTS],
  ['person', PERSONS],
  ['place', PLACES],
  ['unit', UNITS],
  ['towards', { towards: TOWARDS }],
  ['requested', { requested: REQUESTED }],
  ['foreign', FOREIGN],
  ['someone', { someone: SOMEONE }],
  ['number', NUMBERS],
  ['honorific', { honorific: HONORIFICS }],
  ['filler', { filler: FILLERS }],
];

const NAME_TABLES: readonly Table[] = [
  ['person', PERSON_CODES],
  ['question', QUESTION_CODES],
  ['place', PLACE_CODES],
  ['unit', UNIT_CODES],
  // In names "nguoi" only goes with the words that follow it.
  ['filler', { filler: SOMEONE }],
  ['filler', { filler: FILLER_CODES }],
  ...LABEL_TABLES,
];

function build(
  tables: readonly Table[],
  fold: (text: string) => string,
  accented: boolean,
): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const [kind, table] of tables) {
    for (const [id, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split('|')) {
        const needsAccents = phrase.startsWith('!');
        if (needsAccents && !accented) continue;
        const key = fold(phrase);
        const words = key.split(' ');
        const [first] = words;
        if (key === '' || first === undefined || seen.has(key)) continue;
        seen.add(key);
        const entry: Entry = { words, meaning: { kind, id } };
        const same = byFirst.get(first);
        if (same === undefined) byFirst.set(first, [entry]);
        else same.push(entry);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** For labels written with accents. */
export const ACCENTED: Lexicon = build(LABEL_TABLES, foldExact, true);
/** For labels written without any accent. */
export const PLAIN: Lexicon = build(LABEL_TABLES, foldPlain, false);
/** For names and ids. */
export const NAMES: Lexicon = build(NAME_TABLES, foldPlain, false);

export const NOISE: ReadonlySet<string> = new Set(NOISE_CODES.split('|'));

/** Syllables of two letters that names really run together ("hotenme", "maxa"); others are chance. */
const SHORT: ReadonlySet<string> = new Set([
  'me',
  'bo',
  'vo',
  'so',
  'xa',
  'ma',
  'ho',
  'nu',
  'nk',
  'ks',
  'vo',
]);

/** Words that may be run together in a name: whole phrases without spaces, and their single words. */
export const COMPACT: ReadonlyMap<string, readonly string[]> = new Map(
  [...NAMES.values()]
    .flat()
    .flatMap(({ words }) => [
      [words.join(''), words] as const,
      ...words.map((word) => [word, [word]] as const),
    ])
    .filter(([piece]) => piece.length > 2 || SHORT.has(piece)),
);

export interface Match {
  readonly meaning: Meaning | null;
  readonly words: readonly string[];
}

/** Reads words from left to right, at each place taking the longest known phrase. */
export function matchPhrases(words: readonly string[], lexicon: Lexicon): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = lexicon
      .get(words[at] ?? '')
      ?.find((candidate) => candidate.words.every((word, step) => words[at + step] === word));
    const taken = entry === undefined ? words.slice(at, at + 1) : entry.words;
    matches.push({ meaning: entry?.meaning ?? null, words: taken });
    at += taken.length;
  }
  return matches;
}
