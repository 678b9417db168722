import { type DatumKey, datumOf } from '../citizen/keys';
import type { EntryKind, RowOutcome } from './codes';
import { dayOf } from './day';
import type { EntryRow, JournalEntry } from './entry';
import { type Standing, standingOf } from './standing';

/** What is known last of one field of one dossier. */
export type FieldState = Exclude<RowOutcome, 'pending' | 'differs'>;

/** One form in one dossier, at one unit, by one officer; training and real work never share a part. */
export interface PartTally {
  /** Vietnamese day of its first entry: a form belongs to one day. */
  readonly day: string;
  readonly unit: string;
  readonly officer: string;
  /** Empty when the entry named none. */
  readonly procedure: string;
  /** The form's identity; empty when the entry named none. */
  readonly form: string;
  readonly training: boolean;
  /** Something happened in the form itself, not only a look-up. */
  readonly active: boolean;
  /** The first active part of its dossier: the dossier is counted here and nowhere else. */
  readonly countsDossier: boolean;
  readonly fields: Readonly<Record<string, FieldState>>;
  /** How fields stand to the source, as the last fill that could tell saw them. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Some field of its dossier was typed by hand although the record held it; kept where the dossier is counted. */
  readonly declaredAgain: boolean;
  /** How often the citizen said that a datum of the record is wrong. */
  readonly differs: Readonly<Partial<Record<DatumKey, number>>>;
  /** Papers that the record may replace: the most that a fill saw. */
  readonly papers: number;
  /** Characters written by fills that were not undone. */
  readonly keystrokes: number;
  /** Milliseconds of review, writing and settling. */
  readonly useMs: number;
  /** Fields of the form as each citizen's last fill counted them, also those that ask for no datum. */
  readonly formFields: Readonly<Record<string, number>>;
  readonly lookups: number;
  readonly submits: number;
}

/** What the entries of one session say so far. */
export interface SessionTally {
  readonly session: string;
  /** Vietnamese day and sequence number of its first entry. */
  readonly day: string;
  readonly firstSeq: number;
  /** Of its last entry. */
  readonly lastSeq: number;
  readonly dossier?: string;
  readonly parts: readonly PartTally[];
}

const FORM_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'fill',
  'fill-unknown',
  'edit',
  'redeclared',
  'undo',
  'submit',
]);
const COUNTED_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  ...FORM_KINDS,
  'fill-intent',
  'lookup',
  'discrepancy',
]);

/** The tally with one entry more. Pure; the entries of a session come in their order. */
export function addToTally(tally: SessionTally | undefined, entry: JournalEntry): SessionTally {
  const before = { ...(tally ?? newTally(entry)), lastSeq: entry.seq };
  const linked = entry.dossier === undefined ? before : { ...before, dossier: entry.dossier };
  return COUNTED_KINDS.has(entry.kind) ? { ...linked, parts: addToParts(linked, entry) } : linked;
}

function newTally(entry: JournalEntry): SessionTally {
  const { session, seq } = entry;
  return { session, day: dayOf(entry.at), firstSeq: seq, lastSeq: seq, parts: [] };
}

function addToParts(tally: SessionTally, entry: JournalEntry): readonly PartTally[] {
  const index = findPart(tally.parts, entry);
  const part = tally.parts[index] ?? emptyPart(entry);
  const dossierCounted = tally.parts.some(
    (other) => other.countsDossier && other.training === entry.training,
  );
  const added = addToPart(part, entry, dossierCounted);
  const parts = index < 0 ? [...tally.parts, added] : tally.parts.with(index, added);
  const gathered = added.countsDossier && !part.countsDossier ? gatherLookups(parts, added) : parts;
  return entry.kind === 'redeclared' || added.countsDossier !== part.countsDossier
    ? markDeclaredAgain(gathered, entry.training)
    : gathered;
}

/** A dossier is counted in one part, whichever of its forms the clerk typed into. */
function markDeclaredAgain(parts: readonly PartTally[], training: boolean): readonly PartTally[] {
  const own = parts.filter((part) => part.training === training);
  const again = own.some((part) => Object.values(part.fields).includes('redeclared'));
  return parts.map((part) =>
    part.training === training && part.countsDossier && part.declaredAgain !== again
      ? { ...part, declaredAgain: again }
      : part,
  );
}

function findPart(parts: readonly PartTally[], entry: JournalEntry): number {
  const own = parts.findIndex((part) => isPartOf(part, entry));
  if (entry.kind !== 'lookup' || entry.form !== undefined) return own;
  const dossier = parts.findIndex((part) => part.countsDossier && isSameDesk(part, entry));
  return dossier < 0 ? own : dossier;
}

/** Look-ups made before the form was known belong to the form that they were made for. */
function gatherLookups(parts: readonly PartTally[], dossier: PartTally): readonly PartTally[] {
  const waiting = (part: PartTally) => !part.active && isSameDesk(part, dossier);
  const lookups = parts.filter(waiting).reduce((sum, part) => sum + part.lookups, 0);
  return parts.map((part) => {
    if (part === dossier) return { ...part, lookups: part.lookups + lookups };
    return waiting(part) && part.lookups > 0 ? { ...part, lookups: 0 } : part;
  });
}

