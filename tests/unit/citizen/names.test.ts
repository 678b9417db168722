import { describe, expect, it } from 'vitest';
import {
  isInCapitals,
  splitName,
  tidyName,
  titleName,
  upperName,
} from '../../../lib/citizen/names';

describe('a name of the common pattern', () => {
  it.each([
    ['Nguyễn Văn Tấn', 'Nguyễn', 'Văn', 'Tấn'],
    ['Nguyễn An', 'Nguyễn', '', 'An'],
    ['TRẦN THỊ NGỌC HÂN', 'TRẦN', 'THỊ NGỌC', 'HÂN'],
    ['Lê Hoàng Nam', 'Lê', 'Hoàng', 'Nam'],
    ['Phạm Mai Anh', 'Phạm', 'Mai', 'Anh'],
    ['Lý Thị Quý', 'Lý', 'Thị', 'Quý'],
    ['  Đặng   Thị  Hòa ', 'Đặng', 'Thị', 'Hòa'],
    ['Nguyễn Văn Tấn'.normalize('NFD'), 'Nguyễn', 'Văn', 'Tấn'],
  ])('%s is split with certainty', (name, surname, middleName, givenName) => {
    expect(splitName(name)).toEqual({
      surname,
      middleName,
      givenName,
      middleAndGivenName: `${middleName} ${givenName}`.trim(),
      certain: true,
      reason: 'common-pattern',
    });
  });
});

describe('a name that only its owner can split', () => {
  it.each([
    ['Lành', 'one-word', '', '', 'Lành'],
    ['Nguyễn Trần Bảo Quốc', 'double-surname', 'Nguyễn', 'Trần Bảo', 'Quốc'],
    ['Lê Nguyễn An', 'double-surname', 'Lê', 'Nguyễn', 'An'],
    ['Nguyễn Hoàng Bảo Nam', 'double-surname', 'Nguyễn', 'Hoàng Bảo', 'Nam'],
    ['Tôn Thất Vĩnh Tường', 'double-surname', 'Tôn Thất', 'Vĩnh', 'Tường'],
    ['ÂU DƯƠNG MỸ KỲ', 'double-surname', 'ÂU DƯƠNG', 'MỸ', 'KỲ'],
    ["H' Hương Niê", 'sex-prefix', 'Niê', '', "H' Hương"],
    ["H'Hương Niê Kdăm", 'sex-prefix', 'Niê Kdăm', '', "H'Hương"],
    ['H’ Bia Mlô', 'sex-prefix', 'Mlô', '', 'H’ Bia'],
    ['Y Krông Niê', 'sex-prefix', 'Niê', '', 'Y Krông'],
    ['A Thút', 'sex-prefix', '', '', 'A Thút'],
    ["K'Brếp", 'one-word', '', '', "K'Brếp"],
    ['Thạch Chanh Đa', 'unknown-surname', 'Thạch', 'Chanh', 'Đa'],
    ['Điểu Khánh', 'unknown-surname', 'Điểu', '', 'Khánh'],
    ['Lâm Thị Sa Rươl', 'foreign-syllable', 'Lâm', 'Thị Sa', 'Rươl'],
    ['KIM MIN JAE', 'unknown-surname', 'KIM', 'MIN', 'JAE'],
  ])('%s comes back uncertain (%s)', (name, reason, surname, middleName, givenName) => {
    expect(splitName(name)).toMatchObject({
      certain: false,
      reason,
      surname,
      middleName,
      givenName,
    });
  });

  it.each([
    ['05', false],
    ['17', false],
    ['01', true],
    ['1', true],
    ['04', true],
  ])('Lâm Thị Hương of people %s: certain is %s', (ethnicity, certain) => {
    expect(splitName('Lâm Thị Hương', ethnicity).certain).toBe(certain);
  });

  it('has no parts when it is empty', () => {
    expect(splitName('')).toMatchObject({ surname: '', givenName: '', certain: false });
  });
});

describe('capitals', () => {
  it.each([
    ['Nguyễn Thị Thúy', 'NGUYỄN THỊ THÚY'],
    ['đặng lý hoà', 'ĐẶNG LÝ HOÀ'],
    ["H' Hương Niê", "H' HƯƠNG NIÊ"],
    ['Nguyễn'.normalize('NFD'), 'NGUYỄN'],
  ])('write %s as %s', (name, upper) => {
    expect(upperName(name)).toBe(upper);
  });

  it.each([
    ['NGUYỄN THỊ THUÝ', 'Nguyễn Thị Thuý'],
    ['ĐẶNG ÂN', 'Đặng Ân'],
    ["H' HƯƠNG NIÊ", "H' Hương Niê"],
    ["H'HƯƠNG NIÊ-KDĂM", "H'Hương Niê-Kdăm"],
    ["SIU H'LAN", "Siu H'Lan"],
    ['NGUYỄN THỊ'.normalize('NFD'), 'Nguyễn Thị'],
  ])('of %s turn back into %s', (name, title) => {
    expect(titleName(name)).toBe(title);
  });

  it('are left alone in a name that has small letters', () => {
    expect(titleName('Nguyễn thị HOA')).toBe('Nguyễn thị HOA');
  });

  it.each([
    ['LÀNH', true],
    ['Lành', false],
    ["H' BIA", true],
    ['123', false],
  ])('are seen in %s: %s', (name, all) => {
    expect(isInCapitals(name)).toBe(all);
  });
});

it('never rewrites the spelling of a name', () => {
  expect(tidyName('  Phan Quí   Tỵ ')).toBe('Phan Quí Tỵ');
});
