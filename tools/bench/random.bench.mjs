import { runMany, summarise } from '../../tests/pages/random-runs.mjs';

const RUNS = 500;
const FIRST_SEED = 5001;
const PART = 50;

/**
 * Forms that misbehave at random while they are filled: `npm run bench -- random [RUNS [FIRST_SEED]]`. Seeds with a
 * fault are printed as soon as they are known, so that a long series can be taken in parts.
 */
export async function measure(runs = RUNS, first = FIRST_SEED) {
  const all = [];
  for (let seed = first; seed < first + runs; seed += PART) {
    const part = await runMany(Math.min(PART, first + runs - seed), seed);
    for (const { seed: number, faults } of part)
      if (faults.length > 0) console.log(`seed ${number}: ${faults.join('; ')}`);
    all.push(...part);
    const { fields, outcomes, faults } = summarise(part);
    const last = seed + part.length - 1;
    console.log(
      `seeds ${seed}–${last}: ${outcomes.filled} of ${fields} fields filled, ${JSON.stringify(faults)}`,
    );
  }
  return { ...summarise(all), firstSeed: first };
}
