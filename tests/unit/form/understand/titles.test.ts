import { describe, expect, it } from 'vitest';
import { firsts, type Sketch, understand } from './forms';

const PERSON: readonly Sketch[] = [
  { label: 'Họ và tên' },
  { label: 'Ngày sinh' },
  { label: 'Số điện thoại' },
];
const under = (title: string | readonly string[], sketches: readonly Sketch[] = PERSON): Sketch[] =>
  sketches.map((sketch) => ({ ...sketch, under: [title].flat() }));
const inText = (title: string | readonly string[], sketches: readonly Sketch[] = PERSON) =>
  under(title, sketches).map((sketch) => ({ ...sketch, titled: 'text' as const }));

const APPLICANT = ['applicant.fullName', 'applicant.birthDate', 'applicant.phone'];

describe('running text above a field', () => {
  it.each([
    'Giống địa chỉ khai sinh',
    'Như trên',
    'Viết bằng chữ in hoa, đủ dấu',
    'Ghi rõ số nhà, tên cơ quan',
    'Lưu ý: nộp cho cơ quan công an',
    'Mã thẻ sẽ tự động tạo sau khi lưu.',
  ])('%s is no title', (text) => {
    expect(firsts(inText(text))).toEqual(APPLICANT);
  });

  it('leads up to the person it ends with', () => {
    const title = 'Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:';
    expect(firsts(inText(title), 'Tờ khai đăng ký khai sinh')).toEqual([
      'child.fullName',
      'child.birthDate',
      'child.phone',
    ]);
  });

  it('names nobody where a person is mentioned on the way', () => {
    expect(firsts(inText('Thông báo gửi cho mẹ của học sinh khi cần'))).toEqual(APPLICANT);
  });
});

describe('a title', () => {
  it.each([
    ['GỬI HỒ SƠ TIẾP NHẬN'],
    ['Nộp hồ sơ trực tuyến tới cơ quan giải quyết'],
    ['Phiếu đăng ký khám bệnh'],
  ])('%s is the name of the form and leads nowhere', (title) => {
    expect(firsts(under(title))).toEqual(APPLICANT);
  });

  it.each([
    ['Thông tin công ty', 'Địa chỉ'],
    ['Cơ quan công tác', 'Số điện thoại'],
    ['Địa điểm kinh doanh', 'Tỉnh/Thành phố'],
  ])('%s turns away from the person: %s', (title, label) => {
    expect(firsts([...PERSON, ...under(title, [{ label }])])[3]).toBe('');
  });

  it('about an address in unknown words leaves the divisions open', () => {
    const lines = [{ label: 'Tỉnh/Thành phố' }, { label: 'Xã/Phường' }, { label: 'Số nhà' }];
    const answers = understand([...PERSON, ...under('Địa chỉ lắp đặt', lines)]);
    expect(answers.slice(3).map(({ first }) => first)).toEqual([null, null, null]);
  });

  it('has ended where the next number follows', () => {
    const titles = ['28. QUAN HỆ VỚI NƯỚC NGOÀI', '29. THÔNG TIN CHA'];
    expect(firsts(inText(titles))).toEqual(['father.fullName', 'father.birthDate', 'father.phone']);
    const parts = ['II. Bên nam', 'III. Thông tin chung'];
    expect(firsts(under(parts))[0]).not.toBe('husband.fullName');
  });

  it('does not name a husband by chance when written without accents', () => {
    expect(firsts(under('TO KHAI Y TE PHONG CHONG DICH BENH'))).toEqual(APPLICANT);
    expect(firsts(under('THONG TIN CHONG'))[0]).toBe('husband.fullName');
  });

  it('about a birth certificate makes no birth registration', () => {
    const title = 'Tải lên giấy khai sinh nếu khách hàng dưới 18 tuổi';
    const owner = under([title, 'Người được hưởng']).map((sketch) => ({
      ...sketch,
      titled: 'text' as const,
    }));
    expect(firsts(owner)[0]).toBe('owner.fullName');
  });
});

describe('a title about parents', () => {
  it('stands for one of them where the questions name none', () => {
    expect(firsts(under('Thông tin phụ huynh'))).toEqual([
      'guardian.fullName',
      'guardian.birthDate',
      'guardian.phone',
    ]);
  });

  it('is a family where father and mother are named below', () => {
    const both = under('Thông tin phụ huynh', [
      { label: 'Họ tên cha' },
      { label: 'Nghề nghiệp' },
      { label: 'Họ tên mẹ' },
      { label: 'Nghề nghiệp' },
    ]);
    expect(firsts([...under('Thông tin học sinh'), ...both]).slice(3)).toEqual([
      'father.fullName',
      'father.occupation',
      'mother.fullName',
      'mother.occupation',
    ]);
  });

  it('does not take a bare "Quan hệ" for that to the householder', () => {
    const kin = under('Thông tin phụ huynh', [{ label: 'Họ tên' }, { label: 'Quan hệ' }]);
    expect(firsts([...under('Hộ gia đình'), ...kin])[4]).toBe('');
  });
});

describe('the end of the second of two parts alike', () => {
  const part = (title: string, ...more: Sketch[]) =>
    under(title, [{ label: 'Họ và tên' }, { label: 'Nghề nghiệp' }, ...more]);

  it.each(['Địa chỉ liên hệ', 'Số điện thoại', 'Email', 'Địa chỉ'])(
    'stays open for %s, which the first part does not ask',
    (label) => {
      const answers = firsts([...part('Cha'), ...part('Mẹ', { label })]);
      expect(answers).toEqual([
        'father.fullName',
        'father.occupation',
        'mother.fullName',
        'mother.occupation',
        '',
      ]);
    },
  );

  it('is certain where the first part asks it too', () => {
    const phone = { label: 'Số điện thoại' };
    expect(firsts([...part('Cha', phone), ...part('Mẹ', phone)])[5]).toBe('mother.phone');
  });

  it('is certain where its name says so', () => {
    const phone = { label: 'Số điện thoại', name: 'sdtMe' };
    expect(firsts([...part('Cha'), ...part('Mẹ', phone)])[4]).toBe('mother.phone');
  });
});
