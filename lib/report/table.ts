import { ROLLUP_COUNTERS, type RollupRow } from '../journal/rollup';
import { type DataKind, type Figures, figuresOf, ofKind } from './figures';

export const GROUPINGS = ['day', 'procedure', 'form', 'officer', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One line: the grouped columns' texts ('' where entries named nothing) and the figures. */
export interface ReportLine {
  readonly key: string;
  readonly group: Readonly<Partial<Record<Grouping, string>>>;
  readonly figures: Figures;
}

export interface ReportTable {
  readonly data: DataKind;
  readonly groupings: readonly Grouping[];
  /** Days newest first, everything else by name. */
  readonly lines: readonly ReportLine[];
  readonly total: Figures;
}

/** Rollup rows of one kind of data, added up per combination of the groupings. */
export function tableOf(
  rows: readonly RollupRow[],
  groupings: readonly Grouping[],
  data: DataKind,
): ReportTable {
  const chosen = ofKind(rows, data).filter(countsSomething);
  const groups = new Map<string, RollupRow[]>();
  for (const row of chosen) {
    const key = JSON.stringify(groupings.map((grouping) => row[grouping]));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const lines = [...groups].map(([key, members]) => lineOf(key, members, groupings));
  return { data, groupings, lines: lines.sort(byGroups(groupings)), total: figuresOf(chosen) };
}

function countsSomething(row: RollupRow): boolean {
  return ROLLUP_COUNTERS.some((counter) => row[counter] !== 0);
}

function lineOf(
  key: string,
  members: readonly RollupRow[],
  groupings: readonly Grouping[],
): ReportLine {
  const [first] = members;
  const group = Object.fromEntries(
    groupings.map((grouping) => [grouping, first?.[grouping] ?? '']),
  );
  return { key, group, figures: figuresOf(members) };
}

function byGroups(groupings: readonly Grouping[]) {
  return (one: ReportLine, other: ReportLine): number => {
    for (const grouping of groupings) {
      const order = compare(one.group[grouping] ?? '', other.group[grouping] ?? '');
      if (order !== 0) return grouping === 'day' ? -order : order;
    }
    return 0;
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
