// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseScan } from '../../../lib/citizen/card';
import { findDatum } from '../../../lib/citizen/record';
import { parsePopulation } from '../../../lib/registry/population';
import { dataOf } from '../../../lib/registry/population-data';

const importTool = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ `${process.cwd()}/tools/${path}`);

const { makePopulation } = z
  .object({ makePopulation: z.custom<(seed?: number) => unknown>((v) => typeof v === 'function') })
  .parse(await importTool('make-population.mjs'));
const { formatPopulation } = z
  .object({ formatPopulation: z.custom<(p: unknown) => string>((v) => typeof v === 'function') })
  .parse(await importTool('population/pack.mjs'));
const { SHOWCASE, scanTextOf } = z
  .object({
    SHOWCASE: z.record(
      z.enum(['father', 'mother', 'householder']),
      z.looseObject({ id: z.string() }),
    ),
    scanTextOf: z.custom<(citizen: unknown) => string>((v) => typeof v === 'function'),
  })
  .parse(await importTool('population/showcase.mjs'));

describe('the population generator', () => {
  it('writes the committed file, byte for byte', () => {
    expect(formatPopulation(makePopulation())).toBe(
      readFileSync('public/data/population.json', 'utf8'),
    );
  });

  it('writes another population for another seed, well formed too', () => {
    const other = makePopulation(1);
    expect(formatPopulation(other)).not.toBe(formatPopulation(makePopulation()));
    expect(parsePopulation(other).citizens.length).toBeGreaterThanOrEqual(300);
  });
});

describe('the showcase', () => {
  const population = parsePopulation(makePopulation());
  const find = (role: 'father' | 'mother' | 'householder') => {
    const citizen = population.citizens.find((c) => c.id === SHOWCASE[role]?.id);
    if (!citizen) throw new Error(`no ${role}`);
    return citizen;
  };

  it.each(['father', 'mother'] as const)(
    'has a %s with complete data in a commune of Tân Châu',
    (role) => {
      const data = dataOf(find(role), population);
      const keys = data.map((datum) => datum.key);
      expect(keys).toEqual(
        expect.arrayContaining([
          'fullName',
          'idNumber',
          'oldIdNumber',
          'birthDate',
          'sex',
          'ethnicity',
          'religion',
          'nationality',
          'maritalStatus',
          'birthRegistrationPlace',
          'homeTown',
          'permanentAddress',
          'currentAddress',
          'father',
          'mother',
          'spouse',
          'householder',
          'relationToHouseholder',
          'phone',
          'email',
        ]),
      );
      expect(findDatum({ data }, 'permanentAddress')?.value.commune).toBe('25525');
    },
  );

  it('marries them and puts them under the elderly householder', () => {
    const [father, mother, householder] = [find('father'), find('mother'), find('householder')];
    const place = population.citizens.indexOf(householder);
    expect(population.citizens.indexOf(mother)).toBe(father.spouse);
    expect(father.householder).toBe(place);
    expect(mother.householder).toBe(place);
    expect(father.father).toBe(place);
    expect(2026 - householder.born.year).toBeGreaterThanOrEqual(70);
  });

  it.each(['father', 'mother', 'householder'] as const)(
    'gives the %s a card that scans',
    (role) => {
      const citizen = find(role);
      expect(parseScan(scanTextOf(SHOWCASE[role]))).toMatchObject({
        outcome: 'card',
        idNumber: citizen.id,
        oldIdNumber: citizen.old,
        birthDate: citizen.born,
      });
    },
  );
});
