import type { Assurance } from '../../lib/citizen/record';
import type { IdentityBasis, IdentityDecision, IdentityItem } from '../../lib/journal/codes';

export const IDENTITY_ITEM_WORDS: Readonly<Record<IdentityItem, string>> = {
  number: 'Số',
  fullName: 'Họ tên',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
};

/** Reasons of the closed list, as buttons say them. */
export const IDENTITY_DECISION_WORDS: Readonly<Record<IdentityDecision, string>> = {
  'seen-to-agree': 'Đã xem thẻ bằng mắt: khớp với dữ liệu',
  'papers-explain': 'Có giấy tờ giải thích chỗ khác',
  'record-to-be-corrected': 'Đúng người; dữ liệu cần đề nghị điều chỉnh',
  'not-same-person': 'Không đúng người: bỏ khỏi hồ sơ',
};

export const BASIS_WORDS: Readonly<Record<IdentityBasis, string>> = {
  'card-scanned': 'quét thẻ căn cước',
  'card-typed': 'nhập từ thẻ căn cước',
  'vneid-shown': 'nhập từ VNeID trên điện thoại',
  'paper-shown': 'nhập từ giấy tờ khác',
  'form-held': 'từ tờ khai',
};

/** What may be said of a record by its assurance, and no more (DESIGN.md rule 17). */
export const ASSURANCE_WORDS: Readonly<Record<Assurance, string>> = {
  signed: 'Cổng tỉnh đã ký',
  transport: 'Chưa được ký; chỉ nhận qua kênh bảo mật',
  embedded: 'Dân số mô phỏng đi kèm',
};
