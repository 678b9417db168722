import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScan } from '../../../lib/citizen/card';
import { createCodeLists, parseCodeLists } from '../../../lib/citizen/code-lists';
import { CODE_KEYS } from '../../../lib/citizen/keys';
import { splitName } from '../../../lib/citizen/names';
import { citizenRecordSchema, type Datum } from '../../../lib/citizen/record';
import { createUnits, parseUnits } from '../../../lib/citizen/units';
import {
  MalformedPopulationError,
  parsePopulation,
  type TrainingCitizen,
} from '../../../lib/registry/population';
import { dataOf } from '../../../lib/registry/population-data';
import { listTrainingCards } from '../../../lib/registry/training-cards';

function readData(name: string): unknown {
  return JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
}
const raw = readData('population') as { citizens: object[] };
const population = parsePopulation(raw);
const units = createUnits(parseUnits(readData('units-2026'), readData('units-legacy')));
const codeLists = createCodeLists(parseCodeLists(readData('code-lists')));
const { citizens } = population;
const TAN_CHAU = ['25516', '25522', '25525', '25531', '25534', '25549'];

const at = (place: unknown): TrainingCitizen | undefined =>
  typeof place === 'number' ? citizens[place] : undefined;
const describeKin = (citizen: TrainingCitizen) => ({
  citizen,
  father: at(citizen.father),
  mother: at(citizen.mother),
  spouse: at(citizen.spouse),
  householder: at(citizen.householder),
});

