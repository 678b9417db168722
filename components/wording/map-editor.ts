import type { PickAnswer } from '../../lib/browser/form-tabs';
import type { PageProblem } from '../../lib/map-editor/page-answer';
import type { RowShow } from '../../lib/map-editor/rows';

/** Everything that the form-map editor has to tell. */
export type EditorNotice =
  | PageProblem
  | Exclude<PickAnswer['outcome'], 'picked'>
  | 'field-unknown'
  | 'worker-silent'
  | 'map-unreadable'
  | 'signed-only'
  | 'restored'
  | 'overtaken'
  | 'saved'
  | 'removed'
  | 'saved-meanwhile'
  | 'not-saved'
  | 'not-kept'
  | 'imported'
  | 'other-form'
  | 'version-taken'
  | 'trial-failed';

/** What happened, and what to do next. No sentence holds a text of the page. */
export const EDITOR_NOTICE_WORDS: Readonly<Record<EditorNotice, string>> = {
  'permission-missing':
    'Trang này chưa được phép đọc. Thêm hệ thống ở Tùy chọn, mục “Hệ thống được phép”, rồi bấm “Tìm lại”.',
  'tab-closed': 'Thẻ có tờ khai đã đóng. Mở lại tờ khai, bấm “Tìm lại” rồi đọc trang.',
  'page-changed':
    'Trang đã tải lại hoặc chuyển đi từ lúc đọc. Bấm “Đọc trang này” lần nữa; các sửa đổi còn nguyên.',
  'form-unreachable':
    'Trình duyệt không cho đọc trang này, hoặc trang đang bận. Tải lại trang, chờ hiện xong rồi đọc lại.',
  'left-while-writing':
    'Trang đã tải lại giữa chừng. Bấm “Đọc trang này” lần nữa; các sửa đổi còn nguyên.',
  'site-not-in-policy':
    'Chính sách của đơn vị không có hệ thống này nên không đọc. Báo quản trị nếu cần soạn cho trang này.',
  'no-form': 'Không thấy ô nhập liệu nào trên trang. Mở đúng bước có tờ khai rồi đọc lại.',
  'form-in-frame':
    'Tờ khai nằm trong khung của một hệ thống khác. Mở quầy ở trang đó, bấm “Cho phép khung này”, rồi đọc lại.',
  'no-field':
    'Chỗ vừa bấm không thuộc một ô nào của tờ khai. Bấm “Chọn trên trang” rồi bấm đúng vào ô hoặc nhãn của ô.',
  left: 'Đã thôi chọn trên trang.',
  'timed-out': 'Hết một phút mà chưa bấm ô nào. Bấm “Chọn trên trang” khi sẵn sàng.',
  'field-unknown':
    'Ô vừa bấm chưa có lúc đọc trang. Bấm “Đọc trang này” lần nữa rồi chọn lại; các sửa đổi còn nguyên.',
  'worker-silent': 'Tiện ích chưa trả lời. Thử lại; nếu vẫn vậy, khởi động lại trình duyệt.',
  'map-unreadable':
    'Cấu hình đã lưu của tờ khai này không đọc được nên không ghi đè. Xóa nó ở Tùy chọn, hoặc xuất bản đang soạn ra tệp.',
  'signed-only':
    'Chính sách chỉ nhận cấu hình đã ký nên không lưu tại đây. Xuất tệp, ký, rồi nhập tệp đã ký ở Tùy chọn.',
  restored: 'Đã lấy lại các sửa đổi chưa lưu của lần trước. Xem lại, rồi lưu hoặc bỏ.',
  overtaken:
    'Đã lấy lại các sửa đổi chưa lưu, nhưng bản đã lưu sau đó đã đổi. Lưu sẽ thay bản ấy; bản ấy vẫn nằm trong “Các lần lưu trước”.',
  saved: 'Đã lưu. Quầy áp dụng từ lần đọc tờ khai tiếp theo.',
  removed: 'Đã lưu: không còn ô nào được sửa nên tờ khai được hiểu như chưa có cấu hình.',
  'saved-meanwhile':
    'Quầy vừa lưu một bản khác của cấu hình này nên chưa lưu. Bấm “Lưu” lần nữa để thay; bản của quầy vẫn nằm trong “Các lần lưu trước”.',
  'not-saved': 'Không lưu được. Kiểm tra dung lượng ổ đĩa, rồi lưu lại hoặc xuất ra tệp.',
  'not-kept':
    'Không giữ được bản đang soạn trên máy này. Lưu hoặc xuất tệp trước khi đóng cửa sổ này.',
  imported: 'Đã đưa nội dung tệp vào bản đang soạn, chưa lưu. Xem lại rồi bấm “Lưu”.',
  'other-form':
    'Tệp này là của tờ khai khác nên không đưa vào đây. Đọc đúng tờ khai, hoặc nhập ở Tùy chọn.',
  'version-taken': 'Đã lấy lại bản cũ vào bản đang soạn, chưa lưu. Xem lại rồi bấm “Lưu”.',
  'trial-failed': 'Không mở được dân số giả định đi kèm. Cài lại tiện ích rồi thử lại.',
};

const GOOD: ReadonlySet<EditorNotice> = new Set(['saved', 'removed']);
const MERE: ReadonlySet<EditorNotice> = new Set([
  'left',
  'restored',
  'imported',
  'version-taken',
  'timed-out',
]);

/** How loud a notice is shown. */
export function noticeTone(notice: EditorNotice): 'good' | 'info' | 'warn' {
  if (GOOD.has(notice)) return 'good';
  return MERE.has(notice) ? 'info' : 'warn';
}

export const ROW_SHOW_WORDS: Readonly<Record<RowShow, string>> = {
  all: 'Tất cả',
  said: 'Đã đặt',
  fresh: 'Mới',
  unclear: 'Chưa chắc',
  left: 'Không điền',
};
