import { describe, expect, it } from 'vitest';
import { firsts, type Sketch, understand } from './forms';

const alone = (label: string, more: Partial<Sketch> = {}) => firsts([{ label, ...more }])[0];

describe('a label by itself', () => {
  it.each([
    ['Họ và tên', 'fullName'],
    ['HỌ TÊN (*)', 'fullName'],
    ['1. Họ, chữ đệm, tên (viết chữ in hoa, có dấu):', 'fullName'],
    ['[01]. Họ và tên (viết chữ in hoa)', 'fullName'],
    ['Full name', 'fullName'],
    ['Tên gọi khác (nếu có)', 'otherName'],
    ['Ngày, tháng, năm sinh', 'birthDate'],
    ['Sinh ngày', 'birthDate'],
    ['Năm sinh', 'birthDate.year'],
    ['Giới tính', 'sex'],
    ['Dân tộc', 'ethnicity'],
    ['Tôn giáo', 'religion'],
    ['Quốc tịch hiện nay', 'nationality'],
    ['Nhóm máu', 'bloodType'],
    ['Tình trạng hôn nhân', 'maritalStatus'],
    ['Số định danh cá nhân / CCCD / CMND', 'idNumber'],
    ['Số ĐDCN', 'idNumber'],
    ['Số căn cước công dân', 'idNumber'],
    ['Số CC/CCCD', 'idNumber'],
    ['Mã số công dân', 'idNumber'],
    ['Cấp ngày (CCCD)', 'idIssueDate'],
    ['Nơi cấp giấy tờ tùy thân', 'idIssuePlace'],
    ['Họ tên đầy đủ theo CCCD', 'fullName'],
    ['Họ tên HS', 'fullName'],
    ['Đang ở tại', 'currentAddress'],
    ['ĐC thường trú', 'permanentAddress'],
    ['TT hôn nhân', 'maritalStatus'],
    ['Số CMND/Hộ chiếu', 'idNumber'],
    ['Giấy tờ tùy thân', 'idNumber'],
    ['Số CMND cũ', 'oldIdNumber'],
    ['CMND 9 số', 'oldIdNumber'],
    ['Quê quán', 'homeTown'],
    ['Nguyên quán', 'homeTown'],
    ['Nơi sinh', 'birthPlace'],
    ['Nơi đăng ký khai sinh', 'birthRegistrationPlace'],
    ['Nơi ĐKKS', 'birthRegistrationPlace'],
    ['Hộ khẩu thường trú', 'permanentAddress'],
    ['HKTT', 'permanentAddress'],
    ['Nơi đăng ký HKTT', 'permanentAddress'],
    ['Nơi thường lưu trú', 'permanentAddress'],
    ['Số hộ chiếu hoặc CMND hoặc giấy thông hành khác', 'idNumber'],
    ['Địa chỉ tạm trú', 'temporaryAddress'],
    ['Chỗ ở hiện nay', 'currentAddress'],
    ['Nơi cư trú', 'permanentAddress'],
    ['Địa chỉ liên hệ', 'currentAddress'],
    ['SĐT', 'phone'],
    ['Điện thoại di động', 'phone'],
    ['Hộp thư điện tử', 'email'],
    ['Nghề nghiệp', 'occupation'],
    ['Trình độ học vấn', 'education'],
    ['Số thẻ BHYT', 'healthInsuranceNumber'],
    ['Mã số BHXH', 'socialInsuranceNumber'],
    ['Mã số thuế', 'taxCode'],
    ['Quan hệ với chủ hộ', 'relationToHouseholder'],
  ])('%s asks for %s', (label, key) => {
    expect(alone(label)).toBe(`applicant.${key}`);
    expect(alone(label.normalize('NFD').toUpperCase())).toBe(`applicant.${key}`);
  });

  it.each([
    'Ghi chú',
    'Số điện thoại cơ quan',
    'Địa chỉ cơ quan',
    'Tên công ty',
    'Tên tài khoản',
    'Nơi làm việc',
    'Nghề nghiệp khi được tuyển dụng',
    'Ngày sinh bằng chữ',
    'Dân tộc khác',
    'Số hộ chiếu',
    'Ngày cấp hộ chiếu',
    'Số Giấy chứng nhận kết hôn',
    'Nơi đăng ký khám chữa bệnh ban đầu',
    'Quan hệ với người được khai sinh',
    'Mã nhân khẩu',
    'Số hộ khẩu',
    'Địa chỉ thửa đất',
    'Địa chỉ trụ sở chính',
    'Tỉnh/Thành phố đề nghị đăng ký thường trú',
    'Nơi chuyển đến',
    'Ngày cấp',
    'Nơi cấp',
    'Số',
    'Loại giấy tờ tùy thân',
    'Trình độ tin học',
    'Ngày chết',
    'Nơi chết',
    'Tình trạng',
    'Email công vụ đơn vị',
    'Ngày sinh thú nuôi',
  ])('%s gets no first choice', (label) => {
    expect(alone(label)).toBe('');
  });

  it.each([
    ['Họ tên cha', 'father.fullName'],
    ['Ngày sinh của mẹ', 'mother.birthDate'],
    ['CCCD/CMND mẹ', 'mother.idNumber'],
    ['Tên chủ hộ', 'householder.fullName'],
    ['Số định danh cá nhân của chủ hộ', 'householder.idNumber'],
    ['Họ và tên vợ/chồng', 'spouse.fullName'],
    ['Họ tên vợ (chồng)', 'spouse.fullName'],
    ['Họ tên cha/mẹ/người giám hộ', 'guardian.fullName'],
    ['Điện thoại phụ huynh', 'guardian.phone'],
    ['Họ và tên bố vợ', 'relative.fullName'],
    ['Họ, chữ đệm, tên người yêu cầu', 'applicant.fullName'],
    ['Họ tên người được ủy quyền', 'representative.fullName'],
    ['Họ tên người mua bảo hiểm', 'owner.fullName'],
    ['Họ tên người giám hộ 2', 'guardian.fullName'],
  ])('%s is about %s', (label, answer) => {
    expect(alone(label)).toBe(answer);
  });

  it('names two people where a label counts them', () => {
    expect(
      firsts([{ label: 'Họ tên người giám hộ 1' }, { label: 'Họ tên người giám hộ 2' }]),
    ).toEqual(['guardian.fullName', 'guardian#2.fullName']);
  });

  it.each([
    ['Ho va ten', 'fullName'],
    ['Ngay sinh', 'birthDate'],
    ['Noi thuong tru', 'permanentAddress'],
    ['So CMND', 'idNumber'],
    ['Dan toc', 'ethnicity'],
  ])('%s is read without accents', (label, key) => {
    expect(alone(label)).toBe(`applicant.${key}`);
  });

  it('does not mistake words that only look alike without accents', () => {
    expect(alone('Tình')).toBe('');
    expect(alone('Hộ nghèo')).toBe('');
    expect(alone('Đảo')).toBe('');
  });
});