type Desk = Pick<PartTally, 'unit' | 'officer' | 'training'>;

function isSameDesk(one: Desk, other: Desk): boolean {
  return (
    one.unit === other.unit && one.officer === other.officer && one.training === other.training
  );
}

function isPartOf(part: PartTally, entry: JournalEntry): boolean {
  return (
    isSameDesk(part, entry) &&
    part.procedure === (entry.procedure ?? '') &&
    part.form === (entry.form?.identity ?? '')
  );
}

function emptyPart(entry: JournalEntry): PartTally {
  return {
    day: dayOf(entry.at),
    unit: entry.unit,
    officer: entry.officer,
    procedure: entry.procedure ?? '',
    form: entry.form?.identity ?? '',
    training: entry.training,
    active: false,
    countsDossier: false,
    fields: {},
    standings: {},
    declaredAgain: false,
    differs: {},
    papers: 0,
    keystrokes: 0,
    useMs: 0,
    formFields: {},
    lookups: 0,
    submits: 0,
  };
}

function addToPart(part: PartTally, entry: JournalEntry, dossierCounted: boolean): PartTally {
  const inForm = FORM_KINDS.has(entry.kind);
  const fill = entry.kind === 'fill';
  return {
    ...part,
    active: part.active || inForm,
    countsDossier: part.countsDossier || (inForm && !dossierCounted),
    fields: inForm && entry.rows.length > 0 ? addRows(part.fields, entry) : part.fields,
    standings: fill ? addStandings(part.standings, entry.rows) : part.standings,
    differs: entry.kind === 'discrepancy' ? addDiffers(part.differs, entry.rows) : part.differs,
    papers: fill ? Math.max(part.papers, entry.counts?.papers ?? 0) : part.papers,
    keystrokes: addKeystrokes(part.keystrokes, entry),
    useMs: part.useMs + useMsOf(entry),
    formFields: addFormFields(part.formFields, entry),
    lookups: part.lookups + (entry.kind === 'lookup' ? 1 : 0),
    submits: part.submits + (entry.kind === 'submit' && entry.outcome === 'done' ? 1 : 0),
  };
}

function addStandings(
  before: PartTally['standings'],
  rows: readonly EntryRow[],
): PartTally['standings'] {
  const said = nameFields(rows).flatMap(({ id, row }) => {
    const standing = standingOf(row);
    return standing ? [[id, standing] as const] : [];
  });
  return { ...before, ...Object.fromEntries(said) };
}

function addDiffers(before: PartTally['differs'], rows: readonly EntryRow[]): PartTally['differs'] {
  const next: Partial<Record<DatumKey, number>> = { ...before };
  for (const { key } of rows) next[datumOf(key)] = (next[datumOf(key)] ?? 0) + 1;
  return next;
}

/** What an undo took back was not saved; one that does not say how much took everything back. */
function addKeystrokes(before: number, { kind, counts, outcome }: JournalEntry): number {
  if (kind === 'undo' && (outcome === 'done' || outcome === 'partly'))
    return Math.max(0, before - (counts?.keystrokes ?? before));
  return kind === 'fill' ? before + (counts?.keystrokes ?? 0) : before;
}

function useMsOf({ kind, counts }: JournalEntry): number {
  if (kind === 'fill-intent') return counts?.reviewMs ?? 0;
  return kind === 'fill' ? (counts?.writeMs ?? 0) + (counts?.settleMs ?? 0) : 0;
}

/** A fill has one entry per citizen, and their counts share the form's fields out among them. */
function addFormFields(
  before: PartTally['formFields'],
  entry: JournalEntry,
): PartTally['formFields'] {
  const count = entry.counts?.fields;
  if (entry.kind !== 'fill' || count === undefined) return before;
  return { ...before, [entry.citizen?.value ?? '']: count };
}

function addRows(
  fields: PartTally['fields'],
  entry: JournalEntry,
): Readonly<Record<string, FieldState>> {
  const next: Record<string, FieldState> = { ...fields };
  for (const { id, row } of nameFields(entry.rows)) {
    const state = nextState(next[id], entry.kind, row.outcome);
    if (state !== undefined) next[id] = state;
  }
  return next;
}

/** Rows with a name for the field that each speaks of; equal questions of one form are told apart by order. */
export function nameFields(rows: readonly EntryRow[]): readonly { id: string; row: EntryRow }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = `${row.person}#${row.ordinal}/${row.key}/${row.labelHash}`;
    const twin = seen.get(base) ?? 0;
    seen.set(base, twin + 1);
    return { id: twin === 0 ? base : `${base}/${twin}`, row };
  });
}

/** A later look at a field changes its state only when it says something new about the field's content. */
export function nextState(
  before: FieldState | undefined,
  kind: EntryKind,
  outcome: RowOutcome,
): FieldState | undefined {
  if (outcome === 'pending' || outcome === 'differs') return before;
  if (kind === 'undo') return outcome === 'undone' ? 'undone' : before;
  if (before === undefined) return outcome;
  if (outcome === 'left' || outcome === 'offered')
    return before === 'left' || before === 'offered' ? outcome : before;
  if (outcome === 'already-right' && before === 'filled') return before;
  if (outcome === 'kept' && (before === 'edited' || before === 'redeclared')) return before;
  return outcome;
}
