/** Words that a question may carry without changing what it asks. */
export const FILLERS: string =
  'dương lịch|bước|step|độc thân|đã kết hôn|chưa kết hôn|đã có gia đình|đã ly hôn|của|về|là|và|hoặc|hay|thông tin|các|những|theo|trên|ở|thêm mới|cập nhật|đăng ký giám hộ|đăng ký việc giám hộ|việc giám hộ|cử giám hộ|giám hộ cử|giám hộ đương nhiên|chấm dứt giám hộ|chấm dứt việc giám hộ|thay đổi giám hộ|giám sát việc giám hộ|đăng ký nhận cha mẹ con|nhận cha mẹ con|việc nhận cha mẹ con|đăng ký việc nhận cha mẹ con|đăng ký nuôi con nuôi|việc nuôi con nuôi|đăng ký việc nuôi con nuôi|nuôi con nuôi|đăng ký nhận con nuôi|nhận con nuôi|được|cho|nếu có|nếu|có|bắt buộc|không bắt buộc|tùy chọn|vui lòng|xin|hãy|mời|nhập|nhập vào|điền|điền vào|ghi|ghi rõ|ghi đầy đủ|gõ|chọn|lựa chọn|viết|khai|kê khai|chữ in hoa|in hoa|viết hoa|chữ hoa|bằng chữ in hoa|viết chữ in hoa|ghi bằng chữ in hoa|viết in hoa|ghi chữ in hoa|có dấu|đầy đủ|chính xác|hiện tại|hiện nay|hiện thời|đồng chí|quý khách|bạn|quý vị|cá nhân|thông tin cá nhân|thông tin cơ bản|cơ bản|chung|thông tin chung|chi tiết về|dd mm yyyy|information|info|details|personal|dd mm yy|ngày tháng năm nam nữ|required|optional|the|of|your|enter|please|select|choose|for|s|liên lạc|này|dưới đây|sau đây|như sau|phần|mục|ví dụ|vd|lần|thứ|gồm|ký tự|chữ số|chính thức|trong|đã|việt nam|trong nước|mới nhất|mấy|đang dùng|thường dùng|gốc|hiện dùng|tự|thẻ|giấy|trực tiếp|txt|tên của|theo cccd|theo cmnd|theo căn cước|theo cmnd cccd|theo cccd cmnd|trên cccd|trên cmnd|như cccd|đúng như cccd|như trong cccd|theo giấy khai sinh|theo khai sinh|trong giấy khai sinh|trên giấy khai sinh|như giấy khai sinh|như trong giấy khai sinh|theo giấy tờ tùy thân|để báo tin|để liên hệ|để liên lạc|để tiện liên hệ';

/** Words that turn a question away from what the record holds. */
export const FOREIGN: Readonly<Record<string, string>> = {
  lunar: 'âm lịch',
  another: 'khác|khác nếu có',
  foreign:
    'cơ quan|tổ chức|doanh nghiệp|công ty|đơn vị|trường|trường học|cơ sở|cơ sở kinh doanh|hộ kinh doanh|bệnh viện|trạm y tế|ubnd|ủy ban nhân dân|ngân hàng|hợp tác xã|trụ sở|trụ sở chính|chi nhánh|kinh doanh|thửa đất|nhà đất|khu đất|công trình|tài sản|phương tiện|!xe|!tàu|dự án|địa điểm|địa điểm kinh doanh|nơi làm việc|nơi công tác|công tác|làm việc|học tập|nhận kết quả|trả kết quả|bưu điện|bưu chính|giao nhận|mai táng|an táng|chôn cất|nơi chết|tử vong|!chết|kết hôn|khám chữa bệnh|kcb|khám bệnh|tiêm|tiêm chủng|giao hàng|văn phòng|tòa án|công an|người sử dụng lao động|nơi giao dịch|điện lực|!lớp|!khoa|!phòng|gia hạn|tiếp nhận|thực hiện|giải quyết|chuyển|di chuyển|xảy ra|sự việc|vụ việc|org|organization|from|sender|authority|company|office|school|receive|business|branch|bank|department|giấy phép|nước ngoài|bằng chữ|ghi bằng chữ|viết bằng chữ|máy bàn|cố định|!bàn|nhà riêng số|nơi đăng ký kinh doanh|thủ tục|thủ tục hành chính|lệ phí|tài khoản|account|mật khẩu|user|username|login|đăng nhập|được giao',
  /** Counts even where a person's description goes on. */
  former: '!cũ|trước đây|!trước|trước khi|former|old|sau khi',
};

/** Words that ask for something new: what is requested, not what is. */
export const REQUESTED: string =
  'đề nghị|đề nghị đăng ký|xin đăng ký|yêu cầu đăng ký|dự kiến|!mới|chuyển đến|nơi đến|nơi chuyển đến|thay đổi thành|sửa thành|đề nghị sửa thành|sau thay đổi|thay đổi|cải chính|!sẽ|chuyển tới|!đến|đăng ký mới|new';

/** Words before which a person is the other side of a relation. */
export const TOWARDS: string = 'với|đối với|so với|giữa|with|to';

/** Words that begin a condition behind a question. */
export const STOPS: string =
  'nếu khác|nếu không|nếu chưa|nếu trùng|nếu là|nếu đã|nếu người|trong trường hợp|đối với trường hợp|áp dụng|chỉ dành cho|dành cho|lưu ý|chú ý';

/** Words that open the description of a person no table knows ("người mua bảo hiểm"). */
export const SOMEONE: string = 'người|bên';

/** Ordinal words behind a person. */
export const NUMBERS: Readonly<Record<string, string>> = {
  '1': 'thứ nhất|thứ 1|thứ i|số 1|first',
  '2': 'thứ hai|thứ nhì|thứ 2|thứ ii|số 2|second',
  '3': 'thứ ba|thứ 3|thứ iii|số 3|third',
  '4': 'thứ tư|thứ 4|số 4',
};

/** Forms of address that stand for a name ("Ông (Bà): …"). */
export const HONORIFICS: string =
  '!ông|!bà|ông bà|ông hoặc bà|ông hay bà|anh chị|anh hoặc chị|mr|ms|mrs';
