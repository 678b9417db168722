import { describe, expect, it } from 'vitest';
import { firsts, type Sketch } from './forms';

const under = (title: string, sketches: readonly Sketch[]): Sketch[] =>
  sketches.map((sketch) => ({ ...sketch, under: [title] }));
const name: Sketch = { label: 'Họ và tên' };
const list = (label: string): Sketch => ({ label, control: 'select' });

describe('a line of an address', () => {
  it.each<[string, Sketch[], string[]]>([
    [
      'right before divisions is whole where a bare one stands behind them',
      [{ label: 'Hộ khẩu' }, list('Tỉnh'), list('Huyện'), list('Xã'), { label: 'Địa chỉ' }],
      ['', '.province', '.district', '.commune', '.detail'].map((p) => `permanentAddress${p}`),
    ],
    [
      'on a list before the districts is the list of provinces',
      [list('Địa chỉ tạm trú'), list('Quận huyện'), { label: 'Địa chỉ chi tiết' }],
      ['.province', '.district', '.detail'].map((p) => `temporaryAddress${p}`),
    ],
    [
      'below the commune is the rest of it',
      [{ label: 'Thôn' }, list('Xã'), { label: 'Địa chỉ tạm trú' }],
      ['permanentAddress.detail', 'permanentAddress.commune', 'temporaryAddress'],
    ],
    [
      'that asks a place of death takes nothing away from the residence before it',
      [list('Tỉnh/TP'), list('Quận/Huyện'), { label: 'Địa chỉ chi tiết' }, list('Tỉnh/TP nơi mất')],
      ['permanentAddress.province', 'permanentAddress.district', 'permanentAddress.detail', ''],
    ],
  ])('%s', (_, sketches, wanted) => {
    const said = firsts([name, ...sketches]).slice(1);
    expect(said).toEqual(wanted.map((key) => (key === '' ? '' : `applicant.${key}`)));
  });
});

describe('a title about contacts', () => {
  const pupil = under('1. Thông tin cá nhân', [name, { label: 'Ngày sinh' }]);

  it('over a name speaks of somebody else, but for what only the subject is asked', () => {
    const contact = under('Thông tin liên hệ', [
      name,
      { label: 'Số điện thoại' },
      { label: 'Số thẻ BHYT' },
    ]);
    expect(firsts([...pupil, ...contact]).slice(2)).toEqual([
      'relative.fullName',
      'relative.phone',
      '',
    ]);
  });

  it('over a name speaks of the subject where nobody was named before', () => {
    const contact = under('Thông tin liên hệ', [name, { label: 'Số điện thoại' }]);
    expect(firsts(contact)).toEqual(['applicant.fullName', 'applicant.phone']);
  });

  it('among the parts of a birth registration asks of who makes it', () => {
    const form = [
      ...under('Thông tin người được khai sinh', [name]),
      ...under('Thông tin cha', [name]),
      ...under('Thông tin liên hệ', [{ label: 'Số điện thoại' }, { label: 'Email' }]),
    ];
    expect(firsts(form, 'Đăng ký khai sinh').slice(2)).toEqual([
      'applicant.phone',
      'applicant.email',
    ]);
  });
});

describe('a remark among the fields', () => {
  const remark = (text: string): Sketch[] =>
    [name, { label: 'Dân tộc' }].map((sketch) => ({ ...sketch, under: [text], titled: 'text' }));

  it.each([
    'Mã hồ sơ sẽ tự động tạo sau khi lưu.',
    'Hồ sơ gửi đến cơ quan đăng ký sẽ được xử lý trong 03 ngày làm việc',
    'Các trường có dấu (*) là bắt buộc',
    'Trường hợp con dưới 14 tuổi do cha, mẹ kê khai thay cho con',
    'Định dạng: JPG, PNG',
  ])('is no title: %s', (text) => {
    expect(firsts(remark(text))).toEqual(['applicant.fullName', 'applicant.ethnicity']);
  });

  it('is none either where it leads up to a person', () => {
    expect(firsts(remark('Đề nghị cấp bản sao cho người có tên dưới đây:'))[0]).toBe(
      'owner.fullName',
    );
  });
});

describe('words that nobody’s record answers', () => {
  it.each<[string, Sketch]>([
    ['a number the page makes', { label: 'Mã định danh', placeholder: 'Hệ thống tự động tạo mã' }],
    ['the work that was given', { label: 'Công việc chính được giao' }],
    [
      'a prompt that asks it under a misleading name',
      { placeholder: 'Nhập tuổi', name: 'namSinh' },
    ],
  ])('%s', (_, sketch) => {
    expect(firsts([name, sketch])[1]).toBe('');
  });

  it('holds for the number of a paper of death', () => {
    expect(firsts([name, list('Loại giấy tờ báo tử'), { label: 'Số giấy tờ' }])[2]).toBe('');
  });
});

describe('the words of a field', () => {
  it.each<[string, Sketch, string]>([
    ['know the calendar in use', { label: 'Ngày sinh dương lịch' }, 'applicant.birthDate'],
    ['know another name', { label: 'Họ tên khác' }, 'applicant.otherName'],
    [
      'are the prompt’s and the name’s where the label is an abbreviation',
      {
        label: 'DT/QT/TG',
        control: 'select',
        options: ['-- Chọn dân tộc --', 'Kinh', 'Tày'],
        name: 'DanToc',
      },
      'applicant.ethnicity',
    ],
    ['are a sex on a lone box', { label: 'Nam', control: 'checkbox' }, 'applicant.sex'],
    [
      'are the person’s own under the title of an office',
      { label: 'Email cá nhân', under: ['Cơ quan & Liên hệ'] },
      'applicant.email',
    ],
    [
      'name whom to tell',
      { label: 'Họ tên', under: ['Báo tin cho ai khi cần'] },
      'relative.fullName',
    ],
  ])('%s', (_, sketch, wanted) => {
    expect(firsts([name, sketch])[1]).toBe(wanted);
  });

  it('are those of the numbered person in the title', () => {
    const first = under('Người tiêm #1', [{ label: 'Họ tên người tiêm' }, { label: 'Giới tính' }]);
    const second = under('Người tiêm #2', [{ label: 'Họ tên người tiêm' }, { label: 'Giới tính' }]);
    expect(firsts([...first, ...second])).toEqual([
      'applicant.fullName',
      'applicant.sex',
      'applicant#2.fullName',
      'applicant#2.sex',
    ]);
  });

  it('lead back to the subject when only the subject is asked them', () => {
    const form = [
      name,
      { label: 'Số CCCD' },
      { label: 'Họ tên người giám hộ' },
      { label: 'Nghề nghiệp' },
      { label: 'Số thẻ BHYT' },
      { label: 'Địa chỉ liên lạc' },
    ];
    expect(firsts(form).slice(4)).toEqual([
      'applicant.healthInsuranceNumber',
      'applicant.currentAddress',
    ]);
  });
});
