import { describe, expect, it } from 'vitest';
import {
  compareDates,
  formatCardDate,
  formatDate,
  formatIsoDay,
  isWholeDate,
  parseCardDate,
  parseDate,
  parseServiceDate,
} from '../../../lib/citizen/dates';

const WHOLE = { year: 1984, month: 3, day: 5 };
const MONTH = { year: 1984, month: 3 };
const YEAR = { year: 1984 };

describe('formatting', () => {
  it.each([
    [WHOLE, '05/03/1984', '1984-03-05', '05031984', true],
    [MONTH, '03/1984', undefined, '00031984', false],
    [YEAR, '1984', undefined, '00001984', false],
  ])('writes %j as %s and never invents', (date, text, iso, card, whole) => {
    expect(formatDate(date)).toBe(text);
    expect(formatIsoDay(date)).toBe(iso);
    expect(formatCardDate(date)).toBe(card);
    expect(isWholeDate(date)).toBe(whole);
  });
});

describe('parsing what people write', () => {
  it.each([
    ['05/03/1984', WHOLE],
    ['5/3/1984', WHOLE],
    ['05-03-1984', WHOLE],
    ['05.03.1984', WHOLE],
    ['1984-03-05', WHOLE],
    ['  05/03/1984 ', WHOLE],
    ['03/1984', MONTH],
    ['1984', YEAR],
    ['29/02/2000', { year: 2000, month: 2, day: 29 }],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toEqual(date);
  });

  it.each([
    '',
    '05/03/84',
    '05/03-1984',
    '31/02/1984',
    '29/02/1900',
    '13/1984',
    '00/03/1984',
    '32/01/1984',
    '1984/03/05',
    '5 tháng 3 năm 1984',
    '05031984',
    '1700',
    '2201',
    '5/3/1984 10:00',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('parsing digits', () => {
  it.each([
    ['05031984', WHOLE],
    ['00031984', MONTH],
    ['00001984', YEAR],
    ['1984', YEAR],
    ['05001984', undefined],
    ['31021984', undefined],
    ['19840305', undefined],
    ['5031984', undefined],
    ['', undefined],
  ])('reads the card date %s as %j', (digits, date) => {
    expect(parseCardDate(digits)).toEqual(date);
  });

  it.each([
    ['19840305', WHOLE],
    ['1984', YEAR],
    ['19840231', undefined],
    ['05031984', undefined],
    ['198403', undefined],
  ])('reads the service date %s as %j', (digits, date) => {
    expect(parseServiceDate(digits)).toEqual(date);
  });
});

describe('comparison', () => {
  it.each([
    [WHOLE, WHOLE, 'same'],
    [YEAR, YEAR, 'same'],
    [WHOLE, MONTH, 'compatible'],
    [WHOLE, YEAR, 'compatible'],
    [MONTH, YEAR, 'compatible'],
    [WHOLE, { ...WHOLE, day: 6 }, 'different'],
    [WHOLE, { year: 1984, month: 4 }, 'different'],
    [MONTH, { year: 1984, month: 4, day: 5 }, 'different'],
    [WHOLE, { year: 1985 }, 'different'],
  ])('%j and %j: %s, either way round', (a, b, agreement) => {
    expect(compareDates(a, b)).toBe(agreement);
    expect(compareDates(b, a)).toBe(agreement);
  });
});
