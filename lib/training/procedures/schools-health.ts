import { address, date, line, lines, type Procedure, radio, section, select } from '../question';

export const diplomaCopy: Procedure = {
  id: 'ban-sao-van-bang',
  code: '1.005092',
  title: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
  sector: 'giaoduc',
  source: 'TT 21/2019/TT-BGDĐT',
  steps: [
    {
      title: 'Đơn đề nghị cấp bản sao văn bằng',
      sections: [
        section(
          'Người đề nghị',
          'applicant',
          line('hoTen', 'Họ và tên', 'fullName'),
          date('ngaySinh', 'Ngày sinh', 'birthDate'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          select('danToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          line('noiSinh', 'Nơi sinh', 'birthPlace'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          line('soDienThoai', 'Số điện thoại', 'phone'),
        ),
        section(
          'Văn bằng',
          null,
          line('truong', 'Học sinh trường', 'other'),
          line('khoaThi', 'Khóa thi', 'other'),
          line('soBan', 'Số lượng bản sao', 'other'),
        ),
      ],
    },
  ],
};

export const tuitionSupport: Procedure = {
  id: 'mien-giam-hoc-phi',
  title: 'Miễn, giảm học phí, hỗ trợ chi phí học tập',
  sector: 'giaoduc',
  source: 'NĐ 238/2025/NĐ-CP',
  steps: [
    {
      title: 'Đơn đề nghị miễn, giảm học phí',
      sections: [
        section(
          'Cha, mẹ hoặc người giám hộ',
          'applicant',
          line('hoTenNguoiLamDon', 'Họ và tên người làm đơn', 'fullName'),
          line('soCCCD', 'Số CCCD người làm đơn', 'idNumber'),
          address('noiO', 'Nơi ở hiện tại', 'currentAddress'),
        ),
        section(
          'Học sinh',
          'owner',
          line('hoTenHocSinh', 'Họ và tên học sinh', 'fullName'),
          date('ngaySinhHocSinh', 'Ngày sinh', 'birthDate'),
          line('noiSinhHocSinh', 'Nơi sinh', 'birthPlace'),
          line('lop', 'Lớp', 'other'),
          line('truong', 'Trường', 'other'),
          lines('doiTuong', 'Thuộc đối tượng', 'declared'),
        ),
      ],
    },
  ],
};

export const screening: Procedure = {
  id: 'kham-sang-loc',
  title: 'Khám sàng lọc sức khỏe cộng đồng',
  sector: 'yte',
  source: 'Phiếu khám sàng lọc của trạm y tế',
  steps: [
    {
      title: 'Phiếu khám sàng lọc',
      sections: [
        section(
          'Người được khám',
          'applicant',
          line('hoTen', 'Họ và tên', 'fullName'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          date('ngaySinh', 'Ngày sinh', 'birthDate'),
          select('danToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('nhomMau', 'Nhóm máu', 'bloodType', 'bloodType'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          line('soBHYT', 'Số thẻ BHYT', 'healthInsuranceNumber'),
          address('noiO', 'Nơi ở hiện tại', 'currentAddress'),
          line('ngheNghiep', 'Nghề nghiệp', 'occupation'),
          line('dienThoai', 'Số điện thoại', 'phone'),
        ),
        section(
          'Kết quả khám',
          null,
          line('huyetAp', 'Huyết áp', 'other'),
          lines('tienSu', 'Tiền sử bệnh', 'declared'),
        ),
      ],
    },
  ],
};

export const foodSafety: Procedure = {
  id: 'an-toan-thuc-pham',
  title: 'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  sector: 'yte',
  source: 'NĐ 15/2018/NĐ-CP',
  steps: [
    {
      title: 'Đơn đề nghị cấp Giấy chứng nhận',
      sections: [
        section(
          'Chủ cơ sở',
          'applicant',
          line('hoTen', 'Họ và tên chủ cơ sở', 'fullName'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          address('thuongTru', 'Địa chỉ thường trú', 'permanentAddress'),
          line('dienThoai', 'Điện thoại', 'phone'),
        ),
        section(
          'Cơ sở',
          null,
          line('tenCoSo', 'Tên cơ sở', 'other'),
          line('diaChiCoSo', 'Địa chỉ cơ sở sản xuất, kinh doanh', 'other'),
        ),
      ],
    },
  ],
};
