import { describe, expect, it } from 'vitest';
import { firsts, type Sketch } from './forms';

const under = (title: string, labels: readonly string[]): Sketch[] =>
  labels.map((label) => ({ label, under: [title] }));

const student = under('A. Thông tin học sinh', ['Họ và tên', 'Ngày sinh']);

describe('a plain title behind the part of the subject', () => {
  it('goes on about the subject', () => {
    const home = under('B. Thông tin hộ khẩu, cư trú', ['Nơi thường trú', 'Nơi ở hiện tại']);
    expect(firsts([...student, ...home]).slice(2)).toEqual([
      'applicant.permanentAddress',
      'applicant.currentAddress',
    ]);
  });

  it('goes on behind a search for that person', () => {
    const form = under('Thông tin nhập học', ['CCCD', 'Họ và tên', 'Giới tính']);
    expect(firsts([...under('Tìm kiếm thí sinh', ['CCCD']), ...form])).toEqual([
      '',
      'applicant.idNumber',
      'applicant.fullName',
      'applicant.sex',
    ]);
  });

  it('stays open where it asks a name again', () => {
    const other = under('Thông tin hỗ trợ', ['Họ và tên', 'Ngày sinh', 'Số điện thoại']);
    expect(firsts([...student, ...other]).slice(2)).toEqual(['', '', '']);
  });

  it('stays open behind the part of anybody else', () => {
    const mother = under('Thông tin mẹ', ['Họ và tên']);
    const more = under('Thông tin khác', ['Nơi thường trú']);
    expect(firsts([...student, ...mother, ...more])[3]).toBe('');
  });

  it('stays open in a form about others', () => {
    const requester = under('Người yêu cầu', ['Họ và tên']);
    const more = under('Nội dung đăng ký', ['Ngày sinh', 'Dân tộc']);
    expect(firsts([...requester, ...more], 'Đăng ký khai sinh').slice(1)).toEqual(['', '']);
  });
});

describe('an address', () => {
  const lines = ['Tỉnh/Thành phố', 'Phường/Xã', 'Địa chỉ cụ thể'];

  it('asked a second time without a word of its own stays open', () => {
    const answers = firsts([
      ...student,
      ...under('A. Thông tin học sinh', lines),
      ...under('B. Thông tin đăng ký', lines),
    ]);
    expect(answers.slice(2, 5)).toEqual([
      'applicant.permanentAddress.province',
      'applicant.permanentAddress.commune',
      'applicant.permanentAddress.detail',
    ]);
    expect(answers.slice(5)).toEqual(['', '', '']);
  });

  it('with a word of its own does not join the lines above it', () => {
    const home = under('Hộ khẩu thường trú', ['Tỉnh/Thành phố', 'Xã/Phường', 'Địa chỉ báo tin']);
    expect(firsts([{ label: 'Họ tên' }, ...home]).slice(1)).toEqual([
      'applicant.permanentAddress.province',
      'applicant.permanentAddress.commune',
      'applicant.currentAddress',
    ]);
  });
});
