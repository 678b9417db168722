import { makeName } from './names.mjs';

/** The day on which the population is as it is; ages and cards follow from it. */
export const AS_OF = '2026-11-01';
const THIS_YEAR = 2026;

const pad = (value) => String(value).padStart(2, '0');

/**
 * Collects people and gives them numbers: 12 digits beginning 000, then century and sex, year of birth and
 * six more as on real numbers; old numbers of 9 digits beginning 000. Nobody holds such numbers.
 */
export function createPeople(random) {
  const people = [];
  const names = new Set();
  const numbers = new Set();

  const fresh = (make) => {
    let number = make();
    while (numbers.has(number)) number = make();
    numbers.add(number);
    return number;
  };
  const idFor = ({ year, sex }) => {
    const century = (year >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
    return fresh(() => `000${century}${pad(year % 100)}${random.digits(6)}`);
  };
  const oldIdFor = ({ year }) =>
    year <= 2000 && random.chance(0.65) ? fresh(() => `000${random.digits(6)}`) : undefined;

  const bornIn = (year) => {
    if (year < 1966 && random.chance(0.12)) return String(year);
    const month = year === THIS_YEAR ? random.int(1, 9) : random.int(1, 12);
    if (year < 1966 && random.chance(0.04)) return `${year}-${pad(month)}`;
    return `${year}-${pad(month)}-${pad(random.int(1, 28))}`;
  };

  /** Cards are given from the age of 14 on; the chip card since 03/2021, the one of the new law since 07/2024. */
  const cardFor = (year) => {
    if (year + 14 > 2025) return undefined;
    const first = Math.max(2021, year + 15);
    const issued = random.int(first, 2026);
    return `${issued}-${pad(random.int(4, 9))}-${pad(random.int(1, 28))}`;
  };

  /** `sex`, `year`, `ethnicity`, `surname` at least; everything else that is given stays as it is. */
  const add = (given) => {
    const person = {
      id: idFor(given),
      old: oldIdFor(given),
      name: given.name ?? makeName(random, given, names),
      born: bornIn(given.year),
      nationality: random.chance(0.92) ? 'VN' : undefined,
      blood: random.chance(0.7) ? '00' : random.pick(['01', '02', '03', '04', '04']),
      marital: '1',
      cardIssued: cardFor(given.year),
      phone: random.chance(0.05) ? `0900000${random.digits(3)}` : undefined,
      insurance: random.chance(0.15) ? fresh(() => `000${random.digits(7)}`) : undefined,
      ...given,
    };
    for (const number of [person.id, person.old]) if (number !== undefined) numbers.add(number);
    names.add(person.name);
    people.push(person);
    return person;
  };

  /** Somebody outside of the population: a dead parent, a foreign spouse. */
  const outsider = (given) => ({
    outside: true,
    fullName: given.name ?? makeName(random, given, names),
    ...(given.nationality ? { nationality: given.nationality } : {}),
    ...(given.sex ? { sex: given.sex, year: given.year, surname: given.surname } : {}),
  });

  return { people, add, outsider };
}

export function marry(husband, wife) {
  husband.spouse = wife;
  wife.spouse = husband;
  for (const person of [husband, wife]) if (!person.outside) person.marital = '2';
}
