import {
  ADDRESS_KEYS,
  ADDRESS_PARTS,
  DATE_PARTS,
  type FieldKey,
  RELATED_PARTS,
  RELATED_PERSON_KEYS,
} from '../../lib/citizen/keys';
import type { MapFileProblem } from '../../lib/form/maps/file';
import type { MapSays } from '../../lib/form/maps/schema';
import { DATUM_WORDS, fieldKeyWords } from './datum';
import { personWords } from './person';

/** What a clerk can say that a field asks, in groups as forms order them. */
export const KEY_GROUPS: readonly { readonly title: string; readonly keys: readonly FieldKey[] }[] =
  [
    {
      title: 'Họ tên',
      keys: ['fullName', 'surname', 'middleName', 'givenName', 'middleAndGivenName', 'otherName'],
    },
    {
      title: 'Số và thẻ',
      keys: [
        'idNumber',
        'oldIdNumber',
        'idIssueDate',
        'idIssuePlace',
        'idExpiryDate',
        'healthInsuranceNumber',
        'socialInsuranceNumber',
        'taxCode',
      ],
    },
    {
      title: 'Nhân thân',
      keys: [
        'birthDate',
        'sex',
        'ethnicity',
        'nationality',
        'religion',
        'maritalStatus',
        'bloodType',
        'relationToHouseholder',
        'occupation',
        'education',
        'phone',
        'email',
      ],
    },
    ...ADDRESS_KEYS.map((key) => ({
      title: DATUM_WORDS[key],
      keys: [key, ...ADDRESS_PARTS.map((part): FieldKey => `${key}.${part}`)],
    })),
    {
      title: 'Ngày, tháng, năm riêng',
      keys: (['birthDate', 'idIssueDate', 'idExpiryDate'] as const).flatMap((key) =>
        DATE_PARTS.map((part): FieldKey => `${key}.${part}`),
      ),
    },
    {
      title: 'Người có liên quan ghi trong dữ liệu',
      keys: RELATED_PERSON_KEYS.flatMap((key) =>
        RELATED_PARTS.map((part): FieldKey => `${key}.${part}`),
      ),
    },
  ];

/** "Cha · Số định danh cá nhân", "Không bao giờ điền". */
export function saysWords(says: MapSays): string {
  return says === 'never'
    ? 'Không bao giờ điền'
    : `${personWords(says)} · ${fieldKeyWords(says.key)}`;
}

/** Why a file cannot be imported: no form map, or not signed as policy asks. */
export type MapImportProblem = MapFileProblem | 'not-signed' | 'signer-unknown' | 'signature-wrong';

/** Why a file cannot be imported, and what to do next. */
export const MAP_FILE_WORDS: Readonly<Record<MapImportProblem, string>> = {
  'not-signed':
    'Đơn vị chỉ nhận cấu hình đã ký; tệp này chưa ký nên không nhập. Hỏi người soạn lấy tệp đã ký.',
  'signer-unknown':
    'Tệp do khóa ngoài chính sách ký nên không nhập. Báo quản trị nếu khóa này đáng tin.',
  'signature-wrong':
    'Chữ ký của tệp không đúng: tệp đã bị sửa hoặc hỏng. Lấy lại tệp gốc từ người soạn.',
  'not-json': 'Tệp không đọc được. Chọn tệp .json đã xuất từ Khai Một Lần.',
  'not-a-form-map': 'Tệp này không phải cấu hình ánh xạ biểu mẫu. Chọn đúng tệp đã xuất.',
  'wrong-version':
    'Tệp do phiên bản khác của tiện ích xuất ra. Cập nhật tiện ích ở cả hai máy rồi xuất lại.',
  'foreign-fields':
    'Tệp có thêm nội dung lạ nên không nhập. Lấy lại tệp gốc từ máy đã xuất, không sửa tay.',
  malformed: 'Nội dung tệp bị sai hoặc thiếu nên không nhập. Xuất lại tệp từ máy gốc.',
  'too-big': 'Tệp lớn bất thường nên không nhập. Kiểm tra lại nguồn của tệp.',
};
