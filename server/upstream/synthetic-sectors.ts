import type { Datum } from '../../lib/citizen/record';
import type { Population } from '../../lib/registry/population';
import { dataOf } from '../../lib/registry/population-data';
import type { SectorSource } from './port';

/** Province code of the training families' insurance cards (Tây Ninh). */
const CARD_PREFIX = 'GD480';

/**
 * Social insurance of the training population: its number, and the health card of the same number, as the
 * sector's own register would answer. Numbers begin with 000, which nobody holds.
 */
export function createSyntheticInsurance(population: Population): SectorSource {
  const { asOf } = population;
  return {
    source: 'bhxh',
    dataOf: async (idNumber): Promise<readonly Datum[]> => {
      const citizen = population.citizens.find(({ id }) => id === idNumber);
      if (citizen?.insurance === undefined) return [];
      const own = dataOf(citizen, population).filter(({ source }) => source === 'bhxh');
      const card = `${CARD_PREFIX}${citizen.insurance}`;
      return [...own, { key: 'healthInsuranceNumber', value: card, source: 'bhxh', asOf }];
    },
  };
}

/**
 * The register of civil status: where somebody was born, which the population service does not return. Among
 * the training families everybody was born where the birth is registered, as far as the commune.
 */
export function createSyntheticCivilStatus(population: Population): SectorSource {
  const { asOf } = population;
  return {
    source: 'hotich',
    dataOf: async (idNumber): Promise<readonly Datum[]> => {
      const registered = population.citizens.find(({ id }) => id === idNumber)?.registered;
      if (registered === undefined) return [];
      return [{ key: 'birthPlace', value: { ...registered, detail: '' }, source: 'hotich', asOf }];
    },
  };
}
