import type { LookUpRefusal } from '../../lib/registry/refusals';

/** Why a look-up brought nothing, and what to do next. One sentence or two each; no value in any. */
export const LOOK_UP_WORDS: Readonly<Record<LookUpRefusal, string>> = {
  'malformed-number': 'Số này không đúng dạng số định danh. Kiểm tra rồi nhập lại đủ 12 chữ số.',
  'details-missing':
    'Nguồn dữ liệu cần thêm họ tên và ngày sinh để tra cứu. Quét mã QR trên thẻ căn cước, hoặc nhập hai thông tin này ở dưới.',
  'not-found':
    'Không tìm thấy công dân có số này. Kiểm tra lại số; nếu đúng, tiếp nhận theo giấy tờ công dân xuất trình.',
  'details-differ':
    'Số, họ tên và ngày sinh không khớp với dữ liệu. Kiểm tra lại ba thông tin; việc này không mặc nhiên là căn cứ từ chối hồ sơ.',
  'not-permitted': 'Tài khoản chưa được cấp quyền tra cứu. Liên hệ quản trị của đơn vị.',
  'procedure-not-permitted':
    'Thủ tục này chưa được cấp phép khai thác dữ liệu dân cư. Nhập tờ khai theo giấy tờ.',
  'procedure-unknown':
    'Trang không cho biết mã thủ tục nên chưa tra cứu. Mở tờ khai từ đúng thủ tục, hoặc nhập mã thủ tục ở trên rồi quét lại.',
  'signed-out': 'Chưa đăng nhập hoặc phiên đăng nhập đã hết. Đăng nhập rồi quét lại thẻ.',
  'rate-limited':
    'Đã vượt số lượt tra cứu hoặc kiểm tra cho phép. Chờ đến giờ ghi dưới đây rồi thử lại.',
  unavailable: 'Dịch vụ tra cứu đang gặp lỗi. Thử lại sau, hoặc nhập tờ khai theo giấy tờ.',
  'not-verified':
    'Câu trả lời không được xác thực nên không dùng. Quét lại thẻ; nếu còn lỗi, báo kỹ thuật.',
  expired: 'Câu trả lời đã hết hiệu lực. Quét lại thẻ.',
  cancelled: 'Đã hủy tra cứu. Quét lại thẻ khi cần.',
  'assurance-too-low':
    'Câu trả lời chưa được ký ở mức đơn vị yêu cầu nên không dùng. Nhập tờ khai theo giấy tờ và báo quản trị.',
  'policy-broken':
    'Chính sách do quản trị đặt không đọc được nên chưa tra cứu. Mở Tùy chọn để xem chỗ sai và báo quản trị.',
  unreachable:
    'Không kết nối được dịch vụ tra cứu hoặc hệ thống đăng nhập: mất mạng, máy chủ ngừng, hoặc chứng thư bảo mật không hợp lệ. Kiểm tra mạng rồi thử lại.',
  'timed-out':
    'Dịch vụ tra cứu không trả lời kịp nên đã ngừng chờ. Quét lại; nếu còn chậm, nhập tờ khai theo giấy tờ.',
  'cut-off': 'Kết nối bị ngắt khi đang nhận câu trả lời nên không dùng. Quét lại thẻ.',
  'too-large': 'Câu trả lời lớn bất thường nên đã bỏ. Báo kỹ thuật.',
  'not-the-gateway':
    'Nơi trả lời không phải cổng tra cứu, có thể là trang đăng nhập mạng. Mở một trang bất kỳ để đăng nhập mạng rồi quét lại.',
  repeated:
    'Cổng đã nhận lượt tra cứu này nhưng không rõ kết quả. Quét lại thẻ để tra cứu lượt mới.',
  'clock-differs': 'Đồng hồ của máy lệch so với cổng. Chỉnh giờ máy tính rồi quét lại.',
  'answer-malformed':
    'Câu trả lời sai cấu trúc nên không dùng. Quét lại thẻ; nếu còn lỗi, báo kỹ thuật.',
  'type-wrong': 'Câu trả lời không phải bản ghi công dân nên không dùng. Báo kỹ thuật.',
  'algorithm-not-allowed': 'Câu trả lời không được ký đúng cách nên không dùng. Báo kỹ thuật.',
  'key-unknown':
    'Câu trả lời được ký bằng khóa chưa được đơn vị tin cậy nên không dùng. Báo quản trị cập nhật khóa của cổng.',
  'signature-invalid': 'Chữ ký của câu trả lời không đúng nên không dùng. Báo kỹ thuật ngay.',
  'issuer-wrong': 'Câu trả lời không do cổng của đơn vị phát hành nên không dùng. Báo kỹ thuật.',
  'audience-wrong': 'Câu trả lời dành cho phần mềm khác nên không dùng. Báo kỹ thuật.',
  'not-for-this-request':
    'Câu trả lời không dành cho lượt tra cứu này nên không dùng. Quét lại thẻ.',
  'other-key':
    'Câu trả lời dành cho máy khác nên không dùng. Đăng xuất, đăng nhập lại rồi quét lại.',
  'other-officer':
    'Câu trả lời dành cho cán bộ hoặc đơn vị khác nên không dùng. Đăng xuất, đăng nhập lại rồi quét lại.',
  'other-dossier': 'Câu trả lời dành cho hồ sơ khác nên không dùng. Quét lại thẻ.',
  'other-citizen':
    'Câu trả lời nói về người khác nên không dùng. Quét lại thẻ; nếu còn lỗi, báo kỹ thuật.',
  'from-the-future':
    'Câu trả lời mang giờ ở tương lai so với máy này. Kiểm tra đồng hồ máy tính rồi quét lại.',
  stale: 'Câu trả lời đã cũ so với đồng hồ máy này. Kiểm tra đồng hồ máy tính rồi quét lại.',
};
