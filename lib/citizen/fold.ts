/**
 * Folding of Vietnamese text for comparison. A folded text is a key, never shown and never written:
 * names are compared folded but always kept as the source spells them.
 */

/** Grave, acute, tilde, hook above, dot below: the five tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A run of vowel letters with their quality marks (circumflex, breve, horn) and tones, decomposed. */
const VOWEL_RUN = /(?:[aeiouy][\u0300-\u036f]*)+/g;
const BARRED = 'đðɖ';
const APOSTROPHES = "'`´‘’ʼʹ′";
/** Where y and i are two spellings of one sound: lý/lí, mỹ/mĩ, kỹ/kĩ, and after qu (quý/quí). */
const LONE_Y = /(^|[ \d])([hklmstv]|qu)y(?=[\u0300\u0301\u0303\u0309\u0323]?(?:$|[ \d]))/g;

/** The tone of a syllable moves behind its last vowel letter, so that hòa and hoà become one. */
function moveTone(run: string): string {
  const tones = run.match(TONE);
  return tones === null ? run : run.replace(TONE, '') + tones.join('');
}

const decomposed = (text: string): string => text.normalize('NFD').toLowerCase();

/** A letter, digit or mark. The expression over all of Unicode is slow to make and seldom needed. */
function isOfWord(code: number, sign: string): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isMark(code) || isLatin(code) || /[\p{L}\p{N}\p{M}]/u.test(sign);
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** A Latin letter beyond ASCII. */
const isLatin = (code: number): boolean =>
  code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;

/** A letter of any script stands in it. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const low = code | 32;
    if ((low >= 97 && low <= 122 && code < 128) || isLatin(code)) return true;
    if (code >= 128 && !isMark(code)) return /\p{L}/u.test(text);
  }
  return false;
}

/** Words of a text parted by single spaces, decomposed and in lower case; with `bare`, without marks and bars. */
function words(text: string, bare: boolean): string {
  const whole = decomposed(text);
  let out = '';
  let gap = '';
  for (let at = 0; at < whole.length; ) {
    const code = whole.charCodeAt(at);
    const sign =
      code < 0xd800 ? whole.charAt(at) : String.fromCodePoint(whole.codePointAt(at) ?? 0);
    at += sign.length;
    if (code < 128 ? code === 39 || code === 96 : APOSTROPHES.includes(sign)) continue;
    if (bare && isMark(code)) continue;
    const isBarred = code >= 128 && BARRED.includes(sign);
    if (isBarred || isOfWord(code, sign)) {
      out += gap + (isBarred ? (bare ? 'd' : 'đ') : sign);
      gap = '';
    } else if (out !== '') gap = ' ';
  }
  return out;
}

/**
 * Key for "the same words": composition (NFC/NFD), case, tone placement, y/i, white space and
 * punctuation are folded; accents are kept, so that `Tiên` and `Tiến` stay different.
 */
export function foldExact(text: string): string {
  return words(text, false).replace(VOWEL_RUN, moveTone).replace(LONE_Y, '$1$2i').normalize('NFC');
}

/** Key without accents (đ becomes d), for names, ids and vocabulary: `Họ, chữ đệm` → `ho chu dem`. */
export function foldPlain(text: string): string {
  return words(text, true);
}

/** True when the text carries a letter or mark that only accented Vietnamese has. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036fđðɖ]/.test(decomposed(text));
}
