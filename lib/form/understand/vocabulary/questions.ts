/** Words that open a question, by what they ask. Same notation as PERSONS. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  fullName:
    'họ và tên|họ tên|họ & tên|họ chữ đệm tên|họ chữ đệm và tên|họ và chữ đệm và tên|họ tên đệm tên|họ tên đệm và tên|họ chữ lót tên|họ chữ lót và tên|họ tên đầy đủ|họ và tên đầy đủ|tên đầy đủ|tôi tên là|tên tôi là|tôi tên|tên là|tôi là|quý danh|họ và tên ông bà|họ tên ông bà|họ tên kh|họ và tên kh|tên kh|họ tên hs|họ và tên hs|tên hs|họ tên sv|họ và tên sv|tên sv|họ tên bn|họ tên nv|họ và tên nv|tên nv|full name|fullname|full-name|your name|hoten|hovaten|họ vầ tên|họ vá tên|họ va tên|họ và ten|họ tên đầy đủ của bạn|tên đầy đủ của bạn|họ và tên tổ chức cá nhân|họ và tên cá nhân tổ chức|tên cá nhân tổ chức|tên tổ chức cá nhân|họ tên tên tổ chức|họ và tên tên tổ chức|họ tên cá nhân tổ chức|tên tổ chức hoặc cá nhân|tên cá nhân hoặc tổ chức',
  birthName:
    'họ tên khai sinh|họ và tên khai sinh|họ và tên thật|họ tên thật|tên khai sinh|họ chữ đệm tên khai sinh|tên thật',
  name: 'tên|name',
  surname: 'họ|họ khai sinh|surname|family name|last name|lastname',
  middleName: 'chữ đệm|tên đệm|chữ lót|tên lót|!đệm|họ đệm tên đệm|middle name|middlename',
  middleAndGivenName:
    'chữ đệm và tên|chữ đệm tên|tên đệm và tên|tên lót và tên|chữ lót và tên|đệm và tên|tên và chữ đệm|tên và tên đệm',
  surnameAndMiddle:
    'họ và chữ đệm|họ chữ đệm|họ và tên đệm|họ tên đệm|họ đệm|họ và đệm|họ lót|họ và chữ lót|họ và tên lót',
  givenName: 'tên riêng|tên chính|first name|firstname|given name|given names|forename',
  otherName:
    'tên gọi khác|tên gọi ở nhà|tên ở nhà|tên thân mật|họ tên khác|tên khác|tên nickname|họ và tên thường dùng|họ tên thường dùng|họ tên thường gọi|họ và tên thường gọi|bí danh|biệt danh|biệt hiệu|tên thường gọi|tên thường dùng|thường gọi|thường gọi là|tên gọi|họ và tên gọi khác|họ tên gọi khác|họ và tên khác|alias|nickname|other name|tên tục',
  birthDate:
    'ngày sinh|n t n sinh|nt năm sinh|ngày th năm sinh|ngày tháng năm sinh|ngày tháng sinh|sinh ngày|sinh ngày tháng năm|ngày tháng và năm sinh|ngày giờ sinh|ngày sinh nhật|ngày năm sinh|thời gian sinh|sinh vào ngày|sinh ngày tháng|ntns|date of birth|birth date|birthdate|birthday|birth day|dob|d o b|born|ngày sinh đầy đủ|birtdate|date birth|ngày sinh dl|ns|ngày tháng năm sinh dl',
  birthYear: 'năm sinh|sinh năm|năm sinh đầy đủ|year of birth|birth year|yob|birthyear',
  birthMonth: 'tháng sinh|birth month|month of birth',
  birthDay: 'birth day of month',
  sex: 'giới tính|giới tính khi sinh|giới tính sinh học|!phái|!giới|nam nữ|nam hay nữ|giới tính nam nữ|gender|sex|nam nữ giới tính',
  ethnicity:
    'dân tộc|tên dân tộc|mã dân tộc|thành phần dân tộc|người dân tộc|ethnic|ethnicity|ethnic group|ethnic name|folk|thuộc dân tộc',
  religion:
    'tôn giáo|theo tôn giáo|tôn giáo tín ngưỡng|tên tôn giáo|mã tôn giáo|tín ngưỡng|!đạo|religion|theo đạo|đạo giáo',
  nationality:
    'quốc tịch|mã quốc tịch|quốc tịch hiện nay|quốc tịch hiện tại|nationality|citizenship',
  bloodType: 'nhóm máu|blood type|blood group|nhóm máu abo',
  maritalStatus:
    'tình trạng hôn nhân|tình trạng hôn phối|tt hôn nhân|hôn nhân|tthn|marital status|marital|marriage status|tình trạng hôn nhân gia đình',
  phone:
    'số điện thoại|điện thoại|số điện thoại liên hệ|số điện thoại liên lạc|số điện thoại di động|điện thoại di động|điện thoại liên hệ|điện thoại liên lạc|điện thoại cá nhân|số di động|di động|sđt|sdt|sđt liên hệ|số đt|đt|đtdđ|điện thoại dđ|sđt dđ|đt dđ|số điện thoại chính|số đt chính|số điện thoại đăng ký vneid|sđt đăng ký vneid|sđt zalo|điện thoại chính chủ|số điện thoại chính chủ|đ thoại|đthoại|số đtdđ|số máy|số liên lạc|số liên hệ|số điện thoại cá nhân|số điện thoại của bạn|điện thoại zalo|số điện thoại zalo|số phone|mobile|mobile phone|mobile number|phone|phone number|phone no|telephone|telephone number|tel|tel no|cell phone|contact number|contact phone|contact tel|contact tel no|sodienthoai|dien thoai so|điện thoại số|liên hệ số|di dong so|hotline cá nhân|số điện thoại đang sử dụng|số điện thoại dùng để liên hệ|số điện thoại liên hệ chính|điện thoại đang sử dụng|điện thoại chính|sđt chính|sđt đang sử dụng|số điện thoại đang dùng|số điện thoại thường dùng|di động zalo|số di động zalo|số điện thoại nhận thông báo|số điện thoại nhận kết quả|sđt nhận thông báo|sđt nhận kết quả|sđt người nộp|số điện thoại nhận tin nhắn|số điện thoại nhận tin|sđt nhận tin nhắn',
  email:
    'email|e mail|địa chỉ email|địa chỉ e mail|thư điện tử|địa chỉ thư điện tử|hộp thư điện tử|hòm thư điện tử|hộp thư|hòm thư|email liên hệ|email cá nhân|email liên lạc|mail|gmail|địa chỉ gmail|địa chỉ mail|email address|mail address|email nhận thông báo|email nhận kết quả|email để nhận thông báo|email nhận tin|địa chỉ email nhận thông báo|địa chỉ email nhận kết quả',
  fax: 'fax|số fax|fax number',
  occupation:
    'nghề nghiệp|nghề nghiệp chức vụ|!nghề|công việc|nghề nghiệp hiện nay|nghề nghiệp hiện tại|công việc hiện tại|công việc hiện nay|nghề nghiệp công việc|nghề nghiệp chính|công việc chính|nghề nghiệp việc làm|occupation|job|profession|career|công việc đang làm|công việc đang làm hiện nay|công việc hiện nay đang làm|nghề đang làm|nghề nghiệp đang làm|nghề nghiệp bản thân|việc làm hiện nay|việc làm hiện tại|việc làm|nghề nghiệp chuyên môn',
  education:
    'trình độ học vấn|trình độ học vấn cao nhất|trình độ văn hóa cao nhất|trình độ gdpt|trình độ phổ thông|học vấn|trình độ văn hóa|trình độ văn hoá|!văn hóa|trình độ giáo dục|trình độ học vấn phổ thông|trình độ giáo dục phổ thông|trình độ phổ thông|trình độ văn hóa phổ thông|education|education level|educational level|academic level',
  relation: 'quan hệ|mối quan hệ|quan hệ nhân thân|là gì của|qhệ|relation|relationship|tư cách',
  householderRelation:
    'quan hệ với chủ hộ|mối quan hệ với chủ hộ|quan hệ chủ hộ|qh với chủ hộ|quan hệ với ch|quan hệ so với chủ hộ|householder relationship|relation to householder|relationship to householder|relationship with householder|relation with householder|household relationship|relationship to head|quan he voi chu ho',
  healthInsuranceNumber:
    'số thẻ bhyt|mã thẻ bhyt|số bhyt|mã bhyt|mã số bhyt|số thẻ bảo hiểm y tế|mã thẻ bảo hiểm y tế|số bảo hiểm y tế|mã số bảo hiểm y tế|mã số thẻ bhyt|thẻ bhyt số|thẻ bhyt|thẻ bảo hiểm y tế|bảo hiểm y tế số|bảo hiểm y tế|bhyt|bhyt số|mã số thẻ bảo hiểm y tế|health insurance number|health insurance card|health insurance|health insurance no|số sổ bhyt',
  socialInsuranceNumber:
    'mã số bhxh|số sổ bảo hiểm|số bhxh|mã bhxh|số sổ bhxh|sổ bhxh|sổ bhxh số|mã số bảo hiểm xã hội|số sổ bảo hiểm xã hội|số bảo hiểm xã hội|mã bảo hiểm xã hội|bảo hiểm xã hội số|sổ bảo hiểm xã hội|bhxh|bảo hiểm xã hội|social insurance number|social insurance code|social insurance no|social insurance',
  taxCode:
    'mã số thuế|mst|mã số thuế cá nhân|mst cá nhân|mã thuế|tax code|tax number|tax id|taxcode|mã số thuế tncn|mst tncn|mã số thuế thu nhập cá nhân',
  issueDate:
    'ngày cấp|cấp ngày|ngày tháng cấp|ngày tháng năm cấp|ngày tháng năm cấp thẻ|ngày cấp thẻ|ngày cấp giấy tờ|ngày cấp giấy|cấp ngày tháng năm|được cấp ngày|thời gian cấp|issue date|issued date|date of issue|date issued|issuance date|issued on|date issue|ngày cấp dd|identity date',
  cardIssueDate:
    'ngày cấp giấy tờ tùy thân|ngày cấp giấy tờ định danh|ngày cấp số định danh|ngày cấp thẻ căn cước|id issue date|id issued date',
  cardIssuePlace:
    'nơi cấp giấy tờ tùy thân|nơi cấp giấy tờ định danh|cơ quan cấp giấy tờ tùy thân|nơi cấp thẻ căn cước|id issue place|id issued place|id place of issue',
  issueDateYear: 'năm cấp',
  issuePlace:
    'nơi cấp|cơ quan cấp|cấp tại|nơi cấp thẻ|nơi cấp giấy tờ|nơi cấp giấy|cơ quan cấp thẻ|cơ quan cấp giấy tờ|do cơ quan cấp|đơn vị cấp|tên cơ quan cấp|được cấp tại|được cấp bởi|cấp bởi|issue place|place of issue|issued by|issued place|issuing authority|issuance place|issuance agency|issuer|identity agency|issued at',
  at: 'tại|!do',
  cardExpiryDate:
    'thời hạn cccd|thời hạn căn cước|thời hạn thẻ căn cước|thời hạn sử dụng cccd|thời hạn sử dụng thẻ căn cước|hạn cccd|hạn cmnd|hạn căn cước',
  expiryDate:
    'ngày hết hạn|hết hạn|có giá trị đến|giá trị đến|có giá trị đến ngày|giá trị đến ngày|ngày hết hiệu lực|ngày hết hạn thẻ|hạn sử dụng|thời hạn sử dụng|thời hạn thẻ|expiry date|expiration date|date of expiry|expire date|valid until',
  number: 'số|number|no',
  /** Opens a number only where a paper is named with it. */
  code: 'mã số|mã|mã thẻ|code',
};

