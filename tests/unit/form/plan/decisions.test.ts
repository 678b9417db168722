import { afterAll, describe, expect, it } from 'vitest';
import { DECISIONS, PLAN_REASONS } from '../../../../lib/form/contract/plan';
import { MAP_REASON } from '../../../../lib/form/maps/apply';
import { withConfirmed } from '../../../../lib/form/plan/confirmed';
import type { PlannedCitizen } from '../../../../lib/form/plan/plan-input';
import { aField, anAnswer, understood } from '../factories';
import { aCitizen, asks, planOne, type Question, ref, SUOI_DAY, TAN_HOI } from './planning';

const KHOI = aCitizen({
  fullName: 'Lê Minh Khôi',
  birthDate: { year: 1995, month: 3, day: 12 },
  ethnicity: '01',
  permanentAddress: TAN_HOI,
  currentAddress: { ...TAN_HOI, commune: '25522' },
  homeTown: SUOI_DAY,
  father: { fullName: 'Lê Văn Thạnh' },
  spouse: { fullName: 'Trần Thị Ngọc Hân' },
});
const other = (id: string) =>
  aCitizen({ fullName: 'Trần Hữu Phước' }, { id, idNumber: '000068609374' });
const choiceOf = (id: string, ...keys: readonly Parameters<typeof anAnswer>[0][]): Question => ({
  field: aField({ id }),
  understanding: understood(
    id,
    null,
    'choice',
    keys.map((key) => anAnswer(key)),
  ),
});
const ofKind = (kind: Parameters<typeof understood>[2]): Question => ({
  field: aField({ id: 'f1' }),
  understanding: understood('f1', anAnswer('fullName'), kind),
});

const ROWS: readonly [string, string, string, Question, readonly PlannedCitizen[]][] = [
  ['fill', 'same-meaning', 'the name', asks('fullName'), [KHOI]],
  ['fill', 'derived', 'the year of birth alone', asks('birthDate.year'), [KHOI]],
  [
    'fill',
    'from-card',
    'the day of issue that only the card says',
    asks('idIssueDate'),
    [{ ...KHOI, card: { issueDate: { year: 2022, month: 6, day: 20 } } }],
  ],
  [
    'fill',
    'already-right',
    'a field that shows the name',
    asks('fullName', {}, 'Lê Minh Khôi'),
    [KHOI],
  ],
  [
    'fill',
    'holds-other-value',
    'a field that shows another name',
    asks('fullName', {}, 'Lê Minh'),
    [KHOI],
  ],
  [
    'offer',
    'choice-of-meaning',
    'an address of either kind',
    choiceOf('f1', 'permanentAddress', 'currentAddress'),
    [KHOI],
  ],
  [
    'offer',
    'kinship-only-suggests',
    'a father whom nobody scanned',
    {
      field: aField({ id: 'f1' }),
      understanding: understood('f1', anAnswer('fullName', 'father')),
    },
    [KHOI],
  ],
  [
    'offer',
    'name-split-uncertain',
    'the surname of a name of four words',
    asks('surname'),
    [aCitizen({ fullName: 'Nguyễn Trần Bảo Quốc' })],
  ],
  [
    'offer',
    'commune-divided',
    'today’s commune of a divided one',
    asks('homeTown.commune'),
    [KHOI],
  ],
  [
    'offer',
    'names-differ',
    'a detail that names another commune than the code',
    asks('permanentAddress.detail'),
    [aCitizen({ permanentAddress: { ...TAN_HOI, detail: 'Tổ 7, xã Tân Hà' } })],
  ],
  [
    'offer',
    'person-unclear',
    'the name of one of two persons',
    {
      field: aField({ id: 'f1' }),
      understanding: understood('f1', null, 'choice', [
        anAnswer('fullName', 'applicant'),
        anAnswer('fullName', 'owner'),
      ]),
    },
    [KHOI],
  ],
  [
    'offer',
    'claimed-twice',
    'a name that two citizens would answer',
    asks('fullName'),
    [KHOI, other('c2')],
  ],
  [
    'leave',
    'unit-unknown',
    'an address whose code is in no list',
    asks('permanentAddress'),
    [aCitizen({ permanentAddress: { ...TAN_HOI, commune: '99999' } })],
  ],
  [
    'leave',
    'not-understood',
    'a field that says nothing',
    { field: aField({ id: 'f1' }), understanding: understood('f1', null, 'unknown') },
    [KHOI],
  ],
  [
    'leave',
    'nobody-scanned',
    'the name of a deceased',
    {
      field: aField({ id: 'f1' }),
      understanding: understood('f1', anAnswer('fullName', 'deceased')),
    },
    [KHOI],
  ],
  ['leave', 'not-in-record', 'a tax code', asks('taxCode'), [KHOI]],
  ['leave', 'declared-fact', 'what is being declared', ofKind('declared'), [KHOI]],
  ['leave', 'declaration', 'a signature', ofKind('declaration'), [KHOI]],
  [
    'leave',
    'asks-nothing-held',
    'the number of copies',
    { field: aField({ id: 'f1' }), understanding: understood('f1', null, 'other') },
    [KHOI],
  ],
  [
    'leave',
    'map-says-never',
    'what a clerk said is never filled',
    {
      field: aField({ id: 'f1' }),
      understanding: { ...understood('f1', null, 'other'), reasons: [MAP_REASON] },
    },
    [KHOI],
  ],
  ['leave', 'read-only', 'a field for reading', asks('fullName', { readOnly: true }), [KHOI]],
  [
    'leave',
    'read-only',
    'a date for reading',
    asks('birthDate', { readOnly: true, empty: false }),
    [KHOI],
  ],
  [
    'fill',
    'same-meaning',
    'a date that only a calendar takes',
    asks('birthDate', { readOnly: true }),
    [KHOI],
  ],
  ['leave', 'hidden', 'a field out of sight', asks('fullName', { visible: false }), [KHOI]],
  [
    'leave',
    'date-incomplete',
    'a native date for a year alone',
    asks('birthDate', { control: 'date' }),
    [aCitizen({ birthDate: { year: 1951 } })],
  ],
  [
    'leave',
    'code-unknown',
    'an ethnic group whose code means unknown',
    asks('ethnicity'),
    [aCitizen({ ethnicity: '99' })],
  ],
];

