import { describe, expect, it } from 'vitest';
import { firsts, type Sketch } from './forms';

/**
 * Forms in the wording of ministries, schools, clinics and landlords: `#` a page, `==` a title, a question
 * with what it asks behind the arrow, nothing where no record answers or the form leaves it open.
 */
const FORMS = `
# Đơn đề nghị hỗ trợ chi phí mai táng
== I. Thông tin người chết được mai táng phí
Họ và tên → deceased.fullName
Ngày tháng năm sinh → deceased.birthDate
(s) Giới tính → deceased.sex
(s) Dân tộc → deceased.ethnicity
Giấy CMND/CCCD số → deceased.idNumber
Cấp ngày → deceased.idIssueDate
Nơi cấp → deceased.idIssuePlace
Hộ khẩu thường trú → deceased.permanentAddress
Ngày chết →
Nguyên nhân chết →
Thời gian mai táng →
Địa điểm mai táng →
== II. Thông tin cơ quan, tổ chức, hộ gia đình, cá nhân đứng ra mai táng
Tên cơ quan, tổ chức →
Địa chỉ → other.permanentAddress
Họ và tên người đại diện → representative.fullName
Chức vụ →
Họ và tên cá nhân → other.fullName
Ngày sinh → other.birthDate
Giấy CMND/CCCD số → other.idNumber
Hộ khẩu thường trú → other.permanentAddress
Nơi ở → other.currentAddress
Quan hệ với người chết →
# Đơn đăng ký, cấp Giấy chứng nhận quyền sử dụng đất
== 1. Người sử dụng đất
Tên → owner.fullName
Giấy tờ nhân thân/pháp nhân → owner.idNumber
Địa chỉ → owner.permanentAddress
Điện thoại liên hệ → owner.phone
Hộp thư điện tử → owner.email
== 2. Thửa đất đăng ký
Thửa đất số →
Tờ bản đồ số →
Địa chỉ →
Diện tích →
Thời hạn sử dụng đất →
Nguồn gốc sử dụng đất →
# Tờ khai đề nghị trợ giúp xã hội
== THÔNG TIN CỦA ĐỐI TƯỢNG
1. Họ và tên (Viết chữ in hoa) → applicant.fullName
Ngày/tháng/năm sinh → applicant.birthDate
(s) Giới tính → applicant.sex
(s) Dân tộc → applicant.ethnicity
Giấy CMND hoặc Căn cước công dân số → applicant.idNumber
Cấp ngày → applicant.idIssueDate
Nơi cấp → applicant.idIssuePlace
2. Hộ khẩu thường trú → applicant.permanentAddress
Hiện ở với ai và địa chỉ →
3. Tình trạng đi học →
4. Có thẻ BHYT không? →
7. Dạng tật →
Mức độ khuyết tật →
== THÔNG TIN NGƯỜI KHAI THAY
Họ và tên → representative.fullName
Giấy CMND hoặc Căn cước công dân số → representative.idNumber
Ngày cấp → representative.idIssueDate
Nơi cấp → representative.idIssuePlace
Mối quan hệ với đối tượng →
Địa chỉ → representative.permanentAddress
# Phiếu yêu cầu cấp phiếu lý lịch tư pháp
1. Tên tôi là → applicant.fullName
2. Tên gọi khác (nếu có) → applicant.otherName
3. Ngày, tháng, năm sinh → applicant.birthDate
(s) 4. Giới tính → applicant.sex
5. Nơi sinh → applicant.birthPlace
(s) 6. Quốc tịch → applicant.nationality
(s) 7. Dân tộc → applicant.ethnicity
8. Nơi thường trú → applicant.permanentAddress
9. Nơi tạm trú → applicant.temporaryAddress
10. Giấy CMND/Thẻ CCCD/Hộ chiếu số → applicant.idNumber
Cấp ngày → applicant.idIssueDate
Tại → applicant.idIssuePlace
11. Họ tên cha → father.fullName
Ngày/tháng/năm sinh → father.birthDate
12. Họ tên mẹ → mother.fullName
Ngày/tháng/năm sinh → mother.birthDate
13. Họ tên vợ/chồng → spouse.fullName
Ngày/tháng/năm sinh → spouse.birthDate
14. Số điện thoại →
Email →
Mục đích yêu cầu cấp →
Số lượng phiếu →
# Đơn khiếu nại
Kính gửi →
Họ và tên người khiếu nại → applicant.fullName
Địa chỉ → applicant.permanentAddress
Số CMND/CCCD → applicant.idNumber
Ngày cấp → applicant.idIssueDate
Nơi cấp → applicant.idIssuePlace
Khiếu nại về việc →
Tên của cơ quan, tổ chức, cá nhân bị khiếu nại →
Địa chỉ →
Nội dung khiếu nại →
# Đơn xin nhập học mẫu giáo
Họ và tên cháu → child.fullName
Tên gọi ở nhà → child.otherName
Ngày sinh → child.birthDate
(s) Giới tính → child.sex
(s) Dân tộc → child.ethnicity
Nơi sinh → child.birthPlace
Hộ khẩu thường trú → child.permanentAddress
Chỗ ở hiện nay → child.currentAddress
Họ tên cha → father.fullName
Năm sinh → father.birthDate.year
Nghề nghiệp → father.occupation
Điện thoại → father.phone
Họ tên mẹ → mother.fullName
Năm sinh → mother.birthDate.year
Nghề nghiệp → mother.occupation
Điện thoại → mother.phone
Số điện thoại liên hệ khi cần →
Email →
# Phiếu khám bệnh
== I. HÀNH CHÍNH
1. Họ và tên (In hoa) → applicant.fullName
2. Sinh ngày → applicant.birthDate
3. Giới → applicant.sex
4. Nghề nghiệp → applicant.occupation
5. Dân tộc → applicant.ethnicity
7. Địa chỉ: Số nhà →
Thôn, phố →
Xã, phường → applicant.permanentAddress.commune
Tỉnh, thành phố → applicant.permanentAddress.province
8. Nơi làm việc →
9. Đối tượng →
10. BHYT giá trị đến ngày →
Số thẻ BHYT → applicant.healthInsuranceNumber
11. Họ tên, địa chỉ người nhà khi cần báo tin →
Điện thoại số →
# Thêm thành viên gia phả
Họ và tên → applicant.fullName
Tên thường gọi → applicant.otherName
(s) Giới tính → applicant.sex
Ngày sinh → applicant.birthDate
Ngày mất →
Nơi an táng →
(s) Cha →
(s) Mẹ →
Số điện thoại → applicant.phone
Nghề nghiệp → applicant.occupation
# Khai báo tạm trú cho khách
== Thông tin chủ nhà trọ
Họ tên chủ nhà → owner.fullName
Số điện thoại → owner.phone
Địa chỉ nhà trọ →
== Thông tin người tạm trú
Họ tên → applicant.fullName
Ngày sinh → applicant.birthDate
CCCD → applicant.idNumber
Nơi thường trú → applicant.permanentAddress
Thời hạn tạm trú →
# Giấy đề nghị đổi giấy phép lái xe
Tôi là → applicant.fullName
Ngày sinh → applicant.birthDate
Nơi cư trú → applicant.permanentAddress
Số CCCD → applicant.idNumber
Cấp ngày → applicant.idIssueDate
Nơi cấp → applicant.idIssuePlace
Đã học lái xe tại →
Năm →
Hiện đã có giấy phép lái xe hạng →
Số →
Do →
Cấp ngày →
Lý do →
Số điện thoại → applicant.phone
# Tờ khai thay đổi thông tin cư trú
Kính gửi →
1. Họ, chữ đệm và tên → applicant.fullName
2. Ngày, tháng, năm sinh → applicant.birthDate
(s) 3. Giới tính → applicant.sex
4. Số định danh cá nhân → applicant.idNumber
5. Số điện thoại liên hệ → applicant.phone
6. Email → applicant.email
7. Họ, chữ đệm và tên chủ hộ → householder.fullName
8. Mối quan hệ với chủ hộ → applicant.relationToHouseholder
9. Số định danh cá nhân của chủ hộ → householder.idNumber
10. Nội dung đề nghị →
# Đơn đề nghị miễn giảm học phí
Họ và tên (cha mẹ hoặc người giám hộ) → guardian.fullName
Hiện cư trú tại → guardian.currentAddress
Là cha/mẹ (hoặc người giám hộ) của em →
Hiện đang học tại lớp →
Trường →
# Đơn xin xác nhận tình trạng hôn nhân
== Người yêu cầu
Họ, chữ đệm, tên → applicant.fullName
Nơi cư trú → applicant.permanentAddress
Giấy tờ tùy thân → applicant.idNumber
Quan hệ với người được cấp Giấy xác nhận →
== Đề nghị cấp giấy xác nhận cho người có tên dưới đây
Họ, chữ đệm, tên → owner.fullName
Ngày, tháng, năm sinh → owner.birthDate
(s) Giới tính → owner.sex
(s) Dân tộc → owner.ethnicity
(s) Quốc tịch → owner.nationality
Nơi cư trú → owner.permanentAddress
Giấy tờ tùy thân → owner.idNumber
(s) Tình trạng hôn nhân → owner.maritalStatus
# Đăng ký tuyển sinh lớp 1
== Thông tin học sinh
Họ và tên học sinh → applicant.fullName
Mã định danh → applicant.idNumber
Ngày sinh → applicant.birthDate
(s) Giới tính → applicant.sex
Nơi sinh → applicant.birthPlace
(s) Dân tộc → applicant.ethnicity
== Nơi thường trú
(s) Tỉnh/Thành phố → applicant.permanentAddress.province
(s) Phường/Xã → applicant.permanentAddress.commune
Số nhà, đường → applicant.permanentAddress.detail
== Thông tin cha
Họ và tên → father.fullName
Năm sinh → father.birthDate.year
Nghề nghiệp → father.occupation
SĐT → father.phone
== Thông tin mẹ
Họ và tên → mother.fullName
Năm sinh → mother.birthDate.year
SĐT → mother.phone
== Thông tin người đăng ký
Họ và tên → applicant#2.fullName
Số điện thoại → applicant#2.phone
Email → applicant#2.email
Quan hệ với học sinh →
# Đăng ký hội viên hội nông dân
Họ và tên → applicant.fullName
Bí danh → applicant.otherName
Sinh ngày → applicant.birthDate
Quê quán → applicant.homeTown
Nơi ở → applicant.currentAddress
Trình độ học vấn → applicant.education
Ngày vào Hội →
Họ tên người giới thiệu →
Số điện thoại → applicant.phone
Chi hội →
# Hồ sơ nhân viên
Mã nhân viên →
Họ và tên → applicant.fullName
(s) Phòng ban →
(s) Chức vụ →
CMND → applicant.idNumber
Ngày cấp → applicant.idIssueDate
Nơi cấp → applicant.idIssuePlace
Điện thoại → applicant.phone
Người liên hệ khẩn cấp → relative.fullName
SĐT người liên hệ → relative.phone
Quan hệ →
Số tài khoản →
Ngân hàng →
Mã số thuế → applicant.taxCode
Số BHXH → applicant.socialInsuranceNumber
# Đăng ký khám chữa bệnh cho bé
Họ tên bé → child.fullName
Ngày sinh → child.birthDate
(s) Giới tính → child.sex
Họ tên bố/mẹ → guardian.fullName
Số điện thoại → guardian.phone
Địa chỉ → guardian.permanentAddress
Triệu chứng →
(s) Bác sĩ →
# Đăng ký hiến máu
Họ tên → applicant.fullName
Ngày sinh → applicant.birthDate
Nhóm máu → applicant.bloodType
CCCD → applicant.idNumber
Cân nặng →
Nghề nghiệp → applicant.occupation
Địa chỉ liên lạc → applicant.currentAddress
Lần hiến máu gần nhất →
# Đăng ký kinh doanh hộ cá thể
== Chủ hộ kinh doanh
Họ và tên → owner.fullName
Ngày sinh → owner.birthDate
Số định danh → owner.idNumber
Nơi thường trú → owner.permanentAddress
== Địa chỉ trụ sở hộ kinh doanh
(s) Tỉnh →
(s) Xã →
Số nhà →
Điện thoại →
== Thông tin về thành viên hộ gia đình tham gia
Họ và tên → member.fullName
Ngày sinh → member.birthDate
Số định danh → member.idNumber
# Thông tin chủ hộ
(s) Quận/Huyện →
(s) Phường/Xã →
(s) Tổ dân phố →
Họ tên → householder.fullName
CCCD → householder.idNumber
Ngày sinh → householder.birthDate
Số điện thoại → householder.phone
Số nhà →
# Đơn xin ly hôn
== Người khởi kiện
Họ tên → applicant.fullName
Năm sinh → applicant.birthDate.year
CCCD → applicant.idNumber
Nơi cư trú → applicant.permanentAddress
== Người bị kiện
Họ tên → other.fullName
Năm sinh → other.birthDate.year
Nơi cư trú → other.permanentAddress
== Con chung
Họ tên con → child.fullName
Ngày sinh → child.birthDate
# Phiếu đăng ký dự tuyển viên chức
Vị trí dự tuyển →
Đơn vị dự tuyển →
Họ và tên → applicant.fullName
Ngày, tháng, năm sinh → applicant.birthDate
(s) Nam →
Dân tộc → applicant.ethnicity
Tôn giáo → applicant.religion
Số CMND hoặc Thẻ căn cước công dân → applicant.idNumber
Ngày cấp → applicant.idIssueDate
Nơi cấp → applicant.idIssuePlace
Số điện thoại di động để báo tin → applicant.phone
Email → applicant.email
Quê quán → applicant.homeTown
Hộ khẩu thường trú → applicant.permanentAddress
Chỗ ở hiện nay (để báo tin) → applicant.currentAddress
Tình trạng sức khỏe →
Trình độ văn hóa → applicant.education
Trình độ chuyên môn →
# Đề nghị cấp thẻ BHYT
Người tham gia → applicant.fullName
Mã số BHXH → applicant.socialInsuranceNumber
Ngày sinh → applicant.birthDate
Họ tên chủ hộ → householder.fullName
CCCD chủ hộ → householder.idNumber
Số điện thoại chủ hộ → householder.phone
Địa chỉ nhận thẻ →
Nơi đăng ký KCB ban đầu →
Số điện thoại → applicant.phone
# Lịch hẹn tư vấn
Tên khách hàng → applicant.fullName
Số điện thoại → applicant.phone
Ngày hẹn →
Nhân viên phụ trách →
Nội dung →
`;

interface Page {
  readonly title: string;
  readonly fields: { readonly sketch: Sketch; readonly answer: string }[];
}

function pagesOf(text: string): Page[] {
  const pages: Page[] = [];
  let under: string[] = [];
  for (const line of text.split('\n').filter((words) => words !== '')) {
    const page = pages[pages.length - 1];
    if (line.startsWith('# ')) {
      pages.push({ title: line.slice(2), fields: [] });
      under = [];
    } else if (line.startsWith('== ')) under = [line.slice(3)];
    else {
      const [words = '', answer = ''] = line.split(' →');
      const control = words.startsWith('(s) ') ? ('select' as const) : ('text' as const);
      const label = words.replace('(s) ', '');
      page?.fields.push({ sketch: { label, control, under }, answer: answer.trim() });
    }
  }
  return pages;
}

describe('a form in the wording of others', () => {
  it.each(pagesOf(FORMS))('$title', ({ title, fields }) => {
    const said = firsts(
      fields.map(({ sketch }) => sketch),
      title,
    );
    const lines = (answers: readonly string[]) =>
      fields.map(({ sketch }, at) => `${sketch.label} → ${answers[at]}`);
    expect(lines(said)).toEqual(lines(fields.map(({ answer }) => answer)));
  });
});
