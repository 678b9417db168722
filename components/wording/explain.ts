import type { ControlKind, SectionText, TextOrigin } from '../../lib/form/contract/field';
import type { FieldKind } from '../../lib/form/contract/understanding';

/** Where a text that speaks of a field was found. */
export const TEXT_ORIGIN_WORDS: Readonly<Record<TextOrigin, string>> = {
  label: 'Nhãn',
  'wrapping-label': 'Nhãn bao quanh',
  aria: 'Tên cho trình đọc màn hình',
  'cell-left': 'Ô bên trái',
  'cell-above': 'Đầu cột',
  'text-before': 'Chữ đứng trước',
  'text-after': 'Chữ đứng sau',
  placeholder: 'Chữ mờ',
  title: 'Chú thích',
  name: 'Tên kỹ thuật',
  id: 'Mã kỹ thuật',
  data: 'Thuộc tính kỹ thuật',
  option: 'Lựa chọn',
};

export const SECTION_WORDS: Readonly<Record<SectionText['from'], string>> = {
  legend: 'Tiêu đề nhóm',
  heading: 'Tiêu đề',
  caption: 'Tên bảng',
  column: 'Cột',
  row: 'Dòng',
  panel: 'Khung',
  tab: 'Thẻ',
  text: 'Đoạn chữ phía trên',
};

export const CONTROL_WORDS: Readonly<Record<ControlKind, string>> = {
  text: 'ô nhập chữ',
  textarea: 'ô nhập nhiều dòng',
  editable: 'vùng soạn thảo',
  select: 'danh sách chọn',
  radio: 'nút chọn một',
  checkbox: 'ô đánh dấu',
  date: 'ô ngày',
  'date-parts': 'ngày, tháng, năm tách ô',
  'digit-boxes': 'từng ô một chữ số',
  combobox: 'danh sách có tìm kiếm',
};

/** The kinds of DESIGN's six and the two remaining cases. */
export const KIND_WORDS: Readonly<Record<FieldKind, string>> = {
  held: 'Dữ liệu có, cùng nghĩa',
  choice: 'Dữ liệu có, cần chọn nghĩa',
  derived: 'Suy ra từ dữ liệu',
  card: 'Chỉ có trên thẻ',
  declared: 'Nội dung đang khai',
  declaration: 'Lời khai, cam đoan',
  other: 'Không có trong dữ liệu',
  unknown: 'Chưa rõ hỏi gì',
};

export const STATE_WORDS: Readonly<Record<string, string>> = {
  'read-only': 'chỉ xem',
  disabled: 'đang khóa',
  hidden: 'không hiển thị',
  required: 'bắt buộc',
};
