/** What is asked of many texts of a page, without regular expressions where letters are Latin. */

/** 1 for a letter, 2 for a digit, 0 for neither, -1 where only a regular expression knows. */
function sortOf(code: number): number {
  if (code < 128) {
    const low = code | 32;
    if (low >= 97 && low <= 122) return 1;
    return code >= 48 && code <= 57 ? 2 : 0;
  }
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff))
    return code === 0xd7 || code === 0xf7 ? 0 : 1;
  return -1;
}

/** A letter or a digit stands in it. */
export function speaks(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const sort = sortOf(text.charCodeAt(at));
    if (sort < 0) return /[\p{L}\p{N}]/u.test(text);
    if (sort > 0) return true;
  }
  return false;
}

/** Words that say nothing by themselves: running numbers, stars, brackets. */
export function isMereNumber(text: string): boolean {
  let isLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const sort = sortOf(text.charCodeAt(at));
    if (sort < 0) return !/\p{L}{2}/u.test(text);
    if (sort === 1 && isLetter) return false;
    isLetter = sort === 1;
  }
  return true;
}

const SPACE = 32;

/** Nothing but white space. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128) return !/\S/.test(text);
    if (code !== SPACE && (code < 9 || code > 13)) return false;
  }
  return true;
}

/** White space is single spaces inside only, and nothing is decomposed. */
function isTidy(text: string): boolean {
  let former = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? former === SPACE : code < SPACE || (code > 126 && sortOf(code) < 0))
      return false;
    former = code;
  }
  return former !== SPACE;
}

/** One line in NFC, white space folded and cut at its ends. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  const spaced = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  return /[\u0300-\u036f]/.test(spaced) ? spaced.normalize('NFC') : spaced;
}

/** White space folded and cut at its ends. */
export function oneLine(text: string): string {
  return isTidy(text) ? text : text.replace(/\s+/g, ' ').trim();
}

/** Digits are often given anew at each rendering: each run of them as one sign. */
export function withoutDigits(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return text.replace(/\d+/g, '#');
  }
  return text;
}

/** Words that open the title of a part of a form. */
const OPENINGS = ['thông tin', 'thong tin', 'phần', 'phan', 'mục', 'muc', 'information', 'details'];
const NUMBERED = /^\s*(?:phần\s+)?(?:[IVX]{1,4}|[A-E])\s*[.)\-–:/]\s*\p{Lu}/iu;

/** Opened or numbered as titles are. */
export function opensTitle(text: string): boolean {
  const low = text.toLowerCase();
  return (
    opensWith(low, OPENINGS) || (mayBeNumbered(low) && NUMBERED.test(text) && !/:\s*$/.test(text))
  );
}

/** One of the words stands behind signs only and before white space. An expression would take long to make. */
function opensWith(low: string, words: readonly string[]): boolean {
  for (let word = 0; word < words.length; word += 1) {
    const opening = words[word] as string;
    const found = low.indexOf(opening);
    if (found < 0 || !/^\s/.test(low.slice(found + opening.length))) continue;
    let at = 0;
    while (at < found && !isWordSign(low.charCodeAt(at))) at += 1;
    if (at === found) return true;
  }
  return false;
}

const isWordSign = (code: number): boolean =>
  code === 95 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** What a numbered title begins with, as far as can be told without an expression over all of Unicode. */
function mayBeNumbered(low: string): boolean {
  const text = low.trimStart();
  if (text.startsWith('phần')) return true;
  let at = 0;
  if (isOneOf('ivx', text.charAt(0))) while (at < 4 && isOneOf('ivx', text.charAt(at))) at += 1;
  else if (isOneOf('abcde', text.charAt(0))) at = 1;
  return (
    at > 0 &&
    isOneOf(
      '.)-–:/',
      text
        .slice(at, at + 9)
        .trimStart()
        .charAt(0),
    )
  );
}

const isOneOf = (signs: string, sign: string): boolean => sign !== '' && signs.includes(sign);

/** A title in capitals. */
export function isShouted(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 8 && letters !== letters.toLowerCase() && /\s/.test(text.trim());
}

/** What a text is, found out once however often the page repeats it. */
export interface Traits {
  readonly text: string;
  /** No letter and no digit. */
  readonly mute: boolean;
  readonly mere: boolean;
  /** Opened or numbered as titles are. */
  readonly opens: boolean;
  readonly shouted: boolean;
}

const LONGEST = 400;

export function createTraits(): (raw: string) => Traits {
  const known = new Map<string, Traits>();
  return (raw) => {
    const former = known.get(raw);
    if (former !== undefined) return former;
    const whole = tidy(raw);
    const text = whole.slice(0, LONGEST);
    const traits: Traits = {
      text,
      mute: !speaks(whole),
      mere: isMereNumber(text),
      opens: opensTitle(text),
      shouted: isShouted(text),
    };
    known.set(raw, traits);
    return traits;
  };
}
