const words = (text: string): ReadonlySet<string> => new Set(text.split(',').map((w) => w.trim()));

/** Surnames frequent among the Kinh and Hoa; in small letters, both spellings where they differ. */
export const COMMON_SURNAMES = words(
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, lí, đinh, đoàn, ' +
    'trịnh, trương, mai, lâm, đào, cao, lương, phùng, tạ, hà, tô, quách, thái, vương, chu, châu, tăng, ' +
    'nghiêm, từ, la, trà, diệp, triệu, khổng, bạch, tống, vi, doãn, lưu, kiều, hứa, mạc, ninh, tôn, thân, ' +
    'giang, lại, khương, đàm, cù, thẩm, bành, biện, chung, giáp, kha, lư, lữ, mã, nhâm, tiêu, tiết, uông, ' +
    'ngụy, nguỵ, phí, đậu, nông',
);

/** Surnames that are middle names at least as often ("Nguyễn Hoàng Nam"): doubtful only in longer names. */
export const AMBIGUOUS_SECOND_NAMES = words(
  'hoàng, vũ, dương, mai, lâm, cao, hà, thái, vương, châu, kiều, giang, bạch, tiết, thân, kha, chung, tô, ' +
    'đào, lương, ninh, vi, diệp, triệu, đàm, la, lưu, trà, thẩm, đậu, lữ, từ, khương, mã',
);

/** Surnames of two words. */
export const COMPOUND_SURNAMES = words(
  'tôn thất, tôn nữ, âu dương, công tằng, công huyền, công tôn, hoàng phủ, tư mã, thượng quan, gia cát, tư đồ',
);
