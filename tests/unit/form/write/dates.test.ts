import { describe, expect, it } from 'vitest';
import {
  CUSTOMARY,
  isSameDate,
  readDateFormat,
  readMonth,
  readShownDate,
  writeDate,
  writeIso,
} from '../../../../lib/form/write/dates';

describe('readDateFormat', () => {
  it.each([
    ['dd/mm/yyyy', 'dmy', '/'],
    ['DD-MM-YYYY', 'dmy', '-'],
    ['d/m/Y', 'dmy', '/'],
    ['dd/mm/yy', 'dmy', '/'],
    ['MM/DD/YYYY', 'mdy', '/'],
    ['yyyy-mm-dd', 'ymd', '-'],
    ['ngày/tháng/năm', 'dmy', '/'],
    ['Ngày sinh (dd.mm.yyyy)', 'dmy', '.'],
  ])('reads %s', (hint, order, separator) => {
    expect(readDateFormat(['', hint])).toEqual({ order, separator, known: true });
  });

  it.each(['', 'Ngày sinh', 'Ngày, tháng, năm sinh', '__/__/____'])(
    'keeps to the custom of the country for %s',
    (hint) => expect(readDateFormat([hint])).toEqual(CUSTOMARY),
  );
});

describe('writeDate', () => {
  it.each([
    [{ year: 1990, month: 3, day: 5 }, '05/03/1990'],
    [{ year: 1950, month: 3 }, '03/1950'],
    [{ year: 1950 }, '1950'],
  ])('writes what is known of %o', (date, text) => {
    expect(writeDate(date, CUSTOMARY)).toBe(text);
  });

  it('has no ISO day for a year', () => {
    expect(writeIso({ year: 1950 })).toBeUndefined();
    expect(writeIso({ year: 1990, month: 3, day: 5 })).toBe('1990-03-05');
  });
});

describe('readShownDate', () => {
  it.each([
    ['05/03/1990', { year: 1990, month: 3, day: 5 }],
    ['5-3-1990', { year: 1990, month: 3, day: 5 }],
    ['1990-03-05', { year: 1990, month: 3, day: 5 }],
    ['05031990', { year: 1990, month: 3, day: 5 }],
    ['03/1950', { year: 1950, month: 3 }],
    ['1950', { year: 1950 }],
    ['5 tháng 3, 1990', { year: 1990, month: 3, day: 5 }],
    ['5 Mar 1990', { year: 1990, month: 3, day: 5 }],
  ])('reads %s', (text, date) => {
    expect(readShownDate(text, CUSTOMARY)).toEqual(date);
  });

  it.each(['', '__/__/____', '05/03', 'Kinh'])('reads no date in %s', (text) => {
    expect(readShownDate(text, CUSTOMARY)).toBeUndefined();
  });

  it('takes the month first where the page says so', () => {
    const format = readDateFormat(['mm/dd/yyyy']);
    expect(readShownDate('03/05/1990', format)).toEqual({ year: 1990, month: 3, day: 5 });
  });
});

describe('readMonth', () => {
  it.each([
    ['Tháng 3', 3],
    ['3 月', 3],
    ['thg 12', 12],
    ['Tháng Ba', 3],
    ['Tháng Mười Hai', 12],
    ['March', 3],
    ['3', 3],
  ])('reads %s', (text, month) => expect(readMonth(text)).toBe(month));
  it.each(['T2', 'CN', '13', 'năm', 'Thứ 3'.slice(0, 2)])('reads no month in %s', (text) =>
    expect(readMonth(text)).toBeUndefined(),
  );
});

it('tells a year from a whole date', () => {
  expect(isSameDate({ year: 1950, month: 1, day: 1 }, { year: 1950 })).toBe(false);
  expect(isSameDate(undefined, { year: 1950 })).toBe(false);
  expect(isSameDate({ year: 1950 }, { year: 1950 })).toBe(true);
});