/** Questions that a record never answers; kept so that their words are not taken for something else. */
export const OTHER_QUESTIONS: string =
  'ghi chú|chú thích|tham gia bảo hiểm xã hội|tham gia bhxh|tham gia bảo hiểm|số định danh hộ gia đình|mã hộ gia đình|mã số hộ gia đình|số hộ gia đình|mã hộ|số máy tính|tổng số máy tính|tổng số máy|điện thoại nhà riêng|điện thoại nhà|số điện thoại nhà riêng|số điện thoại nhà|đt nhà riêng|đt nhà|đt cơ quan|điện thoại bàn|điện thoại cố định|số điện thoại bàn|số điện thoại cố định|điện thoại cơ quan|sđt cơ quan|lý do|nội dung|mục đích|số lượng|số bản|số bản sao|loại|loại giấy tờ|loại giấy|loại giấy tờ tùy thân|loại giấy tờ định danh|tên giấy tờ|tên loại giấy tờ|loại cư trú|loại đăng ký|loại hồ sơ|loại đối tượng|hình thức|phương thức|quyển số|số quyển|quyển sổ|số sổ|số sổ hộ khẩu|sổ hộ khẩu|sổ hộ khẩu số|số hộ khẩu|mã hộ khẩu|mã hộ|mã hộ gia đình|mã hộ dân|mã nhân khẩu|mã nhân thân|mã nhân viên|mã công dân|mã cán bộ|mã sinh viên|mã học sinh|mã bệnh nhân|mã số sinh viên|mssv|số hồ sơ|mã hồ sơ|mã số hồ sơ|số biên nhận|số văn bản|số quyết định|số giấy phép|số giấy chứng nhận|số hợp đồng|số đăng ký|số tờ khai|mã tờ khai|số thẻ|số tài khoản|tên tài khoản|tài khoản|tên đăng nhập|tên người dùng|username|user name|password|mật khẩu|mã xác nhận|mã otp|mã bảo vệ|captcha|ngân hàng|chi nhánh|tên ngân hàng|chức vụ|chức danh|cấp bậc|quân hàm|đơn vị|đơn vị công tác|đơn vị chủ quản|nơi làm việc|nơi công tác|nơi học tập|nơi làm việc học tập|cơ quan công tác|cơ quan|tên cơ quan|tên đơn vị|tên tổ chức|tên doanh nghiệp|tên công ty|tên trường|tên cơ sở|tên hộ kinh doanh|tên thương mại|tên dự án|tên thủ tục|tên hồ sơ|tên file|tên tệp|trường|lớp|khoa|ngành|chuyên ngành|hệ đào tạo|khóa học|năm học|niên khóa|năm tốt nghiệp|học lực|hạnh kiểm|điểm|xếp loại|ngày hẹn trả|ngày hẹn|ngày trả kết quả|ngày nộp|ngày tiếp nhận|ngày nhập|ngày lập|ngày ký|ngày đăng ký|ngày viết đơn|ngày khai|ngày làm đơn|ngày tháng năm đăng ký|ngày bắt đầu|ngày kết thúc|từ ngày|đến ngày|từ tháng|đến tháng|thời gian|thời hạn|thời hạn đề nghị|giờ|phút|ngày|tháng|năm|lệ phí|phí|mức đóng|số tiền|thu nhập|kính gửi|nơi nhận|nơi tiếp nhận|cơ quan tiếp nhận|nơi gửi|nơi nộp|nơi đến|nơi đi|nơi chuyển đi|nơi chuyển đến|ngày chuyển đi|ngày chuyển đến|đến từ|thửa đất|thửa đất số|tờ bản đồ|tờ bản đồ số|diện tích|mục đích sử dụng|nguồn gốc|biển số|số khung|số máy xe|nhãn hiệu|tình trạng|trạng thái|tình trạng cư trú|tình trạng sức khỏe|chiều cao|cân nặng|thành phần gia đình|thành phần bản thân|thành phần|trình độ chuyên môn|trình độ tin học|trình độ ngoại ngữ|trình độ chính trị|trình độ llct|trình độ lý luận|trình độ lý luận chính trị|ngoại ngữ|tin học|ngày vào đảng|ngày vào đoàn|ngày chính thức|ngày nhập ngũ|ngày xuất ngũ|ngày tuyển dụng|cơ quan tuyển dụng|ngạch|ngạch công chức|mã ngạch|bậc lương|hệ số lương|khen thưởng|kỷ luật|sở trường|danh hiệu|ngày mất|ngày chết|đã chết|thời gian chết|thời gian mất|nơi chết|nơi mất|nguyên nhân chết|nguyên nhân mất|nguyên nhân tử vong|ngày tử vong|nơi an táng|nơi mai táng|thời gian mai táng|ngày mai táng|địa điểm mai táng|số giấy báo tử|giấy báo tử|giấy chứng sinh|số giấy chứng sinh|mã giấy chứng sinh|giấy chứng nhận kết hôn|số giấy chứng nhận kết hôn|kết hôn lần thứ|số lần kết hôn|lần kết hôn|đăng ký lần|tiền sử|tiền sử bệnh|bệnh|bệnh nền|thuốc|triệu chứng|dị ứng|nhóm đối tượng|đối tượng ưu tiên|khu vực ưu tiên|đối tượng|nơi đăng ký kcb|nơi đăng ký kcb ban đầu|nơi đăng ký khám chữa bệnh|nơi đăng ký khám chữa bệnh ban đầu|nơi khám chữa bệnh|nơi khám chữa bệnh ban đầu|nơi kcb ban đầu|bệnh viện|cơ sở y tế|cơ sở khám chữa bệnh|số người|số nhân khẩu|số thành viên|số con|số tháng|người thứ|số thứ tự|stt|thứ tự|hiện có|tuổi|độ tuổi|ngày sinh bằng chữ|ngày tháng năm sinh bằng chữ|năm sinh bằng chữ|định dạng ngày sinh|định dạng|dân tộc khác|tôn giáo khác|quốc tịch khác|quốc tịch thứ hai|giấy tờ khác|giấy tờ loại khác|trường hợp|thủ tục|lĩnh vực|phòng ban|nguồn|nguồn đơn|mô tả|tiêu đề|chủ đề|yêu cầu|ý kiến|đề xuất|cam đoan|cam kết|đồng ý|chữ ký|ký tên|hộ gia đình|hộ nghèo|hộ cận nghèo|dự thu lệ phí|website|trang web|facebook|zalo|link|ảnh|hình ảnh|tệp|file|đính kèm|tìm kiếm|search|tra cứu|từ khóa|note|notes|remark|remarks|description|reason|purpose|status|type|role|title|content|quantity|amount|school|class|company|organization|position|department|ngày hẹn tiêm|mũi tiêm|số mũi|loại vắc xin|hộ chiếu cũ|theo|đã đăng ký tại|nơi đăng ký|nơi đăng ký kết hôn|ngày kết hôn|nơi kết hôn|con thứ|lần sinh|số anh chị em|anh chị em|id|ngày cư trú|thời gian cư trú|ngày nhập khẩu|ngày xóa khẩu|vốn|vốn điều lệ|ngành nghề|ngành nghề kinh doanh|mã ngành|chủ tài khoản|số sê ri|số seri|quốc tịch gốc|chuyên môn|đại chỉ ip|nơi học|trường học|hạng|hạng giấy phép|giấy phép lái xe số|gplx|gplx số|số gplx|năng khiếu|sở thích|hoàn cảnh|hoàn cảnh gia đình|tên bố cáo|số giấy cnkh|nơi đk|cơ quan đăng ký|cơ quan đã đăng ký|cơ quan thực hiện|cơ quan giải quyết|ủy ban|ubnd|ông bà có đồng ý|nick|ảnh đại diện|hình đại diện|ảnh chân dung|ảnh cá nhân|ảnh thẻ|hình ảnh đại diện|avatar|logo';
