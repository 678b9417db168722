/**
 * Folding of Vietnamese text for comparison. A folded text is a key, never shown and never written:
 * names are compared folded but always kept as the source spells them.
 */

const ASCII = /^[\x20-\x7e]*$/;
/** Grave, acute, tilde, hook above, dot below: the five tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
/** A run of vowel letters with their quality marks (circumflex, breve, horn) and tones, decomposed. */
const VOWEL_RUN = /(?:[aeiouy][\u0300-\u036f]*)+/g;
const APOSTROPHES = /['`´‘’ʼʹ′]/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** Where y and i are two spellings of one sound: lý/lí, mỹ/mĩ, kỹ/kĩ, and after qu (quý/quí). */
const LONE_Y =
  /(?<![\p{L}\p{M}])((?:[hklmstv]|qu))y(?=[\u0300\u0301\u0303\u0309\u0323]?(?![\p{L}\p{M}]))/gu;

/** The tone of a syllable moves behind its last vowel letter, so that hòa and hoà become one. */
function moveTone(run: string): string {
  const tones = run.match(TONE);
  return tones === null ? run : run.replace(TONE, '') + tones.join('');
}

function lower(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/[ðɖ]/g, 'đ').replace(APOSTROPHES, '');
}

function spaced(text: string): string {
  return text.replace(NOT_WORD, ' ').trim();
}

/**
 * Key for "the same words": composition (NFC/NFD), case, tone placement, y/i, white space and
 * punctuation are folded; accents are kept, so that `Tiên` and `Tiến` stay different.
 */
export function foldExact(text: string): string {
  const low = spaced(lower(text));
  const settled = ASCII.test(low) ? low : low.replace(VOWEL_RUN, moveTone);
  return settled.replace(LONE_Y, '$1i').normalize('NFC');
}

/** Key without accents (đ becomes d), for names, ids and vocabulary: `Họ, chữ đệm` → `ho chu dem`. */
export function foldPlain(text: string): string {
  const low = lower(text);
  return spaced(ASCII.test(low) ? low : low.replace(MARKS, '').replace(/đ/g, 'd'));
}

/** True when the text carries a letter or mark that only accented Vietnamese has. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036fđ]/.test(lower(text));
}
