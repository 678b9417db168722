/**
 * Folding of Vietnamese text for comparison. A folded text is a key, never shown and never written:
 * names are compared folded but always kept as the source spells them.
 */

/** Grave, acute, tilde, hook above, dot below: the five tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A tone that is not the last sign of its run of vowels. */
const EARLY_TONE = /[\u0300\u0301\u0303\u0309\u0323][\u0300-\u036faeiouy]/;
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

const decomposed = (text: string): string => text.normalize('NFD').toLowerCase();

/** What one UTF-16 unit is: a letter or digit to keep, a sign to drop, a border of words; the rest is rare. */
const KEEP = 0;
const MARK = 1;
const BAR = 2;
const DROP = 3;
const BORDER = 4;
const RARE = 5;

function sortOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return KEEP;
    return code === 39 || code === 96 ? DROP : BORDER;
  }
  if (code >= 0x300 && code <= 0x36f) return MARK;
  // d with a bar in its three encodings.
  if (code === 0x111 || code === 0xf0 || code === 0x256) return BAR;
  if (code < 0x2000 || code > 0x206f) return RARE;
  return code === 0x2018 || code === 0x2019 || code === 0x2032 ? DROP : BORDER;
}

/** Words of a decomposed lower-case text parted by single spaces; with `bare`, marks and bars are left out. */
function words(text: string, bare: boolean): string {
  let out = '';
  let from = 0;
  let isParted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const sort = at < text.length ? sortOf(text.charCodeAt(at)) : BORDER;
    if (sort === RARE) return rareWords(text, bare);
    if (sort === KEEP || (sort === MARK && !bare)) continue;
    if (at > from || sort === BAR) {
      if (isParted && out !== '') out += ' ';
      isParted = false;
      out += text.slice(from, at);
      if (sort === BAR) out += bare ? 'd' : 'đ';
    }
    if (sort === BORDER) isParted = true;
    from = at + 1;
  }
  return out;
}

function rareWords(text: string, bare: boolean): string {
  const low = text.replace(/[ðɖ]/g, 'đ').replace(APOSTROPHES, '');
  const own = bare ? low.replace(MARKS, '').replace(/đ/g, 'd') : low;
  return own.replace(NOT_WORD, ' ').trim();
}

/**
 * Key for "the same words": composition (NFC/NFD), case, tone placement, y/i, white space and
 * punctuation are folded; accents are kept, so that `Tiên` and `Tiến` stay different.
 */
export function foldExact(text: string): string {
  const low = words(decomposed(text), false);
  const settled = EARLY_TONE.test(low) ? low.replace(VOWEL_RUN, moveTone) : low;
  return (settled.includes('y') ? settled.replace(LONE_Y, '$1i') : settled).normalize('NFC');
}

/** Key without accents (đ becomes d), for names, ids and vocabulary: `Họ, chữ đệm` → `ho chu dem`. */
export function foldPlain(text: string): string {
  return words(decomposed(text), true);
}

/** True when the text carries a letter or mark that only accented Vietnamese has. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036fđðɖ]/.test(decomposed(text));
}
