import {
  address,
  date,
  line,
  lines,
  type Procedure,
  radio,
  section,
  select,
  tick,
} from '../question';

export const farmRecovery: Procedure = {
  id: 'khoi-phuc-san-xuat',
  title: 'Hỗ trợ khôi phục sản xuất vùng bị thiệt hại',
  sector: 'nongnghiep',
  source: 'NĐ 9/2025/NĐ-CP',
  steps: [
    {
      title: 'Đơn đề nghị hỗ trợ khôi phục sản xuất',
      sections: [
        section(
          'Chủ hộ sản xuất',
          'applicant',
          line('hoTen', 'Họ và tên người đề nghị', 'fullName'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          address('diaChi', 'Nơi thường trú', 'permanentAddress'),
          line('dienThoai', 'Số điện thoại', 'phone'),
        ),
        section(
          'Thiệt hại',
          null,
          line('loaiCay', 'Loại cây trồng, vật nuôi', 'other'),
          line('dienTich', 'Diện tích, số lượng bị thiệt hại', 'declared'),
          date('ngayThietHai', 'Thời điểm xảy ra thiệt hại', 'declared'),
        ),
      ],
    },
  ],
};

export const gamePoint: Procedure = {
  id: 'tro-choi-dien-tu',
  code: '1.013792',
  title: 'Cấp Giấy chứng nhận điểm cung cấp dịch vụ trò chơi điện tử công cộng',
  sector: 'vanhoa',
  source: 'Mẫu số 51a',
  steps: [
    {
      title: 'Đơn đề nghị cấp Giấy chứng nhận',
      sections: [
        section(
          'Chủ điểm cung cấp dịch vụ',
          'applicant',
          line('hoTen', 'Họ và tên', 'fullName'),
          date('ngaySinh', 'Ngày sinh', 'birthDate'),
          line('soDinhDanh', 'Số định danh cá nhân', 'idNumber'),
          address('diaChi', 'Địa chỉ thường trú', 'permanentAddress'),
          line('dienThoai', 'Điện thoại liên hệ', 'phone'),
          line('email', 'Địa chỉ thư điện tử', 'email'),
        ),
        section(
          'Điểm cung cấp dịch vụ',
          null,
          line('tenDiem', 'Tên điểm', 'other'),
          line('soMay', 'Tổng số máy tính', 'other'),
          line('dienTichPhong', 'Diện tích phòng máy (m²)', 'other'),
        ),
      ],
    },
  ],
};

export const publicService: Procedure = {
  id: 'tuyen-dung-vien-chuc',
  title: 'Xét tuyển viên chức',
  sector: 'noivu',
  source: 'Phiếu đăng ký dự tuyển, Mẫu số 01',
  steps: [
    {
      title: 'Phiếu đăng ký dự tuyển',
      sections: [
        section(
          'Thông tin cá nhân',
          'applicant',
          line('CongDan_tenCongDan', 'Họ và tên', 'fullName'),
          date('CongDan_ngaySinhCongDan', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('CongDan_gioiTinhCongDan', 'Giới tính', 'sex', 'sex'),
          select('CongDan_danTocCongDan', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('CongDan_tonGiao', 'Tôn giáo', 'religion', 'religion'),
          line('CongDan_soCCCD', 'Số CCCD', 'idNumber'),
          date('CongDan_ngayCapCmnd', 'Ngày cấp', 'idIssueDate'),
          line('CongDan_noiCapCmnd', 'Nơi cấp', 'idIssuePlace'),
          line('CongDan_diDong', 'Điện thoại di động', 'phone'),
          line('CongDan_email', 'Email', 'email'),
          line('CongDan_queQuan', 'Quê quán', 'homeTown'),
          address('CongDan_diaChiThuongTru', 'Hộ khẩu thường trú', 'permanentAddress'),
          address('CongDan_noiOHienTai', 'Chỗ ở hiện nay', 'currentAddress'),
        ),
        section(
          'Đăng ký dự tuyển',
          null,
          line('viTri', 'Vị trí việc làm dự tuyển', 'other'),
          line('trinhDoNgoaiNgu', 'Trình độ ngoại ngữ', 'other'),
          tick('camKet', 'Tôi cam kết nội dung khai trên phiếu là đúng sự thật'),
        ),
      ],
    },
  ],
};

export const martyrWorship: Procedure = {
  id: 'tho-cung-liet-si',
  title: 'Trợ cấp thờ cúng liệt sĩ',
  sector: 'noivu',
  source: 'NĐ 131/2021/NĐ-CP',
  steps: [
    {
      title: 'Đơn đề nghị hưởng trợ cấp thờ cúng liệt sĩ',
      sections: [
        section(
          'Người đề nghị',
          'applicant',
          line('hoTen', 'Họ và tên', 'fullName'),
          date('ngaySinh', 'Ngày tháng năm sinh', 'birthDate'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          line('soCCCD', 'CCCD số', 'idNumber'),
          date('ngayCap', 'Ngày cấp', 'idIssueDate'),
          line('noiCap', 'Nơi cấp', 'idIssuePlace'),
          line('queQuan', 'Quê quán', 'homeTown'),
          address('thuongTru', 'Nơi thường trú', 'permanentAddress'),
          line('soDienThoai', 'Số điện thoại', 'phone'),
        ),
        section(
          'Liệt sĩ',
          'other',
          line('lsBang', 'Bằng Tổ quốc ghi công số', 'other'),
          line('lsQuanHe', 'Mối quan hệ với liệt sĩ', 'other'),
        ),
      ],
    },
  ],
};

export const complaint: Procedure = {
  id: 'khieu-nai',
  title: 'Tiếp nhận đơn khiếu nại',
  sector: 'thanhtra',
  source: 'NĐ 124/2020/NĐ-CP, Mẫu số 01',
  steps: [
    {
      title: 'Đơn khiếu nại',
      sections: [
        section(
          'Người khiếu nại',
          'applicant',
          line('hoTen', 'Họ và tên', 'fullName'),
          address('diaChi', 'Địa chỉ thường trú', 'permanentAddress'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          date('ngayCap', 'Ngày cấp', 'idIssueDate'),
          line('noiCap', 'Nơi cấp', 'idIssuePlace'),
        ),
        section(
          'Nội dung khiếu nại',
          null,
          line('doiTuong', 'Cơ quan, người bị khiếu nại', 'other'),
          line('vuViec', 'Khiếu nại về việc', 'declared'),
          lines('noiDung', 'Nội dung khiếu nại', 'declared'),
          lines('yeuCau', 'Yêu cầu giải quyết', 'declaration'),
        ),
      ],
    },
  ],
};

export const drivingLicence: Procedure = {
  id: 'doi-giay-phep-lai-xe',
  title: 'Đổi, cấp lại giấy phép lái xe',
  sector: 'giaothong',
  source: 'TT 12/2025/TT-BCA',
  steps: [
    {
      title: 'Đơn đề nghị đổi, cấp lại giấy phép lái xe',
      sections: [
        section(
          'Người đề nghị',
          'applicant',
          line('hoTen', 'Tôi là', 'fullName'),
          date('ngaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          address('noiCuTru', 'Nơi cư trú', 'permanentAddress'),
          line('soCCCD', 'Số CCCD', 'idNumber'),
          line('soDienThoai', 'Số điện thoại', 'phone'),
        ),
        section(
          'Giấy phép lái xe đã có',
          null,
          line('soGPLX', 'Giấy phép lái xe số', 'other'),
          select('hang', 'Hạng', ['A1', 'A', 'B', 'C1', 'C', 'D'], 'other'),
          line('coQuanCapGPLX', 'Cơ quan cấp giấy phép lái xe', 'other'),
          date('ngayCapGPLX', 'Ngày cấp giấy phép lái xe', 'other'),
          lines('lyDo', 'Lý do đề nghị', 'declaration'),
        ),
      ],
    },
  ],
};
