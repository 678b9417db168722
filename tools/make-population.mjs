/**
 * Writes the synthetic population: public/data/population.json and its guide population.md.
 *
 *   node tools/make-population.mjs
 *
 * Needs the lists of tools/make-units.mjs. The same seed gives the same bytes; no clock is read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minorityNames, oddNames } from './population/awkward-names.mjs';
import { foreignSpouses, legacyHomes, oddRecords, orphans } from './population/awkward-records.mjs';
import { makeFamilies } from './population/families.mjs';
import { describePopulation } from './population/guide.mjs';
import { formatPopulation, packPopulation } from './population/pack.mjs';
import { giveParents } from './population/parents.mjs';
import { createPeople } from './population/people.mjs';
import { createPlaces } from './population/places.mjs';
import { createRandom } from './population/random.mjs';
import { makeShowcase } from './population/showcase-household.mjs';

const SEED = 20260720;
const AWKWARD = [legacyHomes, orphans, foreignSpouses, minorityNames, oddNames, oddRecords];

export function makePopulation(seed = SEED) {
  const random = createRandom(seed);
  const people = createPeople(random);
  const tools = { random, people, places: createPlaces(random) };
  makeShowcase(tools);
  for (const makeAwkward of AWKWARD) makeAwkward(tools);
  makeFamilies(tools);
  giveParents(tools);
  return packPopulation(people.people);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../public/data/', import.meta.url);
  const population = makePopulation();
  const text = formatPopulation(population);
  writeFileSync(new URL('population.json', folder), text);
  writeFileSync(new URL('population.md', folder), describePopulation(population));
  process.stdout.write(
    `${population.citizens.length} citizens, ${Buffer.byteLength(text)} bytes\n`,
  );
}