describe('a plan', () => {
  const reached = new Set<string>();

  it.each(ROWS)('says %s because %s: %s', (decision, reason, _name, question, citizens) => {
    const row = planOne(question, citizens);
    expect([row.decision, row.reason]).toEqual([decision, reason]);
    expect(row.choices.length > 0).toBe(decision === 'offer');
    expect(row.value === null).toBe(decision !== 'fill');
    expect(row.shown === '').toBe(decision !== 'fill');
    reached.add(row.decision).add(row.reason);
  });

  it.each([
    ['fills an empty field that no record answers', '', true, 'confirmed-earlier'],
    ['sees that it stands there already', 'Lê Văn Mẫu', false, 'already-right'],
    ['keeps what differs unless the clerk says otherwise', 'Khác', false, 'holds-other-value'],
  ])('%s from what an earlier step confirmed', (_name, current, empty, reason) => {
    const question = asks('fullName');
    const row = { ...planOne(question, []), current };
    const answer = { value: { kind: 'text', text: 'Lê Văn Mẫu' }, shown: 'Lê Văn Mẫu' } as const;
    const [taken] = withConfirmed([row], [{ ...question.field, empty }], new Map([['f1', answer]]));
    expect(taken).toMatchObject({ decision: 'fill', reason, shown: 'Lê Văn Mẫu', source: null });
    reached.add(reason);
  });

  it('leaves what an earlier step confirmed out of a field that cannot be written', () => {
    const question = asks('fullName');
    const row = { ...planOne(question, []), reason: 'read-only' } as const;
    const answer = { value: { kind: 'text', text: 'Lê Văn Mẫu' }, shown: 'Lê Văn Mẫu' } as const;
    expect(withConfirmed([row], [question.field], new Map([['f1', answer]]))).toEqual([row]);
  });

  afterAll(() => {
    const all = [...DECISIONS, ...PLAN_REASONS];
    expect(all.filter((code) => !reached.has(code))).toEqual([]);
  });

  it('has one row per field, in the form’s order, and none for a field beyond what was understood', () => {
    const row = planOne(
      { ...asks('fullName'), understanding: understood('f1', null, 'other') },
      [],
    );
    expect(row).toMatchObject({ fieldId: 'f1', signature: 'sig-f1', reason: 'asks-nothing-held' });
  });

  it.each([
    [
      'what must never be filled goes before what cannot be',
      { readOnly: true, visible: false },
      'declared',
      'declared-fact',
    ],
    ['read-only goes before hidden', { readOnly: true, visible: false }, 'held', 'read-only'],
    ['disabled is read-only', { disabled: true }, 'held', 'read-only'],
  ] as const)('%s', (_name, change, kind, reason) => {
    const field = aField({ id: 'f1', ...change });
    const understanding = understood('f1', anAnswer('fullName'), kind);
    expect(planOne({ field, understanding }, [KHOI]).reason).toBe(reason);
  });

  it.each([
    [
      'a closed list of communes waits for its province',
      'permanentAddress.commune',
      'select',
      'fill',
    ],
    ['so does a closed list of districts', 'permanentAddress.district', 'combobox', 'leave'],
    [
      'a closed list of provinces waits for nothing',
      'permanentAddress.province',
      'select',
      'leave',
    ],
    ['a closed text box for a commune is closed', 'permanentAddress.commune', 'text', 'leave'],
  ] as const)('%s', (_name, key, control, decision) => {
    const row = planOne(asks(key, { control, disabled: true }), [KHOI]);
    expect(row.decision).toBe(decision);
    expect(row.reason === 'read-only').toBe(key.endsWith('province') || control === 'text');
  });

  it('never fills what could not be decided, whatever meaning stands first', () => {
    const row = planOne(ofKind('unknown'), [KHOI]);
    expect(row).toMatchObject({ decision: 'offer', value: null });
  });

  it.each([
    ['ethnicity', true],
    ['fullName', false],
  ] as const)('marks %s as sensitive: %s', (key, sensitive) => {
    expect(planOne(asks(key), [KHOI]).sensitive).toBe(sensitive);
    const offered = choiceOf('f1', key, 'oldIdNumber');
    expect(planOne(offered, [KHOI])).toMatchObject({ decision: 'offer', sensitive });
  });

  it('names source and day of what it fills', () => {
    const row = planOne(asks('fullName'), [KHOI]);
    expect(row).toMatchObject({ source: 'csdlqgdc', asOf: '2026-11-01', shown: 'Lê Minh Khôi' });
    expect(row).toMatchObject({ key: 'fullName', person: ref('applicant'), kind: 'held' });
  });

  it('takes the number from the record itself, and its day where the record says one', () => {
    const withDatum = aCitizen({ idNumber: '000095250112' });
    expect(planOne(asks('idNumber'), [KHOI])).toMatchObject({ shown: '000095250112', asOf: null });
    expect(planOne(asks('idNumber'), [withDatum])).toMatchObject({ asOf: '2026-11-01' });
  });
});
