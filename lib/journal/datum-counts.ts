import { type DatumKey, datumOf, type FieldKey } from '../citizen/keys';
import type { PartTally } from './tally';

/** What is counted per datum: asked, holding what was filled, edited afterwards, typed by hand, found wrong. */
export const DATUM_COUNTERS = ['asked', 'filled', 'edited', 'redeclared', 'differs'] as const;
export type DatumCounter = (typeof DATUM_COUNTERS)[number];

/** Numbers in the order of DATUM_COUNTERS: short, because a month holds thousands of them. */
export type DatumCounts = readonly number[];
export type DataCounts = Readonly<Partial<Record<DatumKey, DatumCounts>>>;

const NOTHING: DatumCounts = DATUM_COUNTERS.map(() => 0);

export function datumCount(counts: DatumCounts | undefined, counter: DatumCounter): number {
  return counts?.[DATUM_COUNTERS.indexOf(counter)] ?? 0;
}

/** The field key inside a field's name in a tally, `person#ordinal/key/label…`. */
export function keyOfField(id: string): FieldKey {
  return (id.split('/')[1] ?? '') as FieldKey;
}

/** One form of one dossier, by datum. */
export function dataOf(part: PartTally): DataCounts {
  const found: Partial<Record<DatumKey, number[]>> = {};
  const add = (key: DatumKey, counter: DatumCounter, count: number) => {
    found[key] ??= [...NOTHING];
    const counts = found[key];
    const at = DATUM_COUNTERS.indexOf(counter);
    counts[at] = (counts[at] ?? 0) + count;
  };
  for (const [id, state] of Object.entries(part.fields)) {
    const key = datumOf(keyOfField(id));
    add(key, 'asked', 1);
    if (state === 'filled' || state === 'edited' || state === 'redeclared') add(key, state, 1);
  }
  for (const [key, count] of Object.entries(part.differs)) add(key as DatumKey, 'differs', count);
  return found;
}

export function addData(one: DataCounts, other: DataCounts): DataCounts {
  return combine(one, other, (a, b) => a + b);
}

/** What `after` has more than `before`; data that did not change are left out. */
export function dataDifference(after: DataCounts, before: DataCounts): DataCounts {
  const difference = combine(after, before, (a, b) => a - b);
  return Object.fromEntries(
    Object.entries(difference).filter(([, counts]) => counts.some((count) => count !== 0)),
  );
}

export function sameData(one: DataCounts, other: DataCounts): boolean {
  const keys = Object.keys(one) as DatumKey[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => DATUM_COUNTERS.every((_, at) => one[key]?.[at] === other[key]?.[at]))
  );
}

function combine(
  one: DataCounts,
  other: DataCounts,
  join: (a: number, b: number) => number,
): DataCounts {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<DatumKey>;
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      DATUM_COUNTERS.map((_, at) => join(one[key]?.[at] ?? 0, other[key]?.[at] ?? 0)),
    ]),
  );
}
