import type { MergeResult } from '../../lib/journal/exchange/merged';

type MergeCode =
  | Exclude<MergeResult['outcome'], 'refused'>
  | Extract<MergeResult, { outcome: 'refused' }>['fault'];

/** What became of a counter's file, and what to do next. */
export const MERGE_WORDS: Readonly<Record<MergeCode, string>> = {
  added: 'đã kiểm tra chữ ký và thêm quầy này vào số liệu.',
  replaced: 'đã kiểm tra chữ ký và thay số liệu cũ của quầy này.',
  known: 'số liệu này đã có, không tính thêm lần nữa.',
  'own-machine': 'là tệp của chính máy này, số liệu đã có sẵn.',
  'not-an-export': 'không phải tệp do Khai Một Lần xuất. Chọn tệp .solieu hoặc .nhatky.',
  'signature-wrong': 'chữ ký không khớp: tệp đã bị sửa hoặc hỏng. Đề nghị quầy xuất lại.',
  'counts-wrong': 'thiếu hoặc thừa dòng. Đề nghị quầy xuất lại.',
  'row-malformed': 'có dòng số liệu sai cấu trúc. Đề nghị quầy cập nhật tiện ích rồi xuất lại.',
  'chain-broken': 'chuỗi nhật ký bị đứt. Giữ tệp này và báo quản trị đơn vị.',
  'checkpoint-wrong': 'điểm chốt nhật ký không khớp. Giữ tệp này và báo quản trị đơn vị.',
  'other-key':
    'ký bằng khóa khác lần trước. Hỏi lại quầy; nếu máy được cài lại, bỏ quầy cũ rồi nhập.',
  forked: 'lịch sử khác với tệp đã nhận trước đây. Giữ cả hai tệp và báo quản trị đơn vị.',
};
