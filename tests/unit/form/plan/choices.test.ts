import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../../lib/citizen/keys';
import type { PersonRole } from '../../../../lib/citizen/person';
import { aField, anAnswer, understood } from '../factories';
import { aCitizen, planAll, planOne, type Question, ref, SUOI_DAY, TAN_HOI } from './planning';

/** A field whose meaning is open between these keys; the first is the likeliest. */
function mayAsk(first: FieldKey, ...others: readonly FieldKey[]): Question {
  return {
    field: aField({ id: 'f1' }),
    understanding: understood(
      'f1',
      anAnswer(first),
      'choice',
      others.map((key) => anAnswer(key)),
    ),
  };
}

function of(person: PersonRole, key: FieldKey = 'fullName', id = 'f1', ordinal = 1): Question {
  return { field: aField({ id }), understanding: understood(id, anAnswer(key, person, ordinal)) };
}

const ELSEWHERE = { ...TAN_HOI, commune: '25522' };

describe('a choice of meaning', () => {
  it('is offered where the meanings differ in value', () => {
    const row = planOne(mayAsk('permanentAddress', 'currentAddress'), [
      aCitizen({ permanentAddress: TAN_HOI, currentAddress: ELSEWHERE }),
    ]);
    expect(row).toMatchObject({ decision: 'offer', reason: 'choice-of-meaning', value: null });
    expect(row.choices.map(({ key }) => key)).toEqual(['permanentAddress', 'currentAddress']);
    expect(new Set(row.choices.map(({ id }) => id)).size).toBe(2);
  });

  it('is no question where every meaning says the same', () => {
    const row = planOne(mayAsk('permanentAddress', 'currentAddress'), [
      aCitizen({ permanentAddress: TAN_HOI, currentAddress: TAN_HOI }),
    ]);
    expect(row).toMatchObject({
      decision: 'fill',
      reason: 'same-meaning',
      key: 'permanentAddress',
    });
  });

  it('stays one where only one meaning is answered', () => {
    const row = planOne(mayAsk('temporaryAddress', 'permanentAddress'), [
      aCitizen({ permanentAddress: TAN_HOI }),
    ]);
    expect(row).toMatchObject({ decision: 'offer', reason: 'choice-of-meaning' });
    expect(row.choices.map(({ key }) => key)).toEqual(['permanentAddress']);
  });

  it('stays one where the likeliest meaning is not answered and the others agree', () => {
    const row = planOne(mayAsk('temporaryAddress', 'permanentAddress', 'currentAddress'), [
      aCitizen({ permanentAddress: TAN_HOI, currentAddress: TAN_HOI }),
    ]);
    expect(row).toMatchObject({ decision: 'offer', reason: 'choice-of-meaning' });
    expect(row.choices.map(({ key }) => key)).toEqual(['permanentAddress', 'currentAddress']);
  });

  it('keeps the candidates of a divided commune apart', () => {
    const row = planOne(mayAsk('permanentAddress.commune', 'homeTown.commune'), [
      aCitizen({ permanentAddress: SUOI_DAY, homeTown: TAN_HOI }),
    ]);
    expect(row.choices.map(({ key, shown }) => [key, shown])).toEqual([
      ['permanentAddress.commune', 'Xã Tân Châu'],
      ['permanentAddress.commune', 'Xã Tân Thành'],
      ['homeTown.commune', 'Xã Tân Hội'],
    ]);
  });

  it('says each value of a datum once', () => {
    const row = planOne(mayAsk('birthDate', 'birthDate.year', 'idNumber'), [
      aCitizen({ birthDate: { year: 1951 } }),
    ]);
    expect(row.choices.map(({ shown }) => shown)).toEqual(['1951', '000095250112']);
  });

  it.each([
    ['not-in-record', [aCitizen({})]],
    ['nobody-scanned', []],
  ] as const)('is left with reason %s where no record answers', (reason, citizens) => {
    expect(planOne(mayAsk('permanentAddress', 'currentAddress'), citizens).reason).toBe(reason);
  });
});

