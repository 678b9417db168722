/** The questions of the marriage form (TT 04/2024/TT-BTP), asked once of each side, by the keys of the real eForm. */

export const SIDES = [
  { id: 'wife', suffix: 'BenNu', title: 'Bên nữ' },
  { id: 'husband', suffix: 'BenNam', title: 'Bên nam' },
];

const option = (value, label) => ({ value, label });

const PAPER_KINDS = [
  option('CCCD', 'Căn cước công dân'),
  option('TCC', 'Thẻ căn cước'),
  option('CMND', 'Chứng minh nhân dân'),
  option('HC', 'Hộ chiếu'),
];
const RESIDENCE_KINDS = [option('1', 'Thường trú'), option('2', 'Tạm trú')];
const MARITAL_KINDS = [
  option('1', 'Chưa kết hôn với ai'),
  option('2', 'Đã kết hôn nhưng đã ly hôn'),
  option('3', 'Đã kết hôn nhưng vợ/chồng đã chết'),
];

/**
 * @param {string} suffix BenNu or BenNam
 * @param {{ ethnicGroups: object[], countries: object[], provinces: object[] }} lists antd options
 */
export function sideFields(suffix, { ethnicGroups, countries, provinces }) {
  return [
    { key: `HoTen${suffix}`, label: 'Họ, chữ đệm, tên', kind: 'text' },
    { key: `NgaySinh${suffix}`, label: 'Ngày, tháng, năm sinh', kind: 'day' },
    { key: `DanToc${suffix}`, label: 'Dân tộc', kind: 'list', options: ethnicGroups },
    { key: `QuocTich${suffix}`, label: 'Quốc tịch', kind: 'list', options: countries },
    { key: `LoaiCuTru_${suffix}`, label: 'Loại cư trú', kind: 'radio', options: RESIDENCE_KINDS },
    {
      key: `NoiCuTru_${suffix}_Tinh`,
      label: 'Nơi cư trú: Tỉnh/Thành phố',
      kind: 'list',
      options: provinces,
    },
    { key: `NoiCuTru_${suffix}_Xa`, label: 'Nơi cư trú: Phường/Xã/Đặc khu', kind: 'communes' },
    {
      key: `NoiCuTru_${suffix}_ChiTiet`,
      label: 'Nơi cư trú: số nhà, đường, ấp/khu phố',
      kind: 'text',
    },
    { key: `SoDinhDanh_${suffix}`, label: 'Số định danh cá nhân', kind: 'text', longest: 12 },
    {
      key: `LoaiGiayToDinhDanh_${suffix}`,
      label: 'Loại giấy tờ tùy thân',
      kind: 'list',
      options: PAPER_KINDS,
    },
    { key: `SoGiayToDinhDanh_${suffix}`, label: 'Số giấy tờ tùy thân', kind: 'text' },
    { key: `NgayCapDD_${suffix}`, label: 'Ngày cấp', kind: 'day' },
    { key: `NoiCapDD_${suffix}`, label: 'Nơi cấp', kind: 'text' },
    { key: `SoLanKetHon_${suffix}`, label: 'Kết hôn lần thứ mấy', kind: 'text', longest: 2 },
    {
      key: `LoaiTinhTrangHonNhan_${suffix}`,
      label: 'Tình trạng hôn nhân trước khi đăng ký',
      kind: 'list',
      options: MARITAL_KINDS,
    },
  ];
}

export const COPY_FIELDS = [
  {
    key: 'CapBanSao',
    label: 'Đề nghị cấp bản sao',
    kind: 'radio',
    options: [option('1', 'Có'), option('0', 'Không')],
  },
  { key: 'SoLuong', label: 'Số lượng (bản)', kind: 'text', longest: 2 },
];
