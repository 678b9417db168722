import { foldPlain } from '../../citizen/fold';
import type { FieldDescription, FieldText } from '../contract/field';
import { type Ask, askOf } from './ask';
import { readSense, type Sense } from './sense';
import { matchName, wordsOfName } from './words';

const NAMED: ReadonlySet<FieldText['from']> = new Set(['name', 'id', 'data']);

/** A short unknown word before the first known one is a prefix of the maker's; others count. */
const LONGEST_PREFIX = 4;

function readName(name: string): { ask: Ask | null; sense: Sense } {
  const matches = matchName(name);
  const first = matches.findIndex(({ meaning }) => meaning !== null);
  const prefix = matches.slice(0, Math.max(first, 0)).flatMap(({ words }) => words);
  const isPrefix = prefix.length <= 2 && prefix.every((word) => word.length <= LONGEST_PREFIX);
  const sense = readSense({ main: isPrefix ? matches.slice(prefix.length) : matches, note: [] });
  return { ask: askOf(sense), sense };
}

/** What a control's name or id says. */
export interface NameReading {
  readonly ask: Ask | null;
  readonly sense: Sense;
  readonly raw: string;
}

/** The best that the names of a control say; null without any. */
export function readNames(field: FieldDescription): NameReading | null {
  const names = field.texts.filter(({ from }) => NAMED.has(from)).slice(0, 6);
  let best: NameReading | null = null;
  for (const { text } of names) {
    const raw =
      field.control === 'date-parts'
        ? text.replace(/[-_.]?(?:day|month|year|ngay|thang|nam)\]?$/i, '')
        : text;
    const reading = { ...readName(raw), raw };
    const score = (candidate: NameReading) =>
      (candidate.ask === null ? 0 : 10) +
      candidate.sense.known +
      (candidate.sense.figure === null ? 0 : 2) -
      4 * candidate.sense.unknown;
    if (best === null || score(reading) > score(best)) best = reading;
  }
  return best;
}

/** The name repeats the label and goes on to something that no record holds ("Trình độ", `trinhDoTinHoc`). */
export function isNarrowed(text: string, names: NameReading | null): boolean {
  if (names === null || names.ask === null || names.sense.unknown > 0) return false;
  const { ask } = names;
  if (ask.kind !== 'other' && !(ask.kind === 'address' && ask.away)) return false;
  const words = foldPlain(text).split(' ');
  const named = wordsOfName(names.raw);
  const at = named.findIndex((_, start) =>
    words.every((word, step) => named[start + step] === word),
  );
  return at >= 0 && at + words.length < named.length;
}
