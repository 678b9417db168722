import type { RollupRow } from '../journal/rollup';
import type { PartTally, SessionTally } from '../journal/tally';

export const FILTER_NAMES = ['unit', 'procedure', 'form', 'officer'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** What the page is narrowed to; an absent name means all. '' is what entries that named nothing have. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

type Grouped = Pick<RollupRow & PartTally, FilterName>;

export function matchesFilter(group: Grouped, filter: Filter): boolean {
  return FILTER_NAMES.every((name) => filter[name] === undefined || filter[name] === group[name]);
}

export function filterRows(rows: readonly RollupRow[], filter: Filter): readonly RollupRow[] {
  return rows.filter((row) => matchesFilter(row, filter));
}

/** Dossiers with a part that matches; other parts are left out of them. */
export function filterTallies(
  tallies: readonly SessionTally[],
  filter: Filter,
): readonly SessionTally[] {
  return tallies.flatMap((tally) => {
    const parts = tally.parts.filter((part) => matchesFilter(part, filter));
    return parts.length > 0 ? [{ ...tally, parts }] : [];
  });
}

/** What each filter can be set to: the values of rows that the other filters let through, in their order. */
export function filterOptions(
  rows: readonly RollupRow[],
  filter: Filter,
): Readonly<Record<FilterName, readonly string[]>> {
  const optionsOf = (name: FilterName): readonly string[] => {
    const { [name]: _own, ...others } = filter;
    const found = new Set(filterRows(rows, others).map((row) => row[name]));
    const chosen = filter[name];
    if (chosen !== undefined) found.add(chosen);
    return [...found].sort();
  };
  return {
    unit: optionsOf('unit'),
    procedure: optionsOf('procedure'),
    form: optionsOf('form'),
    officer: optionsOf('officer'),
  };
}
