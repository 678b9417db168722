import { damageOfText, looksLikeMojibake, type TextDamage } from './card-damage';
import { undoLayout } from './card-layout';
import { restoreCase, restoreUtf8, wasCapsLock } from './card-repair';
import { CARD_SEGMENTS, isOldNumber, separateCards, splitSegments } from './card-segments';
import { parseCardDate } from './dates';
import { foreignCodeOf } from './foreign-codes';
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
  'link',
  'payment',
  'contact',
  'covid',
  'not-a-card',
] as const;
export type ScanProblem = (typeof SCAN_PROBLEMS)[number];

export interface ScannedCard {
  readonly outcome: 'card';
  readonly idNumber: string;
  readonly oldIdNumber?: string;
  /** The name as the card has it, Caps Lock and encoding undone; '' where `damage` was done to it. */
  readonly fullName: string;
  readonly birthDate: PartialDate;
  readonly sex?: 'male' | 'female';
  readonly issueDate?: PartialDate;
  /** Why the card's text cannot be used; its digits can. Absent: no damage is seen. */
  readonly damage?: TextDamage;
}

export type ScanResult =
  | ScannedCard
  | { readonly outcome: 'number'; readonly idNumber: string }
  | { readonly outcome: 'old-number'; readonly oldIdNumber: string }
  | { readonly outcome: 'unreadable'; readonly reason: ScanProblem };

/** What was seen while the scan was typed. */
export interface Typing {
  /** A key was taken back or composed: a keyboard program such as Unikey rewrote letters. */
  readonly inputMethod?: boolean | undefined;
}

/**
 * Reads what a scanner typed or a clerk entered: the QR code of a chip ID card (7 segments,
 * `number|old number|name|ddmmyyyy|sex|address|issued ddmmyyyy`; more on the card of 07/2024, left unread),
 * a 12-digit number or a 9-digit one. Only the digit segments decide; what keyboards did to them is undone where
 * number, dates, old number and count of segments all come out right. Sources: DOMAIN.md §2.2–2.6.
 */
export function parseScan(text: string, typing: Typing = {}): ScanResult {
  const american = undoLayout(text.trim());
  if (american !== undefined) {
    const result = readLines(american, { ...typing, layout: true });
    return result.outcome === 'unreadable' ? unreadable('keyboard-layout') : result;
  }
  const restored = looksLikeMojibake(text) ? restoreUtf8(text) : undefined;
  return readLines(restored ?? text, typing);
}

interface Damaged extends Typing {
  readonly layout?: boolean;
}

function readLines(text: string, typing: Damaged): ScanResult {
  const lines = scannedLines(text);
  const [line] = lines;
  if (line === undefined) return unreadable('empty');
  if (lines.length > 1) {
    return unreadable(lines.map(foreignCodeOf).find((code) => code !== undefined) ?? 'two-cards');
  }
  return readNumber(line) ?? readCards(line, typing);
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
  const digits = line.replace(/[ .-]/g, '').replace(/^(\d{12}|\d{9})\1$/, '$1');
  if (digits.length === 12) return { outcome: 'number', idNumber: digits };
  if (digits.length === 9) return { outcome: 'old-number', oldIdNumber: digits };
  return unreadable(
    NUMBER_PROBLEMS[digits.length] ?? (digits.length < 12 ? 'too-short' : 'too-long'),
  );
}

function readCards(line: string, typing: Damaged): ScanResult {
  const foreign = foreignCodeOf(line);
  if (foreign !== undefined) return unreadable(foreign);
  const [segments = [], ...more] = separateCards(splitSegments(line));
  const once = segments.join('|');
  if (more.some((other) => other.join('|') !== once)) return unreadable('two-cards');
  return readCard(line, segments, typing);
}

function readCard(line: string, segments: readonly string[], typing: Damaged): ScanResult {
  const [idNumber = '', oldNumber = '', name = '', birth = '', sexText = '', address = '', issued] =
    segments;
  if (isHealthInsuranceCard(segments)) return unreadable('health-insurance-card');
  if (segments.length < CARD_SEGMENTS) return unreadable(problemOf(line, segments));
  const birthDate = parseCardDate(birth);
  if (!/^\d{12}$/.test(idNumber) || !isOldNumber(oldNumber) || birthDate === undefined) {
    return unreadable(problemOf(line, segments));
  }
  const issueDate = parseCardDate(issued ?? '');
  // Only the seventh segment of the shorter, known code is certain to be a date.
  if (segments.length === CARD_SEGMENTS && issued !== '' && issueDate?.day === undefined) {
    return unreadable('broken-card');
  }
  const sex = SEXES[sexText.toLocaleLowerCase('vi')];
  const fullName = wasCapsLock(sexText) ? restoreCase(name) : name;
  const damage = damageOf(fullName, address, sex, typing);
  return {
    outcome: 'card',
    idNumber,
    ...(oldNumber.length === 9 ? { oldIdNumber: oldNumber } : {}),
    fullName: damage === undefined && fullName !== undefined ? fullName : '',
    birthDate,
    ...(sex === undefined ? {} : { sex }),
    ...(issueDate?.day === undefined ? {} : { issueDate }),
    ...(damage === undefined ? {} : { damage }),
  };
}

function damageOf(
  fullName: string | undefined,
  address: string,
  sex: ScannedCard['sex'],
  { inputMethod, layout }: Damaged,
): TextDamage | undefined {
  if (inputMethod) return 'input-method';
  if (layout) return 'layout';
  if (fullName === undefined) return 'caps-lock';
  return damageOfText(fullName, address) ?? (sex === undefined ? 'lost-characters' : undefined);
}

const SEXES: Readonly<Record<string, 'male' | 'female'>> = { nam: 'male', nữ: 'female' };

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

function unreadable(reason: ScanProblem): ScanResult {
  return { outcome: 'unreadable', reason };
}
