import { describe, expect, it } from 'vitest';
import { GENESIS_HASH, linkEntry } from '../../../lib/journal/chain';
import { entryDraftSchema, journalEntrySchema } from '../../../lib/journal/entry';
import { bareDraft, CITIZEN, draft, INTENT_ID, row } from './drafts';

/** Invented values of every shape that a record can hold. */
const CANARIES: readonly unknown[] = [
  'NGUYỄN THỊ CANARY',
  'Nguyễn',
  'NGUYEN VAN A',
  'Hoa',
  'Y',
  '000199012345',
  '000123456',
  '0900 000 123',
  '0900000123',
  '+84900000123',
  'canary@example.vn',
  '1990-01-02',
  '02/01/1990',
  '19900102',
  '1990',
  '1990-01-02T00:00:00.000Z',
  'nam',
  'male',
  'Kinh',
  '01',
  'VN',
  '25525',
  '72',
  '706',
  'Số 12, ấp Bình Hòa, xã Bình Minh',
  'Cục trưởng Cục Cảnh sát QLHC về TTXH',
  'DN4790000012345',
  'TE1794321654321',
  '0123456789-001',
  'B1234567',
  'Buôn bán',
  '12/12',
  { year: 1990, month: 1, day: 2 },
  { codeList: '2025', province: '72', commune: '25525', detail: 'ấp 3' },
  { fullName: 'NGUYỄN CANARY' },
  ['000199012345'],
  199012345678,
  900000123,
  19900102,
];

const FULL = linkEntry(GENESIS_HASH, {
  ...draft({
    dossier: '000.00.12.H53-260302-0012',
    citizen: CITIZEN,
    assurance: 'signed',
    counts: { fields: 3, writeMs: 120 },
    rows: [row({ reason: 'typed-by-clerk', outcome: 'kept' })],
  }),
  id: '0190f5fe-7c00-7a00-8000-0000000000aa',
  seq: 1,
  at: '2026-03-02T01:00:00.000Z',
});

/** Every place of an entry that holds something, as a path of keys. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [
    ...(path.length > 0 ? [[...path]] : []),
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
  ];
}

function put(target: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const copy = structuredClone(target) as Record<string, unknown>;
  copy[first] = put(copy[first], rest, value);
  return copy;
}

describe('a journal entry', () => {
  it('is accepted in full', () => {
    expect(journalEntrySchema.parse(FULL)).toEqual(FULL);
  });

  it.each(placesOf(FULL).map((path) => [path.join('.'), path] as const))(
    'has no room for a value in %s',
    (_name, path) => {
      const accepted = CANARIES.filter(
        (canary) => journalEntrySchema.safeParse(put(FULL, path, canary)).success,
      );
      expect(accepted).toEqual([]);
    },
  );

  it.each([[''], ['note'], ['value'], ['oldValue'], ['citizenName'], ['__label']])(
    'has no place named "%s"',
    (name) => {
      for (const host of [[], ['form'], ['citizen'], ['counts'], ['rows', '0']]) {
        const changed = put(FULL, [...host, name], 'NGUYỄN THỊ CANARY');
        expect(journalEntrySchema.safeParse(changed).success).toBe(false);
      }
    },
  );

  it.each([
    ['000.00.12.H53-250815-0012'],
    ['H53.12-260101-12'],
    ['G22.99.02.000-221023-0001'],
    ['HS-2026-000123'],
    ['HK/12/2026'],
  ])('accepts the dossier number %s', (dossier) => {
    expect(entryDraftSchema.safeParse(draft({ dossier })).success).toBe(true);
  });

  it.each([['cb-01'], ['hoa.nguyen'], ['CB1234'], ['0190f5fe-7c00-4a00-8000-000000000001']])(
    'accepts the officer code %s',
    (officer) => {
      expect(entryDraftSchema.safeParse(draft({ officer })).success).toBe(true);
    },
  );

  it.each([['H53.12.3'], ['000.00.12.H53'], ['TTPVHCC-25525'], ['TAP-HUAN']])(
    'accepts the unit code %s',
    (unit) => {
      expect(entryDraftSchema.safeParse(draft({ unit })).success).toBe(true);
    },
  );
});

describe('what an entry of a kind says', () => {
  const { replyTo: _r, ...unanswered } = draft();
  it.each([
    ['a fill that answers no intent', unanswered],
    ['a fill that is pending', draft({ outcome: 'pending' })],
    ['a fill with an edited row', draft({ rows: [row({ outcome: 'edited' })] })],
    ['a refusal without its reason', draft({ outcome: 'refused', rows: [] })],
    ['a reason without a refusal', draft({ refusal: 'not-found' })],
    [
      'an intent to look up that names the citizen',
      bareDraft({ kind: 'lookup-intent', outcome: 'pending', citizen: CITIZEN }),
    ],
    ['an answered look-up without its citizen', draft({ kind: 'lookup', rows: [] })],
    ['a link to a dossier without its number', bareDraft({ kind: 'link-dossier' })],
    ['an export that did not say what', bareDraft({ kind: 'export', outcome: 'done' })],
    ['a submit with rows', bareDraft({ rows: [row()] })],
  ])('refuses %s', (_name, candidate) => {
    expect(entryDraftSchema.safeParse(candidate).success).toBe(false);
  });

  it.each([
    ['lookup-intent', bareDraft({ kind: 'lookup-intent', outcome: 'pending' })],
    [
      'lookup',
      bareDraft({ kind: 'lookup', citizen: CITIZEN, replyTo: INTENT_ID, assurance: 'signed' }),
    ],
    [
      'lookup refused',
      bareDraft({ kind: 'lookup', outcome: 'refused', refusal: 'not-found', replyTo: INTENT_ID }),
    ],
    [
      'fill-intent',
      bareDraft({ kind: 'fill-intent', outcome: 'pending', rows: [row({ outcome: 'pending' })] }),
    ],
    ['fill-unknown', draft({ kind: 'fill-unknown', outcome: 'unknown', rows: [] })],
    ['undo', bareDraft({ kind: 'undo', rows: [row({ outcome: 'undone' })] })],
    ['edit', bareDraft({ kind: 'edit', rows: [row({ outcome: 'edited' })] })],
    ['redeclared', bareDraft({ kind: 'redeclared', rows: [row({ outcome: 'redeclared' })] })],
    ['discrepancy', bareDraft({ kind: 'discrepancy', rows: [row({ outcome: 'differs' })] })],
    ['export', bareDraft({ kind: 'export', outcome: 'exported-csv', counts: { rows: 12 } })],
    ['link-dossier', bareDraft({ kind: 'link-dossier', dossier: 'HS-2026-000123' })],
    ['policy', bareDraft({ kind: 'policy' })],
    ['session-end', bareDraft({ kind: 'session-end' })],
  ])('accepts a sound %s', (_name, candidate) => {
    expect(entryDraftSchema.safeParse(candidate).error).toBeUndefined();
  });
});
