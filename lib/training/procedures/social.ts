import {
  address,
  date,
  line,
  lines,
  type Procedure,
  radio,
  section,
  select,
  table,
} from '../question';

export const socialInsurance: Procedure = {
  id: 'tk1-ts',
  title: 'Tham gia, điều chỉnh thông tin BHXH, BHYT (TK1-TS)',
  sector: 'bhxh',
  source: 'QĐ 505/QĐ-BHXH, sửa đổi bởi QĐ 490/QĐ-BHXH',
  steps: [
    {
      title: 'Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (TK1-TS)',
      sections: [
        section(
          'I. Thông tin người tham gia',
          'applicant',
          line('hoTen', '[01]. Họ và tên (viết chữ in hoa)', 'fullName'),
          radio('gioiTinh', '[02]. Giới tính', 'sex', 'sex'),
          date('ngaySinh', '[03]. Ngày, tháng, năm sinh', 'birthDate'),
          select('quocTich', '[04]. Quốc tịch', 'nationality', 'nationality'),
          select('danToc', '[05]. Dân tộc', 'ethnicity', 'ethnicity'),
          line('soCCCD', '[06]. Số CCCD/ĐDCN/Hộ chiếu', 'idNumber'),
          line('dienThoai', '[07]. Điện thoại', 'phone'),
          line('email', '[08]. Email', 'email'),
          address('noiDKKS', '[09]. Nơi đăng ký khai sinh', 'birthRegistrationPlace'),
          address('diaChiNhan', '[11]. Địa chỉ nhận kết quả', 'other'),
        ),
        section(
          'II. Thông tin tham gia',
          'applicant',
          line('maSoBHXH', '[13]. Mã số BHXH', 'socialInsuranceNumber'),
          lines('noiDung', '[14]. Nội dung thay đổi, yêu cầu', 'declared'),
          line('mucDong', '[15]. Mức tiền đóng', 'other'),
          line('noiKCB', '[17]. Nơi đăng ký khám bệnh, chữa bệnh ban đầu', 'other'),
        ),
        table(
          'Phụ lục: thành viên hộ gia đình',
          'member',
          3,
          line('tvHoTen', 'Họ và tên', 'fullName'),
          line('tvMaSo', 'Mã số BHXH', 'socialInsuranceNumber'),
          line('tvNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          line('tvGioiTinh', 'Giới tính', 'sex'),
          line('tvQuanHe', 'Mối quan hệ với chủ hộ', 'relationToHouseholder'),
          line('tvSoCCCD', 'Số CCCD', 'idNumber'),
        ),
      ],
    },
  ],
};

export const monthlyAllowance: Procedure = {
  id: 'tro-cap-xa-hoi',
  code: '1.001776',
  title: 'Trợ cấp xã hội hàng tháng',
  sector: 'ansinh',
  source: 'NĐ 20/2021/NĐ-CP, sửa đổi bởi NĐ 76/2024/NĐ-CP',
  steps: [
    {
      title: 'Tờ khai đề nghị trợ giúp xã hội',
      sections: [
        section(
          'I. Thông tin của đối tượng',
          'applicant',
          line('hoTen', '1. Họ và tên (viết chữ in hoa)', 'fullName'),
          date('ngaySinh', 'Ngày/tháng/năm sinh', 'birthDate'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          select('danToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          line('soCCCD', 'Giấy CMND hoặc CCCD số', 'idNumber'),
          date('ngayCap', 'Ngày cấp', 'idIssueDate'),
          line('noiCap', 'Nơi cấp', 'idIssuePlace'),
          address('thuongTru', '2. Hộ khẩu thường trú', 'permanentAddress'),
          lines('hienO', 'Hiện ở với ai và địa chỉ', 'other'),
          select(
            'diHoc',
            '3. Tình trạng đi học',
            ['Chưa đi học', 'Đang học', 'Đã nghỉ học'],
            'other',
          ),
          radio('coTheBHYT', '4. Có thẻ BHYT không', ['Không', 'Có'], 'other'),
          lines('cheDo', '5. Đang hưởng chế độ nào', 'other'),
          radio('hoNgheo', '6. Thuộc hộ nghèo không', ['Không', 'Có'], 'other'),
          line('dangTat', '7. Dạng khuyết tật', 'declared'),
        ),
      ],
      papers: ['Bản sao căn cước công dân', 'Giấy xác nhận khuyết tật', 'Sổ hộ khẩu'],
    },
  ],
};

export const funeralSupport: Procedure = {
  id: 'mai-tang',
  code: '1.001731',
  title: 'Hỗ trợ chi phí mai táng',
  sector: 'ansinh',
  source: 'NĐ 20/2021/NĐ-CP, Mẫu số 04',
  steps: [
    {
      title: 'Tờ khai đề nghị hỗ trợ chi phí mai táng',
      sections: [
        section(
          'I. Thông tin người chết được mai táng',
          'deceased',
          line('nctHoTen', 'Họ và tên', 'fullName'),
          date('nctNgaySinh', 'Ngày/tháng/năm sinh', 'birthDate'),
          radio('nctGioiTinh', 'Giới tính', 'sex', 'sex'),
          select('nctDanToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          line('nctSoCCCD', 'Số CCCD', 'idNumber'),
          address('nctThuongTru', 'Hộ khẩu thường trú', 'permanentAddress'),
          date('nctNgayChet', 'Ngày chết', 'declared'),
          line('nctNguyenNhan', 'Nguyên nhân chết', 'declared'),
          line('nctMaiTang', 'Thời gian và địa điểm mai táng', 'declared'),
        ),
        section(
          'II. Người đứng ra mai táng',
          'other',
          line('nmtHoTen', 'Họ và tên', 'fullName'),
          date('nmtNgaySinh', 'Ngày/tháng/năm sinh', 'birthDate'),
          line('nmtSoCCCD', 'Số CCCD', 'idNumber'),
          date('nmtNgayCap', 'Ngày cấp', 'idIssueDate'),
          line('nmtNoiCap', 'Nơi cấp', 'idIssuePlace'),
          address('nmtThuongTru', 'Hộ khẩu thường trú', 'permanentAddress'),
          line('nmtQuanHe', 'Quan hệ với người chết', 'other'),
        ),
      ],
    },
  ],
};

export const socialPension: Procedure = {
  id: 'huu-tri-xa-hoi',
  title: 'Trợ cấp hưu trí xã hội',
  sector: 'ansinh',
  source: 'NĐ 176/2025/NĐ-CP, Mẫu số 01',
  steps: [
    {
      title: 'Đề nghị hưởng trợ cấp hưu trí xã hội',
      sections: [
        section(
          'Thông tin người đề nghị',
          'applicant',
          line('hoTen', 'Họ và tên', 'fullName'),
          date('ngaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          address('thuongTru', 'Nơi thường trú', 'permanentAddress'),
          address('noiO', 'Nơi ở hiện tại', 'currentAddress'),
          line('soDienThoai', 'Số điện thoại', 'phone'),
          lines('luongHuu', 'Lương hưu, trợ cấp đang hưởng', 'other'),
          line('soTaiKhoan', 'Số tài khoản nhận trợ cấp', 'other'),
        ),
      ],
    },
  ],
};

export const disability: Procedure = {
  id: 'khuyet-tat',
  code: '1.001699',
  title: 'Xác định, xác định lại mức độ khuyết tật',
  sector: 'ansinh',
  source: 'Tờ khai điện tử trên cổng dịch vụ công',
  steps: [
    {
      title: 'Đơn đề nghị xác định mức độ khuyết tật',
      sections: [
        section(
          'Người nộp hồ sơ',
          'applicant',
          line('fullname', 'Họ và tên', 'fullName'),
          date('birthday', 'Ngày sinh', 'birthDate'),
          radio('gender', 'Giới tính', 'sex', 'sex'),
          line('identityNumber', 'Số CCCD', 'idNumber'),
          date('identityDate', 'Ngày cấp', 'idIssueDate'),
          line('idIssuePlace', 'Nơi cấp', 'idIssuePlace'),
          line('phoneNumber', 'Số điện thoại', 'phone'),
        ),
        section(
          'Người khuyết tật',
          'owner',
          line('NktHoTen', 'Họ và tên người khuyết tật', 'fullName'),
          date('NktNgaySinh', 'Ngày sinh', 'birthDate'),
          radio('NktGioiTinh', 'Giới tính', 'sex', 'sex'),
          line('NktSoDinhdanh', 'Số định danh cá nhân', 'idNumber'),
          address('NktThuongTru', 'Nơi thường trú', 'permanentAddress'),
          address('NktNOHT', 'Nơi ở hiện tại', 'currentAddress'),
          select(
            'NktDang',
            'Dạng khuyết tật',
            ['Vận động', 'Nghe, nói', 'Nhìn', 'Khác'],
            'declared',
          ),
        ),
        section(
          'Người đại diện hợp pháp (nếu có)',
          'representative',
          line('NddHoTen', 'Họ và tên người đại diện', 'fullName'),
          line('NddSoDinhdanh', 'Số định danh cá nhân', 'idNumber'),
          line('NddQuanheNkt', 'Quan hệ với người khuyết tật', 'other'),
          line('NddSodienthoai', 'Số điện thoại', 'phone'),
        ),
      ],
    },
  ],
};
