import type { LoginRefusal } from '../../lib/officer/refusals';

/** Why nobody is logged in after trying, and what to do next. */
export const LOGIN_WORDS: Readonly<Record<LoginRefusal, string>> = {
  'login-cancelled': 'Cửa sổ đăng nhập đã đóng nên chưa đăng nhập. Bấm “Đăng nhập” để thử lại.',
  'login-window-open':
    'Một cửa sổ đăng nhập khác còn đang mở. Đóng cửa sổ đó rồi bấm “Đăng nhập” lại.',
  'login-denied': 'Hệ thống đăng nhập từ chối tài khoản này. Dùng tài khoản được cấp quyền.',
  'login-timed-out': 'Lần đăng nhập này đã quá hạn hoặc đã dùng rồi. Bấm “Đăng nhập” để làm lại.',
  'login-not-permitted':
    'Trình duyệt chưa cho phép kết nối tới hệ thống đăng nhập và cổng tra cứu. Bấm “Đăng nhập” rồi chọn “Cho phép”.',
  'provider-unreachable':
    'Không kết nối được hệ thống đăng nhập. Kiểm tra mạng rồi bấm “Đăng nhập” lại.',
  'not-the-provider':
    'Nơi trả lời không phải hệ thống đăng nhập, có thể là trang đăng nhập mạng. Mở một trang bất kỳ để đăng nhập mạng rồi bấm “Đăng nhập” lại.',
  'issuer-differs':
    'Hệ thống đăng nhập xưng tên khác với chính sách của đơn vị nên không dùng. Báo quản trị.',
  'client-not-accepted':
    'Hệ thống đăng nhập chưa nhận tiện ích này: mã ứng dụng, địa chỉ về, phạm vi hoặc cổng tra cứu chưa được đăng ký. Báo quản trị.',
  'provider-not-fit':
    'Hệ thống đăng nhập chưa đáp ứng yêu cầu an toàn (PAR, PKCE, DPoP). Báo quản trị.',
  'answer-not-ours':
    'Câu trả lời đăng nhập không dành cho lần đăng nhập này nên không dùng. Bấm “Đăng nhập” để làm lại; nếu còn lỗi, báo kỹ thuật.',
  'officer-code-missing':
    'Tài khoản chưa có mã cán bộ và mã đơn vị dùng được. Báo quản trị bổ sung cho tài khoản.',
  'unit-not-in-policy': 'Tài khoản không thuộc đơn vị của quầy này. Dùng tài khoản của đơn vị.',
};
