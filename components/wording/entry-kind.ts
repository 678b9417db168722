import type { ChainFault } from '../../lib/journal/chain-check';
import type { EntryKind } from '../../lib/journal/codes';

export const ENTRY_KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  'lookup-intent': 'Yêu cầu tra cứu',
  lookup: 'Tra cứu',
  'fill-intent': 'Yêu cầu điền',
  fill: 'Điền tờ khai',
  'fill-unknown': 'Điền chưa rõ kết quả',
  edit: 'Sửa sau khi điền',
  redeclared: 'Khai báo lại',
  'undo-intent': 'Yêu cầu hoàn tác',
  undo: 'Hoàn tác',
  submit: 'Nộp tờ khai',
  'link-dossier': 'Gắn mã hồ sơ',
  discrepancy: 'Ghi nhận không khớp',
  export: 'Xuất số liệu',
  policy: 'Áp dụng chính sách',
  'session-end': 'Kết thúc phiên',
  inspection: 'Kiểm tra tra cứu',
  import: 'Nhập tệp số liệu',
  prune: 'Lưu trữ và cắt nhật ký cũ',
  'verify-intent': 'Yêu cầu kiểm tra tờ khai',
  verify: 'Kiểm tra tờ khai đã có dữ liệu',
};

/** How the journal was found changed, and what to do next. */
export const CHAIN_FAULT_WORDS: Readonly<Record<ChainFault, string>> = {
  'entry-malformed': 'Mục nhật ký sai cấu trúc.',
  'entry-missing': 'Thiếu mục nhật ký: có mục đã bị xóa hoặc đổi thứ tự.',
  'entry-changed': 'Nội dung mục nhật ký đã bị sửa.',
  'link-broken': 'Mục nhật ký không nối tiếp mục trước.',
  'day-changed': 'Ngày lưu của mục nhật ký đã bị sửa.',
  'head-differs': 'Điểm cuối của nhật ký không khớp: có mục đã bị cắt bỏ hoặc thêm vào.',
  'anchor-missing': 'Nhật ký không còn chứa điểm đã được xác nhận lần trước.',
  'figures-differ': 'Số liệu tổng hợp không khớp với các mục nhật ký.',
  'checkpoint-unproven': 'Điểm chốt của phần nhật ký đã cắt không được mục nào xác nhận.',
};
