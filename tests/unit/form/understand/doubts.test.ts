import { describe, expect, it } from 'vitest';
import { firstOf, firsts, understand } from './forms';

describe('two questions in one field', () => {
  it.each(['Điện thoại/Email', 'Điện thoại, fax, email', 'Số điện thoại, email (nếu có)'])(
    '%s is a choice that begins with the phone',
    (label) => {
      const [answer] = understand([{ label }]);
      expect(firstOf(answer)).toBe('applicant.phone');
      expect(answer?.kind).toBe(label.includes('mail') ? 'choice' : 'held');
    },
  );

  it.each(['MST/CCCD', 'Mã số thuế hoặc CCCD', 'Mã số BHXH/Số thẻ BHYT'])(
    '%s gets no first choice',
    (label) => {
      expect(firsts([{ label }])).toEqual(['']);
    },
  );
});

describe('a note in brackets', () => {
  it.each([
    ['Tỉnh (thường trú)', 'permanentAddress.province'],
    ['Địa chỉ (tạm trú)', 'temporaryAddress'],
    ['Nơi ở hiện tại (ghi rõ số nhà, đường, phường/xã)', 'currentAddress'],
    ['Nơi ở hiện nay nếu khác nơi thường trú', 'currentAddress'],
    ['Nơi sinh (tỉnh, thành phố)', 'birthPlace.province'],
  ])('%s asks for %s', (label, key) => {
    expect(firsts([{ label }])).toEqual([`applicant.${key}`]);
  });

  it('names a party of a contract and no second person', () => {
    const under = ['BÊN ỦY QUYỀN (Bên A)'];
    const other = ['BÊN ĐƯỢC ỦY QUYỀN (Bên B)'];
    expect(
      firsts([
        { label: 'Ông/Bà', under },
        { label: 'CCCD số', under },
        { label: 'Ông/Bà', under: other },
        { label: 'CCCD số', under: other },
      ]),
    ).toEqual([
      'representative.fullName',
      'representative.idNumber',
      'representative#2.fullName',
      'representative#2.idNumber',
    ]);
  });
});

describe('a label that only says how to answer', () => {
  it('gives way to the words of the page', () => {
    const label = 'Nhập tên';
    expect(
      firsts([
        { label, before: 'Họ và tên' },
        { label, before: 'Dân tộc' },
        { label, before: 'Tôn giáo' },
      ]),
    ).toEqual(['applicant.fullName', 'applicant.ethnicity', 'applicant.religion']);
  });

  it('gives way to the words of the page that its prompt confirms', () => {
    const bound = { label: 'Giới tính', before: 'Số CMND/CCCD', placeholder: 'Nhập CMND' };
    expect(firsts([bound])).toEqual(['applicant.idNumber']);
    expect(firsts([{ label: 'Giới tính', before: 'Số CMND/CCCD' }])).toEqual(['applicant.sex']);
  });
});

describe('a name that goes on behind the label', () => {
  it.each([
    ['Học vấn', 'hocVan', 'applicant.education'],
    ['Số điện thoại', 'soDienThoaiCoQuan', ''],
    ['Địa chỉ', 'diaChiCongTy', ''],
    ['Địa chỉ', 'ctl00$MainContent$txtDiaChi', 'applicant.permanentAddress'],
    ['Dân tộc', 'classDanToc', 'applicant.ethnicity'],
  ])('%s named %s → %s', (label, name, answer) => {
    expect(firsts([{ label, name }])).toEqual([answer]);
  });
});

describe('a number asked twice', () => {
  it('looks a person up where it stands alone before the form', () => {
    const under = ['Thông tin cá nhân'];
    expect(
      firsts([
        { label: 'CCCD', under: ['Tra cứu hồ sơ'] },
        { label: 'Họ và tên', under },
        { label: 'CCCD', under },
      ]),
    ).toEqual(['', 'applicant.fullName', 'applicant.idNumber']);
  });

  it('is the old paper beside the new one', () => {
    expect(
      firsts([
        { label: 'Số CMND' },
        { label: 'Ngày cấp CMND' },
        { label: 'Số căn cước công dân' },
        { label: 'Ngày cấp căn cước công dân' },
      ]),
    ).toEqual(['applicant.oldIdNumber', '', 'applicant.idNumber', 'applicant.idIssueDate']);
  });

  it('stays open where only a prompt asks again', () => {
    const under = ['Người giám hộ'];
    expect(
      firsts([
        { label: 'Họ tên', under },
        { label: 'Số điện thoại', under },
        { placeholder: 'SĐT', under },
      ])[2],
    ).toBe('');
  });
});

describe('behind the relation to the householder', () => {
  it('the questions are the subject’s again', () => {
    expect(
      firsts([
        { label: 'Họ và tên' },
        { label: 'Họ tên chủ hộ' },
        { label: 'Quan hệ với chủ hộ' },
        { label: 'Điện thoại liên hệ' },
        { label: 'Email' },
      ]).slice(2),
    ).toEqual(['applicant.relationToHouseholder', 'applicant.phone', 'applicant.email']);
  });
});

describe('an address that its names contradict', () => {
  it('stays open', () => {
    const under = ['Tạm trú'];
    const names = ['thuongTruTinh', 'thuongTruXa'];
    const labels = ['Tỉnh/Thành phố', 'Phường/Xã'];
    const lines = labels.map((label, at) => ({ label, under, name: names[at] ?? '' }));
    expect(firsts([{ label: 'Họ tên' }, ...lines]).slice(1)).toEqual(['', '']);
  });
});

describe('the person with a disability', () => {
  const under = (title: string) => [
    { label: 'Họ và tên', under: [title] },
    { label: 'Ngày sinh', under: [title] },
  ];
  const disabled = under('III. Thông tin người khuyết tật');

  it('is the same one whether the owner’s part is shown or hidden', () => {
    const shown = firsts([...under('II. Thông tin chủ hồ sơ'), ...disabled]);
    expect(shown).toEqual([
      'owner.fullName',
      'owner.birthDate',
      'other.fullName',
      'other.birthDate',
    ]);
    expect(firsts([...under('I. Thông tin người nộp hồ sơ'), ...disabled]).slice(2)).toEqual(
      shown.slice(2),
    );
  });
});

describe('behind all parts of people', () => {
  const part = (title: string) => [{ label: 'Họ và tên', under: [title] }];
  const contact = [
    { label: 'Số điện thoại', under: ['Thông tin liên hệ'] },
    { label: 'Email', under: ['Thông tin liên hệ'] },
  ];
  const people = [...part('Người yêu cầu'), ...part('Cha'), ...part('Mẹ')];

  it('ways of contact are the requester’s where a form is about others', () => {
    expect(firsts([...people, ...contact], 'Đăng ký khai sinh').slice(3)).toEqual([
      'applicant.phone',
      'applicant.email',
    ]);
  });

  it('they stay open in any other form', () => {
    expect(firsts([...people, ...contact], 'Hồ sơ học sinh').slice(3)).toEqual(['', '']);
  });

  it('a number of the subject only is the subject’s before others are named', () => {
    const number = { label: 'Số BHXH', under: ['Thông tin bảo hiểm'] };
    const subject = part('Người tham gia');
    expect(firsts([...subject, number, ...part('Chủ hộ')])[1]).toBe(
      'applicant.socialInsuranceNumber',
    );
    expect(firsts([...subject, ...part('Chủ hộ'), ...part('Cha'), number])[3]).toBe('');
  });
});
