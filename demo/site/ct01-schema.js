/** The questions of form CT01 (TT 53/2025/TT-BCA) and the controls that each takes. */

const SEXES = { 1: 'Nam', 2: 'Nữ' };
const APPLICANT = { block: 'applicant', title: 'Người kê khai' };
const HOUSEHOLDER = { block: 'householder', title: 'Chủ hộ' };
const REQUEST = { block: 'request', title: 'Nội dung đề nghị' };
const OPINIONS = { block: 'opinions', title: 'Ý kiến, chữ ký' };

const whole = ([text]) => text;
const digits = (texts) => texts.join('');
/** A gap after the first part stays visible: 09/__/1975 is no month of a year. */
const date = (texts) => {
  const first = texts.findIndex((text) => text !== '');
  return first < 0
    ? ''
    : texts
        .slice(first)
        .map((text) => text || '__')
        .join('/');
};

/** The form's fields, with as many rows of members as stand in the page. */
export function ct01Fields(memberCount) {
  const members = Array.from({ length: memberCount }, (_, index) => member(index + 1));
  return [...BEFORE_MEMBERS, ...members.flat(), ...OPINION_FIELDS];
}

/** A member's row as WebForms numbers it: 1 → ctl02. */
export function memberRow(number) {
  return `ctl${String(number + 1).padStart(2, '0')}`;
}

const BEFORE_MEMBERS = [
  field(REQUEST, 'KinhGui', 'Kính gửi', ['txtKinhGui']),
  field(APPLICANT, 'HoTen', '1. Họ, chữ đệm và tên', ['txtHoTen']),
  {
    ...field(APPLICANT, 'NgaySinh', '2. Ngày, tháng, năm sinh', ['txtNgay', 'txtThang', 'txtNam']),
    join: date,
  },
  { ...field(APPLICANT, 'GioiTinh', '3. Giới tính', ['rblGioiTinh']), choices: SEXES },
  { ...field(APPLICANT, 'SoDinhDanh', '4. Số định danh cá nhân', boxes('txtSDD')), join: digits },
  field(APPLICANT, 'DienThoai', '5. Số điện thoại liên hệ', ['txtDienThoai']),
  field(APPLICANT, 'Email', '6. Email', ['txtEmail']),
  field(HOUSEHOLDER, 'HoTenChuHo', '7. Họ, chữ đệm và tên chủ hộ', ['txtHoTenChuHo']),
  field(APPLICANT, 'QuanHeChuHo', '8. Mối quan hệ với chủ hộ', ['txtQuanHeChuHo']),
  {
    ...field(
      HOUSEHOLDER,
      'SoDinhDanhChuHo',
      '9. Số định danh cá nhân của chủ hộ',
      boxes('txtSDDChuHo'),
    ),
    join: digits,
  },
  field(REQUEST, 'NoiDung', '10. Nội dung đề nghị', ['txtNoiDung']),
];

const OPINION_FIELDS = [
  field(OPINIONS, 'YKienChuHo', 'Ý kiến của chủ hộ', ['txtYKienChuHo']),
  field(OPINIONS, 'YKienChuSoHuu', 'Ý kiến của chủ sở hữu chỗ ở hợp pháp', ['txtYKienChuSoHuu']),
  field(OPINIONS, 'YKienChaMe', 'Ý kiến của cha, mẹ hoặc người giám hộ', ['txtYKienChaMe']),
  field(OPINIONS, 'NguoiKeKhai', 'Người kê khai', ['txtNguoiKeKhai']),
];

function field({ block, title }, key, label, controls) {
  return { block, title, key, label, controls, join: whole };
}

function boxes(name) {
  return Array.from({ length: 12 }, (_, index) => `${name}${index + 1}`);
}

function member(number) {
  const block = { block: `member${number}`, title: `Thành viên thứ ${number}` };
  const at = (control) => [`grvThanhVien$${memberRow(number)}$${control}`];
  return [
    field(block, 'HoTen', 'Họ, chữ đệm và tên', at('txtHoTen')),
    field(block, 'NgaySinh', 'Ngày, tháng, năm sinh', at('txtNgaySinh')),
    { ...field(block, 'GioiTinh', 'Giới tính', at('ddlGioiTinh')), choices: SEXES },
    field(block, 'SoDinhDanh', 'Số định danh cá nhân', at('txtSDD')),
    field(block, 'QuanHe', 'Mối quan hệ với chủ hộ', at('txtQuanHe')),
  ];
}
