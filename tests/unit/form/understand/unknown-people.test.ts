import { describe, expect, it } from 'vitest';
import { firsts, understand } from './forms';

const subject = [
  { label: 'Họ và tên', under: ['Thông tin người yêu cầu'] },
  { label: 'Số CCCD', under: ['Thông tin người yêu cầu'] },
];

describe('a person whom no table knows', () => {
  it.each(['Thông tin người thụ lập', 'Bên thụ lập', 'Thông tin tộc trưởng', 'II. Gia thất'])(
    '"%s" behind the subject is somebody else, offered and never answered',
    (title) => {
      const under = [title];
      const fields = [
        { label: 'Họ và tên', under },
        { label: 'Ngày sinh', under },
      ];
      expect(firsts([...subject, ...fields])).toEqual([
        'applicant.fullName',
        'applicant.idNumber',
        '',
        '',
      ]);
      const [, , name] = understand([...subject, ...fields]);
      expect(name?.others.map(({ person, key }) => `${person}.${key}`)).toEqual(['other.fullName']);
    },
  );

  it('may be the subject where the form opens with a name under that title', () => {
    const opening = { label: 'Họ và tên', under: ['Người đứng ra thụ lập'] };
    const spouse = { label: 'Họ và tên', under: ['Vợ/chồng'] };
    const [name] = understand([opening, spouse]);
    expect(name?.first).toBeNull();
    expect(name?.others.map(({ person }) => person)).toEqual(['applicant', 'other']);
  });

  it('is offered without accents as well', () => {
    const under = ['Thong tin nguoi thu lap'];
    expect(firsts([...subject, { label: 'Ho va ten', under }]).at(-1)).toBe('');
  });

  it.each(['Họ tên tộc trưởng', 'Họ và tên của thiếu sinh', 'Họ tên người thụ lập'])(
    '"%s" leaves open what is asked behind it',
    (label) => {
      expect(firsts([...subject, { label }, { label: 'Nghề nghiệp' }]).slice(2)).toEqual(['', '']);
    },
  );

  it('does not keep known people from being answered', () => {
    const said = firsts([
      ...subject,
      { label: 'Họ và tên', under: ['Thông tin tộc trưởng'] },
      { label: 'Họ và tên', under: ['Thông tin cha'] },
    ]);
    expect(said.at(-1)).toBe('father.fullName');
  });

  it('is the subject where its title stands over the first name of the form', () => {
    const under = ['Thông tin tộc trưởng'];
    expect(
      firsts([
        { label: 'Họ và tên', under },
        { label: 'Ngày sinh', under },
      ]),
    ).toEqual(['applicant.fullName', 'applicant.birthDate']);
  });
});

describe('a title about a family', () => {
  it.each(['Thông tin gia đình', 'THONG TIN GIA DINH'])(
    '"%s" names nobody in particular',
    (title) => {
      const under = [title];
      expect(firsts([...subject, { label: 'Nghề nghiệp', under }]).at(-1)).toBe('');
    },
  );
});

describe('rarer words for people', () => {
  it.each([
    ['Thân phụ', 'father'],
    ['Thân mẫu', 'mother'],
    ['Phu quân', 'husband'],
    ['Phu nhân', 'wife'],
    ['Người quá vãng', 'deceased'],
    ['Người đứng đầu hộ', 'householder'],
    ['Người được ủy quyền', 'representative'],
    ['Người bảo hộ', 'guardian'],
    ['Người thân thích', 'relative'],
    ['Người liên hệ khẩn cấp', 'relative'],
    ['Người cùng hộ', 'member'],
    ['Người thừa kế', 'other'],
    ['Nhân chứng', 'other'],
    ['Bên A', 'other'],
  ])('"%s" is %s', (title, person) => {
    const under = [`Thông tin ${title.toLowerCase()}`];
    expect(firsts([...subject, { label: 'Họ và tên', under }]).at(-1)).toBe(`${person}.fullName`);
  });
});

describe('panels that hold people', () => {
  const panel = (row: number) => [
    { label: 'Họ và tên', panel: row },
    { label: 'Nghề nghiệp', panel: row },
  ];
  it('are not the subject’s where several of them ask a name', () => {
    expect(firsts([...panel(1), ...panel(2)])).toEqual(['', '', '', '']);
  });
  it('may be the subject’s where there is one', () => {
    expect(firsts(panel(1))).toEqual(['applicant.fullName', 'applicant.occupation']);
  });
});

describe('a title whose note names somebody else', () => {
  it.each(['Thông tin chủ hồ sơ (Người nộp là chủ hồ sơ)', 'Chủ hồ sơ (nếu không phải người nộp)'])(
    '"%s" means whom it names before the note',
    (title) => {
      const under = [title];
      expect(firsts([...subject, { label: 'Họ và tên', under }]).at(-1)).toBe('owner.fullName');
    },
  );
});

describe('a label that names a person and a prompt that asks', () => {
  it.each([
    ['Người đại diện', 'Nhập số điện thoại', 'representative.phone'],
    ['Người giám hộ', 'Nhập họ tên', 'guardian.fullName'],
    ['Cha mẹ', 'Nhập họ tên cha', 'father.fullName'],
  ])('"%s" with "%s" is %s', (label, placeholder, key) => {
    expect(firsts([...subject, { label, placeholder }]).at(-1)).toBe(key);
  });
});

describe('a name against the title', () => {
  it('leaves open which of two parents is meant', () => {
    const under = ['Thông tin cha'];
    expect(firsts([...subject, { name: 'hoTenMe', under }]).at(-1)).toBe('');
  });
});

describe('the hamlet beside other lines of an address', () => {
  it('is the rest of the divisions, and the line before them the whole', () => {
    const labels = ['Địa chỉ thường trú', 'Tỉnh', 'Xã', 'Thôn/Xóm'];
    expect(firsts(labels.map((label) => ({ label })))).toEqual([
      'applicant.permanentAddress',
      'applicant.permanentAddress.province',
      'applicant.permanentAddress.commune',
      'applicant.permanentAddress.detail',
    ]);
  });
  it('follows its step of the form', () => {
    const under = ['Bước 2: Địa chỉ'];
    expect(firsts(['Huyện', 'Xã'].map((label) => ({ label, under })))).toEqual([
      'applicant.permanentAddress.district',
      'applicant.permanentAddress.commune',
    ]);
  });
});

describe('what is asked for a password', () => {
  it.each(['Mật khẩu', 'Số CCCD', 'Họ và tên'])('"%s" is never answered', (label) => {
    expect(firsts([{ label, type: 'password' }])).toEqual(['']);
  });
});

describe('a note that lists kinds of papers', () => {
  it.each(['Số giấy tờ (CCCD/CMND/MST/MĐD)', 'CCCD/CMND/MĐD', 'CMND/CCCD/HC'])(
    '"%s" asks the number',
    (label) => {
      expect(firsts([{ label }])).toEqual(['applicant.idNumber']);
    },
  );
});
