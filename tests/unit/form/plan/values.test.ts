import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../../lib/citizen/keys';
import type { FieldDescription } from '../../../../lib/form/contract/field';
import { aPart } from '../factories';
import { aCitizen, asks, planAll, planOne, SUOI_DAY, SUOI_NGO, TAN_HOI } from './planning';

type Change = Partial<FieldDescription>;
const CAPITALS: Change = {
  texts: [{ from: 'label', text: 'Họ, chữ đệm, tên (viết chữ in hoa, có dấu)' }],
};
const PLAIN: Change = {};
const SELECT: Change = { control: 'select' };

describe('a name', () => {
  it.each<[string, string, FieldKey, Change, string]>([
    ['as the record holds it', 'Lê Minh Khôi', 'fullName', PLAIN, 'Lê Minh Khôi'],
    ['in capitals where the form asks', 'Lê Minh Khôi', 'fullName', CAPITALS, 'LÊ MINH KHÔI'],
    ['in the record’s own capitals', 'VÕ HỮU THẮNG', 'fullName', PLAIN, 'VÕ HỮU THẮNG'],
    ['with its accents in capitals', 'Đoàn Thị Thuỷ', 'fullName', CAPITALS, 'ĐOÀN THỊ THUỶ'],
    ['by surname', 'Lê Minh Khôi', 'surname', PLAIN, 'Lê'],
    ['by surname in capitals', 'Lê Minh Khôi', 'surname', CAPITALS, 'LÊ'],
    ['by middle name', 'Trần Thị Ngọc Hân', 'middleName', PLAIN, 'Thị Ngọc'],
    ['by given name', 'Lê Minh Khôi', 'givenName', PLAIN, 'Khôi'],
    ['by middle and given name', 'Lê Minh Khôi', 'middleAndGivenName', PLAIN, 'Minh Khôi'],
  ])('is written %s', (_name, fullName, key, change, shown) => {
    const row = planOne(asks(key, change), [aCitizen({ fullName })]);
    expect(row).toMatchObject({ decision: 'fill', shown, value: { kind: 'text', text: shown } });
    expect(row.reason).toBe(key === 'fullName' ? 'same-meaning' : 'derived');
  });

  it.each([
    ['a name of one word', 'Mến', 'givenName', 'Mến'],
    ['what may be a double surname', 'Nguyễn Trần Bảo Quốc', 'surname', 'Nguyễn'],
    ['an Ê Đê name', 'H’ Hương Mlô', 'surname', 'Mlô'],
    ['a Khmer name', 'Thạch Chanh Đa', 'surname', 'Thạch'],
  ] as const)('is offered, not split, for %s', (_name, fullName, key, shown) => {
    const row = planOne(asks(key), [aCitizen({ fullName })]);
    expect(row).toMatchObject({ decision: 'offer', reason: 'name-split-uncertain', value: null });
    expect(row.choices.map((choice) => choice.shown)).toEqual([shown]);
  });

  it('is offered where the record’s ethnic group does not follow the Kinh order', () => {
    const citizen = aCitizen({ fullName: 'Lê Thị Hoa', ethnicity: '05' });
    expect(planOne(asks('surname'), [citizen]).decision).toBe('offer');
  });

  it('has no surname where it is one word', () => {
    expect(planOne(asks('surname'), [aCitizen({ fullName: 'Mến' })]).reason).toBe('not-in-record');
  });

  it('of a related person is in capitals where the form asks', () => {
    const citizen = aCitizen({ father: { fullName: 'Lê Văn Thạnh', nationality: 'VN' } });
    expect(planOne(asks('father.fullName', CAPITALS), [citizen]).shown).toBe('LÊ VĂN THẠNH');
    expect(planOne(asks('father'), [citizen]).shown).toBe('Lê Văn Thạnh');
    expect(planOne(asks('father.nationality'), [citizen]).shown).toBe('Việt Nam');
    expect(planOne(asks('father.idNumber'), [citizen]).reason).toBe('not-in-record');
  });
});

