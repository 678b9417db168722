import { describe, expect, it } from 'vitest';
import { firsts, type Sketch } from './forms';

const under = (title: string, sketches: readonly Sketch[]): Sketch[] =>
  sketches.map((sketch) => ({ ...sketch, under: [title] }));
const name: Sketch = { label: 'Họ và tên' };

describe('a page named for one person', () => {
  it.each([
    ['Thêm người thuê', 'Họ tên người thuê'],
    ['Hồ sơ tài xế', 'Họ tên tài xế'],
    ['Cập nhật thành viên', 'Tên thành viên'],
    ['Chỉnh sửa người mua', 'Họ tên'],
  ])('%s is about that person: %s', (title, label) => {
    expect(firsts([{ label }, { label: 'Số CCCD' }], title)).toEqual([
      'applicant.fullName',
      'applicant.idNumber',
    ]);
  });

  it.each<[string, Sketch[]]>([
    ['the one who asks is named', [{ label: 'Họ tên người nộp đơn' }]],
    ['the householder is', [{ label: 'Họ tên chủ hộ' }]],
  ])('is about somebody else where %s', (_, sketches) => {
    const form = [...sketches, { label: 'Họ tên thành viên' }];
    expect(firsts(form, 'Thêm thành viên').at(-1)).toBe('member.fullName');
  });

  it('is none where the page only mentions the person', () => {
    expect(firsts([{ label: 'Họ tên người thuê' }], 'Hợp đồng thuê nhà')).toEqual([
      'other.fullName',
    ]);
  });
});

describe('the one who is left on a paper about a death', () => {
  const form = [
    { label: 'Họ tên người yêu cầu' },
    name,
    { label: 'Giới tính' },
    { label: 'Nguyên nhân chết' },
  ];

  it('is the dead one where the requester is named', () => {
    expect(firsts(form, 'Tờ khai đăng ký khai tử').slice(0, 3)).toEqual([
      'applicant.fullName',
      'deceased.fullName',
      'deceased.sex',
    ]);
  });

  it('stays open where nobody else is named', () => {
    expect(firsts(form.slice(1), 'Tờ khai đăng ký khai tử')[0]).toBe('');
  });
});

describe('what was and what is numbered', () => {
  it.each(['Lịch sử tạm trú', 'II. Quá trình cư trú'])('%s asks no address of today', (title) => {
    expect(firsts([name, ...under(title, [{ label: 'Địa chỉ' }])])[1]).toBe('');
  });

  it.each<[string, string]>([
    ['Số khai sinh', ''],
    ['Nơi đăng ký khai sinh', 'applicant.birthRegistrationPlace'],
  ])('%s → %s', (label, answer) => {
    expect(firsts([name, { label }])[1]).toBe(answer);
  });
});

describe('a page named for a householder, a child or somebody dead', () => {
  it.each([
    ['Thông tin chủ hộ', 'householder'],
    ['Thêm trẻ em', 'child'],
    ['Cập nhật người đã mất', 'deceased'],
  ])('%s asks of that person: %s', (title, role) => {
    expect(firsts([name, { label: 'Số điện thoại' }], title)).toEqual([
      `${role}.fullName`,
      `${role}.phone`,
    ]);
  });

  it.each<[string, Sketch]>([
    ['a relation is asked', { label: 'Quan hệ với chủ hộ', control: 'select' }],
    ['another subject is named', { label: 'Họ tên người khai' }],
  ])('asks of the form-filler where %s', (_, sketch) => {
    expect(firsts([name, sketch], 'Thông tin chủ hộ')[0]).toBe('applicant.fullName');
  });
});

describe('a pupil beside who registers them', () => {
  it('is another person, whatever the label repeats', () => {
    expect(
      firsts([
        ...under('Thông tin học sinh', [{ label: 'Họ tên học sinh' }, { label: 'Ngày sinh' }]),
        ...under('Thông tin người đăng ký', [name, { label: 'Email' }]),
      ]),
    ).toEqual([
      'applicant.fullName',
      'applicant.birthDate',
      'applicant#2.fullName',
      'applicant#2.email',
    ]);
  });

  it.each(['người nộp hồ sơ', 'người làm đơn', 'người điền phiếu'])('named as %s', (who) => {
    expect(firsts([{ label: 'Họ tên bệnh nhân' }, { label: `Họ tên ${who}` }])).toEqual([
      'applicant.fullName',
      'applicant#2.fullName',
    ]);
  });

  it.each(['người đăng ký dự thi', 'người đăng ký khám'])('is no other one than %s', (who) => {
    expect(firsts([{ label: 'Họ tên thí sinh' }, { label: `Số điện thoại ${who}` }])[1]).toBe(
      'applicant.phone',
    );
  });
});

describe('whom nothing but the page names', () => {
  it.each(['Quan hệ gia đình', 'Thêm thân nhân'])(
    'is open on a page about a family: %s',
    (title) => {
      expect(firsts([name, { label: 'Ngày sinh' }], title)).toEqual(['', '']);
    },
  );

  it('is the only person of a form, in words no table knows', () => {
    expect(firsts([{ label: 'Tên người bảo hiểm' }, { label: 'Dân tộc' }])).toEqual([
      'applicant.fullName',
      'applicant.ethnicity',
    ]);
  });

  it('is not the one whom words to press add', () => {
    const added = { under: ['Thêm con'], titled: 'text' as const };
    expect(
      firsts([
        { ...name, ...added },
        { label: 'Email', ...added },
      ]),
    ).toEqual(['', '']);
  });
});