describe('names and prompts', () => {
  const named = (name: string, more: Partial<Sketch> = {}) => firsts([{ name, ...more }])[0];

  it.each([
    ['hoten', 'applicant.fullName'],
    ['txtHoVaTen', 'applicant.fullName'],
    ['ctl00$Main$txtNgaySinh', 'applicant.birthDate'],
    ['data[fullname]', 'applicant.fullName'],
    ['data[ownerFullname]', 'owner.fullName'],
    ['data[identityNumber]', 'applicant.idNumber'],
    ['hotencha', 'father.fullName'],
    ['NgaySinhMe', 'mother.birthDate'],
    ['HoTenBenNam', 'husband.fullName'],
    ['DanTocBenNu', 'wife.ethnicity'],
    ['householderName', 'householder.fullName'],
    ['dcthuongtru', 'applicant.permanentAddress'],
    ['date_of_birth', 'applicant.birthDate'],
    ['soCCCD', 'applicant.idNumber'],
    ['HoTenKS', 'child.fullName'],
    ['HoTenMeKS', 'mother.fullName'],
    ['hotennk', 'applicant.fullName'],
    ['NguoiKhai_HoTen', 'applicant.fullName'],
    ['NguoiNop_HoTen', 'applicant.fullName'],
    ['ngaysinhks', 'child.birthDate'],
    ['hotenngh', 'guardian.fullName'],
    ['hotenndgh', 'owner.fullName'],
    ['hotenvo', 'wife.fullName'],
    ['ngaysinhchong', 'husband.birthDate'],
    ['bo_ho_ten', 'father.fullName'],
  ])('%s stands in for a label: %s', (name, answer) => {
    expect(named(name)).toBe(answer);
  });

  it.each([
    'companyName',
    'AuthorityApplicantPhoneNumber',
    'noidungyeucaugiaiquyet',
    'soGCNGP',
    'x1',
    'field_12',
  ])('%s does not', (name) => {
    expect(named(name)).toBe('');
  });

  it('reads the prompt inside a field', () => {
    expect(firsts([{ placeholder: 'Nhập họ tên cha' }])).toEqual(['father.fullName']);
    expect(firsts([{ placeholder: 'Nguyễn Văn A' }])).toEqual(['']);
  });

  it('prefers what the clerk sees to a name that says otherwise', () => {
    expect(firsts([{ label: 'Quê quán', name: 'address' }])).toEqual(['applicant.homeTown']);
    expect(firsts([{ label: 'CMND của mẹ', name: 'cmndcha' }])).toEqual(['mother.idNumber']);
  });

  it('forgives a mistyped label that its name confirms', () => {
    expect(firsts([{ label: 'Hộ tên cha', name: 'HoTenCha' }])).toEqual(['father.fullName']);
  });

  it('forgives a mistyped label that otherwise begins like another paper', () => {
    expect(alone('Số sổ bào hiểm xã hội', { name: 'txtSoSoBaoHiemXaHoi' })).toBe(
      'applicant.socialInsuranceNumber',
    );
    expect(alone('Số sổ bào hành xe', { name: 'txtSoSoBaoHiemXaHoi' })).toBe('');
  });

  it('does not trust a name against a label it cannot read', () => {
    expect(firsts([{ label: 'Cơ sở đào tạo nghề', name: 'diachi' }])).toEqual(['']);
  });
});

describe('the control', () => {
  it.each([
    ['Nơi cư trú', 'radio'],
    ['Họ và tên', 'checkbox'],
    ['Họ và tên', 'date'],
    ['Nơi cấp', 'date'],
    ['Giấy tờ tùy thân', 'select'],
  ] as const)('%s is not asked by a %s', (label, control) => {
    expect(alone(label, { control })).toBe('');
  });

  it('with ways of residing to choose from asks no address', () => {
    expect(alone('Thường trú', { control: 'select', options: ['Thường trú', 'Tạm vắng'] })).toBe(
      '',
    );
  });

  it('names the keys of a split date', () => {
    const [answer] = understand([{ label: 'Ngày sinh', control: 'date-parts' }]);
    expect(answer?.partKeys).toEqual(['birthDate.day', 'birthDate.month', 'birthDate.year']);
  });
});
