import { foldExact, foldPlain } from '../../citizen/fold';
import { COMMON_SURNAMES, COMPOUND_SURNAMES } from '../../citizen/names-surnames';

/** Syllables that Vietnamese people bear as surname, middle or given name. A label's word that is one of them may be somebody. */
const SYLLABLES =
  'ái, an, ân, ấn, anh, ánh, ẩn, ba, bá, bạch, bách, bằng, băng, bảo, bảy, bắc, bé, bền, bích, biên, bình, bông, bổn, bửu, ' +
  'ca, cảnh, cầm, cẩm, cẩn, cát, căn, chánh, châu, chi, chí, chiến, chín, chính, chuyên, chương, chưởng, công, cơ, cúc, cương, cường, cửu, ' +
  'dân, danh, dẫn, di, dịu, diễm, diễn, diện, diệp, diệu, doan, doanh, du, dung, dũng, duy, duyên, dư, dự, dương, dưỡng, ' +
  'đại, đan, đạo, đào, đạt, đăng, đẳng, đắc, đặng, điểm, điền, điệp, định, đoan, đoàn, đông, đồng, đô, đức, đực, đường, ' +
  'em, gái, gấm, gia, giang, giáp, giàu, giới, hà, hạ, hai, hải, hạnh, hán, hàn, hân, hào, hảo, hạo, hằng, hậu, hiên, hiền, hiển, hiến, hiệp, hiếu, hiệu, ' +
  'hoa, hòa, hóa, hoài, hoan, hoàn, hoàng, hoạt, hồi, hội, hồng, hợi, hợp, huân, huấn, huệ, hùng, huy, huyên, huyền, huỳnh, hưng, hương, hường, hưởng, hữu, hỷ, ' +
  'kha, khai, khải, khang, khanh, khánh, khiêm, khiết, khoa, khoái, khôi, khởi, khuê, khuyên, khương, khỏe, kiên, kiệm, kiều, kiệt, kim, kính, kỳ, kỷ, ' +
  'lạc, lài, lam, lâm, lan, lành, lãm, lân, lập, lê, lệ, lễ, liêm, liên, liễu, linh, lĩnh, loan, long, lộc, lợi, luân, luật, luyến, lực, lương, lượng, lựu, ly, lý, ' +
  'mãi, mai, mạnh, mận, mẫn, mẫu, mến, miên, minh, mơ, muội, mười, my, mỹ, mùi, nam, năm, năng, nga, ngà, ngân, nghi, nghị, nghĩa, nghiêm, nghiệp, ngoan, ngọc, ngọt, ' +
  'nguyên, nguyện, nguyệt, nhàn, nhã, nhạc, nhân, nhẫn, nhất, nhật, nhi, nhị, nhiên, nhơn, nhu, nhung, như, nhựt, niên, ninh, nở, nữ, nương, ' +
  'oai, oanh, phát, phi, phong, phú, phúc, phụng, phước, phương, phượng, quang, quảng, quân, quế, quí, quý, quốc, quyên, quyền, quyết, quyến, quỳnh, ' +
  'sa, san, sang, sáng, sáu, sâm, sen, sinh, sĩ, song, sơn, sương, sửu, sự, tài, tám, tâm, tân, tấn, tần, tập, tây, tất, thái, thạch, thạnh, thanh, thành, thao, thảo, thắm, thắng, ' +
  'thân, thất, thế, thi, thị, thiên, thiện, thiệu, thìn, thịnh, thoa, thoại, thọ, thông, thời, thơ, thơm, thu, thuần, thuận, thúy, thùy, thủy, thư, thức, thương, thường, thượng, ' +
  'tiên, tiến, tín, tình, tính, toại, toán, toàn, toản, tố, trà, trạch, trang, tráng, trâm, trân, trầm, tri, trí, triết, triều, triển, trinh, trọng, trúc, trung, truyền, trường, trưởng, trực, ' +
  'tú, tuân, tuấn, tuất, tuệ, tùng, tuyên, tuyến, tuyền, tuyết, tuyển, tư, từ, tường, tựu, tý, tỵ, uyên, út, vân, vạn, văn, vi, viên, viễn, việt, vinh, vĩnh, vịnh, vui, vượng, vương, vy, vỹ, ' +
  'xuân, xuyến, xứng, yên, yến, ý, ' +
  'sơ, kiệt, điểu, rạng, sóc, sà, niê, kđăm, siu, rơ, châm, kpă, ksor, rcom, rmah, hơ, ka, y, bhnong, hồ, cil, lơ, mu, kơ, ' +
  'giàng, vàng, sùng, lò, lù, vừ, thào, cháng, hạng, quàng, cà, tòng, bế, mông, hoàn, triệu, phàn, tẩn, lèo, seo, páo, dua, a, mai, mỷ';

const list = (text: string): string[] => text.split(',').map((word) => word.trim());

const ALL = [
  ...list(SYLLABLES),
  ...COMMON_SURNAMES,
  ...[...COMPOUND_SURNAMES].flatMap((name) => name.split(' ')),
];

/** By `foldExact`: accents count. */
export const NAME_SYLLABLES: ReadonlySet<string> = new Set(ALL.map(foldExact));

/** By `foldPlain`, for texts without accents. */
export const PLAIN_NAME_SYLLABLES: ReadonlySet<string> = new Set(ALL.map(foldPlain));
