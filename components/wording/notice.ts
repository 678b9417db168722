import type { NoticeCode } from '../../lib/counter/state';
import type { LookUpRefusal } from '../../lib/registry/refusals';
import { LOOK_UP_WORDS } from './look-up';
import { isAdviceOnScan, SCAN_WORDS } from './scan';

/** Every notice of the counter: what happened, and what to do next. No sentence holds a value. */
export const NOTICE_WORDS: Readonly<Record<NoticeCode, string>> = {
  'already-scanned':
    'Công dân này đã được quét trong hồ sơ đang mở. Quét người khác hoặc xem lại bên dưới.',
  'no-page': 'Chưa có trang nào đang mở. Mở tờ khai trên trình duyệt rồi quét thẻ.',
  'page-not-supported':
    'Trang đang mở không phải trang web có tờ khai. Chuyển sang thẻ có tờ khai rồi quét lại.',
  'permission-missing':
    'Chưa được phép đọc trang này. Bấm “Cho phép” ở trên, hoặc thêm hệ thống trong phần Tùy chọn, rồi quét lại.',
  'no-form': 'Không thấy ô nhập liệu nào trên trang. Mở đúng bước có tờ khai rồi quét lại.',
  'form-in-frame':
    'Tờ khai nằm trong khung của một hệ thống khác chưa được cho phép. Bấm “Cho phép khung này” rồi quét lại.',
  'form-gone':
    'Tờ khai không còn trên trang. Mở lại tờ khai, bấm “Đọc lại tờ khai” rồi xác nhận lại.',
  'page-changed':
    'Trang đã chuyển sang nội dung khác nên chưa điền gì. Quay lại tờ khai và bấm “Đọc lại tờ khai”, hoặc bấm “Công dân tiếp theo”.',
  'next-step':
    'Trang đã mở bước tiếp theo; bảng rà soát dưới đây là của bước này, chưa điền gì. Kiểm tra rồi xác nhận.',
  'next-page-unclear':
    'Trang đã mở biểu mẫu khác hoặc biểu mẫu đã trống trở lại. Nếu vẫn là hồ sơ này, bấm “Đọc lại tờ khai”; nếu không, bấm “Công dân tiếp theo”.',
  'tab-closed':
    'Thẻ có tờ khai đã đóng nên chưa điền gì. Mở lại tờ khai rồi bấm “Công dân tiếp theo” để quét lại.',
  'form-unreachable': 'Không đọc được trang này. Tải lại trang, chờ trang hiện xong rồi quét lại.',
  'left-while-writing':
    'Trang đã tải lại giữa chừng và không trở lại đúng tờ khai. Kiểm tra các trường đã điền, rồi bấm “Đọc lại tờ khai”.',
  'other-tab':
    'Hồ sơ đang mở ở thẻ trình duyệt khác. Quay lại thẻ đó, hoặc bấm “Công dân tiếp theo” để bắt đầu hồ sơ mới.',
  'training-record-on-real-page':
    'Dữ liệu TẬP HUẤN không được điền vào hệ thống thật. Chỉ dùng trên trang tập huấn của máy này.',
  'record-expired': 'Thông tin tra cứu đã hết hiệu lực. Bấm “Công dân tiếp theo” và quét lại thẻ.',
  'not-verified': 'Thông tin nhận được chưa được xác thực nên không điền. Quét lại thẻ.',
  'journal-failed':
    'Không ghi được nhật ký nên chưa điền gì. Dọn ổ đĩa để có ít nhất 32 MB trống rồi bấm lại; nếu vẫn báo lỗi, khởi động lại trình duyệt.',
  'outcome-not-logged':
    'Đã thao tác trên trang nhưng không ghi được kết quả vào nhật ký. Kiểm tra các ô trên trang và dung lượng ổ đĩa, rồi khởi động lại trình duyệt.',
  'fill-unknown':
    'Không nhận được kết quả điền từ trang. Kiểm tra từng ô trên trang; bấm “Đọc lại và điền tiếp” để rà soát lại.',
  'too-early': 'Bấm quá nhanh nên chưa điền. Xem lại bảng rà soát rồi xác nhận.',
  'untrusted-confirm':
    'Lệnh xác nhận không do cán bộ thao tác nên bị bỏ qua. Tự bấm “Xác nhận điền”.',
  'review-changed': 'Bảng rà soát vừa thay đổi nên chưa điền. Xem lại rồi xác nhận.',
  'nothing-chosen': 'Chưa có trường nào được chọn để điền. Chọn ít nhất một trường rồi xác nhận.',
  'busy-filling': 'Đang điền tờ khai. Chờ điền xong rồi thao tác tiếp.',
  'worker-restarted':
    'Tiện ích vừa khởi động lại khi đang điền; kết quả lần đó chưa rõ và đã ghi vào nhật ký. Rà soát lại bảng dưới đây rồi xác nhận.',
  'fields-changed':
    'Một số trường trên trang đã khác giá trị đã điền; kiểm tra các trường được đánh dấu bên dưới, sửa trên trang nếu cần.',
  'fields-hold':
    'Các trường đã điền vẫn giữ nguyên giá trị trên trang. Kiểm tra các trường còn lại rồi nộp tờ khai.',
  'undo-partial':
    'Một số trường không trả về được như trước: đã bị sửa sau khi điền, hoặc trang không cho xóa. Xem các trường còn lại trong bảng và sửa trên trang.',
  'idle-ended':
    'Hồ sơ đã đóng vì không thao tác hoặc máy bị khóa; thông tin công dân đã được xóa. Quét lại thẻ.',
  'map-declaration':
    'Ô này là lời khai, cam đoan hoặc chữ ký nên không thể đặt để điền. Chỉ có thể đặt “không bao giờ điền”.',
  'map-unreadable':
    'Cấu hình ánh xạ của tờ khai này không đọc được nên chưa lưu. Xóa hoặc nhập lại cấu hình trong Tùy chọn rồi sửa lại.',
  'map-signed-only':
    'Đơn vị chỉ dùng cấu hình ánh xạ đã ký nên không sửa tại quầy. Báo người soạn cấu hình ô nào bị hiểu sai.',
  'map-not-saved': 'Chưa lưu được phần sửa. Kiểm tra dung lượng ổ đĩa rồi thử lại.',
  'identity-undecided':
    'Thẻ và dữ liệu khác nhau nên chưa điền. Chọn lý do ở mục đối chiếu của người đó rồi xác nhận lại.',
  'details-unreadable':
    'Họ tên hoặc ngày sinh chưa đọc được. Nhập đủ họ tên và ngày sinh dạng 31/12/1990, 12/1990 hoặc 1990.',
  'site-not-in-policy':
    'Trang này không có trong danh sách hệ thống mà quản trị cho phép. Mở tờ khai trên hệ thống của đơn vị.',
  'assurance-too-low':
    'Dữ liệu chưa được ký ở mức đơn vị yêu cầu nên không điền. Nhập tờ khai theo giấy tờ và báo quản trị.',
  'nothing-to-check':
    'Tờ khai chưa có số định danh, họ tên hoặc ngày sinh của ai để kiểm tra. Nhập tờ khai rồi bấm kiểm tra lại.',
  'procedure-unreadable':
    'Mã thủ tục chưa đúng dạng. Nhập như trên Cổng dịch vụ công, ví dụ 1.001193.',
  'no-session': 'Chưa có hồ sơ nào đang mở. Quét thẻ hoặc nhập số định danh để bắt đầu.',
  ...SCAN_WORDS,
  ...lookUpNotices(),
};

export type NoticeTone = 'info' | 'warn' | 'error';

const INFORMATIVE: ReadonlySet<NoticeCode> = new Set([
  'already-scanned',
  'fields-hold',
  'idle-ended',
  'next-step',
  'undo-partial',
]);

const SERIOUS: ReadonlySet<NoticeCode> = new Set([
  'journal-failed',
  'outcome-not-logged',
  'training-record-on-real-page',
]);

export function noticeTone(code: NoticeCode): NoticeTone {
  if (INFORMATIVE.has(code) || isAdviceOnScan(code)) return 'info';
  return SERIOUS.has(code) ? 'error' : 'warn';
}

function lookUpNotices(): Record<`lookup-${LookUpRefusal}`, string> {
  return Object.fromEntries(
    Object.entries(LOOK_UP_WORDS).map(([reason, words]) => [`lookup-${reason}`, words]),
  ) as Record<`lookup-${LookUpRefusal}`, string>;
}
