import type {
  AddressKey,
  AddressPart,
  DateKey,
  DatePart,
  DatumKey,
  FieldKey,
  NamePart,
  RelatedPart,
  RelatedPersonKey,
} from '../../lib/citizen/keys';
import type { DatumSource } from '../../lib/citizen/record';

/** Datum names as official forms write them. */
export const DATUM_WORDS: Readonly<Record<DatumKey, string>> = {
  fullName: 'Họ, chữ đệm và tên',
  otherName: 'Tên gọi khác',
  idNumber: 'Số định danh cá nhân',
  oldIdNumber: 'Số CMND 9 số',
  birthDate: 'Ngày, tháng, năm sinh',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  nationality: 'Quốc tịch',
  bloodType: 'Nhóm máu',
  maritalStatus: 'Tình trạng hôn nhân',
  birthPlace: 'Nơi sinh',
  birthRegistrationPlace: 'Nơi đăng ký khai sinh',
  homeTown: 'Quê quán',
  permanentAddress: 'Nơi thường trú',
  temporaryAddress: 'Nơi tạm trú',
  currentAddress: 'Nơi ở hiện tại',
  idIssueDate: 'Ngày cấp thẻ căn cước',
  idIssuePlace: 'Nơi cấp thẻ căn cước',
  idExpiryDate: 'Thẻ có giá trị đến ngày',
  father: 'Cha',
  mother: 'Mẹ',
  spouse: 'Vợ (chồng)',
  representative: 'Người đại diện',
  householder: 'Chủ hộ',
  relationToHouseholder: 'Quan hệ với chủ hộ',
  phone: 'Số điện thoại',
  email: 'Thư điện tử',
  occupation: 'Nghề nghiệp',
  education: 'Trình độ học vấn',
  healthInsuranceNumber: 'Số thẻ bảo hiểm y tế',
  socialInsuranceNumber: 'Mã số bảo hiểm xã hội',
  taxCode: 'Mã số thuế',
};

export const NAME_PART_WORDS: Readonly<Record<NamePart, string>> = {
  surname: 'Họ',
  middleName: 'Chữ đệm',
  givenName: 'Tên',
  middleAndGivenName: 'Chữ đệm và tên',
};

export const DATE_PART_WORDS: Readonly<Record<DatePart, string>> = {
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
};

export const ADDRESS_PART_WORDS: Readonly<Record<AddressPart, string>> = {
  province: 'tỉnh/thành phố',
  district: 'quận/huyện',
  commune: 'xã/phường/đặc khu',
  detail: 'số nhà, đường, ấp/khu phố',
};

export const RELATED_PART_WORDS: Readonly<Record<RelatedPart, string>> = {
  fullName: 'họ, chữ đệm và tên',
  idNumber: 'số định danh cá nhân',
  oldIdNumber: 'số CMND',
  nationality: 'quốc tịch',
};

const PART_WORDS: Readonly<Record<DatePart | AddressPart | RelatedPart, string>> = {
  ...DATE_PART_WORDS,
  ...ADDRESS_PART_WORDS,
  ...RELATED_PART_WORDS,
};

/** What a field asks for, in words: `homeTown.commune` → "Quê quán – xã/phường/đặc khu". */
export function fieldKeyWords(key: FieldKey): string {
  if (isNamePart(key)) return NAME_PART_WORDS[key];
  if (!isPartKey(key)) return DATUM_WORDS[key];
  const [datum, part] = key.split('.') as [DatumKey, DatePart | AddressPart | RelatedPart];
  return `${DATUM_WORDS[datum]} – ${PART_WORDS[part]}`;
}

type PartKey =
  | `${DateKey}.${DatePart}`
  | `${AddressKey}.${AddressPart}`
  | `${RelatedPersonKey}.${RelatedPart}`;

function isNamePart(key: FieldKey): key is NamePart {
  return Object.hasOwn(NAME_PART_WORDS, key);
}

function isPartKey(key: Exclude<FieldKey, NamePart>): key is PartKey {
  return key.includes('.');
}

/** Source of a datum and the day it speaks of: "CSDL bảo hiểm xã hội · tính đến 01/10/2026". */
export function provenanceWords(source: DatumSource, asOf: string | undefined): string {
  const day = asOf?.split('-').reverse().join('/');
  return day ? `${SOURCE_WORDS[source]} · tính đến ${day}` : SOURCE_WORDS[source];
}

export const SOURCE_WORDS: Readonly<Record<DatumSource, string>> = {
  csdlqgdc: 'CSDLQG về dân cư',
  card: 'Thẻ căn cước (mã QR)',
  bhxh: 'CSDL bảo hiểm xã hội',
  hotich: 'CSDL hộ tịch điện tử',
  datdai: 'CSDL đất đai',
  thue: 'CSDL thuế',
  giaoduc: 'CSDL giáo dục',
  yte: 'CSDL y tế',
  ansinhxahoi: 'CSDL an sinh xã hội',
};
