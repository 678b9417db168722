import { describe, expect, it } from 'vitest';
import { firstOf, firsts, understand } from './forms';

const person = (under: string) => [
  { label: 'Họ và tên', under: [under] },
  { label: 'Ngày sinh', under: [under] },
  { label: 'Số CCCD', under: [under] },
];

describe('whose field it is', () => {
  it.each([
    ['THÔNG TIN NGƯỜI YÊU CẦU', 'applicant'],
    ['I. Thông tin về người yêu cầu cấp Giấy xác nhận tình trạng hôn nhân', 'applicant'],
    ['Thông tin người được khai sinh', 'child'],
    ['Phần khai về cha', 'father'],
    ['Thông tin người mẹ', 'mother'],
    ['Bên nam', 'husband'],
    ['BÊN NỮ', 'wife'],
    ['Thông tin vợ/chồng', 'spouse'],
    ['Thông tin người khai sinh', 'child'],
    ['Thông tin người khai', 'applicant'],
    ['Người đã chết', 'deceased'],
    ['Thông tin người tử', 'deceased'],
    ['Thông tin người qua đời', 'deceased'],
    ['Người cần liên hệ', 'relative'],
    ['Người bảo hộ', 'guardian'],
    ['Thông tin đăng ký giám hộ', 'applicant'],
    ['Thông tin của anh/chị', 'applicant'],
    ['Thông tin chủ hộ', 'householder'],
    ['Người giám hộ', 'guardian'],
    ['Người đại diện theo pháp luật', 'representative'],
    ['Thông tin thành viên', 'member'],
    ['Thông tin người nhà', 'relative'],
    ['Người nhận kết quả', 'other'],
    ['Thông tin chủ hồ sơ', 'owner'],
    ['Father information', 'father'],
  ])('is said by the title %s: %s', (title, role) => {
    expect(firsts(person(title))).toEqual([
      `${role}.fullName`,
      `${role}.birthDate`,
      `${role}.idNumber`,
    ]);
  });

  it('is the form-filler where nobody else is named', () => {
    expect(firsts([{ label: 'Họ và tên' }, { label: 'Ngày sinh' }])).toEqual([
      'applicant.fullName',
      'applicant.birthDate',
    ]);
  });

  it('stays open outside the titles that name people', () => {
    const answers = understand([
      ...person('Thông tin cha'),
      ...person('Thông tin mẹ'),
      { label: 'Số điện thoại' },
    ]);
    expect(firstOf(answers[6])).toBe('');
    expect(answers[6]?.others.length).toBeGreaterThan(0);
    expect(answers[6]?.kind).toBe('choice');
  });

  it('stays open behind a second name that nobody claims', () => {
    expect(
      firsts([
        { label: 'Họ và tên' },
        { label: 'Họ tên cha' },
        { label: 'Họ và tên' },
        { label: 'Ngày sinh' },
      ]).slice(2),
    ).toEqual(['', '']);
  });

  it('goes on with a person where the same questions follow each', () => {
    const rows = ['cha', 'mẹ'].flatMap((who) => [
      { label: `Họ tên ${who}` },
      { label: 'Nghề nghiệp' },
    ]);
    expect(firsts([{ label: 'Họ và tên' }, ...rows])).toEqual([
      'applicant.fullName',
      'father.fullName',
      'father.occupation',
      'mother.fullName',
      'mother.occupation',
    ]);
  });

  it('returns to the subject behind people named only in passing', () => {
    const answers = firsts([
      { label: 'Họ và tên', name: 'fullName' },
      { label: 'Họ tên bố', name: 'father_name' },
      { label: 'Họ tên mẹ', name: 'mother_name' },
      { label: 'Học vấn', name: 'educationLevel' },
    ]);
    expect(answers[3]).toBe('applicant.education');
  });

  it('is nobody where the title and the names below it disagree', () => {
    const answers = firsts([
      { label: 'Họ tên', name: 'hoTenCha', under: ['Thông tin cha'] },
      { label: 'Số điện thoại', name: 'sdtMe', under: ['Thông tin cha'] },
    ]);
    expect(answers).toEqual(['father.fullName', '']);
  });

  it('never gives the householder a relation to himself', () => {
    const answers = firsts([
      { label: 'Họ và tên' },
      { label: 'Họ tên chủ hộ' },
      { label: 'Quan hệ với chủ hộ' },
      { label: 'Số ĐDCN chủ hộ' },
    ]);
    expect(answers.slice(1)).toEqual([
      'householder.fullName',
      'applicant.relationToHouseholder',
      'householder.idNumber',
    ]);
  });

  it('numbers the rows of a list of people', () => {
    const row = (at: number) => [
      { column: 'Họ và tên', row: at },
      { column: 'Ngày sinh', row: at },
    ];
    expect(firsts([...row(1), ...row(2)])).toEqual([
      'member.fullName',
      'member.birthDate',
      'member#2.fullName',
      'member#2.birthDate',
    ]);
  });

  it('answers nothing in rows that name nobody', () => {
    expect(
      firsts([
        { column: 'Nơi thường trú', row: 1 },
        { column: 'Nghề nghiệp', row: 1 },
      ]),
    ).toEqual(['', '']);
  });

  it('asks in a birth registration without titles', () => {
    expect(firsts([{ label: 'Họ và tên' }, { label: 'Ngày sinh' }], 'Đăng ký khai sinh')).toEqual([
      '',
      '',
    ]);
  });
});

