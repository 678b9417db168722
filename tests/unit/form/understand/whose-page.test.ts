import { describe, expect, it } from 'vitest';
import { firsts, type Sketch } from './forms';

const under = (title: string, sketches: readonly Sketch[]): Sketch[] =>
  sketches.map((sketch) => ({ ...sketch, under: [title] }));
const name: Sketch = { label: 'Họ và tên' };

describe('people who work in an office', () => {
  it.each(['Thêm giáo viên', 'Thông tin giảng viên', 'Hồ sơ công chức', 'Cập nhật bác sĩ'])(
    'are the subject of a page about them: %s',
    (title) => {
      expect(firsts([{ ...name, name: 'tengiaovien' }, { label: 'Số CCCD' }], title)).toEqual([
        'applicant.fullName',
        'applicant.idNumber',
      ]);
      expect(firsts([{ label: 'Tên giáo viên' }], title)).toEqual(['applicant.fullName']);
    },
  );

  it.each([
    ['a label', [name, { label: 'Tên giáo viên' }]],
    ['a title', [name, ...under('Bác sĩ', [{ label: 'Họ tên' }])]],
    ['their teacher', [name, { label: 'Giáo viên chủ nhiệm' }]],
  ])('are answered nowhere else: %s', (_, sketches) => {
    expect(firsts(sketches, 'Phiếu thông tin học sinh').slice(1)).toEqual(['']);
  });

  it('are nobody where only the name of a control says so', () => {
    expect(firsts([{ ...name, name: 'tengiaovien' }])).toEqual(['applicant.fullName']);
  });
});

describe('letters that all controls of one person bear', () => {
  const control = (label: string, id: string): Sketch => ({ label, name: id });

  it('say whose they are where the order leaves it open', () => {
    expect(
      firsts([
        control('Họ tên người khai', 'hotennk'),
        control('Họ tên người được thay đổi', 'hotenntd'),
        control('Ngày sinh', 'ngaysinhntd'),
        control('Giới tính', 'gioitinhntd'),
      ]),
    ).toEqual(['applicant.fullName', 'owner.fullName', 'owner.birthDate', 'owner.sex']);
  });

  it('say nothing where two people bear them', () => {
    expect(
      firsts([
        control('Họ tên người khai', 'hotenxyz'),
        control('Họ tên người được thay đổi', 'tenxyz'),
        control('Ngày sinh', 'ngaysinhxyz'),
      ])[2],
    ).toBe('');
  });
});

describe('the one who is left on a paper about a birth', () => {
  const child: Sketch[] = [name, { label: 'Giới tính' }, { label: 'Nơi sinh' }];
  const parents: Sketch[] = [{ label: 'Họ tên cha' }, { label: 'Họ tên mẹ' }];

  it('is the child on a certificate', () => {
    expect(firsts([...child, ...parents], 'Giấy khai sinh').slice(0, 3)).toEqual([
      'child.fullName',
      'child.sex',
      'child.birthPlace',
    ]);
  });

  it('is the child where the requester is named, too', () => {
    const form = [{ label: 'Họ tên người yêu cầu' }, ...child, ...parents];
    expect(firsts(form, 'Tờ khai đăng ký khai sinh')[1]).toBe('child.fullName');
  });

  it.each<[string, Sketch[], string]>([
    ['nobody is named as requester', [...child, ...parents], 'Tờ khai đăng ký khai sinh'],
    ['a parent is missing', [...child, { label: 'Họ tên cha' }], 'Giấy khai sinh'],
    ['two names are left', [...child, name, ...parents], 'Giấy khai sinh'],
  ])('stays open where %s', (_, sketches, title) => {
    expect(firsts(sketches, title)[0]).toBe('');
  });

  it('is not who is reached by telephone', () => {
    const form = [...child, { label: 'Số điện thoại' }, ...parents];
    expect(firsts(form, 'Giấy khai sinh')[3]).toBe('');
  });
});

