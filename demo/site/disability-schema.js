/** The disability form by the component keys of the real portals (iGate): data[fullname], data[NktHoTen] … */

const SEXES = [
  { label: 'Nam', value: '1' },
  { label: 'Nữ', value: '0' },
];

const RELATIONS = [
  'Cha đẻ',
  'Mẹ đẻ',
  'Vợ',
  'Chồng',
  'Con',
  'Ông, bà',
  'Anh, chị, em',
  'Người giám hộ',
  'Khác',
].map((name) => ({ label: name, value: name }));

/** How late the communes come after their province, as on the real portals (milliseconds). */
const COMMUNE_DELAY_MS = 300;

const APPLICANT_KEYS = {
  name: 'fullname',
  birth: 'birthday',
  sex: 'gender',
  number: 'identityNumber',
  issued: 'identityDate',
  issuer: 'idIssuePlace',
  province: 'province',
  commune: 'district',
  detail: 'address',
  phone: 'phoneNumber',
};
const OWNER_KEYS = {
  name: 'ownerFullname',
  birth: 'ownerBirthday',
  sex: 'ownerGender',
  number: 'ownerIdentityNumber',
  issued: 'ownerIdentityDate',
  issuer: 'ownerIdIssuePlace',
  province: 'ownerProvince',
  commune: 'ownerDistrict',
  detail: 'ownerAddress',
  phone: 'ownerPhoneNumber',
};

/** Owner's key ← applicant's key: what the tick "Người nộp là chủ hồ sơ" copies. */
export const COPIED_TO_OWNER = Object.fromEntries(
  Object.entries(OWNER_KEYS).map(([part, key]) => [key, APPLICANT_KEYS[part]]),
);

/** @param {{ code: string, name: string }[]} ethnicGroups */
export function disabilityBlocks(ethnicGroups) {
  return [
    {
      id: 'applicant',
      title: 'I. Thông tin người nộp hồ sơ',
      fields: [
        ...citizen(APPLICANT_KEYS),
        { type: 'checkbox', key: 'isOwnerDossierCheck', label: 'Người nộp là chủ hồ sơ' },
      ],
    },
    {
      id: 'owner',
      title: 'II. Thông tin chủ hồ sơ',
      fields: [...citizen(OWNER_KEYS), list('ownerNation', 'Dân tộc', toValues(ethnicGroups))],
    },
    {
      id: 'disabled',
      title: 'III. Thông tin người khuyết tật',
      fields: [
        text('NktHoTen', 'Họ và tên người khuyết tật'),
        day('NktNgaySinh', 'Ngày sinh'),
        text('NktSoDinhdanh', 'Số định danh cá nhân/CCCD'),
        sex('NktGioiTinh'),
        ...place(['NktMaTinh', 'NktMaXa', 'NktDiachi'], 'nơi thường trú'),
        ...place(['NktNOHTMaTinh', 'NktNOHTMaXa', 'NktNOHTDiaChi'], 'nơi ở hiện tại'),
      ],
    },
    {
      id: 'representative',
      title: 'IV. Thông tin người đại diện hợp pháp (nếu có)',
      fields: [
        text('NddHoTen', 'Họ và tên người đại diện'),
        text('NddSoDinhdanh', 'Số định danh cá nhân/CCCD'),
        list('NddQuanheNkt', 'Quan hệ với người khuyết tật', RELATIONS),
        phone('NddSodienthoai'),
        ...place(['NddMaTinh', 'NddMaXa', 'NddDiachi'], 'nơi thường trú'),
      ],
    },
  ];
}

function citizen(keys) {
  return [
    text(keys.name, 'Họ và tên'),
    day(keys.birth, 'Ngày sinh'),
    sex(keys.sex),
    text(keys.number, 'Số CMND/CCCD/Số định danh'),
    day(keys.issued, 'Ngày cấp'),
    text(keys.issuer, 'Nơi cấp'),
    ...place([keys.province, keys.commune, keys.detail], 'nơi thường trú'),
    phone(keys.phone),
  ];
}

function text(key, label) {
  return { type: 'textfield', key, label };
}

function phone(key) {
  return { type: 'phoneNumber', key, label: 'Số điện thoại', inputMask: '9999 999 999' };
}

function sex(key) {
  return { type: 'radio', key, label: 'Giới tính', inline: true, values: SEXES };
}

function day(key, label) {
  const format = { enableTime: false, format: 'dd/MM/yyyy' };
  const widget = { type: 'calendar', allowInput: true, mode: 'single', ...format };
  return { type: 'datetime', key, label, placeholder: 'dd/mm/yyyy', ...format, widget };
}

function list(key, label, values) {
  return { type: 'select', key, label, data: { values }, dataSrc: 'values', searchEnabled: true };
}

function place([province, commune, detail], what) {
  return [
    remote(province, `Tỉnh/Thành phố (${what})`, '/api/provinces'),
    remote(
      commune,
      `Phường/Xã (${what})`,
      `/api/communes?delay=${COMMUNE_DELAY_MS}&province={{ data.${province} }}`,
      province,
    ),
    text(detail, `Số nhà, đường, ấp/khu phố (${what})`),
  ];
}

/** A list the server answers, as { code, name }; `parent` is the list it hangs on. */
function remote(key, label, url, parent) {
  return {
    type: 'select',
    key,
    label,
    dataSrc: 'url',
    data: { url },
    valueProperty: 'code',
    template: '<span>{{ item.name }}</span>',
    disableLimit: true,
    lazyLoad: false,
    searchEnabled: true,
    ...(parent === undefined ? {} : { refreshOn: parent, clearOnRefresh: true }),
  };
}

function toValues(units) {
  return units.map(({ code, name }) => ({ value: code, label: name }));
}
