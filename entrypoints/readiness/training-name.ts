import { loadDataFile } from '../../lib/browser/data-files';
import { parsePopulation } from '../../lib/registry/population';

/** Numbers that nobody holds. */
const TRAINING_NUMBER = /^000\d{9}$/;

/** The name that the printed training card with this number carries; undefined for every other card. */
export async function trainingNameOf(idNumber: string): Promise<string | undefined> {
  if (!TRAINING_NUMBER.test(idNumber)) return undefined;
  const people = parsePopulation(await loadDataFile('data/population.json'));
  return people.citizens.find(({ id }) => id === idNumber)?.name;
}
