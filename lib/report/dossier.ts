import { type DatumKey, datumOf, type FieldKey } from '../citizen/keys';
import { type PersonRef, personId } from '../citizen/person';
import type { DatumSource } from '../citizen/record';
import type { RowReason } from '../journal/codes';
import { keyOfField } from '../journal/datum-counts';
import type { JournalEntry } from '../journal/entry';
import { countsFrom, countsOf, type RollupCounts } from '../journal/rollup';
import {
  type FieldState,
  nameFields,
  nextState,
  type PartTally,
  type SessionTally,
} from '../journal/tally';
import type { DataKind } from './figures';

/** One dossier in the list of a period. */
export interface DossierLine {
  readonly session: string;
  /** The system's number once it was linked. */
  readonly dossier?: string;
  readonly day: string;
  readonly procedures: readonly string[];
  readonly officers: readonly string[];
  readonly counts: RollupCounts;
}

/** What became of one field of a dossier; no values exist. */
export interface FieldLine {
  readonly id: string;
  readonly person: PersonRef;
  readonly key: FieldKey;
  readonly state: FieldState;
  readonly source?: DatumSource;
  readonly reason?: RowReason;
  /** When it came to this state, ISO 8601 in UTC. */
  readonly at: string;
}

/** Dossiers with work on a form, newest first. */
export function dossierLines(
  tallies: readonly SessionTally[],
  data: DataKind,
): readonly DossierLine[] {
  return [...tallies]
    .sort((one, other) => other.firstSeq - one.firstSeq)
    .flatMap((tally) => {
      const parts = tally.parts.filter(
        (part) => part.active && part.training === (data === 'training'),
      );
      const [first] = parts;
      if (!first) return [];
      const counts = parts.map(countsOf);
      return {
        session: tally.session,
        ...(tally.dossier === undefined ? {} : { dossier: tally.dossier }),
        day: first.day,
        procedures: distinct(parts.map((part) => part.procedure)),
        officers: distinct(parts.map((part) => part.officer)),
        counts: countsFrom((name) => counts.reduce((sum, count) => sum + count[name], 0)),
      };
    });
}

/** Whether a datum was edited after the fill, typed by hand or called wrong in this form of a dossier. */
export function needsReview(part: PartTally, datum: DatumKey): boolean {
  if (part.differs[datum]) return true;
  return Object.entries(part.fields).some(
    ([id, state]) =>
      (state === 'edited' || state === 'redeclared') && datumOf(keyOfField(id)) === datum,
  );
}

/** Every field that the entries of one dossier speak of, in the order of its first mention. */
export function fieldLines(entries: readonly JournalEntry[]): readonly FieldLine[] {
  const lines = new Map<string, FieldLine>();
  const ordered = [...entries].sort((one, other) => one.seq - other.seq);
  for (const entry of ordered) {
    for (const { id: name, row } of nameFields(entry.rows)) {
      const id = `${entry.form?.identity ?? ''}/${name}`;
      const before = lines.get(id);
      const state = nextState(before?.state, entry.kind, row.outcome);
      if (entry.kind === 'fill-intent' || state === undefined || state === before?.state) continue;
      lines.set(id, {
        id,
        person: { person: row.person, ordinal: row.ordinal },
        key: row.key,
        state,
        ...(row.source === undefined ? {} : { source: row.source }),
        ...(row.reason === undefined ? {} : { reason: row.reason }),
        at: entry.at,
      });
    }
  }
  return [...lines.values()];
}

/** Lines by the person they speak of, in the order in which the persons come up. */
export function byPerson(
  lines: readonly FieldLine[],
): readonly { readonly person: PersonRef; readonly lines: readonly FieldLine[] }[] {
  const ids = distinct(lines.map((line) => personId(line.person)));
  return ids.flatMap((id) => {
    const own = lines.filter((line) => personId(line.person) === id);
    return own[0] ? [{ person: own[0].person, lines: own }] : [];
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