describe('the training population', () => {
  it('has at least 300 citizens, most of them in Tây Ninh', () => {
    expect(citizens.length).toBeGreaterThanOrEqual(300);
    const tayNinh = citizens.filter(
      (c) => c.permanent.codeList === '2025' && c.permanent.province === '80',
    );
    expect(tayNinh.length).toBeGreaterThan(citizens.length / 2);
  });

  it.each(TAN_CHAU)('has households in %s, made of huyện Tân Châu', (commune) => {
    const heads = citizens.filter(
      (c, i) =>
        c.permanent.codeList === '2025' && c.permanent.commune === commune && c.householder === i,
    );
    expect(heads.length).toBeGreaterThanOrEqual(3);
  });

  it('gives every citizen data that make a well-formed record', () => {
    for (const citizen of citizens) {
      const record = citizenRecordSchema.safeParse({
        idNumber: citizen.id,
        assurance: 'embedded',
        issuedAt: '2026-11-20T01:00:00.000Z',
        expiresAt: '2026-11-20T01:15:00.000Z',
        data: dataOf(citizen, population),
      });
      expect(record.error?.issues ?? []).toEqual([]);
    }
  });

  it('names only units and codes that exist', () => {
    for (const citizen of citizens) {
      for (const datum of dataOf(citizen, population)) expectKnown(datum);
    }
  });

  function expectKnown(datum: Datum) {
    if (typeof datum.value === 'object' && 'codeList' in datum.value) {
      expect(units.unitsOf(datum.value), JSON.stringify(datum.value)).toBeDefined();
    }
    for (const key of CODE_KEYS) {
      if (datum.key !== key) continue;
      const unknown = key === 'bloodType' && datum.value === '00';
      expect(unknown || codeLists.name(key, String(datum.value)) !== undefined).toBe(true);
    }
  }

  it('links spouses both ways', () => {
    const married = citizens.map(describeKin).filter(({ spouse }) => spouse);
    expect(married.length).toBeGreaterThan(100);
    for (const { citizen, spouse } of married) {
      expect(at(spouse?.spouse)).toBe(citizen);
      expect(spouse?.sex).not.toBe(citizen.sex);
      expect(citizen.marital).toBe('2');
    }
  });

  it('links children to parents of a plausible age', () => {
    const children = citizens.map(describeKin).filter(({ father, mother }) => father ?? mother);
    expect(children.length).toBeGreaterThan(100);
    for (const { citizen, father, mother } of children) {
      if (father) expect(father.sex).toBe('male');
      if (mother) expect(mother.sex).toBe('female');
      for (const parent of [father, mother]) {
        if (!parent) continue;
        const age = citizen.born.year - parent.born.year;
        expect(age).toBeGreaterThanOrEqual(18);
        expect(age).toBeLessThanOrEqual(50);
      }
    }
  });

  it('links three generations', () => {
    const grandchildren = citizens
      .map(describeKin)
      .filter(({ father, mother }) => at(father?.father) ?? at(mother?.mother));
    expect(grandchildren.length).toBeGreaterThan(50);
  });

  it('gives every household one grown householder, who heads himself', () => {
    for (const { citizen, householder } of citizens.map(describeKin)) {
      expect(householder).toBeDefined();
      expect(at(householder?.householder)).toBe(householder);
      expect(householder?.relation).toBe('Chủ hộ');
      expect(householder?.permanent).toEqual(citizen.permanent);
      expect(2026 - (householder?.born.year ?? 2026)).toBeGreaterThanOrEqual(18);
      expect(citizen.relation === 'Chủ hộ').toBe(citizen === householder);
      expect(citizen.relation).not.toBe('Cùng ở');
    }
  });

  it('marries nobody under age', () => {
    for (const citizen of citizens.filter((c) => c.marital !== '1')) {
      expect(2026 - citizen.born.year).toBeGreaterThanOrEqual(20);
    }
  });

  it.each<[string, (citizen: TrainingCitizen) => boolean]>([
    ['a year of birth only', (c) => c.born.month === undefined],
    ['a month and year of birth', (c) => c.born.month !== undefined && c.born.day === undefined],
    ['a one-word name', (c) => splitName(c.name).reason === 'one-word'],
    ["an H' name", (c) => /^H['’]/.test(c.name)],
    ['a Y name', (c) => /^Y /.test(c.name)],
    ['a Khmer name', (c) => c.ethnicity === '05'],
    ['a Chăm name', (c) => c.ethnicity === '17'],
    ['two surnames', (c) => splitName(c.name).reason === 'double-surname'],
    [
      'a legacy address in a divided commune',
      (c) =>
        c.permanent.codeList === 'legacy' &&
        units.convertAddress(c.permanent).outcome === 'divided',
    ],
    [
      'a legacy address in a commune that went over whole',
      (c) =>
        c.permanent.codeList === 'legacy' &&
        units.convertAddress(c.permanent).outcome === 'converted',
    ],
    ['no nationality', (c) => c.nationality === undefined],
    ['a name in capitals', (c) => c.name === c.name.toLocaleUpperCase('vi')],
    [
      'unit names repeated in the detail',
      (c) => /(XÃ|PHƯỜNG|THỊ TRẤN) .*(TỈNH|THÀNH PHỐ) /.test(c.permanent.detail),
    ],
    ['a number of 9 digits', (c) => c.old !== undefined],
    ['no number of 9 digits', (c) => c.old === undefined],
    ['an end of marriage', (c) => c.marital === '3'],
    ['a foreign spouse', (c) => typeof c.spouse === 'object' && c.spouse.nationality !== 'VN'],
    ['a name of more than 40 characters', (c) => c.name.length > 40],
    ['i for y', (c) => /(^| )(Quí|Mĩ|Lí)( |$)/.test(c.name)],
    ['the tone on the second vowel', (c) => /(oà|uý|uỷ)( |$)/.test(c.name)],
    ['Cao Đài religion', (c) => c.religion === '05'],
    ['a representative', (c) => c.representative !== undefined],
    [
      'a number that disagrees with sex or year',
      (c) =>
        c.id.slice(4, 6) !== String(c.born.year % 100).padStart(2, '0') ||
        (Number(c.id[3]) % 2 === 1) !== (c.sex === 'female'),
    ],
  ])('has at least two citizens with %s', (_, matches) => {
    expect(citizens.filter(matches).length).toBeGreaterThanOrEqual(2);
  });

  it('leaves most citizens without telephone and e-mail', () => {
    expect(citizens.filter((c) => c.phone ?? c.email).length).toBeLessThan(citizens.length / 5);
  });

  it.each<[string, (citizens: object[]) => object[]]>([
    [
      'a number that could be held',
      ([first, ...rest]) => [{ ...first, id: '079051250312' }, ...rest],
    ],
    [
      'an old number that could be held',
      ([first, ...rest]) => [{ ...first, old: '123456789' }, ...rest],
    ],
    ['a number twice', (all) => [...all, ...all.slice(0, 1)]],
    ['a relative who is not there', ([first, ...rest]) => [{ ...first, spouse: 100_000 }, ...rest]],
    ['an unknown member', ([first, ...rest]) => [{ ...first, crime: 'x' }, ...rest]],
    ['a real telephone number', ([first, ...rest]) => [{ ...first, phone: '0912345678' }, ...rest]],
  ])('is refused with %s', (_, change) => {
    expect(() => parsePopulation({ ...raw, citizens: change(raw.citizens) })).toThrow(
      MalformedPopulationError,
    );
  });
});

describe('training cards', () => {
  const cards = listTrainingCards(population, units);

  it('are readable by the scan parser and say what the citizen is', () => {
    expect(cards.length).toBeGreaterThan(200);
    for (const card of cards) {
      expect(parseScan(card.scanText), card.scanText).toMatchObject({
        outcome: 'card',
        idNumber: card.idNumber,
        fullName: card.fullName,
        birthDate: card.birthDate,
        sex: card.sex,
      });
    }
  });

  it('are held by nobody under 14', () => {
    for (const card of cards) expect(2026 - card.birthDate.year).toBeGreaterThanOrEqual(14);
  });
});
