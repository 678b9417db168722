// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createUnits, parseUnits } from '../../../lib/citizen/units';

const HEAD =
  'oldProvinceCode,oldProvince,oldDistrictCode,oldDistrict,oldCommuneCode,oldCommune,newProvinceCode,newProvince,newCommuneCode,newCommune,divided';
const ROWS = [
  '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25525,Xã Tân Hội,80,Tỉnh Tây Ninh,25525,Xã Tân Hội,0',
  '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25537,Xã Tân Hiệp,80,Tỉnh Tây Ninh,25525,Xã Tân Hội,0',
  '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25546,Xã Tân Phú,80,Tỉnh Tây Ninh,25525,Xã Tân Hội,1',
  '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25546,Xã Tân Phú,80,Tỉnh Tây Ninh,25531,Xã Tân Hòa,1',
  '22,Tỉnh Quảng Ninh,202,Thị Xã Ba Chẽ,06973,Xã Thanh Sơn,22,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,0',
  '31,Thành phố Hải Phòng,318,Huyện Bạch Long Vĩ,,,22,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,0',
];
const TODAY = {
  asOf: '2026-07-25',
  source: 'test',
  provinces: [
    {
      code: '80',
      fullName: 'Thành phố Tây Ninh',
      communes: [
        { code: '25525', fullName: 'Phường Tân Hội' },
        { code: '25531', fullName: 'xã Tân Hoà' },
      ],
    },
    {
      code: '22',
      fullName: 'Tỉnh Quảng Ninh',
      communes: [{ code: '06978', fullName: 'Xã Ba Chẽ' }],
    },
  ],
};
const CODE_LISTS = { ethnicGroups: [{ code: '01', name: 'Kinh' }] };

const folder = mkdtempSync(join(tmpdir(), 'make-units-'));
afterAll(() => rmSync(folder, { recursive: true }));

function makeUnits(rows: readonly string[]) {
  const source = mkdtempSync(join(folder, 'source-'));
  const target = mkdtempSync(join(folder, 'target-'));
  writeFileSync(join(source, 'admin-units-2026.json'), JSON.stringify(TODAY));
  writeFileSync(
    join(source, 'admin-units-legacy-to-2025.csv'),
    `\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`,
  );
  writeFileSync(join(source, 'code-lists.json'), JSON.stringify(CODE_LISTS));
  execFileSync(process.execPath, ['tools/make-units.mjs', source, target], { stdio: 'pipe' });
  return (name: string) => readFileSync(join(target, `${name}.json`), 'utf8');
}

describe('the maker of the unit lists', () => {
  const read = makeUnits(ROWS);
  const units = createUnits(
    parseUnits(JSON.parse(read('units-2026')), JSON.parse(read('units-legacy'))),
  );
  const convert = (province: string, commune: string) =>
    units.convertAddress({ codeList: 'legacy', province, commune, detail: '' });

  it('gives the same bytes for the same input', () => {
    const again = makeUnits(ROWS);
    for (const name of ['units-2026', 'units-legacy', 'code-lists'])
      expect(again(name)).toBe(read(name));
  });

  it('keeps whole, moved and divided communes apart', () => {
    expect(convert('72', '25525')).toMatchObject({
      outcome: 'converted',
      address: { commune: '25525' },
    });
    expect(convert('72', '25537')).toMatchObject({
      outcome: 'converted',
      address: { commune: '25525' },
    });
    expect(convert('72', '25546')).toMatchObject({
      outcome: 'divided',
      candidates: [{ commune: '25525' }, { commune: '25531' }],
    });
  });

  it('follows the renumbered commune', () => {
    expect(convert('22', '06973')).toMatchObject({
      outcome: 'converted',
      address: { commune: '06978' },
    });
  });

  it('keeps an island district that had no communes', () => {
    expect(units.district('318')?.fullName).toBe('Huyện Bạch Long Vĩ');
    expect(units.communesOf('legacy', '31')).toEqual([]);
  });

  it('remembers names that changed, but not a tone mark that moved', () => {
    expect(units.commune('2025', '25525')?.labels).toContain('Xã Tân Hội');
    expect(units.province('2025', '80')?.labels).toContain('Tỉnh Tây Ninh');
    expect(units.commune('2025', '25531')?.labels).not.toContain('Xã Tân Hòa');
  });

  it('writes the kinds of unit in one case', () => {
    expect(units.commune('2025', '25531')?.fullName).toBe('Xã Tân Hoà');
    expect(units.district('202')?.fullName).toBe('Thị xã Ba Chẽ');
  });

  it('copies the code lists', () => {
    expect(JSON.parse(read('code-lists'))).toEqual(CODE_LISTS);
  });

  it.each([
    [
      'a row with a cell missing',
      '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25525,Xã Tân Hội,80,Tỉnh Tây Ninh,25525,0',
    ],
    [
      'a new commune that does not exist',
      '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25525,Xã Tân Hội,80,Tỉnh Tây Ninh,99999,Xã Mới,0',
    ],
    [
      'an unknown kind of commune',
      '72,Tỉnh Tây Ninh,706,Huyện Tân Châu,25525,Làng Tân Hội,80,Tỉnh Tây Ninh,25525,Xã Tân Hội,0',
    ],
  ])('stops at %s', (_, row) => {
    expect(() => makeUnits([row])).toThrow();
  });
});
