import { describe, expect, it } from 'vitest';
import { firsts, type Sketch, understand } from './forms';

const householder: readonly Sketch[] = [
  { label: 'Họ tên chủ hộ' },
  { label: 'Ngày sinh' },
  { label: 'Số CCCD' },
  { label: 'Số điện thoại' },
];
const under = (title: string, sketches: readonly Sketch[]): Sketch[] =>
  sketches.map((sketch) => ({ ...sketch, under: [title] }));

const father = under('Thông tin cha', [{ label: 'Họ và tên' }, { label: 'Ngày sinh' }]);

describe('a block whose title names nobody', () => {
  it('belongs to the person of its only name', () => {
    expect(firsts([...father, ...under('Thông tin về hộ', householder)]).slice(2)).toEqual([
      'householder.fullName',
      'householder.birthDate',
      'householder.idNumber',
      'householder.phone',
    ]);
  });

  it('goes on under a title that speaks of a place only', () => {
    const place = under('Nơi ở hiện tại', [{ label: 'Tỉnh/Thành phố' }, { label: 'Phường/Xã' }]);
    expect(
      firsts([...father, ...under('Thông tin hộ khẩu', householder), ...place]).slice(6),
    ).toEqual(['householder.currentAddress.province', 'householder.currentAddress.commune']);
  });

  it('belongs to the person of its only name outside all titles, too', () => {
    expect(firsts([...father, ...householder])[3]).toBe('householder.birthDate');
  });

  it.each([
    ['a second name follows', [...householder, { label: 'Họ tên' }]],
    ['the name is not at its head', [{ label: 'Số điện thoại' }, ...householder]],
    ['a relation to the householder is asked', [...householder, { label: 'Quan hệ với chủ hộ' }]],
    ['another person is named', [...householder, { label: 'Họ tên vợ' }]],
  ])('stays open where %s', (_, sketches) => {
    const said = firsts([...father, ...under('Thông tin hộ', sketches)]).slice(2);
    expect(said.filter((answer) => /^householder\.(birthDate|phone)/.test(answer))).toEqual([]);
  });
});

describe('a title about a topic behind the parts of several people', () => {
  const person = (title: string) => under(title, [{ label: 'Họ và tên' }, { label: 'Ngày sinh' }]);
  const contact = under('Thông tin liên hệ', [{ label: 'Số điện thoại' }, { label: 'Email' }]);
  const home = under('Nơi cư trú', [{ label: 'Tỉnh/Thành phố' }, { label: 'Phường/Xã' }]);

  it('belongs to nobody in particular when it is about the form', () => {
    expect(firsts([...person('Cha'), ...person('Mẹ'), ...contact]).slice(4)).toEqual(['', '']);
  });

  it('belongs to the person before it when it is a place', () => {
    expect(firsts([...person('Cha'), ...person('Mẹ'), ...home])[4]).toBe(
      'mother.permanentAddress.province',
    );
  });

  it('belongs to the only person', () => {
    expect(firsts([...person('Người yêu cầu'), ...contact]).slice(2)).toEqual([
      'applicant.phone',
      'applicant.email',
    ]);
  });
});

describe('lists of an address without labels of their own', () => {
  const list = (label?: string, name?: string): Sketch => ({
    control: 'select',
    ...(label === undefined ? {} : { label }),
    ...(name === undefined ? {} : { name }),
  });

  it('are the divisions behind the labelled one, and the line behind them is the rest', () => {
    expect(firsts([{ label: 'Họ tên' }, list('Quê quán'), list(), list(), {}])).toEqual([
      'applicant.fullName',
      'applicant.homeTown.province',
      'applicant.homeTown.district',
      'applicant.homeTown.commune',
      'applicant.homeTown.detail',
    ]);
  });

  it('is the commune where one list follows', () => {
    expect(firsts([{ label: 'Họ tên' }, list('Thường trú'), list()]).slice(1)).toEqual([
      'applicant.permanentAddress.province',
      'applicant.permanentAddress.commune',
    ]);
  });

  it('are left where their names say another order', () => {
    expect(
      firsts([{ label: 'Họ tên' }, list('Quê quán'), list('', 'qqXa'), list('', 'qqTinh')])[1],
    ).not.toBe('applicant.homeTown.province');
  });
});

describe('the words of a paper', () => {
  it('name no person where a citizen only belongs to the card', () => {
    expect(
      firsts(
        under('Thông tin cha', [
          { label: 'Họ tên' },
          { label: 'Số căn cước (gắn chip) công dân' },
          { label: 'Số điện thoại' },
        ]),
      ),
    ).toEqual(['father.fullName', 'father.idNumber', 'father.phone']);
  });
});

describe('a place for a signature', () => {
  it.each(['Ký, ghi rõ họ tên', 'Người làm đơn (ký và ghi rõ họ tên)', 'Chữ ký, họ tên'])(
    '%s is a declaration and no name',
    (label) => {
      const [, answer] = understand([{ label: 'Họ tên' }, { label }]);
      expect(answer).toMatchObject({ kind: 'declaration', first: null, others: [] });
    },
  );
});

describe('what only looks like a question', () => {
  it.each([
    ['a household to choose', [{ label: 'Trong hộ khẩu', control: 'select' as const }]],
    [
      'a remark on the card behind its number',
      [{ label: 'Số CMND' }, { label: 'Thông tin CMND' }].slice(0, 2),
    ],
  ])('%s is not answered', (_, sketches) => {
    expect(firsts([{ label: 'Họ tên' }, ...sketches]).at(-1)).toBe('');
  });

  it('is the name of a form about a business', () => {
    expect(
      firsts(
        under('GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH', [{ label: 'Tôi là:' }, { label: 'Email' }]),
      ),
    ).toEqual(['applicant.fullName', 'applicant.email']);
    expect(
      firsts(under('Đăng ký hộ kinh doanh', [{ label: 'Email' }, { label: 'Website' }])),
    ).toEqual(['', '']);
  });
});
