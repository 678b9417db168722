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
import { copies, RELATIONS, requester } from './requester';

export const marriage: Procedure = {
  id: 'ket-hon',
  code: '1.000894',
  title: 'Đăng ký kết hôn',
  sector: 'hotich',
  source: 'TT 04/2020/TT-BTP, mẫu theo TT 04/2024/TT-BTP',
  steps: [
    {
      title: 'Tờ khai đăng ký kết hôn',
      sections: [
        section(
          'Bên nữ',
          'wife',
          line('HoTenBenNu', 'Họ, chữ đệm, tên', 'fullName'),
          date('NgaySinhBenNu', 'Ngày, tháng, năm sinh', 'birthDate'),
          select('DanTocBenNu', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('QuocTichBenNu', 'Quốc tịch', 'nationality', 'nationality'),
          address('NoiCuTru_BenNu', 'Nơi cư trú', 'permanentAddress'),
          line('SoDinhDanh_BenNu', 'Số định danh cá nhân', 'idNumber'),
          date('NgayCapDD_BenNu', 'Ngày cấp', 'idIssueDate'),
          line('NoiCapDD_BenNu', 'Nơi cấp', 'idIssuePlace'),
          line('SoLanKetHon_BenNu', 'Kết hôn lần thứ mấy', 'declared'),
        ),
        section(
          'Bên nam',
          'husband',
          line('HoTenBenNam', 'Họ, chữ đệm, tên', 'fullName'),
          date('NgaySinhBenNam', 'Ngày, tháng, năm sinh', 'birthDate'),
          select('DanTocBenNam', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('QuocTichBenNam', 'Quốc tịch', 'nationality', 'nationality'),
          address('NoiCuTru_BenNam', 'Nơi cư trú', 'permanentAddress'),
          line('SoDinhDanh_BenNam', 'Số định danh cá nhân', 'idNumber'),
          date('NgayCapDD_BenNam', 'Ngày cấp', 'idIssueDate'),
          line('NoiCapDD_BenNam', 'Nơi cấp', 'idIssuePlace'),
          line('SoLanKetHon_BenNam', 'Kết hôn lần thứ mấy', 'declared'),
        ),
        copies,
        section(
          'Cam đoan',
          null,
          tick('CamDoan', 'Chúng tôi cam đoan những lời khai trên đây là đúng sự thật'),
        ),
      ],
      papers: ['Giấy xác nhận tình trạng hôn nhân', 'Bản sao căn cước công dân'],
    },
  ],
};

export const maritalStatus: Procedure = {
  id: 'tinh-trang-hon-nhan',
  code: '1.004873',
  title: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  sector: 'hotich',
  source: 'TT 04/2020/TT-BTP, mẫu theo TT 04/2024/TT-BTP',
  steps: [
    {
      title: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
      sections: [
        requester,
        section(
          'Người được xác nhận tình trạng hôn nhân',
          'owner',
          select(
            'quanhevoinguoiduocxacminh',
            'Quan hệ với người được xác nhận',
            RELATIONS,
            'other',
          ),
          line('HoVaTenC1', 'Họ, chữ đệm, tên người được xác nhận', 'fullName'),
          date('NgaySinhC1', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('GioiTinhC1', 'Giới tính', 'sex', 'sex'),
          select('DanTocC1', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('QuocTichC1', 'Quốc tịch', 'nationality', 'nationality'),
          line('SoDinhDanhC1', 'Số định danh cá nhân', 'idNumber'),
          address('nxnNoiCuTru', 'Nơi cư trú', 'permanentAddress'),
          select(
            'TinhTrangHonNhanC1',
            'Tình trạng hôn nhân',
            ['Chưa đăng ký kết hôn với ai', 'Đã đăng ký kết hôn', 'Đã ly hôn', 'Góa'],
            'declared',
          ),
        ),
        section(
          'Nội dung xác nhận',
          null,
          lines('MucDich', 'Mục đích sử dụng giấy xác nhận', 'declaration'),
        ),
      ],
    },
  ],
};
