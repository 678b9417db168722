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
