import { addData, type DataCounts, dataDifference, dataOf, keyOfField } from './datum-counts';
import type { JournalEntry } from './entry';
import type { Standing } from './standing';
import { addToTally, type FieldState, type PartTally, type SessionTally } from './tally';

/**
 * Every field of a form is counted once, in the last state that the journal knows of it, so the field
 * counters between `fields` and `lookups` add up to `fields`; `formFields` counts all fields of the forms, also
 * those that ask for no datum. `dossiers` counts a dossier at its first form only, `forms` counts each form of
 * each dossier. `cleanDossiers`: nothing typed by hand that the record held. `answered`, `misfits` (part of
 * `answered`) and `outside`: how the forms' fields stand to the source. `withIdNumber`: forms in which a
 * số định danh stands. `useMs`: milliseconds.
 */
export const ROLLUP_COUNTERS = [
  'dossiers',
  'forms',
  'formFields',
  'fields',
  'filled',
  'alreadyRight',
  'kept',
  'offered',
  'left',
  'refused',
  'notAccepted',
  'noOption',
  'unknown',
  'undone',
  'editedAfter',
  'redeclared',
  'lookups',
  'submits',
  'cleanDossiers',
  'answered',
  'misfits',
  'outside',
  'withIdNumber',
  'papers',
  'keystrokes',
  'useMs',
] as const;
export type RollupCounter = (typeof ROLLUP_COUNTERS)[number];
export type RollupCounts = Readonly<Record<RollupCounter, number>>;

export interface RollupGroup {
  readonly day: string;
  readonly unit: string;
  readonly officer: string;
  readonly procedure: string;
  readonly form: string;
  readonly training: boolean;
}

export interface RollupRow extends RollupGroup, RollupCounts {
  readonly key: string;
  /** By datum; a datum that no form asked for and nobody disputed is absent. */
  readonly data: DataCounts;
}

/** All figures of a journal: what each session says, and the sums per group. */
export interface Rollup {
  readonly tallies: ReadonlyMap<string, SessionTally>;
  readonly rows: ReadonlyMap<string, RollupRow>;
}

export const EMPTY_ROLLUP: Rollup = { tallies: new Map(), rows: new Map() };

const COUNTER_OF: Readonly<Record<FieldState, RollupCounter>> = {
  filled: 'filled',
  'already-right': 'alreadyRight',
  kept: 'kept',
  offered: 'offered',
  left: 'left',
  refused: 'refused',
  'not-accepted': 'notAccepted',
  'no-option': 'noOption',
  unknown: 'unknown',
  undone: 'undone',
  edited: 'editedAfter',
  redeclared: 'redeclared',
};

/** The rollup with one entry more; entries come in the order of the chain. Pure. */
export function addToRollup(rollup: Rollup, entry: JournalEntry): Rollup {
  const { tally, changes } = planRollup(rollup.tallies.get(entry.session), entry);
  const rows = new Map(rollup.rows);
  for (const change of changes) rows.set(change.key, addRow(rows.get(change.key), change));
  return { tallies: new Map(rollup.tallies).set(entry.session, tally), rows };
}

/** What one entry changes: its session's tally, and per group the difference to add. */
export function planRollup(
  before: SessionTally | undefined,
  entry: JournalEntry,
): { readonly tally: SessionTally; readonly changes: readonly RollupRow[] } {
  const tally = addToTally(before, entry);
  return { tally, changes: changesBetween(before, tally) };
}

/** What a session's tally has more than an earlier one of the same session, per group. */
export function changesBetween(
  before: SessionTally | undefined,
  after: SessionTally,
): readonly RollupRow[] {
  return after.parts.flatMap((part, index) => {
    const old = before?.parts[index];
    return old === part ? [] : [differenceOf(part, old)];
  });
}

export function addRow(row: RollupRow | undefined, change: RollupRow): RollupRow {
  if (!row) return change;
  return {
    ...change,
    ...countsFrom((name) => row[name] + change[name]),
    data: addData(row.data, change.data),
  };
}

/** The counters of one form in one dossier. */
export function countsOf(part: PartTally): RollupCounts {
  const states = Object.values(part.fields);
  const counts = { ...countsFrom(() => 0), fields: states.length };
  for (const state of states) counts[COUNTER_OF[state]] += 1;
  const standings = Object.values(part.standings);
  const standing = (wanted: Standing) => standings.filter((found) => found === wanted).length;
  return {
    ...counts,
    dossiers: part.countsDossier ? 1 : 0,
    forms: part.active ? 1 : 0,
    formFields: Object.values(part.formFields).reduce((sum, count) => sum + count, 0),
    lookups: part.lookups,
    submits: part.submits,
    cleanDossiers: part.countsDossier && !part.declaredAgain ? 1 : 0,
    answered: standing('source') + standing('misfit'),
    misfits: standing('misfit'),
    outside: standing('outside'),
    withIdNumber: part.active && holdsIdNumber(part) ? 1 : 0,
    papers: part.papers,
    keystrokes: part.keystrokes,
    useMs: part.useMs,
  };
}

const HOLDING: ReadonlySet<FieldState> = new Set<FieldState>([
  'filled',
  'already-right',
  'kept',
  'edited',
  'redeclared',
]);

function holdsIdNumber(part: PartTally): boolean {
  return Object.entries(part.fields).some(
    ([id, state]) => keyOfField(id) === 'idNumber' && HOLDING.has(state),
  );
}

export function countsFrom(of: (name: RollupCounter) => number): Record<RollupCounter, number> {
  const counts = {} as Record<RollupCounter, number>;
  for (const name of ROLLUP_COUNTERS) counts[name] = of(name);
  return counts;
}

/** One form of one dossier as a row of its group. */
export function rowOf(part: PartTally): RollupRow {
  return differenceOf(part, undefined);
}

function differenceOf(part: PartTally, old: PartTally | undefined): RollupRow {
  const counts = countsOf(part);
  const before = old ? countsOf(old) : undefined;
  const { day, unit, officer, procedure, form, training } = part;
  return {
    key: JSON.stringify([day, unit, officer, procedure, form, training]),
    day,
    unit,
    officer,
    procedure,
    form,
    training,
    ...countsFrom((name) => counts[name] - (before?.[name] ?? 0)),
    data: dataDifference(dataOf(part), old ? dataOf(old) : {}),
  };
}
