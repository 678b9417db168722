/**
 * A model of Unikey, the keyboard program on most counters, as it meets a scanner that types a card. It keeps the
 * letters of the word being typed, turns keys into accents, and takes letters back to write others: `rewrote` says
 * that it did, which a browser sees as Backspace. Modelled: Telex (aa ee oo dd, w, s f r x j z, brackets) and VNI
 * (1–5 tones, 6 7 8 hats and horns, 9 đ, 0 none), marks placed freely in the word, a mark typed twice taken back.
 * Left out: restoring words it holds for misspelt, which only makes it change less.
 */
export function typeThroughUnikey(
  text: string,
  method: 'telex' | 'vni',
): { readonly text: string; readonly rewrote: boolean } {
  let done = '';
  let word = '';
  let rewrote = false;
  for (const key of text) {
    const next = method === 'telex' ? telex(word, key) : vni(word, key);
    if (next !== undefined) {
      rewrote = true;
      word = next;
    } else if (/[A-Za-z]/.test(key)) {
      word += key;
    } else {
      // Signs, digits and letters that a scanner sends by their code end the word.
      done += word + key;
      word = '';
    }
  }
  return { text: done + word, rewrote };
}

const BRACKETS: Readonly<Record<string, string>> = { '[': 'ơ', ']': 'ư', '{': 'Ơ', '}': 'Ư' };
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

function telex(word: string, key: string): string | undefined {
  const small = key.toLowerCase();
  const bracket = BRACKETS[key];
  if (bracket) return word + bracket;
  const tone = TELEX_TONES[small];
  if (tone) return withTone(word, tone, key);
  if (small === 'z') return withoutTone(word);
  if (small === 'w')
    return horned(word, /[uo]/i) ?? breved(word) ?? word + (key === 'w' ? 'ư' : 'Ư');
  if (small === 'd') return barred(word);
  if ('aeo'.includes(small)) return hatted(word, new RegExp(small, 'i'));
  return undefined;
}

function vni(word: string, key: string): string | undefined {
  const tone = VNI_TONES[key];
  if (tone) return withTone(word, tone, key);
  if (key === '6') return hatted(word, /[aeo]/i);
  if (key === '7') return horned(word, /[uo]/i);
  if (key === '8') return breved(word);
  if (key === '9') return barred(word);
  return key === '0' ? withoutTone(word) : undefined;
}

/** The mark goes on the last plain vowel that can bear it. */
function mark(word: string, vowel: RegExp, sign: string): string | undefined {
  const letters = [...word.normalize('NFD')];
  const at = letters.findLastIndex(
    (letter, i) => vowel.test(letter) && !/[\u0302\u0306\u031b]/.test(letters[i + 1] ?? ''),
  );
  if (at < 0) return undefined;
  letters.splice(at + 1, 0, sign);
  return letters.join('').normalize('NFC');
}

const hatted = (word: string, vowel: RegExp) => mark(word, vowel, '\u0302');
const breved = (word: string) => mark(word, /a/i, '\u0306');

/** "uo" becomes "ươ" at once. */
function horned(word: string, vowel: RegExp): string | undefined {
  const pair = /u(?=o(?![\u0302\u031b]))/i.exec(word);
  const first = mark(word, vowel, '\u031b');
  return pair && first ? (mark(first, /u/i, '\u031b') ?? first) : first;
}

function barred(word: string): string | undefined {
  const at = word.search(/d/i);
  if (at < 0) return undefined;
  return word.slice(0, at) + (word[at] === 'd' ? 'đ' : 'Đ') + word.slice(at + 1);
}

function withoutTone(word: string): string | undefined {
  const plain = word.normalize('NFD').replace(TONES, '').normalize('NFC');
  return plain === word ? undefined : plain;
}

/** On the hatted vowel, else the last vowel before a consonant, else the last but one. */
function withTone(word: string, tone: string, key: string): string | undefined {
  const plain = withoutTone(word) ?? word;
  if (word.normalize('NFD').includes(tone)) return plain + key;
  const letters = [...plain];
  const vowels = letters.flatMap((letter, at) =>
    /[aeiouy]/i.test(letter.normalize('NFD')[0] ?? '') ? [at] : [],
  );
  const last = vowels.at(-1);
  if (last === undefined) return undefined;
  const hat = vowels.findLast((at) =>
    /[\u0302\u0306\u031b]/.test(letters[at]?.normalize('NFD') ?? ''),
  );
  const open = last === letters.length - 1 && vowels.length > 1 ? vowels.at(-2) : last;
  const at = hat ?? open ?? last;
  letters[at] = `${letters[at]}${tone}`.normalize('NFC');
  return letters.join('');
}