describe('words that only seem to name somebody', () => {
  it.each(['Ảnh đại diện', 'Hình đại diện (3x4)', 'Là người yêu cầu'])(
    '%s is no title',
    (title) => {
      const titled = 'text' as const;
      expect(firsts([{ ...name, under: [title], titled }])).toEqual(['applicant.fullName']);
    },
  );

  it('“Thông tin khác” goes on about the same person', () => {
    const form = [name, ...under('Thông tin khác', [{ label: 'Tôn giáo' }, { label: 'Email' }])];
    expect(firsts(form).slice(1)).toEqual(['applicant.religion', 'applicant.email']);
  });

  it('a party to a contract is not asked for by name', () => {
    const party = under('Hợp đồng lao động', [{ label: 'Đại diện' }]);
    expect(firsts([name, ...party])[1]).toBe('');
  });
});

describe('divisions before anybody is named', () => {
  it('choose an office, though a line of an address stands behind the name', () => {
    const list = (label: string): Sketch => ({ label, control: 'select' });
    expect(
      firsts([list('Quận huyện'), list('Xã phường'), name, { label: 'Nơi thường trú' }]),
    ).toEqual(['', '', 'applicant.fullName', 'applicant.permanentAddress']);
  });
});

describe('a form that asks nowhere for its subject’s own name', () => {
  const child: Sketch[] = [
    { label: 'Họ và tên trẻ', name: 'kid_name' },
    { label: 'Ngày sinh', name: 'date_of_birth' },
    { label: 'Hiện đang cư trú tại', name: 'address' },
  ];
  const parent: Sketch[] = [
    { label: 'Họ và tên phụ huynh', name: 'parent_name' },
    { label: 'Số điện thoại', name: 'phone' },
  ];

  it('goes on about whom it named last', () => {
    expect(firsts([...child, ...parent, { label: 'Họ tên chủ hộ' }]).slice(1, 5)).toEqual([
      'child.birthDate',
      'child.currentAddress',
      'guardian.fullName',
      'guardian.phone',
    ]);
  });

  it('leaves ways of contact open behind anybody but a guardian', () => {
    const form = [...child, { label: 'Họ tên bà ngoại' }, { label: 'Email' }];
    expect(firsts([...form, { label: 'Họ tên chủ hộ' }])[4]).toBe('');
  });
});

describe('a person no table knows', () => {
  const producer = under('Người trực tiếp sản xuất', [
    { label: 'Tên người sản xuất' },
    { label: 'Điện thoại' },
  ]);

  it('is offered under the title in more words', () => {
    expect(firsts([...under('Chủ sử dụng đất', [name]), ...producer])).toEqual([
      'owner.fullName',
      '',
      '',
    ]);
  });
});

describe('a title that names the family beside somebody', () => {
  it('is nobody’s in particular', () => {
    const family = under('2. Thông tin gia đình & Người giám hộ', [
      { label: 'Họ tên cha', name: 'fatherName' },
      { label: 'Năm sinh', name: 'fatherYearOfBirth' },
      { label: 'Nghề nghiệp', name: 'fatherJob' },
    ]);
    const pupil = under('1. Thông tin học sinh', [name]);
    expect(firsts([...pupil, ...family]).slice(1)).toEqual([
      'father.fullName',
      'father.birthDate.year',
      'father.occupation',
    ]);
  });
});

describe('a part that the office fills in', () => {
  it.each(['Phần dành cho cán bộ tiếp nhận', 'Dành cho cơ quan giải quyết'])(
    'is left: %s',
    (title) => {
      const part = under(title, [name, { label: 'Ngày sinh' }, { label: 'Nơi thường trú' }]);
      expect(firsts([name, ...part]).slice(1)).toEqual(['', '', '']);
    },
  );
});

describe('who is named before the subject', () => {
  it('keeps the subject from being guessed behind them', () => {
    const form: Sketch[] = [
      { label: 'Chủ hộ', name: 'householdHeadName' },
      { label: 'Địa chỉ', name: 'householdAddress' },
      { label: 'Họ và tên', name: 'fullName' },
      { label: 'Họ tên bố', name: 'father_name' },
    ];
    expect(firsts(form.map((sketch) => ({ ...sketch, under: ['Thông tin nhân khẩu'] })))[1]).toBe(
      '',
    );
  });
});
