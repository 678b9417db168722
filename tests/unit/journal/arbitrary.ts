import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { GENESIS_HASH, linkEntry } from '../../../lib/journal/chain';
import type { EntryKind, EntryOutcome, RowOutcome } from '../../../lib/journal/codes';
import {
  type EntryDraft,
  type EntryRow,
  entryDraftSchema,
  type JournalEntry,
} from '../../../lib/journal/entry';
import { CITIZEN, DEVICE, FORM, INTENT_ID, tickingClock } from './drafts';

const ROWS_OF: Readonly<Partial<Record<EntryKind, readonly RowOutcome[]>>> = {
  'fill-intent': ['pending', 'offered', 'left'],
  fill: [
    'filled',
    'already-right',
    'kept',
    'refused',
    'not-accepted',
    'no-option',
    'offered',
    'left',
  ],
  'fill-unknown': ['unknown', 'left'],
  edit: ['edited'],
  redeclared: ['redeclared'],
  undo: ['undone', 'kept'],
  discrepancy: ['differs'],
};
const PENDING: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'lookup-intent',
  'fill-intent',
  'verify-intent',
]);
const ANSWERS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'lookup',
  'fill',
  'fill-unknown',
  'verify',
]);
const OUTCOME_OF: Readonly<Partial<Record<EntryKind, EntryOutcome>>> = {
  'fill-unknown': 'unknown',
  verify: 'differs',
};
const NAMES_CITIZEN: ReadonlySet<EntryKind> = new Set<EntryKind>(['lookup', 'fill', 'verify']);

const rowOf = (outcomes: readonly RowOutcome[]): fc.Arbitrary<EntryRow> =>
  fc.record({
    person: fc.constantFrom('applicant', 'father'),
    ordinal: fc.constantFrom(1, 2),
    key: fc.constantFrom('fullName', 'birthDate.day', 'homeTown.commune'),
    labelHash: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
    decision: fc.constantFrom('fill', 'offer', 'leave'),
    outcome: fc.constantFrom(...outcomes),
  });

const draftOf = (kind: EntryKind) => {
  const outcomes = ROWS_OF[kind];
  return fc
    .record({
      officer: fc.constantFrom('cb-01', 'cb-02'),
      unit: fc.constantFrom('H53.12.3', 'H53.12.4'),
      session: fc.constantFrom('P-00000-00001', 'P-00000-00002', 'P-00000-00003'),
      procedure: fc.constantFrom('1.001193', '1.000656', undefined),
      form: fc.constantFrom(FORM, { ...FORM, identity: 'd4'.repeat(32) }, undefined),
      training: fc.boolean(),
      rows: outcomes ? fc.array(rowOf(outcomes), { maxLength: 5 }) : fc.constant([]),
      fields: fc.nat({ max: 40 }),
      basis: fc.constantFrom('card-scanned', 'vneid-shown', undefined),
      purpose: fc.constantFrom('dossier', 'correction', undefined),
      identity: fc.constantFrom(
        { differs: ['fullName'], decision: 'seen-to-agree' },
        { differs: ['birthDate', 'sex'], decision: 'papers-explain' },
        undefined,
      ),
    })
    .map(({ procedure, form, fields, basis, purpose, identity, ...rest }) => ({
      ...rest,
      device: DEVICE,
      kind,
      outcome: PENDING.has(kind) ? 'pending' : (OUTCOME_OF[kind] ?? 'done'),
      ...(procedure === undefined ? {} : { procedure }),
      ...(form === undefined ? {} : { form }),
      ...(ANSWERS.has(kind) ? { replyTo: INTENT_ID } : {}),
      ...(basis === undefined ? {} : { basis }),
      ...(purpose === undefined ? {} : { purpose }),
      ...(kind === 'discrepancy' && identity !== undefined ? { identity } : {}),
      ...(NAMES_CITIZEN.has(kind) ? { citizen: CITIZEN } : {}),
      ...(kind === 'fill' ? { counts: { fields } } : {}),
      ...(kind === 'link-dossier' ? { dossier: 'HS-2026-000123' } : {}),
    }));
};

/** Sound drafts of every kind but export, over few sessions and fields so that they meet. */
export const anyDraft: fc.Arbitrary<EntryDraft> = fc
  .constantFrom<EntryKind>(
    'lookup-intent',
    'lookup',
    'fill-intent',
    'fill',
    'fill',
    'fill-unknown',
    'edit',
    'redeclared',
    'undo',
    'submit',
    'link-dossier',
    'discrepancy',
    'policy',
    'session-end',
    'verify-intent',
    'verify',
  )
  .chain(draftOf)
  .map((draft) => entryDraftSchema.parse(draft));

/** A chain as the journal would have written it, from a clock that crosses days. */
export function chainOf(
  drafts: readonly EntryDraft[],
  stepMs = 6 * 60 * 60 * 1000,
): JournalEntry[] {
  const clock = tickingClock('2026-03-02T01:00:00.000Z');
  const start = clock().getTime();
  let previous = GENESIS_HASH;
  return drafts.map((draft, index) => {
    const at = new Date(start + index * stepMs).toISOString();
    const entry = linkEntry(previous, { ...draft, id: uuidv7(), seq: index + 1, at });
    previous = entry.hash;
    return entry;
  });
}
