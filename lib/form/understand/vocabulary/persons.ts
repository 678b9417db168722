/**
 * Words for the people a form speaks of. Key: a figure, that is a role of PERSON_ROLES, where useful
 * with a variant behind the colon (two variants of one role are two people). Phrases are separated by
 * `|`; a phrase that starts with `!` counts only when written with its accents.
 */
export const PERSONS: Readonly<Record<string, string>> = {
  applicant:
    'người yêu cầu|người điền phiếu|người điền đơn|người điền thông tin|cư dân|nyc|người đi yêu cầu|người đề nghị|người đi đăng ký|người đăng ký|người khai|người kê khai|người đi khai|người khai báo|người làm đơn|người viết đơn|người viết phiếu báo|người viết phiếu|người đứng đơn|người nộp đơn|người nộp hồ sơ|người nộp|người đi nộp hồ sơ|người gửi đơn|người gửi|người khiếu nại|người tố cáo|người phản ánh|người kiến nghị|người xin|người làm thủ tục|người thực hiện thủ tục|người làm hồ sơ|người thông báo|người báo tin|người trình báo|người tố giác|người đến làm thủ tục|người tham gia bảo hiểm|người tham gia|người tham gia bhxh|người tham gia bhyt|người nộp thuế|người thay đổi thông tin|người dự tuyển|người đăng ký dự tuyển|người đăng ký tạm trú|người đăng ký thường trú|người chuyển đi|người chuyển đến|người lao động|người tìm việc|người ứng tuyển|ứng viên|người dân|người dùng|người sử dụng|người tiêm|người được tiêm|người đi khám|người khám|!công dân|đảng viên|đoàn viên|hội viên|nhân viên|cán bộ|khách hàng|khách|khách lưu trú|du khách|hành khách|người lưu trú|người tạm trú|người tạm vắng|đoàn viên thanh niên|thuyền viên|lao động|thân chủ|nhân khẩu|bản thân|đương sự|tổ chức cá nhân|!tôi|chính chủ|!đối tượng|người được cấp hộ chiếu|người đề nghị cấp hộ chiếu|người đề nghị cấp|applicant|applicants|requester|declarant|citizen|customer|employee|candidate|người học|giáo dân|tín đồ|tín hữu|thương binh|bệnh binh|người dân tộc thiểu số|xã viên|ngư dân|nông dân|hộ dân|chiến sĩ|quân nhân|tân binh|công nhân|viên chức|cổ đông|thành viên góp vốn|người thuê nhà|người ở trọ|người trọ|khách trọ|khách thuê|khách thuê phòng|người thuê trọ|người xin việc|người thi|người dự thi|người đăng ký dự thi|người dự tuyển sinh|người lái|người hiến máu|tình nguyện viên|người đăng ký hiến máu|người xin xác nhận|người xin cấp|người đề nghị xác nhận|người đề nghị hỗ trợ|người đề nghị trợ cấp|người đề nghị trợ giúp|người có đơn|người có yêu cầu|người yêu cầu cấp|người yêu cầu xác nhận|người yêu cầu chứng thực|người yêu cầu công chứng|người yêu cầu đăng ký|người đến nộp|người tới nộp|người liên hệ nộp hồ sơ|chủ đơn đề nghị|nguyên đơn|người khởi kiện|chủ thuê bao|người vay|người đi vay|người làm giấy|người làm giấy khai sinh|người làm giấy tờ|người đi làm giấy|người làm tờ khai|người lập tờ khai|người viết tờ khai|người điền tờ khai|người đi khai báo|người khai tử hộ|thông tin đối tượng|thông tin của đối tượng|thông tin về đối tượng|người nộp tiền|người nộp phí|người lập đơn|người trình bày|người điền tờ đơn|người làm tờ đơn|người đến liên hệ|người đến giao dịch|người giao dịch|người đến khám|người đến tiêm|người tiêm chủng|người được tiêm chủng|bên yêu cầu|bên đề nghị|người có nhu cầu|người xin cấp lại|người đề nghị cấp lại|người đề nghị cấp đổi|người xin đăng ký|người đăng kí|người khai đơn|người thỉnh cầu|người thụ hưởng chính sách|người nhập học|người đăng ký học|người đăng ký tham gia|người đăng ký tiêm|người đăng ký khám|người đặt lịch|người đặt hẹn|người đặt phòng|người đặt khám|người mượn|độc giả|bạn đọc|người đọc|học trò|môn sinh|nghiên cứu sinh|phật tử|tăng ni|giáo hữu|cử tri|kiều bào|việt kiều|người nước ngoài|người cư trú|người bán hàng|tiểu thương|người nhận việc|người được tuyển|người được tuyển dụng|vận động viên|cầu thủ|đối tác cá nhân|thể nhân',
  /** Whom a school or a hospital asks about; who declares beside them is somebody else. */
  'applicant:pupil': 'học sinh|sinh viên|học viên|thí sinh|người bệnh|bệnh nhân|student|patient',
  owner:
    'chủ hồ sơ|chủ đơn|chủ sở hữu|chủ sử dụng|chủ sử dụng đất|người sử dụng đất|chủ đất|chủ nhà|chủ hộ kinh doanh|chủ cơ sở|chủ doanh nghiệp|chủ xe|chủ phương tiện|chủ tàu|chủ tài sản|chủ thẻ|chủ tài khoản|owner|người lập di chúc|người sở hữu|chủ thửa đất|người đứng tên sổ đỏ|người đứng tên chủ quyền|chủ đầu tư cá nhân|chủ công trình|chủ cửa hàng|chủ quán|chủ trọ|chủ nhà trọ|chủ nuôi|chủ vật nuôi|chủ trang trại|chủ ruộng|chủ phương tiện giao thông|chủ giấy phép',
  'owner:adopter':
    'người nhận con nuôi|người nhận nuôi|người xin nhận con nuôi|cha mẹ nuôi|người nhận nuôi con nuôi',
  'owner:buyer': 'người mua bảo hiểm|bên mua bảo hiểm|chủ hợp đồng bảo hiểm|chủ hợp đồng',
  'owner:subject':
    'người hưởng|người được cấp|người được cấp giấy|người được cấp bản sao|người được đăng ký|người được xác nhận|người được xác minh|người được cấp phiếu|người được cấp giấy xác nhận|người được giám hộ|người được trích lục|người có tên dưới đây|người có tên|người có tên sau|người dưới đây|người sau đây|người được nêu|đối tượng được|người được đề nghị|người thay đổi cải chính|người được thay đổi|người được cải chính|người được bổ sung|người được nhận|người được hưởng|người được trợ giúp|người cao tuổi|người có công|người hưởng trợ cấp|người hưởng chế độ|người được thờ cúng|người được chứng thực|chủ thể được cấp|subject',
  child:
    'người được khai sinh|người được đăng ký khai sinh|người khai sinh|người đăng ký khai sinh|trẻ được khai sinh|trẻ em|trẻ|đứa trẻ|em bé|!bé|cháu bé|con|!cháu|người con|trẻ sơ sinh|con nuôi|người con nuôi|người được nhận làm con nuôi|con đẻ|con ruột|người con đẻ|người được nhận là con|child|childs|child s|baby|infant|kid|son|daughter|em học sinh|trẻ nhỏ|cháu nhỏ|trẻ mồ côi|trẻ bị bỏ rơi|con cái|con trai|con gái',
  'child~1': 'con thứ nhất|con thứ 1|con đầu|con đầu lòng|con 1',
  'child~2': 'con thứ hai|con thứ 2|con thứ nhì|con 2',
  'child~3': 'con thứ ba|con thứ 3|con 3',
  father:
    'cha|bố|!ba|cha đẻ|bố đẻ|cha ruột|bố ruột|người cha|người bố|thân phụ|cha nuôi|bố nuôi|người cha đẻ|cha đẻ nhờ mang thai hộ|father|fathers|father s|dad|phụ thân|thân sinh là cha|tía|người sinh thành là cha|cha dượng|bố dượng',
  mother:
    'mẹ|!má|mẹ đẻ|mẹ ruột|người mẹ|thân mẫu|mẹ nuôi|người mẹ đẻ|mẹ đẻ nhờ mang thai hộ|mother|mothers|mother s|mom|mum|mẫu thân|mẹ kế|dì ghẻ|bầm',
  husband:
    'chồng|người chồng|bên nam|phía nam|chú rể|nam giới kết hôn|husband|husbands|groom|người nam|người chồng bên nam|bên người nam|nam bên|nhà trai|phu quân',
  wife: 'vợ|người vợ|bên nữ|phía nữ|cô dâu|wife|wifes|bride|người nữ|bên người nữ|nhà gái|phu nhân',
  spouse:
    'vợ chồng|vợ hoặc chồng|vợ hay chồng|chồng vợ|chồng hoặc vợ|vợ và chồng|bạn đời|người phối ngẫu|phối ngẫu|spouse|spouses|partner|phu thê|phu nhân phu quân|phu quân phu nhân',
  deceased:
    'người chết|người đã chết|người tử|người vừa mất|người qua đời|người đã qua đời|người đã khuất|người bị chết|người mất|người đã mất|người quá cố|người từ trần|người được khai tử|người được đăng ký khai tử|người khai tử|người tử vong|tử sĩ|liệt sĩ|người có công từ trần|deceased|đối tượng đã chết|đối tượng chết|người được mai táng|người chết được mai táng|người có công đã chết|người để lại di sản|người để lại tài sản|người quá vãng|người tạ thế|người khuất|vong linh|hương linh|người quy tiên|người hy sinh|người đã hy sinh|người bị tử vong',
  householder:
    'chủ hộ|chủ hộ gia đình|chủ gia đình|chủ hộ mới|chủ hộ nơi đến|householder|household head|head of household|householdhead|chu hộ|người đứng đầu hộ|người đứng đầu hộ gia đình|hộ chủ|người đứng tên chủ hộ|trưởng hộ|người làm chủ hộ|chủ hộ khẩu|chủ hộ thường trú|chủ hộ tạm trú|chủ gia hộ',
  'other:former-householder': 'chủ hộ cũ|chủ hộ trước|chủ hộ nơi đi|chủ hộ trước đây',
  'guardian:parent':
    'phụ huynh|cha mẹ|bố mẹ|ba mẹ|cha hoặc mẹ|bố hoặc mẹ|cha mẹ người giám hộ|bố mẹ người giám hộ|cha mẹ hoặc người giám hộ|bố mẹ hoặc người giám hộ|mẹ người giám hộ|cha người giám hộ|phụ huynh học sinh|phhs|parent|parents|parent guardian|parent or guardian|parents or guardians|bậc cha mẹ|bậc phụ huynh|song thân|ba má|cha má|thân sinh|cha mẹ học sinh|cmhs|cha mẹ đẻ|bố mẹ đẻ|cha mẹ ruột|bố mẹ ruột',
  guardian:
    'người giám hộ|giám hộ|nbh|ngh|người bảo hộ|người đại diện giám hộ|người đỡ đầu|người nuôi dưỡng|người chăm sóc|người trực tiếp nuôi dưỡng|guardian|guardians|người bảo trợ|người cưu mang|người đang nuôi dưỡng|người trực tiếp chăm sóc',
  representative:
    'người đại diện|bên được ủy quyền|bên nhận ủy quyền|bên được uỷ quyền|đại diện|người được ủy quyền|người nhận ủy quyền|người được uỷ quyền|người đại diện theo pháp luật|người đại diện hợp pháp|đại diện theo pháp luật|đại diện pháp luật|đại diện hộ gia đình|đại diện gia đình|người nộp thay|người khai thay|!người nộp hộ|người làm thay|!người khai hộ|representative|delegate|agent|đại diện hộ|người đại diện hộ|người đại diện hộ gia đình|người đại diện gia đình|người được cử|người được ủy nhiệm|người nộp thay hồ sơ|người viết hộ|người viết thay|người thay mặt|người được ủy thác|người được uỷ thác|người thụ ủy|người thụ uỷ|bên thụ ủy|người được giao quyền|người đại diện ủy quyền|người đại diện theo ủy quyền|đại diện ủy quyền|đại diện theo ủy quyền|người đại diện được ủy quyền|người đại diện pháp luật|người được ủy quyền nộp hồ sơ|người được ủy quyền thực hiện',
  'representative:principal': 'người ủy quyền|người uỷ quyền|bên ủy quyền|bên uỷ quyền',
  member:
    'thành viên|thành viên hộ|thành viên hộ gia đình|thành viên gia đình|thành viên trong hộ|thành viên trong hộ gia đình|những thành viên trong hộ gia đình|thành viên cùng thay đổi|người cùng thay đổi|nhân khẩu cùng|người đi cùng|người trong hộ|người trong gia đình|member|người cùng hộ|người cùng hộ khẩu|người cùng hộ gia đình|người cùng chung sống|người sống cùng|người ở cùng|người ở chung|thành viên khác|nhân khẩu khác|người cùng đi|người cùng ở|thành viên cùng hộ',
  relative:
    'người thân|người nhà|thân nhân|nhân thân|thân nhân gia đình|relative|relatives|kin|người nhà bệnh nhân|người nhà người bệnh|thân nhân người bệnh|người thân thích|thân thích|thân thuộc|gia quyến|họ hàng|quyến thuộc|thân tộc|người trong gia quyến|người thân trong gia đình|người thân trong hộ|người thân đi cùng',
  'relative:contact':
    'người liên hệ|người liên hệ khẩn cấp|người thân liên hệ|người thân khi cần liên hệ|người liên hệ khi cần|người liên hệ khi cần thiết|người cần liên hệ khi cần thiết|người báo tin khẩn cấp|người cần liên hệ|liên hệ khi cần|liên hệ khi cần thiết|người liên lạc|liên hệ khẩn cấp|người cần báo tin|khi cần báo tin|khi cần báo tin cho ai|khi cần báo tin cho|báo tin cho ai|khi khẩn cấp báo tin cho|báo tin cho|người báo tin khi cần|emergency contact|contact person|liên hệ khẩn|người liên hệ khẩn|người thân cần báo tin|người thân khi cần báo tin|người thân để liên hệ|người thân liên hệ khẩn cấp|người báo tin|số khẩn cấp|khẩn cấp|người cần báo tin khi khẩn cấp|khi có việc cần báo tin|khi cần thì báo tin cho|người liên lạc khẩn cấp|người được liên hệ|người được báo tin|người nhận tin|người nhận tin báo|người nhận thông báo khẩn|đầu mối liên hệ|người thân liên lạc',
  'relative:father-in-law':
    'bố vợ|cha vợ|bố chồng|cha chồng|bố của vợ|cha của vợ|bố của chồng|cha của chồng',
  'relative:mother-in-law': 'mẹ vợ|mẹ chồng|mẹ của vợ|mẹ của chồng|má vợ|má chồng',
  'relative:older-brother': '!anh|anh trai|anh ruột|anh vợ|anh chồng|anh của vợ|anh của chồng',
  'relative:older-sister': '!chị|chị gái|chị ruột|chị vợ|chị chồng|chị của vợ|chị của chồng',
  'relative:younger': '!em|em trai|em gái|em ruột|em vợ|em chồng|em của vợ|em của chồng',
  'relative:siblings':
    'anh chị em|anh chị em ruột|anh em|anh chị ruột|anh chị em của vợ|siblings|sibling',
  'relative:grandfather': 'ông nội|ông ngoại|grandfather|ông cố|cụ ông|ông nội ngoại',
  'relative:grandmother': 'bà nội|bà ngoại|grandmother|bà cố|cụ bà',
  'other:recipient':
    'người nhận|người nhận kết quả|người nhận trợ cấp|người nhận tiền|cá nhân nhận|cá nhân nhận trợ cấp|tổ chức cá nhân nhận trợ cấp|người nhận mai táng phí|người nhận trợ cấp mai táng|người tổ chức mai táng|người mai táng|người lo mai táng|người đứng ra mai táng|recipient|receiver|cá nhân đứng ra mai táng|cá nhân mai táng|tổ chức cá nhân mai táng|tổ chức cá nhân đứng ra mai táng|người tổ chức tang lễ|người nhận hồ sơ|người nhận hộ|người nhận giấy tờ|người nhận hàng|người nhận thư|người đến nhận|người tới nhận|người lĩnh|người lĩnh tiền|người nhận thay',
  'other:beneficiary': 'người thụ hưởng|người thụ hưởng bảo hiểm|đơn vị thụ hưởng|beneficiary',
  'other:account': 'người đứng tên tài khoản|người đứng tên tk|người đứng tên',
  'other:confirmer': 'người xác nhận|người chứng nhận|người ký xác nhận',
  /** Named beside the owner of the dossier, whose part may be hidden: never numbered with that one. */
  'other:disabled': 'người khuyết tật|người được xác định mức độ khuyết tật',
  'other:driver': 'lái xe|người lái xe|tài xế|người điều khiển phương tiện|driver',
  'other:heir':
    'người thừa kế|đồng thừa kế|người được thừa kế|người hưởng thừa kế|người hưởng di sản',
  'relative:in-law': 'con dâu|con rể|dâu rể',
  'relative:uncle': '!chú|!bác|!cậu|chú ruột|bác ruột|cậu ruột|chú bác|cô dì|cô ruột|dì ruột',
  'other:witness': 'người làm chứng|nhân chứng|người chứng kiến|witness|người chứng',
  'other:guarantor': 'người bảo lãnh|bên bảo lãnh|guarantor|người bảo đảm tài chính|bên bảo đảm',
  'other:transferor':
    'bên chuyển nhượng|người chuyển nhượng|bên bán|người bán|bên tặng cho|bên cho thuê|người cho thuê|bên giao|bên a|bên chuyển quyền|bên cho vay|bên cho mượn|bên bàn giao|bên thứ nhất',
  'other:transferee':
    'bên nhận chuyển nhượng|người nhận chuyển nhượng|bên mua|người mua|bên được tặng cho|bên thuê|người thuê|bên nhận|bên b|bên được cho|bên nhận quyền|bên vay|bên mượn|bên nhận bàn giao|bên thứ hai',
  'other:accused':
    'người bị khiếu nại|người bị tố cáo|người bị phản ánh|đối tượng bị khiếu nại|bị đơn|người bị kiện|bên bị kiện|bị cáo|bị can|người bị hại|bị hại|người có nghĩa vụ liên quan|người có quyền lợi nghĩa vụ liên quan|người vi phạm',
  /** People of the office, whom no citizen's record answers for. */
  /** Who works there: a page may be about one of them, otherwise they are of the office. */
  'staff:listed':
    'giáo viên|giảng viên|bác sĩ|luật sư|công chứng viên|công chức|y tá|điều dưỡng|nhân viên y tế|hướng dẫn viên|cộng tác viên|huấn luyện viên|gia sư|teacher|lecturer|doctor',
  staff:
    'người phiên dịch|người bào chữa|công chức tư pháp|công chức tư pháp hộ tịch|công chức hộ tịch|cán bộ tư pháp|cán bộ hộ tịch|cán bộ tư pháp hộ tịch|cán bộ xử lý|cán bộ giải quyết|giáo viên chủ nhiệm|gvcn|bác sĩ khám|bác sĩ điều trị|bác sĩ chỉ định|cán bộ tiếp nhận|người tiếp nhận|người duyệt|người phê duyệt|người kiểm tra|người xử lý|người tạo|người cập nhật|người nhập|người nhập liệu|người thực hiện|người trả kết quả|người giải quyết|người ký|người ký giấy|người chuyển|người lập|người lập phiếu|cán bộ thụ lý|người phụ trách|người hướng dẫn|người giới thiệu|người bảo đảm|người tuyển dụng|người phỏng vấn|người chấm|giao dịch viên|người quản lý|người quản trị|staff',
  'other:director': 'giám đốc|người đứng đầu|thủ trưởng|trưởng thôn|tổ trưởng|bí thư|chủ tịch',
};