describe('a birth date', () => {
  const WHOLE = { year: 1995, month: 3, day: 12 };
  const MONTH = { year: 1957, month: 5 };
  const YEAR = { year: 1951 };
  const NATIVE: Change = { control: 'date' };
  const TEXT_DATE: Change = { control: 'date', parts: [aPart({ type: 'text' })] };
  const PARTS: Change = {
    control: 'date-parts',
    parts: [aPart({ part: 'day' }), aPart({ part: 'month' }), aPart({ part: 'year' })],
  };

  it.each([
    ['a whole date into a native box', WHOLE, NATIVE, '12/03/1995'],
    ['a whole date into three boxes', WHOLE, PARTS, '12/03/1995'],
    ['a year into a text box', YEAR, PLAIN, '1951'],
    ['a year into a calendar of the page', YEAR, TEXT_DATE, '1951'],
    ['a year into three boxes', YEAR, PARTS, '1951'],
    ['month and year into a text box', MONTH, PLAIN, '05/1957'],
  ])('is written as %s', (_name, birthDate, change, shown) => {
    const row = planOne(asks('birthDate', change), [aCitizen({ birthDate })]);
    expect(row).toMatchObject({
      decision: 'fill',
      shown,
      value: { kind: 'date', date: birthDate },
    });
  });

  it.each([
    ['a year into a native box', YEAR],
    ['a month into a native box', MONTH],
  ])('is left, and nothing invented, for %s', (_name, birthDate) => {
    const row = planOne(asks('birthDate', NATIVE), [aCitizen({ birthDate })]);
    expect(row).toMatchObject({ decision: 'leave', reason: 'date-incomplete', value: null });
  });

  it.each<[FieldKey, object, Change, string, readonly string[]]>([
    ['birthDate.day', WHOLE, PLAIN, 'fill', ['12']],
    ['birthDate.month', WHOLE, PLAIN, 'fill', ['03']],
    ['birthDate.year', YEAR, PLAIN, 'fill', ['1951']],
    ['birthDate.month', WHOLE, SELECT, 'fill', ['03', '3', 'Tháng 3', 'Tháng 03']],
    ['birthDate.day', WHOLE, SELECT, 'fill', ['12', '12']],
    ['birthDate.day', YEAR, PLAIN, 'leave', []],
    ['birthDate.month', YEAR, SELECT, 'leave', []],
    ['birthDate.day', MONTH, SELECT, 'leave', []],
  ])('has %s of %o as %o: %s', (key, birthDate, change, decision, texts) => {
    const row = planOne(asks(key, change), [aCitizen({ birthDate: birthDate as typeof WHOLE })]);
    expect(row.decision).toBe(decision);
    expect(row.reason).toBe(decision === 'fill' ? 'derived' : 'date-incomplete');
    const written = row.value?.kind === 'choice' ? row.value.labels : [row.shown];
    expect(decision === 'fill' ? written : []).toEqual(texts);
  });
});

describe('a day of issue', () => {
  const card = { issueDate: { year: 2022, month: 6, day: 20 } };

  it.each([
    ['idIssueDate', '20/06/2022'],
    ['idIssueDate.month', '06'],
  ] as const)('%s comes from the card and is marked so', (key, shown) => {
    const row = planOne(asks(key), [aCitizen({}, { card })]);
    expect(row).toMatchObject({
      decision: 'fill',
      reason: 'from-card',
      source: 'card',
      asOf: null,
      shown,
    });
  });

  it('is left where neither card nor record says it', () => {
    expect(planOne(asks('idIssueDate'), [aCitizen({})]).reason).toBe('not-in-record');
    expect(planOne(asks('idIssuePlace'), [aCitizen({})]).reason).toBe('not-in-record');
  });
});

