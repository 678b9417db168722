/** Names of the invented citizens, by people and sex. */

const list = (text) => text.split(',').map((word) => word.trim());

const KINH_SURNAMES = [
  ['Nguyễn', 38],
  ['Trần', 12],
  ['Lê', 10],
  ['Phạm', 7],
  ['Huỳnh', 5],
  ['Phan', 4],
  ['Võ', 4],
  ['Đặng', 3],
  ['Bùi', 2],
  ['Đỗ', 2],
  ['Hồ', 2],
  ['Ngô', 2],
  ['Dương', 2],
  ['Lý', 1],
  ['Trương', 2],
  ['Đoàn', 1],
  ['Cao', 1],
  ['Lâm', 1],
  ['Mai', 1],
  ['Tô', 1],
  ['Hà', 1],
  ['Trịnh', 1],
];
const OLD = {
  male: {
    middle: list('Văn, Văn, Văn, Hữu, Công, Tấn, Thành, Quang'),
    given: list(
      'Hai, Ba, Tư, Năm, Sáu, Bảy, Tám, Chín, Mười, Út, Lành, Thạnh, Hòa, Hoà, Quý, Quí, Sang, Đực, Cường, Tài, Lợi, Phước, Thọ, Khỏe, Nghĩa',
    ),
  },
  female: {
    middle: list('Thị'),
    given: list(
      'Hai, Ba, Năm, Bảy, Chín, Mười, Út, Lan, Cúc, Đào, Mận, Sen, Thủy, Thuỷ, Lý, Lí, Mỹ, Mĩ, Hòa, Ngọt, Gái, Nhị, Bông, Phượng, Tuyết',
    ),
  },
};
const MIDDLE_AGED = {
  male: {
    middle: list('Văn, Văn, Hoàng, Minh, Thanh, Hữu, Quốc, Đức, Tấn, Ngọc, Anh'),
    given: list(
      'Tuấn, Dũng, Hùng, Phúc, Khánh, Bình, Sơn, Nam, Long, Thắng, Hiếu, Trung, Tâm, Duy, Lộc, Vinh, Hải, Thịnh, Tùng, Toàn, Tiến, Huy, Quý',
    ),
  },
  female: {
    middle: list('Thị, Thị, Thị Thu, Thị Kim, Thị Ngọc, Ngọc, Thị Mỹ, Thị Hồng, Thanh'),
    given: list(
      'Hương, Hạnh, Thảo, Trang, Linh, Phương, Loan, Yến, Oanh, Nga, Dung, Diễm, Thúy, Thuý, Hằng, Vân, Nhung, Tuyền, Trinh, Duyên, Hoa, Kiều, Xuân',
    ),
  },
};
const YOUNG = {
  male: {
    middle: list('Gia, Minh, Hoàng, Quốc, Bảo, Đăng, Thiên, Tuấn, Nhật, Phúc, Hữu'),
    given: list(
      'Bảo, Khang, Phát, Hưng, An, Khôi, Minh, Nguyên, Khoa, Thịnh, Kiệt, Đạt, Quân, Lâm, Huy',
    ),
  },
  female: {
    middle: list('Ngọc, Bảo, Gia, Khánh, Thanh, Thị Ngọc, Minh, Phương, Thiên, Tường'),
    given: list(
      'Hân, Ngân, Vy, Anh, Trâm, My, Nhi, Thư, Quỳnh, Ngọc, Châu, Hà, Như, Tiên, Uyên, Ân',
    ),
  },
};

const KHMER = {
  surnames: [
    ['Thạch', 3],
    ['Sơn', 3],
    ['Kim', 2],
    ['Danh', 2],
    ['Kiên', 1],
    ['Lâm', 1],
  ],
  male: list('Sa Rươl, Ra Vuông, Phi Rum, Sóc Kha, Chanh Đa, Sô Phia, Na Ra, Vuthy, Quên, Hiếp'),
  female: list(
    'Thị Sa Rươl, Thị Srây Mom, Thị Chanh Thu, Thị Đa Ni, Thị Sóc Kha, Thị Nary, Thị Thol, Thị Hương',
  ),
};
const CHAM = {
  surnames: [
    ['Châm', 2],
    ['Mách', 2],
    ['Sô', 1],
    ['Chàm', 1],
  ],
  male: list('Ry Sa, Sa Lés, Du Sô, A Mách, Ka Rim, Mú Sa, Giô Hàn, Sa Lây Man'),
  female: list('Sa Phi Á, Sa Ry Dah, Ro Phi Á, Mi Nah, Phá Ti Mah, Ha Li Mah'),
};
const EDE = {
  surnames: [
    ['Niê', 2],
    ['Mlô', 2],
    ['Ayun', 1],
    ['Kbuôr', 1],
    ['Niê Kdăm', 1],
  ],
  male: list('Y Thịnh, Y Ngông, Y Wel, Y Krông, Y Bhăm, Y Sôi'),
  female: list("H' Hương, H' Bia, H'Linh, H' Nguôm, H'Yar, H' Duên"),
};
const XTIENG = {
  surnames: [['Điểu', 1]],
  male: list('Khánh, Xuân, Bảo, Minh Tâm, Hiền, Giang'),
  female: list('Thị Mến, Thị Rươi, Thị Sương, Thị Bé, Thị Hương'),
};

const POOLS = { '05': KHMER, 17: CHAM, 12: EDE, 22: XTIENG };

/** A surname of a lineage of this people. */
export function makeSurname(random, ethnicity) {
  return random.weighted(POOLS[ethnicity]?.surnames ?? KINH_SURNAMES);
}

/** The words after the surname (before it for Ê Đê names, where the clan comes last). */
function makeGiven(random, { ethnicity, sex, year }) {
  const pool = POOLS[ethnicity];
  if (pool) return random.pick(pool[sex]);
  const { middle, given } = (year < 1966 ? OLD : year < 1998 ? MIDDLE_AGED : YOUNG)[sex];
  const second = random.pick(middle);
  const last = random.pick(given.filter((name) => !second.split(' ').includes(name)));
  return `${second} ${last}`;
}

/** A full name not yet in `taken`. Xtiêng women carry no surname: "Thị Mến". */
export function makeName(random, person, taken) {
  for (let tries = 0; tries < 200; tries += 1) {
    const given = makeGiven(random, person);
    const name =
      person.ethnicity === '12'
        ? `${given} ${person.surname}`
        : person.ethnicity === '22' && person.sex === 'female'
          ? given
          : `${person.surname} ${given}`;
    if (!taken.has(name) || tries > 150) {
      taken.add(name);
      return name;
    }
  }
  throw new Error('names have run out');
}
