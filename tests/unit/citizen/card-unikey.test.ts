import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScan } from '../../../lib/citizen/card';
import { typeThroughUnikey } from './unikey';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));

const WORDS = [
  'Nguyễn',
  'Trần',
  'Đỗ',
  'Văn',
  'Thị',
  'Ksor',
  'Siu',
  'Ana',
  'Rah',
  'Lan',
  'Hoàng',
  'Y',
  "H'Wen",
  'Rcom',
  'Ayun',
  'Đinh',
  'Duy',
  'Xuân',
  'Kpuih',
  'Oanh',
];
const PLACES = [
  'Tổ 5',
  'Ấp 2',
  'A12',
  'Buôn Ako Dhong',
  'Ea Kar',
  'Ia Grai',
  'Số nhà 3B2',
  'Tân Châu',
  'Gia Lai',
  'Krông Ana',
  'E1 khu 9',
];

const cards = fc.record({
  idNumber: digits(9).map((rest) => `000${rest}`),
  old: fc.oneof(
    fc.constant(''),
    digits(6).map((rest) => `000${rest}`),
  ),
  name: fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' ')),
  born: fc
    .tuple(two(1, 28), two(1, 12), fc.integer({ min: 1920, max: 2012 }))
    .map((parts) => parts.join('')),
  sex: fc.constantFrom('Nam', 'Nữ'),
  address: fc
    .array(fc.constantFrom(...PLACES), { minLength: 3, maxLength: 6 })
    .map((parts) => parts.join(', ')),
  issued: fc
    .tuple(two(1, 28), two(1, 12), fc.integer({ min: 2021, max: 2026 }))
    .map((parts) => parts.join('')),
});

const method = fc.constantFrom('telex' as const, 'vni' as const);
/** As it is, by scanners that drop accents, and on layouts with other signs for "|", two of them Telex's brackets. */
const sent = fc.record({
  accents: fc.boolean(),
  separator: fc.constantFrom('|', '|', '~', '\\', '}', ']'),
});

const withoutAccents = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');

describe('a card typed through Unikey', () => {
  it('is read with its own digits, and with its own name or none', () => {
    let rewritten = 0;
    fc.assert(
      fc.property(cards, method, sent, (card, typedBy, { accents, separator }) => {
        const line = Object.values(card).join(separator);
        const typed = typeThroughUnikey(accents ? line : withoutAccents(line), typedBy);
        if (typed.rewrote) rewritten += 1;
        const scan = parseScan(typed.text, { inputMethod: typed.rewrote });
        // Telex goes on writing in the letter that it made of a bracket: then the parts do not come out right.
        if (/[}\]]/.test(separator) && typedBy === 'telex' && scan.outcome === 'unreadable') return;
        expect(scan).toMatchObject({
          outcome: 'card',
          idNumber: card.idNumber,
          birthDate: { year: Number(card.born.slice(4)), month: Number(card.born.slice(2, 4)) },
          issueDate: { year: Number(card.issued.slice(4)), day: Number(card.issued.slice(0, 2)) },
        });
        if (scan.outcome !== 'card') return;
        expect(scan.oldIdNumber ?? '').toBe(card.old);
        expect(scan.fullName).toBe(scan.damage === undefined ? card.name : '');
        if (scan.sex !== undefined) expect(scan.sex).toBe(card.sex === 'Nam' ? 'male' : 'female');
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(rewritten).toBeGreaterThan(200);
  });

  it('that lost the signs between its parts is never taken for a card', () => {
    fc.assert(
      fc.property(cards, method, (card, typedBy) => {
        const typed = typeThroughUnikey(Object.values(card).join(''), typedBy);
        expect(parseScan(typed.text, { inputMethod: typed.rewrote }).outcome).toBe('unreadable');
      }),
    );
  });
});

describe('a card of which one character is lost or doubled', () => {
  it('keeps its digits or is no card', () => {
    fc.assert(
      fc.property(cards, fc.nat(), fc.boolean(), (card, place, doubled) => {
        const line = Object.values(card).join('|');
        const at = place % line.length;
        const scan = parseScan(
          line.slice(0, at) + (doubled ? line[at] : '') + line.slice(at + (doubled ? 0 : 1)),
        );
        if (scan.outcome !== 'card') return;
        expect(scan.idNumber).toBe(card.idNumber);
        expect(scan.birthDate).toMatchObject({ year: Number(card.born.slice(4)) });
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe('the model of Unikey', () => {
  it.each([
    ['telex', 'Ksor', 'Ksỏ'],
    ['telex', 'Ana', 'Ân'],
    ['telex', 'dduwowngf', 'đường'],
    ['telex', 'Nam|Wen', 'Nam|Ưen'],
    ['telex', 'too]', 'tôư'],
    ['vni', 'A12', 'À'],
    ['vni', 'Tan1|05031984', 'Tán|05031984'],
    ['vni', 'd9u7o7ng2', 'đường'],
    ['vni', '000084123456', '000084123456'],
  ] as const)('%s makes %s into %s', (typedBy, keys, text) => {
    expect(typeThroughUnikey(keys, typedBy).text).toBe(text);
  });
});
