import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressLine } from '../../../lib/citizen/addresses';
import type { Address } from '../../../lib/citizen/record';
import { createUnits, parseUnits } from '../../../lib/citizen/units';

function readData(name: string): unknown {
  return JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
}
const units = createUnits(parseUnits(readData('units-2026'), readData('units-legacy')));

const today = (detail: string): Address => ({
  codeList: '2025',
  province: '80',
  commune: '25525',
  detail,
});
const old = (detail: string): Address => ({
  codeList: 'legacy',
  province: '72',
  district: '706',
  commune: '25525',
  detail,
});

describe('an address in words', () => {
  it.each([
    ['of today', today('Tổ 5, ấp 2'), 'Tổ 5, ấp 2, Xã Tân Hội, Tỉnh Tây Ninh'],
    ['of before', old('Tổ 5, ấp 2'), 'Tổ 5, ấp 2, Xã Tân Hội, Huyện Tân Châu, Tỉnh Tây Ninh'],
    ['without detail', today(''), 'Xã Tân Hội, Tỉnh Tây Ninh'],
    [
      'with the unit names alone as detail',
      today('XÃ TÂN HỘI, TỈNH TÂY NINH'),
      'Xã Tân Hội, Tỉnh Tây Ninh',
    ],
    [
      'without its district code',
      { codeList: 'legacy', province: '72', commune: '25525', detail: 'ấp 2' },
      'ấp 2, Xã Tân Hội, Huyện Tân Châu, Tỉnh Tây Ninh',
    ],
  ] satisfies [string, Address, string][])('%s is one line', (_, address, text) => {
    expect(addressLine(address, units).text).toBe(text);
  });

  it('with codes that do not exist is its detail alone', () => {
    expect(addressLine({ ...today('ấp 2'), commune: '99999' }, units)).toEqual({
      detail: 'ấp 2',
      units: '',
      text: 'ấp 2',
      detailState: 'unknown-codes',
    });
  });
});

describe('a detail that repeats the units', () => {
  it.each([
    ['in capitals', old('TỔ 5, ẤP 2, XÃ TÂN HỘI, HUYỆN TÂN CHÂU, TỈNH TÂY NINH'), 'TỔ 5, ẤP 2'],
    ['of today', today('Tổ 5, ấp 2, xã Tân Hội, tỉnh Tây Ninh'), 'Tổ 5, ấp 2'],
    ['with bare names', old('Tổ 5, ấp 2, Tân Hội, Tân Châu, Tây Ninh'), 'Tổ 5, ấp 2'],
    [
      'with dashes',
      old('Tổ 5 - ấp 2 - xã Tân Hội - huyện Tân Châu - tỉnh Tây Ninh'),
      'Tổ 5 - ấp 2',
    ],
    ['with blanks only', old('Tổ 5 ấp 2 xã Tân Hội huyện Tân Châu tỉnh Tây Ninh'), 'Tổ 5 ấp 2'],
    ['abbreviated', old('Ấp 2, X. Tân Hội, H. Tân Châu, T. Tây Ninh'), 'Ấp 2'],
    ['decomposed', today('Ấp 2, xã Tân Hội, tỉnh Tây Ninh'.normalize('NFD')), 'Ấp 2'],
    ['commune and province without the district', old('Ấp 2, xã Tân Hội, tỉnh Tây Ninh'), 'Ấp 2'],
    ['commune only', today('Ấp 2, xã Tân Hội'), 'Ấp 2'],
    ['with a hamlet of the same name', today('Ấp Tân Hội, Tân Hội, Tây Ninh'), 'Ấp Tân Hội'],
  ])('%s is stripped', (_, address, detail) => {
    expect(addressLine(address, units)).toMatchObject({ detail, detailState: 'stripped' });
  });

  it.each([
    ['tone on the other vowel', '25531', 'Ấp 3, XÃ TÂN HÒA, TỈNH TÂY NINH', 'Ấp 3'],
    ['a dash within the name', '24781', 'Số 1, phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng', 'Số 1'],
  ])('is stripped with %s', (_, commune, detail, rest) => {
    const province = units.commune('2025', commune)?.province ?? '';
    expect(addressLine({ codeList: '2025', province, commune, detail }, units)).toMatchObject({
      detail: rest,
      detailState: 'stripped',
    });
  });

  it.each([
    ['a hamlet called like the commune', today('Tân Hội')],
    ['a hamlet called like the commune, after a comma', today('Tổ 3, Tân Hội')],
    ['a road called Tỉnh lộ', today('Số 12, Tỉnh lộ 785')],
    ['a quarter', today('Khu phố 3')],
    ['nothing', today('')],
  ])('is left alone where it is %s', (_, address) => {
    expect(addressLine(address, units)).toMatchObject({
      detail: address.detail,
      detailState: 'clean',
    });
  });

  it.each([
    ['the commune before the merger', today('ẤP 2, XÃ TÂN HIỆP, HUYỆN TÂN CHÂU, TỈNH TÂY NINH')],
    ['another district', old('Ấp 2, xã Tân Hội, huyện Dương Minh Châu, tỉnh Tây Ninh')],
    ['another province', today('Ấp 2, xã Tân Hội, tỉnh Long An')],
    ['another commune without commas', today('Ấp 2 xã Tân Hiệp')],
  ])('is left whole where it names %s', (_, address) => {
    const line = addressLine(address, units);
    expect(line).toMatchObject({ detail: address.detail, detailState: 'names-differ' });
    expect(line.text).toBe(address.detail);
  });
});
