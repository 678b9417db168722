import type { Grouping } from '../../lib/report/table';

/** Ways to group the table, in the order of the choice. */
export const TABLE_VIEWS = ['all', 'day', 'procedure', 'form', 'officer'] as const;
export type TableView = (typeof TABLE_VIEWS)[number];

export const VIEW_GROUPINGS: Readonly<Record<TableView, readonly Grouping[]>> = {
  all: ['day', 'procedure', 'form'],
  day: ['day'],
  procedure: ['procedure'],
  form: ['procedure', 'form'],
  officer: ['unit', 'officer'],
};

export const VIEW_WORDS: Readonly<Record<TableView, string>> = {
  all: 'Chi tiết',
  day: 'Ngày',
  procedure: 'Thủ tục',
  form: 'Biểu mẫu',
  officer: 'Cán bộ',
};

/** What to do when the journal cannot be read, by the name of the error. */
const JOURNAL_ERROR_WORDS: Readonly<Record<string, string>> = {
  JournalClosedError: 'Nhật ký đã đóng, có thể do tiện ích vừa được cập nhật. Tải lại trang này.',
  JournalNewerError: 'Nhật ký do phiên bản mới hơn ghi. Cập nhật tiện ích rồi mở lại trang này.',
  JournalFullError: 'Máy đã hết dung lượng lưu trữ. Giải phóng ổ đĩa rồi tải lại trang này.',
  JournalBrokenError: 'Nhật ký bị đứt. Kiểm tra nhật ký và báo quản trị đơn vị.',
  FleetSignedOutError: 'Đăng nhập ở quầy tiếp nhận rồi mở lại để xem số liệu của đơn vị.',
  FleetRefusedError: 'Tài khoản đang đăng nhập không có quyền xem số liệu của đơn vị.',
  FleetUnavailableError:
    'Máy chủ của đơn vị chưa trả lời. Thử lại sau, hoặc xem số liệu của máy này.',
};
const UNKNOWN_ERROR_WORDS =
  'Không đọc được nhật ký trên máy này. Tải lại trang; nếu còn lỗi, báo bộ phận kỹ thuật.';

export function journalErrorWords(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return JOURNAL_ERROR_WORDS[name] ?? UNKNOWN_ERROR_WORDS;
}