describe('what belongs together', () => {
  it('gives date and place of issue to the card before them', () => {
    expect(firsts([{ label: 'Số CCCD' }, { label: 'Ngày cấp' }, { label: 'Nơi cấp' }])).toEqual([
      'applicant.idNumber',
      'applicant.idIssueDate',
      'applicant.idIssuePlace',
    ]);
  });

  it('gives them to no card behind another paper', () => {
    expect(
      firsts([
        { label: 'Số CCCD' },
        { label: 'Số hộ chiếu' },
        { label: 'Ngày cấp' },
        { label: 'Nơi cấp' },
      ]),
    ).toEqual(['applicant.idNumber', '', '', '']);
  });

  it('reads a bare number behind the kind of identity paper', () => {
    const card = { label: 'Giấy tờ tùy thân', control: 'select' as const };
    expect(firsts([card, { label: 'Số' }, { label: 'Ngày cấp' }])).toEqual([
      '',
      'applicant.idNumber',
      'applicant.idIssueDate',
    ]);
  });

  it('reads no number of another paper', () => {
    const under = ['Giấy báo tử'];
    expect(
      firsts([
        { label: 'Loại giấy', control: 'select', under },
        { label: 'Số giấy tờ', under },
        { label: 'Ngày cấp', under },
      ]),
    ).toEqual(['', '', '']);
  });

  it.each([
    ['Địa chỉ thường trú', 'permanentAddress'],
    ['Địa chỉ tạm trú', 'temporaryAddress'],
    ['Nơi ở hiện tại', 'currentAddress'],
  ])('reads the lines of one address: %s', (label, key) => {
    const lines = [
      { label: 'Họ tên' },
      { label },
      { label: 'Tỉnh/Thành phố' },
      { label: 'Phường/Xã' },
    ];
    expect(firsts(lines).slice(1)).toEqual(
      ['detail', 'province', 'commune'].map((part) => `applicant.${key}.${part}`),
    );
  });

  it('reads two addresses in a row, each with its lines', () => {
    const lines = (under: string) =>
      ['Tỉnh/Thành phố', 'Quận/Huyện', 'Phường/Xã', 'Địa chỉ cụ thể'].map((label) => ({
        label,
        under: [under],
      }));
    const answers = firsts([
      { label: 'Họ tên' },
      ...lines('Địa chỉ thường trú'),
      ...lines('Địa chỉ tạm trú'),
    ]);
    expect(answers.slice(1)).toEqual(
      ['permanentAddress', 'temporaryAddress'].flatMap((key) =>
        ['province', 'district', 'commune', 'detail'].map((part) => `applicant.${key}.${part}`),
      ),
    );
  });

  it('does not read the choice of an office as an address', () => {
    const under = ['Cơ quan tiếp nhận hồ sơ'];
    expect(
      firsts([
        { label: 'Tỉnh/Thành phố', under },
        { label: 'Xã/Phường', under },
      ]),
    ).toEqual(['', '']);
    expect(
      firsts([{ label: 'Tỉnh/Thành phố' }, { label: 'Xã/Phường' }, { label: 'Họ và tên' }]).slice(
        0,
        2,
      ),
    ).toEqual(['', '']);
  });

  it('does not read a requested address as the present one', () => {
    const under = ['Nơi đề nghị đăng ký thường trú'];
    expect(
      firsts([
        { label: 'Họ tên' },
        { label: 'Tỉnh/Thành phố', under },
        { label: 'Chi tiết', under },
      ]).slice(1),
    ).toEqual(['', '']);
  });

  it('splits a name over its parts', () => {
    const under = ['Thông tin cha'];
    expect(
      firsts([
        { label: 'Họ', under },
        { label: 'Chữ đệm', under },
        { label: 'Tên', under },
      ]),
    ).toEqual(['father.surname', 'father.middleName', 'father.givenName']);
    expect(
      firsts([
        { label: 'Họ', under },
        { label: 'Tên', under },
      ]),
    ).toEqual(['father.surname', 'father.givenName']);
  });

  it('does not claim one datum twice for one person', () => {
    expect(firsts([{ label: 'Ngày sinh' }, { label: 'Ngày sinh' }])).toEqual([
      'applicant.birthDate',
      '',
    ]);
  });
});

describe('kinds and reasons', () => {
  it.each([
    ['Họ và tên', '', 'held'],
    ['Nơi cư trú', '', 'choice'],
    ['Năm sinh', '', 'derived'],
    ['Tôi cam đoan lời khai trên là đúng', '', 'declaration'],
    ['Nguyên nhân chết', '', 'declared'],
    ['Số lượng', '', 'other'],
    ['Lorem ipsum', '', 'unknown'],
  ])('%s is %s%s', (label, title, kind) => {
    expect(understand([{ label }], title)[0]?.kind).toBe(kind);
  });

  it('marks the child of a birth registration as declared', () => {
    const [answer] = understand(
      [{ label: 'Họ và tên', under: ['Người được khai sinh'] }],
      'Đăng ký khai sinh',
    );
    expect([answer?.kind, firstOf(answer)]).toEqual(['declared', 'child.fullName']);
  });

  it('marks what only the card says', () => {
    expect(understand([{ label: 'Số CCCD' }, { label: 'Ngày cấp' }])[1]?.kind).toBe('card');
  });

  it('offers the other meanings of an open address', () => {
    const [answer] = understand([{ label: 'Nơi cư trú' }]);
    expect(answer?.others.map(({ key }) => key)).toEqual(['currentAddress', 'temporaryAddress']);
  });

  it('gives every answer reasons in words', () => {
    for (const answer of understand([
      { label: 'Họ tên cha' },
      { label: 'Nơi cư trú' },
      { name: 'hoten' },
    ])) {
      expect(answer.reasons.length).toBeGreaterThan(1);
      expect(answer.reasons.every(({ words }) => words.length > 5)).toBe(true);
    }
  });
});