describe('a person in doubt', () => {
  const father = aCitizen({ fullName: 'Lê Minh Khôi' }, { id: 'c1', roles: [ref('father')] });
  const mother = aCitizen(
    { fullName: 'Trần Thị Ngọc Hân' },
    { id: 'c2', roles: [ref('mother')], idNumber: '000197250212' },
  );
  const either: Question = {
    field: aField({ id: 'f1' }),
    understanding: understood('f1', null, 'held', [
      anAnswer('fullName', 'father'),
      anAnswer('fullName', 'mother'),
    ]),
  };

  it.each([
    ['both', [father, mother], ['father', 'mother']],
    ['one', [mother], ['mother']],
  ] as const)('is asked when %s of two were scanned', (_name, citizens, persons) => {
    const row = planOne(either, citizens);
    expect(row).toMatchObject({ decision: 'offer', reason: 'person-unclear', value: null });
    expect(row.choices.map(({ person }) => person.person)).toEqual(persons);
  });

  it('is asked even where both records say the same', () => {
    const twins = [father, { ...mother, record: { ...mother.record, data: father.record.data } }];
    const row = planOne(either, twins);
    expect(row).toMatchObject({ decision: 'offer', reason: 'person-unclear' });
    expect(row.choices).toHaveLength(2);
  });

  it('is asked where two citizens have one capacity, whoever was scanned first', () => {
    const rival = { ...mother, roles: [ref('father')] };
    for (const citizens of [
      [father, rival],
      [rival, father],
    ]) {
      const row = planOne(of('father'), citizens);
      expect(row).toMatchObject({ decision: 'offer', reason: 'claimed-twice', value: null });
      expect(row.choices.map(({ shown }) => shown).sort()).toEqual([
        'Lê Minh Khôi',
        'Trần Thị Ngọc Hân',
      ]);
    }
    expect(planOne(of('father', 'taxCode'), [father, rival]).reason).toBe('not-in-record');
  });

  it('is told apart by number among persons of one role', () => {
    const second = aCitizen({ fullName: 'Lê Gia Hân' }, { roles: [ref('child', 2)] });
    expect(planOne(of('child', 'fullName', 'f1', 2), [second]).shown).toBe('Lê Gia Hân');
    expect(planOne(of('child', 'fullName', 'f1', 1), [second]).reason).toBe('nobody-scanned');
  });

  it('answers for every capacity that the clerk gave', () => {
    const both = { ...father, roles: [ref('father'), ref('applicant')] };
    const rows = planAll([of('father', 'fullName', 'a'), of('applicant', 'fullName', 'b')], [both]);
    expect(rows.map(({ decision }) => decision)).toEqual(['fill', 'fill']);
  });
});

