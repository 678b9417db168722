import { AMBIGUOUS_SECOND_NAMES, COMMON_SURNAMES, COMPOUND_SURNAMES } from './names-surnames';

/** Why a split is certain or not. */
export type SplitReason =
  | 'common-pattern'
  | 'one-word'
  | 'double-surname'
  | 'sex-prefix'
  | 'unknown-surname'
  | 'foreign-syllable'
  | 'minority-pattern';

/** Họ, chữ đệm, tên of one full name. A part that does not exist is ''. */
export interface NameSplit {
  readonly surname: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly middleAndGivenName: string;
  /** False: offer, do not fill. True for the common Kinh pattern only; derived all the same. */
  readonly certain: boolean;
  readonly reason: SplitReason;
}

/** Peoples whose names mostly follow the Kinh order: Kinh, Tày, Thái, Hoa, Mường, Nùng, Sán Dìu. */
const KINH_ORDER: ReadonlySet<string> = new Set(['01', '02', '03', '04', '06', '07', '18']);

/**
 * Splits a full name. Registries hold one string, some forms want three; first word = họ, last word = tên
 * holds for most Kinh names and fails for one-word, double-surname and many ethnic-minority names
 * (DOMAIN.md §3), which come back with `certain: false`. The ethnicity code, where it is known anyway, makes
 * that safer; it is never needed.
 */
export function splitName(fullName: string, ethnicity?: string): NameSplit {
  const words = tidyName(fullName).split(' ');
  const [first = '', second = ''] = words;
  if (words.length < 2) return parts('', '', first, 'one-word');
  if (isSexPrefix(first)) return splitAfterPrefix(words);
  if (COMPOUND_SURNAMES.has(key(`${first} ${second}`)) && words.length > 2) {
    return split(words, 2, 'double-surname');
  }
  if (!COMMON_SURNAMES.has(key(first))) return split(words, 1, 'unknown-surname');
  if (mayBeDoubled(second, words.length)) return split(words, 1, 'double-surname');
  if (!words.every(isVietnameseSyllable)) return split(words, 1, 'foreign-syllable');
  const known = ethnicity === undefined || KINH_ORDER.has(ethnicity.padStart(2, '0'));
  return split(words, 1, known ? 'common-pattern' : 'minority-pattern');
}

/** Onset, vowels and coda as Vietnamese writes them; "Rươl", "Niê-Kđăm" and "Kosal" are none. */
function isVietnameseSyllable(word: string): boolean {
  const plain = word
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd');
  return /^(?:ngh?|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/.test(
    plain,
  );
}

/** NFC, single blanks, straight apostrophes joined as the source has them; nothing else is changed. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Capitals with accents, as hộ tịch papers want names. */
export function upperName(name: string): string {
  return tidyName(name).toLocaleUpperCase('vi').normalize('NFC');
}

/** True when the text has letters and none of them is small. */
export function isInCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/**
 * A name in capitals in the usual case: first letter of each word, and the letter after "H'" or "K'", large.
 * A name that already has small letters is left as it is; its owner may write it so.
 */
export function titleName(name: string): string {
  const tidy = tidyName(name);
  if (!isInCapitals(tidy)) return tidy;
  return tidy
    .toLocaleLowerCase('vi')
    .normalize('NFC')
    .replace(/(^|[\s-]|(?<=(?:^|\s)\p{L})['’])(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toLocaleUpperCase('vi');
    });
}

const key = (text: string) => text.toLocaleLowerCase('vi');

/** H' and Y before Ê Đê, Gia Rai, Mnông names, A before Xơ Đăng and Ba Na ones, K' before Cơ Ho and Mạ ones. */
function isSexPrefix(word: string): boolean {
  return /^(?:[hk]['’].*|[yah])$/iu.test(word);
}

/** After a sex prefix comes the name, and the clan (dòng họ) last: "H' Hương Niê", "H'Hương Niê", "Y Thút". */
function splitAfterPrefix(words: readonly string[]): NameSplit {
  const own = /^(?:[hk]['’]|[yah])$/iu.test(words[0] ?? '') ? 2 : 1;
  const clan = words.slice(own).join(' ');
  return parts(clan, '', words.slice(0, own).join(' '), 'sex-prefix');
}

/** Names such as "Nguyễn Trần Bảo An" carry one surname or two: only the owner knows. */
function mayBeDoubled(second: string, count: number): boolean {
  if (count < 3) return false;
  if (AMBIGUOUS_SECOND_NAMES.has(key(second))) return count > 3;
  return COMMON_SURNAMES.has(key(second));
}

function split(words: readonly string[], surnames: number, reason: SplitReason): NameSplit {
  return parts(
    words.slice(0, surnames).join(' '),
    words.slice(surnames, -1).join(' '),
    words.at(-1) ?? '',
    reason,
  );
}

function parts(
  surname: string,
  middleName: string,
  givenName: string,
  reason: SplitReason,
): NameSplit {
  return {
    surname,
    middleName,
    givenName,
    middleAndGivenName: `${middleName} ${givenName}`.trim(),
    certain: reason === 'common-pattern',
    reason,
  };
}
