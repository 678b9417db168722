import { damageOfText, looksLikeMojibake } from './card-damage';
import { splitSegments } from './card-segments';
import { parseCardDate } from './dates';
import type { PartialDate } from './record';

/** Why a scan cannot be used: a closed list, each with one Vietnamese sentence in components/wording. */
export const SCAN_PROBLEMS = [
  'empty',
  'too-short',
  'ten-digits',
  'eleven-digits',
  'too-long',
  'health-insurance-card',
  'keyboard-layout',
  'mojibake',
  'broken-card',
  'two-cards',
  'not-a-card',
] as const;
export type ScanProblem = (typeof SCAN_PROBLEMS)[number];

export interface ScannedCard {
  readonly outcome: 'card';
  readonly idNumber: string;
  readonly oldIdNumber?: string;
  /** As scanned. A keyboard program may have changed it: the record's name holds, not this one. */
  readonly fullName: string;
  readonly birthDate: PartialDate;
  readonly sex?: 'male' | 'female';
  readonly issueDate?: PartialDate;
  /** False when the text shows damage (input method, Caps Lock, encoding). True only says that none is seen. */
  readonly textTrusted: boolean;
}

export type ScanResult =
  | ScannedCard
  | { readonly outcome: 'number'; readonly idNumber: string }
  | { readonly outcome: 'old-number'; readonly oldIdNumber: string }
  | { readonly outcome: 'unreadable'; readonly reason: ScanProblem };

/**
 * Reads what a scanner typed or a clerk entered: the QR code of a chip ID card (7 segments,
 * `number|old number|name|ddmmyyyy|sex|address|issued ddmmyyyy`; more on the card of 07/2024, left unread),
 * a 12-digit number or a 9-digit one. Only the digit segments decide; text segments pass through input
 * methods and keyboard layouts and are returned as untrusted. Sources: DOMAIN.md §2.2–2.6.
 */
export function parseScan(text: string): ScanResult {
  const lines = scannedLines(text);
  const [line] = lines;
  if (line === undefined) return unreadable('empty');
  if (lines.length > 1) return unreadable('two-cards');
  return readNumber(line) ?? readCard(line);
}

/** The distinct lines of a scan without its frame: AIM prefix, trailing Enter or Tab, byte-order mark. */
function scannedLines(text: string): readonly string[] {
  const lines = text
    .normalize('NFC')
    .split(/[\r\n\t]+/)
    .map((line) => line.replace(/^\uFEFF/, '').trim())
    .map((line) => line.replace(/^\][A-Za-z]\d(?=[\d|])/, ''))
    .filter((line) => line !== '');
  return [...new Set(lines)];
}

const NUMBER_PROBLEMS: Readonly<Record<number, ScanProblem>> = {
  10: 'ten-digits',
  11: 'eleven-digits',
};

/** A number alone; blanks, dots and dashes between groups of digits are the clerk's habit of writing. */
function readNumber(line: string): ScanResult | undefined {
  if (!/^\d[\d .-]*$/.test(line)) return undefined;
  const digits = line.replace(/[ .-]/g, '');
  if (digits.length === 12) return { outcome: 'number', idNumber: digits };
  if (digits.length === 9) return { outcome: 'old-number', oldIdNumber: digits };
  return unreadable(
    NUMBER_PROBLEMS[digits.length] ?? (digits.length < 12 ? 'too-short' : 'too-long'),
  );
}

function readCard(line: string): ScanResult {
  const segments = splitSegments(line);
  const [idNumber = '', oldNumber = '', fullName = '', birth = '', sex = '', address = '', issued] =
    segments;
  if (isHealthInsuranceCard(segments)) return unreadable('health-insurance-card');
  if (isVietnameseLayout(idNumber)) return unreadable('keyboard-layout');
  if (segments.length < 7) return unreadable(problemOf(line, segments));
  const birthDate = parseCardDate(birth);
  if (!isCardNumber(idNumber) || !isOldNumber(oldNumber) || birthDate === undefined) {
    return unreadable(problemOf(line, segments));
  }
  const issueDate = parseCardDate(issued ?? '');
  // Only the seventh segment of the shorter, known code is certain to be a date.
  if (segments.length === 7 && issued !== '' && issueDate?.day === undefined) {
    return unreadable('broken-card');
  }
  const readSex = SEXES[sex.toLocaleLowerCase('vi')];
  return {
    outcome: 'card',
    idNumber,
    ...(oldNumber.length === 9 ? { oldIdNumber: oldNumber } : {}),
    fullName,
    birthDate,
    ...(readSex === undefined ? {} : { sex: readSex }),
    ...(issueDate?.day === undefined ? {} : { issueDate }),
    textTrusted: readSex !== undefined && damageOfText(fullName, address) === undefined,
  };
}

const SEXES: Readonly<Record<string, 'male' | 'female'>> = { nam: 'male', nữ: 'female' };

const isCardNumber = (segment: string) => /^\d{12}$/.test(segment);
/** Empty, a 9-digit number, or one of the few old cards that had 12 digits. */
const isOldNumber = (segment: string) => /^(\d{9}|\d{12})?$/.test(segment);

function problemOf(line: string, segments: readonly string[]): ScanProblem {
  if (looksLikeMojibake(line)) return 'mojibake';
  return segments.length >= 3 && /^\d{9,}$/.test(segments[0] ?? '') ? 'broken-card' : 'not-a-card';
}

/** `card number|name in hex|birth date|1 or 2|address in hex|…`, the number of 10 digits or 2 letters and 13 digits. */
function isHealthInsuranceCard(segments: readonly string[]): boolean {
  const [number = '', name = ''] = segments;
  return (
    /^(\d{10}|[A-Za-z]{2}\d{13})$/.test(number) &&
    (segments.length === 1 || /^([0-9A-Fa-f]{2}){2,}$/.test(name))
  );
}

/** Windows' own Vietnamese keyboard types ă â ê ô, five tone marks and đ where other layouts have digits. */
function isVietnameseLayout(segment: string): boolean {
  const keys = segment.normalize('NFD').replace(/a\u0306|[aeo]\u0302|\u0111|\p{M}/giu, '0');
  return /^0{9,}$/.test(keys);
}

function unreadable(reason: ScanProblem): ScanResult {
  return { outcome: 'unreadable', reason };
}
