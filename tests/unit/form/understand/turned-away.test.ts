import { describe, expect, it } from 'vitest';
import { firsts, type Sketch, understand } from './forms';

const APPLICANT: readonly Sketch[] = [
  { label: 'Họ và tên', under: ['Người yêu cầu'] },
  { label: 'Số định danh cá nhân', under: ['Người yêu cầu'] },
];
const behind = (title: string, label: string) =>
  understand([...APPLICANT, { label, under: [title] }])[2];

describe('a block that is about nobody who could be scanned', () => {
  it.each([
    ['Tra cứu hồ sơ', 'Họ và tên người nộp'],
    ['Tìm kiếm', 'Số CCCD người nộp'],
    ['Bộ lọc', 'Số định danh cá nhân'],
    ['Công chức tư pháp - hộ tịch', 'Họ và tên'],
    ['Luật sư', 'Họ và tên luật sư'],
    ['Cán bộ xử lý', 'Số điện thoại'],
    ['Cơ quan giải quyết', 'Điện thoại'],
    ['III. Cơ quan tiếp nhận', 'Số điện thoại'],
  ])('%s: answers and offers nothing for %s', (title, label) => {
    const answer = behind(title, label);
    expect(answer?.first).toBeNull();
    expect(answer?.others).toEqual([]);
  });
});

describe('the kin of somebody who is named behind them', () => {
  it.each([
    ['Vợ (chồng) của người khai', 'spouse.fullName'],
    ['Vợ/chồng của người yêu cầu', 'spouse.fullName'],
    ['Cha của người yêu cầu', 'father.fullName'],
    ['Mẹ của người được khai sinh', 'mother.fullName'],
    ['Con của người yêu cầu', 'child.fullName'],
    ['Vợ/chồng của chủ hộ', 'relative.fullName'],
  ])('%s is %s', (title, expected) => {
    const sketches = [...APPLICANT, { label: 'Họ và tên', under: [title] }];
    expect(firsts(sketches)[2]).toBe(expected);
  });
});

it('takes who reports something for the applicant', () => {
  expect(firsts([{ label: 'Họ và tên', under: ['Người trình báo'] }])).toEqual([
    'applicant.fullName',
  ]);
});