describe('kinship', () => {
  const KIN = {
    father: { fullName: 'Lê Văn Thạnh', idNumber: '000051250312', nationality: 'VN' },
    mother: { fullName: 'Nguyễn Thị Mười' },
    spouse: { fullName: 'Trần Thị Ngọc Hân' },
    householder: { fullName: 'Lê Văn Thạnh', idNumber: '000051250312' },
  };
  const man = (...roles: readonly PersonRole[]) =>
    aCitizen(
      { fullName: 'Lê Minh Khôi', sex: 'male', ...KIN },
      { roles: roles.map((r) => ref(r)) },
    );
  const woman = (...roles: readonly PersonRole[]) =>
    aCitizen(
      { fullName: 'Trần Thị Ngọc Hân', sex: 'female', ...KIN },
      { roles: roles.map((r) => ref(r)) },
    );

  it('only suggests: a name, a number, a nationality, never more', () => {
    const row = planOne(of('father'), [man('applicant')]);
    expect(row).toMatchObject({ decision: 'offer', reason: 'kinship-only-suggests', value: null });
    expect(row.choices).toMatchObject([
      { shown: 'Lê Văn Thạnh', meaning: 'related-person', key: 'fullName', person: ref('father') },
    ]);
    expect(planOne(of('father', 'idNumber'), [man('applicant')]).choices[0]?.shown).toBe(
      '000051250312',
    );
    expect(planOne(of('father', 'birthDate'), [man('applicant')]).reason).toBe('nobody-scanned');
    expect(planOne(of('mother', 'idNumber'), [man('applicant')]).reason).toBe('nobody-scanned');
  });

  it('gives way to the scanned person', () => {
    const scanned = aCitizen({ fullName: 'Lê Văn Thạnh' }, { id: 'c2', roles: [ref('father')] });
    expect(planOne(of('father'), [man('applicant'), scanned])).toMatchObject({ decision: 'fill' });
  });

  const CHILD = of('child', 'fullName', 'f2');
  it.each<[string, PersonRole, readonly Question[], ReturnType<typeof man>, boolean]>([
    ['the applicant’s mother in a form about the applicant', 'mother', [], man('applicant'), true],
    ['the deceased’s father', 'father', [], man('deceased'), true],
    ['a child’s father in a form with a child', 'father', [CHILD], man('child'), true],
    ['a father’s mother, who is the child’s grandmother', 'mother', [CHILD], man('father'), false],
    [
      'the same where the father is also the applicant',
      'mother',
      [CHILD],
      man('father', 'applicant'),
      false,
    ],
    ['an applicant’s mother in a form with a child', 'mother', [CHILD], man('applicant'), false],
    ['a husband’s mother in a marriage form', 'mother', [], man('husband'), false],
    ['a member’s father', 'father', [], man('member'), false],
    ['a husband’s wife', 'wife', [], man('husband'), true],
    ['a wife’s wife', 'wife', [], woman('applicant'), false],
    ['a wife’s husband', 'husband', [], woman('applicant'), true],
    ['a husband’s husband', 'husband', [], man('applicant'), false],
    ['an applicant’s spouse', 'spouse', [], woman('applicant'), true],
    ['a father’s spouse as the child’s mother', 'mother', [CHILD], man('father'), false],
    ['the householder of whoever was scanned', 'householder', [], man('applicant', 'owner'), true],
    ['a guardian, whom no record names', 'guardian', [], man('applicant'), false],
  ])('suggests %s: %s', (_name, person, more, citizen, suggested) => {
    const [row] = planAll([of(person), ...more], [citizen]);
    expect(row?.decision).toBe(suggested ? 'offer' : 'leave');
    expect(row?.reason).toBe(suggested ? 'kinship-only-suggests' : 'nobody-scanned');
  });

  it('suggests a householder to himself, for the clerk to confirm', () => {
    const head = aCitizen(
      { fullName: 'Lê Văn Thạnh', householder: KIN.householder },
      { idNumber: '000051250312', roles: [ref('applicant'), ref('owner')] },
    );
    expect(planOne(of('householder'), [head]).choices.map(({ shown }) => shown)).toEqual([
      'Lê Văn Thạnh',
    ]);
  });
});

describe('the relation to a householder', () => {
  const HOUSEHOLDER = { fullName: 'Lê Văn Thạnh', idNumber: '000051250312' };
  const relation = of('applicant', 'relationToHouseholder');
  const member = aCitizen({ relationToHouseholder: 'Con đẻ', householder: HOUSEHOLDER });

  it('is filled where the form names no householder', () => {
    expect(planOne(relation, [member])).toMatchObject({ decision: 'fill', shown: 'Con đẻ' });
  });

  it('is offered where the form names a householder whom nobody scanned', () => {
    const [row] = planAll([relation, of('householder', 'fullName', 'f2')], [member]);
    expect(row).toMatchObject({ decision: 'offer', reason: 'kinship-only-suggests' });
  });

  it.each([
    ['is filled where the householder scanned is the recorded one', '000051250312', 'fill'],
    ['is offered where another householder was scanned', '000051250399', 'offer'],
  ])('%s', (_, idNumber, decision) => {
    const householder = { ...aCitizen({ idNumber }), id: 'h', roles: [ref('householder')] };
    const present = { ...householder, record: { ...householder.record, idNumber } };
    const [row] = planAll([relation, of('householder', 'fullName', 'f2')], [member, present]);
    expect(row?.decision).toBe(decision);
  });
});
