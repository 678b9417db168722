import { address, date, line, lines, type Procedure, radio, section, select } from '../question';

const plot = section(
  '2. Thửa đất',
  null,
  line('thuaDatSo', 'a) Thửa đất số', 'other'),
  line('toBanDo', 'Tờ bản đồ số', 'other'),
  line('diaChiThuaDat', 'b) Địa chỉ thửa đất', 'other'),
  line('dienTich', 'c) Diện tích (m²)', 'other'),
  line('mucDich', 'd) Sử dụng vào mục đích', 'other'),
  line('nguonGoc', 'e) Nguồn gốc sử dụng đất', 'declared'),
);

export const landFirst: Procedure = {
  id: 'dat-dai-lan-dau',
  code: '1.013978',
  title: 'Đăng ký đất đai, tài sản gắn liền với đất lần đầu',
  sector: 'datdai',
  source: 'NĐ 151/2025/NĐ-CP, Mẫu số 15/ĐK',
  steps: [
    {
      title: 'Đơn đăng ký đất đai, tài sản gắn liền với đất',
      sections: [
        section(
          '1. Người sử dụng đất',
          'applicant',
          line('hoTen', 'a) Họ và tên (viết chữ in hoa)', 'fullName'),
          line('soDinhDanh', 'b) Số định danh cá nhân', 'idNumber'),
          address('diaChi', 'c) Địa chỉ thường trú', 'permanentAddress'),
          line('dienThoai', 'd) Điện thoại liên hệ', 'phone'),
          line('email', 'Hộp thư điện tử', 'email'),
        ),
        plot,
        section('3. Đề nghị', null, lines('deNghi', 'Đề nghị khác', 'declaration')),
      ],
    },
  ],
};

export const landChange: Procedure = {
  id: 'dat-dai-bien-dong',
  title: 'Đăng ký biến động đất đai, tài sản gắn liền với đất',
  sector: 'datdai',
  source: 'NĐ 151/2025/NĐ-CP, Mẫu số 18',
  steps: [
    {
      title: 'Đơn đăng ký biến động đất đai',
      sections: [
        section(
          '1. Người sử dụng đất, chủ sở hữu tài sản',
          'applicant',
          line('hoTen', 'a) Họ và tên', 'fullName'),
          line('soCCCD', 'b) Số CCCD', 'idNumber'),
          date('ngayCap', 'Ngày cấp', 'idIssueDate'),
          address('diaChi', 'c) Địa chỉ thường trú', 'permanentAddress'),
          line('dienThoai', 'd) Điện thoại liên hệ', 'phone'),
        ),
        section(
          '2. Nội dung biến động',
          null,
          lines('noiDung', 'Nội dung biến động', 'declared'),
          line('soGCN', 'Số phát hành Giấy chứng nhận', 'other'),
          date('ngayCapGCN', 'Ngày cấp Giấy chứng nhận', 'other'),
        ),
      ],
    },
  ],
};

export const householdBusiness: Procedure = {
  id: 'ho-kinh-doanh',
  code: '1.001612',
  title: 'Đăng ký thành lập hộ kinh doanh',
  sector: 'kinhdoanh',
  source: 'NĐ 168/2025/NĐ-CP, TT 68/2025/TT-BTC',
  steps: [
    {
      title: 'Giấy đề nghị đăng ký hộ kinh doanh',
      sections: [
        section(
          'Chủ hộ kinh doanh',
          'applicant',
          line('hoTen', 'Họ và tên (ghi bằng chữ in hoa)', 'fullName'),
          date('ngaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          line('soDinhDanh', 'Số định danh cá nhân', 'idNumber'),
          address('thuongTru', 'Địa chỉ thường trú', 'permanentAddress'),
          address('noiO', 'Nơi ở hiện tại', 'currentAddress'),
          line('dienThoai', 'Điện thoại', 'phone'),
          line('email', 'Email', 'email'),
        ),
        section(
          '1. Hộ kinh doanh',
          null,
          line('tenHKD', 'Tên hộ kinh doanh', 'other'),
          line('truSo', 'Địa chỉ trụ sở hộ kinh doanh', 'other'),
          line('nganhNghe', 'Ngành, nghề kinh doanh', 'other'),
          line('von', 'Vốn kinh doanh (đồng)', 'other'),
        ),
      ],
      papers: ['Bản sao căn cước công dân của chủ hộ kinh doanh'],
    },
  ],
};

export const taxRegistration: Procedure = {
  id: 'dang-ky-thue',
  title: 'Đăng ký thuế lần đầu của cá nhân (05-ĐK-TCT)',
  sector: 'thue',
  source: 'TT 86/2024/TT-BTC, mẫu 05-ĐK-TCT',
  steps: [
    {
      title: 'Tờ khai đăng ký thuế',
      sections: [
        section(
          'Người đăng ký',
          'applicant',
          line('hoTen', '1. Họ và tên người đăng ký', 'fullName'),
          date('ngaySinh', '2. Ngày, tháng, năm sinh', 'birthDate'),
          radio('gioiTinh', '3. Giới tính', 'sex', 'sex'),
          select('quocTich', '4. Quốc tịch', 'nationality', 'nationality'),
          line('soDinhDanh', '5. Số định danh cá nhân', 'idNumber'),
          address('thuongTru', '6. Địa chỉ thường trú', 'permanentAddress'),
          address('hienTai', '7. Địa chỉ hiện tại', 'currentAddress'),
          line('dienThoai', '8. Điện thoại liên hệ', 'phone'),
          line('email', 'Email', 'email'),
        ),
        section('Chi trả', null, line('coQuanChiTra', '9. Cơ quan chi trả thu nhập', 'other')),
      ],
    },
  ],
};

export const registrationFee: Procedure = {
  id: 'le-phi-truoc-ba',
  title: 'Khai lệ phí trước bạ nhà, đất (01/LPTB)',
  sector: 'thue',
  source: 'Mẫu 01/LPTB',
  steps: [
    {
      title: 'Tờ khai lệ phí trước bạ nhà, đất',
      sections: [
        section(
          'Người nộp thuế',
          'applicant',
          line('hoTen', 'Họ và tên người nộp thuế', 'fullName'),
          line('soDinhDanh', 'Số định danh cá nhân', 'idNumber'),
          address('diaChi', 'Địa chỉ thường trú', 'permanentAddress'),
          line('dienThoai', 'Điện thoại', 'phone'),
        ),
        section(
          'Đặc điểm nhà, đất',
          null,
          line('diaChiNhaDat', 'Địa chỉ thửa đất', 'other'),
          line('dienTich', 'Diện tích đất (m²)', 'other'),
          line('giaTri', 'Giá trị chuyển nhượng (đồng)', 'declared'),
        ),
      ],
    },
  ],
};