describe('an address', () => {
  const of = (address: typeof TAN_HOI, key: FieldKey, change: Change = PLAIN) =>
    planOne(asks(key, change), [aCitizen({ permanentAddress: address })]);

  it.each<[FieldKey, string]>([
    ['permanentAddress.province', 'Tỉnh Tây Ninh'],
    ['permanentAddress.commune', 'Xã Tân Hội'],
    ['permanentAddress.detail', 'Tổ 7, ấp Hội Phước'],
    ['permanentAddress', 'Tổ 7, ấp Hội Phước, Xã Tân Hội, Tỉnh Tây Ninh'],
  ])('of today’s list answers %s with "%s"', (key, shown) => {
    expect(of(TAN_HOI, key)).toMatchObject({ decision: 'fill', reason: 'same-meaning', shown });
  });

  it('is picked by code or by any of the unit’s names', () => {
    const { value } = of(TAN_HOI, 'permanentAddress.commune', SELECT);
    expect(value).toMatchObject({ kind: 'choice', codes: ['25525'] });
    expect(value?.kind === 'choice' && value.labels).toContain('Xã Tân Hội');
  });

  it.each<[FieldKey, string]>([
    ['permanentAddress.province', 'Tỉnh Tây Ninh'],
    ['permanentAddress.commune', 'Xã Tân Hoà'],
    ['permanentAddress.detail', 'Số nhà 111, tổ 8, ấp 8'],
    ['permanentAddress', 'Số nhà 111, tổ 8, ấp 8, Xã Tân Hoà, Tỉnh Tây Ninh'],
  ])('of the old list, wholly in one commune today, derives %s as "%s"', (key, shown) => {
    expect(of(SUOI_NGO, key)).toMatchObject({ decision: 'fill', reason: 'derived', shown });
  });

  it('of a divided commune is offered, never guessed; what all candidates share is derived', () => {
    const commune = of(SUOI_DAY, 'permanentAddress.commune', SELECT);
    expect(commune).toMatchObject({ decision: 'offer', reason: 'commune-divided', value: null });
    expect(commune.choices.map(({ shown, meaning }) => [shown, meaning])).toEqual([
      ['Xã Tân Châu', 'unit-candidate'],
      ['Xã Tân Thành', 'unit-candidate'],
    ]);
    expect(of(SUOI_DAY, 'permanentAddress').choices.map(({ shown }) => shown)).toEqual([
      'Tổ 6, ấp 2, Xã Tân Châu, Tỉnh Tây Ninh',
      'Tổ 6, ấp 2, Xã Tân Thành, Tỉnh Tây Ninh',
    ]);
    expect(of(SUOI_DAY, 'permanentAddress.province')).toMatchObject({
      decision: 'fill',
      reason: 'derived',
    });
    expect(of(SUOI_DAY, 'permanentAddress.detail')).toMatchObject({
      decision: 'fill',
      shown: 'Tổ 6, ấp 2',
    });
  });

  it('follows the old list where the form asks a district', () => {
    const keys = ['province', 'district', 'commune', 'detail'] as const;
    const questions = keys.map((part) => asks(`permanentAddress.${part}`, { id: part }));
    const shown = (address: typeof TAN_HOI) =>
      planAll(questions, [aCitizen({ permanentAddress: address })]).map((row) => [
        row.reason,
        row.shown,
      ]);
    expect(shown(SUOI_DAY)).toEqual([
      ['same-meaning', 'Tỉnh Tây Ninh'],
      ['same-meaning', 'Huyện Tân Châu'],
      ['same-meaning', 'Xã Suối Dây'],
      ['same-meaning', 'Tổ 6, ấp 2'],
    ]);
    expect(new Set(shown(TAN_HOI).map(([reason]) => reason))).toEqual(new Set(['unit-unknown']));
  });

  it('follows today’s list although another address of the form asks a district', () => {
    const rows = planAll(
      [asks('permanentAddress.commune', { id: 'a' }), asks('homeTown.district', { id: 'b' })],
      [aCitizen({ permanentAddress: SUOI_NGO, homeTown: SUOI_NGO })],
    );
    expect(rows.map(({ shown }) => shown)).toEqual(['Xã Tân Hoà', 'Huyện Tân Châu']);
  });

  it.each([
    [
      'today’s list',
      { ...TAN_HOI, detail: 'Tổ 7, ấp Hội Phước, xã Tân Hội, tỉnh Tây Ninh' },
      'Tổ 7, ấp Hội Phước',
      'Xã Tân Hội, Tỉnh Tây Ninh',
    ],
    [
      'the old list',
      { ...SUOI_NGO, detail: 'ẤP 8, XÃ SUỐI NGÔ, HUYỆN TÂN CHÂU, TỈNH TÂY NINH' },
      'ẤP 8',
      'Xã Tân Hoà, Tỉnh Tây Ninh',
    ],
  ])('does not say its units twice: %s', (_name, address, detail, units) => {
    expect(of(address, 'permanentAddress.detail').shown).toBe(detail);
    expect(of(address, 'permanentAddress').shown).toBe(`${detail}, ${units}`);
  });

  it.each<[string, typeof TAN_HOI]>([
    ['a commune of no list', { ...TAN_HOI, commune: '99999' }],
    ['a commune of another province', { ...TAN_HOI, province: '01' }],
    ['an old commune of another district', { ...SUOI_NGO, district: '001' }],
  ])('is left with %s, in every part', (_name, address) => {
    for (const key of [
      'permanentAddress',
      'permanentAddress.province',
      'permanentAddress.detail',
    ] as const)
      expect(of(address, key).reason).toBe('unit-unknown');
  });

  it('without a detail answers the units alone', () => {
    const bare = { ...TAN_HOI, detail: '' };
    expect(of(bare, 'permanentAddress.detail').reason).toBe('not-in-record');
    expect(of(bare, 'permanentAddress').shown).toBe('Xã Tân Hội, Tỉnh Tây Ninh');
  });
});

