import { pair } from './awkward-couples.mjs';
import { inCapitals } from './households.mjs';

/** Names that cannot be split by place: H' and Y, Khmer, Chăm, Gia Rai, Xơ Đăng, Cơ Ho, Mông. */
export function minorityNames(tools) {
  const { places } = tools;
  const couples = [
    ['12', 'Y Krông Niê', "H' Hương Mlô", '66'],
    ['10', 'Rơ Châm Hyưt', "Siu H'Lan", '52'],
    ['14', 'A Thút', 'Y Nhin', '51'],
    ['16', "K'Brếp", 'Ka Sin', '68'],
    ['05', 'Thạch Chanh Đa', 'Néang Srây Phia', '86'],
    ['17', 'Mohamach Ka Rim', 'Sa Phi Dah', '80'],
    ['08', 'Vàng A Páo', 'Giàng Thị Mỷ', '11'],
    ['22', 'Điểu Bảo', 'Thị Rươi', '75'],
  ];
  couples.forEach(([ethnicity, husband, wife, province], i) => {
    const place = places.inProvince(province);
    const year = 1960 + i * 4;
    pair(
      tools,
      place,
      { ethnicity, name: husband, year },
      { ethnicity, name: wife, year: year + 2 },
    );
  });
}

/** One word, two surnames, y or i, tone on either vowel, and names that no box is long enough for. */
export function oddNames(tools) {
  const { places } = tools;
  const couples = [
    [
      { name: 'Lành', year: 1938, born: '1938' },
      { name: 'Mến', year: 1942, born: '1942' },
    ],
    [
      { name: 'Nguyễn Trần Bảo Quốc', year: 1990 },
      { name: 'Lê Nguyễn Hoài An', year: 1993 },
    ],
    [
      { name: 'Tôn Thất Vĩnh Tường', year: 1964 },
      { name: 'Âu Dương Mỹ Kỳ', year: 1968 },
    ],
    [
      { name: 'Đặng Lý Hoà', year: 1971 },
      { name: 'Đặng Thị Lí Hòa', year: 1974 },
    ],
    [
      { name: 'Phan Quí Tỵ', year: 1953, born: '1953' },
      { name: 'Phan Thị Mĩ Thuý', year: 1957, born: '1957-05' },
    ],
    [
      { name: 'Nguyễn Phúc Vĩnh Thiện Hoàng Gia Bảo Long Tường', year: 1988 },
      { name: 'Công Tằng Tôn Nữ Hoàng Thị Phương Quỳnh Như', year: 1991 },
    ],
  ];
  for (const [husband, wife] of couples) {
    const couple = pair(tools, places.tayNinh(), husband, wife);
    if (husband.year === 1988) inCapitals(couple.slice(0, 1));
  }
}
