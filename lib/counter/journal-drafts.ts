import type { CitizenRecord } from '../citizen/record';
import type { PlanReason, PlanRow } from '../form/contract/plan';
import type { RowReason } from '../journal/codes';
import type { EntryDraft, EntryRow } from '../journal/entry';
import { labelHash } from './form-identity';
import type { DeskIdentity } from './ports';
import { outcomeWithoutWriting } from './review';
import type { CounterCitizen, CounterState, FieldOutcome } from './state';

/** What every entry of the open dossier says alike. */
export type EntryBase = Omit<EntryDraft, 'kind' | 'outcome' | 'rows'>;

export function entryBase(
  state: CounterState,
  desk: DeskIdentity,
  trainingRegistry: boolean,
): EntryBase {
  const training =
    trainingRegistry || state.citizens.some(({ record }) => isTrainingRecord(record));
  return {
    officer: desk.officer,
    unit: desk.unit,
    device: desk.device,
    session: state.session ?? '',
    training,
    ...(state.dossier ? { dossier: state.dossier } : {}),
    ...(state.procedure ? { procedure: state.procedure } : {}),
    ...(state.open
      ? { form: { identity: state.open.identity, fingerprint: state.open.fingerprint } }
      : {}),
  };
}

/** A record of invented citizens, wherever it came from (rule 5). */
export function isTrainingRecord(record: unknown): boolean {
  const { assurance, training } = record as Partial<CitizenRecord>;
  return assurance === 'embedded' || training === true;
}

const PLAN_REASON_CODES: Readonly<Record<PlanReason, RowReason | undefined>> = {
  'same-meaning': undefined,
  derived: undefined,
  'from-card': undefined,
  'confirmed-earlier': undefined,
  'already-right': undefined,
  'holds-other-value': 'holds-other-value',
  'choice-of-meaning': 'choice-of-meaning',
  'kinship-only-suggests': 'person-not-chosen',
  'name-split-uncertain': 'derived-not-certain',
  'commune-divided': 'commune-divided',
  'unit-unknown': 'code-unknown',
  'names-differ': 'meaning-not-certain',
  'not-understood': 'meaning-not-certain',
  'person-unclear': 'person-not-chosen',
  'nobody-scanned': 'person-not-chosen',
  'not-in-record': 'not-in-record',
  'declared-fact': 'being-declared',
  declaration: 'declaration',
  'asks-nothing-held': undefined,
  'map-says-never': 'map-says-never',
  'read-only': 'read-only',
  hidden: 'hidden',
  'date-incomplete': 'part-unknown',
  'code-unknown': 'code-unknown',
  'claimed-twice': 'meaning-not-certain',
};

/** Rows that name a datum; a field that asks nothing held has no row, it counts in `counts.fields` alone. */
export function journalRows(
  rows: readonly PlanRow[],
  outcomeOf: (row: PlanRow) => Pick<EntryRow, 'outcome' | 'reason'>,
): EntryRow[] {
  return rows.flatMap((row) => {
    if (!row.key || !row.person) return [];
    return [
      {
        person: row.person.person,
        ordinal: row.person.ordinal,
        key: row.key,
        labelHash: labelHash(row),
        ...(row.source ? { source: row.source } : {}),
        decision: row.decision,
        ...outcomeOf(row),
      },
    ];
  });
}

/** What a fill's outcome says of one row. */
export function outcomeRow(
  row: PlanRow,
  outcomes: ReadonlyMap<string, FieldOutcome>,
): Pick<EntryRow, 'outcome' | 'reason'> {
  const result = outcomes.get(row.fieldId);
  const outcome = result?.outcome ?? 'left';
  const planned = PLAN_REASON_CODES[row.reason];
  const reason = (result?.reason as RowReason | undefined) ?? planned;
  const known =
    reason && outcome !== 'filled' && outcome !== 'already-right' ? planReason(reason) : undefined;
  return { outcome, ...(known ? { reason: known } : {}) };
}

/** Reasons of the plan under the journal's names; the writer's reasons are already the journal's. */
function planReason(reason: string): RowReason | undefined {
  return reason in PLAN_REASON_CODES
    ? PLAN_REASON_CODES[reason as PlanReason]
    : (reason as RowReason);
}

/** What an intent says of one row: what is about to be written, and what is not. */
export function intentRow(
  row: PlanRow,
  writing: ReadonlySet<string>,
): Pick<EntryRow, 'outcome' | 'reason'> {
  if (writing.has(row.fieldId)) return { outcome: 'pending' };
  return outcomeRow(row, new Map([[row.fieldId, outcomeWithoutWriting(row)]]));
}

/**
 * Splits the rows of a fill by the citizen whose record they take their value from, so that each citizen has an entry:
 * a mother who was not scanned may be named by the child's record. Rows of nobody scanned go with the first citizen.
 */
export function rowsByCitizen(
  rows: readonly PlanRow[],
  citizens: readonly CounterCitizen[],
): ReadonlyMap<CounterCitizen, readonly PlanRow[]> {
  const shares = new Map<CounterCitizen, PlanRow[]>();
  for (const citizen of citizens.filter(({ roles }) => roles.length > 0)) shares.set(citizen, []);
  const [first] = shares.keys();
  if (!first) return shares;
  for (const row of rows) {
    const owner = [...shares.keys()].find(({ id, roles }) =>
      row.citizen
        ? row.citizen === id
        : roles.some(
            (role) => role.person === row.person?.person && role.ordinal === row.person.ordinal,
          ),
    );
    shares.get(owner ?? first)?.push(row);
  }
  return shares;
}