describe('a code', () => {
  it.each<[FieldKey, Parameters<typeof aCitizen>[0], string]>([
    ['ethnicity', { ethnicity: '01' }, 'Kinh'],
    ['ethnicity', { ethnicity: '1' }, 'Kinh'],
    ['religion', { religion: '00' }, 'Không'],
    ['maritalStatus', { maritalStatus: '2' }, 'Đang có vợ/chồng'],
    ['bloodType', { bloodType: '01' }, 'A'],
    ['nationality', { nationality: 'VN' }, 'Việt Nam'],
    ['sex', { sex: 'female' }, 'Nữ'],
  ])('%s is written as its name and picked by code or name', (key, values, shown) => {
    expect(planOne(asks(key), [aCitizen(values)]).value).toEqual({ kind: 'text', text: shown });
    const picked = planOne(asks(key, { control: 'radio' }), [aCitizen(values)]);
    expect(picked.value).toMatchObject({ kind: 'choice' });
    expect(picked.value?.kind === 'choice' && picked.value.labels[0]).toBe(shown);
  });

  it.each<[FieldKey, Parameters<typeof aCitizen>[0]]>([
    ['ethnicity', { ethnicity: '99' }],
    ['religion', { religion: '77' }],
    ['maritalStatus', { maritalStatus: '0' }],
    ['bloodType', { bloodType: '00' }],
    ['nationality', { nationality: 'ZZ' }],
  ])('%s outside of its list, or one that means unknown, is left', (key, values) => {
    expect(planOne(asks(key), [aCitizen(values)])).toMatchObject({
      decision: 'leave',
      reason: 'code-unknown',
    });
  });
});

describe('what stands in the field', () => {
  const birthDate = { year: 1995, month: 3, day: 12 };
  it.each<[string, FieldKey, Parameters<typeof aCitizen>[0], Change, string, string]>([
    [
      'the same text',
      'fullName',
      { fullName: 'Lê Minh Khôi' },
      PLAIN,
      'Lê Minh Khôi',
      'already-right',
    ],
    [
      'the same text in other blanks and letters’ forms',
      'fullName',
      { fullName: 'Lê Minh Khôi' },
      PLAIN,
      ' Lê  Minh Khôi'.normalize('NFD'),
      'already-right',
    ],
    [
      'other case',
      'fullName',
      { fullName: 'Lê Minh Khôi' },
      PLAIN,
      'LÊ MINH KHÔI',
      'holds-other-value',
    ],
    [
      'other accents',
      'fullName',
      { fullName: 'Lê Minh Khôi' },
      PLAIN,
      'Lê Minh Khoi',
      'holds-other-value',
    ],
    [
      'a longer text that contains it',
      'fullName',
      { fullName: 'Lê Minh' },
      PLAIN,
      'Lê Minh Khôi',
      'holds-other-value',
    ],
    [
      'the same day otherwise written',
      'birthDate',
      { birthDate },
      PLAIN,
      '1995-03-12',
      'already-right',
    ],
    ['another day', 'birthDate', { birthDate }, PLAIN, '13/03/1995', 'holds-other-value'],
    [
      'the year alone of a whole date',
      'birthDate',
      { birthDate },
      PLAIN,
      '1995',
      'holds-other-value',
    ],
    ['words instead of a day', 'birthDate', { birthDate }, PLAIN, 'không rõ', 'holds-other-value'],
    [
      'the option under another name',
      'ethnicity',
      { ethnicity: '01' },
      SELECT,
      'KINH',
      'already-right',
    ],
    ['another option', 'sex', { sex: 'male' }, SELECT, 'Nữ', 'holds-other-value'],
  ])('is judged against the value: %s', (_name, key, values, change, shows, reason) => {
    const row = planOne(asks(key, change, shows), [aCitizen(values)]);
    expect(row).toMatchObject({ decision: 'fill', reason, current: shows });
    expect(row.value).not.toBeNull();
  });

  it('does not count where it is the field’s own prompt', () => {
    const question = asks('sex', { control: 'select', empty: true }, '– Chọn –');
    expect(planOne(question, [aCitizen({ sex: 'male' })]).reason).toBe('same-meaning');
  });
});

describe('the place of issue, which no card carries', () => {
  const POLICE = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
  it.each([
    ['the last day of the chip CCCD', { year: 2024, month: 6, day: 30 }, [POLICE, 'Bộ Công an']],
    ['the first day of the new card', { year: 2024, month: 7, day: 1 }, ['Bộ Công an', POLICE]],
  ])('is offered for %s, the likelier first, and never filled', (_, issueDate, expected) => {
    const row = planOne(asks('idIssuePlace'), [aCitizen({}, { card: { issueDate } })]);
    expect(row).toMatchObject({ decision: 'offer', source: 'card' });
    expect(row.choices.map(({ shown }) => shown)).toEqual(expected);
  });
});
