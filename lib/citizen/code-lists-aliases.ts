/** Other wordings of religions in forms' lists, by code of public/data/code-lists.json. */
export const RELIGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '00': ['Không tôn giáo', 'Không có', 'Không theo tôn giáo', 'Không theo đạo'],
  '01': ['Đạo Phật', 'Phật'],
  '02': ['Đạo Công giáo', 'Thiên Chúa giáo', 'Thiên Chúa', 'Đạo Thiên Chúa'],
  '03': ['Hòa Hảo', 'Phật giáo Hòa Hảo', 'Đạo Hòa Hảo'],
  '04': ['Đạo Hồi', 'Islam'],
  '05': ['Đạo Cao Đài'],
  '06': ['Minh Sư', 'Giáo hội Phật đường Nam tông Minh Sư đạo'],
  '07': ['Minh Lý', 'Minh Lý đạo - Tam Tông Miếu'],
  '08': ['Đạo Tin Lành'],
  '09': ['Tịnh độ cư sĩ Phật hội', 'Tịnh độ cư sĩ'],
  '10': ['Tứ Ân Hiếu Nghĩa'],
  '12': ['Bahai', "Đạo Baha'i"],
  '13': ['Đạo Bà La Môn', 'Bàlamôn'],
  '14': ['Mặc Môn giáo', 'Mormon'],
};

/**
 * Other wordings of marital states. "Đã ly hôn hoặc góa" is one code, so lists that tell divorced and
 * widowed apart have no option for it.
 */
export const STATUS_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '1': ['Độc thân', 'Chưa có vợ/chồng', 'Chưa kết hôn lần nào', 'Chưa có vợ hoặc chồng'],
  '2': [
    'Đã kết hôn',
    'Có vợ/chồng',
    'Đang có vợ hoặc chồng',
    'Đang có vợ, chồng',
    'Có vợ hoặc chồng',
  ],
  '3': ['Ly hôn hoặc góa', 'Ly hôn/Góa', 'Đã ly hôn/góa', 'Đã ly hôn hoặc goá vợ/chồng'],
};
