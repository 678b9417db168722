/** The questions of the birth registration form (TT 04/2024/TT-BTP), by the keys of the real eForm. */
import { COUNTRIES } from './countries.js';

export const RELATIONS = [
  { code: 'ChaDe', name: 'Cha đẻ' },
  { code: 'MeDe', name: 'Mẹ đẻ' },
  { code: 'Khac', name: 'Người khác' },
];

const SEXES = [
  { code: '1', name: 'Nam' },
  { code: '2', name: 'Nữ' },
];

const PAPER_KINDS = [
  { code: 'CMND', name: 'Chứng minh nhân dân' },
  { code: 'CCCD', name: 'Căn cước công dân' },
  { code: 'TCC', name: 'Thẻ căn cước' },
  { code: 'HC', name: 'Hộ chiếu' },
];

const RESIDENCE_KINDS = [
  { code: '1', name: 'Thường trú' },
  { code: '2', name: 'Tạm trú' },
  { code: '3', name: 'Lưu trú' },
];

const YES_NO = [
  { code: '1', name: 'Có' },
  { code: '0', name: 'Không' },
];

/** Stands above the applicant's block and outlives its rebuilding. */
export const RELATION_FIELD = {
  kind: 'x-select-default',
  key: 'QuanHe',
  label: 'Quan hệ với người được khai sinh',
  choices: RELATIONS,
  required: true,
};

/**
 * The form's blocks in order. `rebuilt` blocks are thrown away and drawn anew when the relation changes.
 * @param {{ relation: string, ethnicGroups: { code: string, name: string }[] }} given
 */
export function birthBlocks({ relation, ethnicGroups }) {
  return [
    { id: 'applicant', title: 'I. Người yêu cầu', rebuilt: true, fields: applicant(relation) },
    { id: 'child', title: 'II. Người được khai sinh', fields: child(ethnicGroups) },
    {
      id: 'mother',
      title: 'III. Người mẹ',
      note: relation === 'MeDe' ? 'Người mẹ đồng thời là người yêu cầu.' : '',
      rebuilt: true,
      fields: parent('Me', 'người mẹ', ethnicGroups),
    },
    {
      id: 'father',
      title: 'IV. Người cha',
      note: relation === 'ChaDe' ? 'Người cha đồng thời là người yêu cầu.' : '',
      rebuilt: true,
      fields: parent('Cha', 'người cha', ethnicGroups),
    },
    { id: 'copies', title: 'V. Đề nghị cấp bản sao', fields: copies() },
  ];
}

function applicant(relation) {
  const other = { kind: 'x-input', key: 'QuanHeKhac', label: 'Quan hệ khác (ghi rõ)' };
  return [
    ...(relation === 'Khac' ? [other] : []),
    { kind: 'x-input', key: 'HoVaTenC', label: 'Họ, chữ đệm, tên người yêu cầu', required: true },
    ...identity({
      number: 'SoDinhDanhC',
      kind: 'LoaiGiayToDinhDanhC',
      paper: 'SoGiayToDinhDanhC',
      date: 'NgayCapDDC',
      place: 'NoiCapDDC',
    }),
    ...residence('nycLoaiCuTru', 'nycNoiCuTru_TrongNuoc'),
  ];
}

function child(ethnicGroups) {
  return [
    { kind: 'x-input', key: 'HoTenKS', label: 'Họ, chữ đệm, tên', required: true },
    { kind: 'x-date', key: 'NgaySinhChon', label: 'Ngày, tháng, năm sinh', required: true },
    { kind: 'input', key: 'NgaySinhBangChu', label: 'Ghi bằng chữ', wide: true },
    { kind: 'x-radio', key: 'GioiTinhKS', label: 'Giới tính', choices: SEXES, required: true },
    { kind: 'x-select', key: 'DanTocKS', label: 'Dân tộc', choices: ethnicGroups },
    { kind: 'x-select-default', key: 'QuocTichKS', label: 'Quốc tịch', choices: COUNTRIES },
    { kind: 'x-input', key: 'nksNoiSinh', label: 'Nơi sinh (cơ sở y tế)' },
    { kind: 'x-select-area', key: 'nksNoiSinh_TrongNuoc', label: 'Nơi sinh' },
    { kind: 'x-select-area', key: 'nksQueQuan_TrongNuoc', label: 'Quê quán' },
  ];
}

function parent(who, title, ethnicGroups) {
  return [
    { kind: 'x-input', key: `HoTen${who}KS`, label: `Họ, chữ đệm, tên ${title}` },
    {
      kind: 'x-date',
      key: `NamSinh${who}KS`,
      label: 'Năm sinh (ghi cả ngày, tháng nếu có)',
      yearAlone: true,
    },
    { kind: 'x-select', key: `DanToc${who}KS`, label: 'Dân tộc', choices: ethnicGroups },
    { kind: 'x-select-default', key: `QuocTich${who}KS`, label: 'Quốc tịch', choices: COUNTRIES },
    ...identity({
      number: `SoDinhDanh${who}`,
      kind: `LoaiGiayToDinhDanh${who}`,
      paper: `SoGiayToDinhDanh${who}`,
      date: `NgayCapDD${who}`,
      place: `NoiCapDD${who}`,
    }),
    ...residence(`${who}LoaiCuTru`, `${who}NoiCuTru_TrongNuoc`),
  ];
}

function identity({ number, kind, paper, date, place }) {
  return [
    { kind: 'x-input-number', key: number, label: 'Số định danh cá nhân', longest: 12 },
    { kind: 'x-select-default', key: kind, label: 'Loại giấy tờ tùy thân', choices: PAPER_KINDS },
    { kind: 'x-input', key: paper, label: 'Số giấy tờ tùy thân' },
    { kind: 'x-date-text', key: date, label: 'Ngày cấp' },
    { kind: 'x-input', key: place, label: 'Nơi cấp' },
  ];
}

function residence(kind, place) {
  return [
    { kind: 'x-radio', key: kind, label: 'Loại cư trú', choices: RESIDENCE_KINDS },
    { kind: 'x-select-area', key: place, label: 'Nơi cư trú' },
  ];
}

function copies() {
  return [
    { kind: 'x-radio', key: 'CapBanSao', label: 'Đề nghị cấp bản sao', choices: YES_NO },
    { kind: 'x-input-number', key: 'SoLuong', label: 'Số lượng (bản)', longest: 2 },
    {
      kind: 'checkbox',
      key: 'CamDoan',
      label:
        'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
    },
  ];
}
