import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldPlain } from '../../../../lib/citizen/fold';
import { knownWords, strikeName, strikeText } from '../../../../lib/form/explain/strike';

interface Named {
  readonly name: string;
  readonly otherName?: string;
  readonly father?: { fullName?: string };
  readonly mother?: { fullName?: string };
}
const { citizens } = JSON.parse(readFileSync('public/data/population.json', 'utf8')) as {
  citizens: readonly Named[];
};
/** Every name of the training population: citizens, their other names, parents without a record. */
const NAMES = [
  ...new Set(
    citizens.flatMap(({ name, otherName, father, mother }) =>
      [name, otherName, father?.fullName, mother?.fullName].filter((text) => text !== undefined),
    ),
  ),
];

const TEMPLATES = [
  'Họ và tên cha: {}',
  'Họ và tên {}',
  'Họ Và Tên Cha {} Số Định Danh',
  'HỌ VÀ TÊN {} NGÀY CẤP',
  '{} – dân tộc, quốc tịch',
  '{}',
  'Thông tin của {} (người yêu cầu)',
  'con của {} và người mẹ',
  '"{}"',
];

const syllables = (text: string) =>
  foldPlain(text)
    .split(' ')
    .filter((word) => word !== '');

/** Syllables that stand in `after` more often than in the text without the name. */
function survivors(name: string, template: string, after: string): string[] {
  const left = syllables(template);
  return syllables(after).filter((syllable) => {
    const at = left.indexOf(syllable);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && syllables(name).includes(syllable);
  });
}

describe('striking names out of page texts', () => {
  it('knows the population it is tried with', () => {
    expect(NAMES.length).toBeGreaterThan(300);
    expect(NAMES.some((name) => !name.includes(' '))).toBe(true);
  });

  it.each(TEMPLATES)('lets no name of the population survive in “%s”', (template) => {
    const leaks = NAMES.flatMap((name) => {
      const written = [
        name,
        name.toUpperCase(),
        name.toLowerCase(),
        name.normalize('NFD'),
        foldPlain(name),
        foldPlain(name).toUpperCase(),
      ];
      return written.flatMap((text) => {
        const after = strikeText(template.replace('{}', text));
        return survivors(name, template.replace('{}', ''), after).length > 0
          ? [`${text} → ${after}`]
          : [];
      });
    });
    expect(leaks).toEqual([]);
  });

  it.each(['txt{}', '{}', 'hoTen_{}', 'data[{}]'])(
    'lets no name of the population survive in the technical name %s',
    (template) => {
      const leaks = NAMES.flatMap((name) => {
        const plain = foldPlain(name).split(' ');
        const camel = plain.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
        return [camel, plain.join('_'), plain.join('')].flatMap((text) => {
          const after = strikeName(template.replace('{}', text));
          return survivors(name, 'txt ho ten data', after).length > 0 ? [`${text} → ${after}`] : [];
        });
      });
      expect(leaks).toEqual([]);
    },
  );

  it.each([
    ['Họ, chữ đệm và tên', 'Họ, chữ đệm và tên'],
    ['Ngày, tháng, năm sinh', 'Ngày, tháng, năm sinh'],
    ['Số định danh cá nhân/CMND', 'Số định danh cá nhân/CMND'],
    ['TỜ KHAI ĐĂNG KÝ KHAI SINH', 'TỜ KHAI ĐĂNG KÝ KHAI SINH'],
    ['Giới tính (*)', 'Giới tính (*)'],
    ['Quan hệ với chủ hộ', 'Quan hệ với chủ hộ'],
    ['Cha: LÊ MINH KHÔI (1995)', 'Cha: ▒ (▒)'],
    ['Họ tên Cha Nguyễn Văn An', 'Họ tên ▒'],
    ['Nguyễn Dân Tộc', '▒'],
    ['Quốc Tịch Nguyễn', '▒'],
    ['Nguyễn, dân tộc', '▒, dân tộc'],
    ['Số 000095250112', '▒'],
    ['khoi@example.vn', '▒'],
    ['Anh', '▒'],
    ['Tổ 7, ấp Hội Phước', '▒'],
  ])('leaves form words and strikes the rest: %s', (text, left) => {
    expect(strikeText(text)).toBe(left);
  });

  it.each([
    ['txtHoTenCha', 'txt ho ten cha'],
    ['data[ownerFullname]', 'data owner fullname'],
    ['hoTen_NguyenVanAn', 'ho ten ▒'],
    ['leminhkhoi', '▒'],
    ['f12_000095250112', 'f'],
  ])('cuts technical names into words: %s', (name, left) => {
    expect(strikeName(name)).toBe(left);
  });

  it('hashes the same words for a label with and without a name in it', () => {
    expect(knownWords('Họ và tên cha: Lê Minh Khôi')).toBe(knownWords('Họ và tên cha:'));
  });
});
