import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../lib/citizen/record';
import { createUnits, MalformedUnitsError, parseUnits } from '../../../lib/citizen/units';

function readData(name: string): unknown {
  return JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
}

const units = createUnits(parseUnits(readData('units-2026'), readData('units-legacy')));

function legacy(province: string, district: string, commune: string): Address {
  return { codeList: 'legacy', province, district, commune, detail: 'Tổ 1, ấp 2' };
}

describe('lists of units', () => {
  it('hold every unit of both lists', () => {
    expect(units.provinces('2025')).toHaveLength(34);
    expect(units.provinces('2025').flatMap((p) => units.communesOf('2025', p.code))).toHaveLength(
      3321,
    );
    expect(units.communesOf('2025', '80')).toHaveLength(96);
    expect(units.provinces('legacy')).toHaveLength(63);
    expect(
      units.provinces('legacy').flatMap((p) => units.communesOf('legacy', p.code)),
    ).toHaveLength(10035);
  });

  it.each([
    ['15', 'Lào Cai', 'Yên Bái'],
    ['24', 'Bắc Ninh', 'Bắc Giang'],
    ['44', 'Quảng Trị', 'Quảng Bình'],
    ['52', 'Gia Lai', 'Bình Định'],
    ['80', 'Tây Ninh', 'Long An'],
    ['82', 'Đồng Tháp', 'Tiền Giang'],
    ['91', 'An Giang', 'Kiên Giang'],
  ])('keep province code %s apart: %s today, %s before', (code, today, before) => {
    expect(units.province('2025', code)?.name).toBe(today);
    expect(units.province('legacy', code)?.name).toBe(before);
  });

  it.each([
    ['25531', 'Xã Tân Hoà', 'Xã Suối Ngô'],
    ['25534', 'Xã Tân Thành', 'Xã Suối Dây'],
    ['25549', 'Xã Tân Phú', 'Xã Tân Hưng'],
  ])('keep commune code %s apart: %s today, %s before', (code, today, before) => {
    expect(units.commune('2025', code)?.fullName).toBe(today);
    expect(units.commune('legacy', code)?.fullName).toBe(before);
  });

  it('know no bare commune name twice within a province of today', () => {
    for (const province of units.provinces('2025')) {
      const names = units.communesOf('2025', province.code).map((commune) => commune.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('follow a code that was renumbered after 07/2025', () => {
    expect(units.commune('2025', '06970')?.code).toBe('06978');
  });

  it.each([
    ['a list that is no object', null, readData('units-legacy')],
    ['the lists in the wrong order', readData('units-legacy'), readData('units-2026')],
    [
      'a damaged commune',
      {
        ...(readData('units-2026') as object),
        provinces: [{ code: '01', fullName: 'Hà Nội', communes: '00004Ba Đình' }],
      },
      readData('units-legacy'),
    ],
  ])('refuse %s', (_, current, old) => {
    expect(() => parseUnits(current, old)).toThrow(MalformedUnitsError);
  });
});

describe('labels of units', () => {
  it.each([
    ['Tây Ninh', units.province('2025', '80'), ['Tỉnh Tây Ninh', 'Tây Ninh']],
    [
      'a city',
      units.province('2025', '79'),
      ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh', 'TP. Hồ Chí Minh'],
    ],
    [
      'a province that became a city',
      units.province('2025', '75'),
      ['Thành phố Đồng Nai', 'Đồng Nai', 'Tỉnh Đồng Nai'],
    ],
    [
      'a commune that became a ward',
      units.commune('2025', '26248'),
      ['Phường Trảng Bom', 'Trảng Bom', 'Xã Trảng Bom'],
    ],
    ['a numbered ward', units.commune('legacy', '26743'), ['Phường Bến Thành', 'P. Bến Thành']],
  ])('of %s name it in full, bare, short and as it was', (_, unit, labels) => {
    expect(unit?.labels).toEqual(expect.arrayContaining(labels));
  });

  it('leave out a bare name that two communes of one old district share', () => {
    expect(units.commune('legacy', '27934')?.labels).not.toContain('Hiệp Hòa');
    expect(units.commune('legacy', '27952')?.labels).toContain('Xã Hiệp Hòa');
  });

  it('leave out a bare number', () => {
    const numbered = units.communesOf('legacy', '79').filter((commune) => commune.name === '1');
    expect(numbered.length).toBeGreaterThan(5);
    for (const commune of numbered) {
      expect(commune.labels).not.toContain('1');
      expect(commune.labels).toEqual(expect.arrayContaining(['Phường 1', 'Phường 01']));
    }
  });
});

describe('conversion of addresses', () => {
  it.each([
    ['Thị trấn Tân Châu', '25516', '25516'],
    ['Tân Hà', '25519', '25522'],
    ['Tân Đông', '25522', '25522'],
    ['Tân Hội', '25525', '25525'],
    ['Tân Hòa', '25528', '25531'],
    ['Suối Ngô', '25531', '25531'],
    ['Tân Hiệp', '25537', '25525'],
    ['Thạnh Đông', '25540', '25516'],
    ['Tân Thành', '25543', '25534'],
    ['Tân Hưng', '25549', '25549'],
  ])('brings %s (%s) of huyện Tân Châu to %s', (_, before, now) => {
    expect(units.convertAddress(legacy('72', '706', before))).toEqual({
      outcome: 'converted',
      address: { codeList: '2025', province: '80', commune: now, detail: 'Tổ 1, ấp 2' },
    });
  });

  it.each([
    ['Suối Dây', '25534', ['25516', '25534']],
    ['Tân Phú', '25546', ['25516', '25549']],
  ])('asks where %s was divided', (_, before, now) => {
    const conversion = units.convertAddress(legacy('72', '706', before));
    expect(conversion.outcome).toBe('divided');
    expect(conversion.outcome === 'divided' && conversion.candidates.map((c) => c.commune)).toEqual(
      now,
    );
  });

  it('divides 471 of the old communes', () => {
    const all = units.provinces('legacy').flatMap((p) => units.communesOf('legacy', p.code));
    const outcomes = all.map(({ province, district, code }) =>
      units.convertAddress({
        codeList: 'legacy',
        province,
        ...(district ? { district } : {}),
        commune: code,
        detail: '',
      }),
    );
    expect(outcomes.filter((c) => c.outcome === 'divided')).toHaveLength(471);
    expect(outcomes.filter((c) => c.outcome === 'unknown')).toHaveLength(0);
  });

  it('takes old unit names out of the detail, which the new codes would contradict', () => {
    const detail = 'TỔ 5, ẤP 2, XÃ TÂN HIỆP, HUYỆN TÂN CHÂU, TỈNH TÂY NINH';
    for (const form of ['NFC', 'NFD']) {
      const address = { ...legacy('72', '706', '25537'), detail: detail.normalize(form) };
      expect(units.convertAddress(address)).toMatchObject({
        outcome: 'converted',
        address: { commune: '25525', detail: 'TỔ 5, ẤP 2' },
      });
    }
  });

  it('leaves an address of today as it is', () => {
    const address: Address = { codeList: '2025', province: '80', commune: '25525', detail: '' };
    expect(units.convertAddress(address)).toEqual({ outcome: 'same', address });
  });

  it('renumbers an address of today whose code was changed', () => {
    expect(
      units.convertAddress({ codeList: '2025', province: '22', commune: '06970', detail: 'Khu 1' }),
    ).toEqual({
      outcome: 'converted',
      address: { codeList: '2025', province: '22', commune: '06978', detail: 'Khu 1' },
    });
  });

  it('works without the district, as the commune code says it', () => {
    expect(
      units.convertAddress({ codeList: 'legacy', province: '72', commune: '25537', detail: '' })
        .outcome,
    ).toBe('converted');
  });

  it.each<[string, Address]>([
    ['an unknown commune', legacy('72', '706', '99999')],
    ['a commune of another province', legacy('80', '706', '25525')],
    ['a commune of another district', legacy('72', '703', '25525')],
    [
      'old codes said to be of today',
      { codeList: '2025', province: '72', commune: '25525', detail: '' },
    ],
    [
      'a district in the two-level list',
      { codeList: '2025', province: '80', district: '706', commune: '25525', detail: '' },
    ],
    [
      'an old commune code said to be of today',
      { codeList: '2025', province: '80', commune: '25519', detail: '' },
    ],
  ])('refuses to guess with %s', (_, address) => {
    expect(units.convertAddress(address)).toEqual({ outcome: 'unknown' });
  });
});
