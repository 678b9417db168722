import { address, date, line, type Procedure, radio, section, select, tick } from '../question';
import { copies, RELATIONS, requester } from './requester';

export const birth: Procedure = {
  id: 'khai-sinh',
  code: '1.001193',
  title: 'Đăng ký khai sinh',
  sector: 'hotich',
  source: 'TT 04/2020/TT-BTP, mẫu theo TT 04/2024/TT-BTP',
  steps: [
    {
      title: 'Tờ khai đăng ký khai sinh',
      sections: [
        requester,
        section(
          'Quan hệ với người được khai sinh',
          null,
          select(
            'QuanHe',
            'Quan hệ với người được khai sinh',
            ['Cha đẻ', 'Mẹ đẻ', 'Khác'],
            'other',
          ),
        ),
        section(
          'Người được khai sinh',
          'child',
          line('HoTenKS', 'Họ, chữ đệm, tên', 'declared'),
          date('NgaySinhChon', 'Ngày, tháng, năm sinh', 'declared'),
          line('NgaySinhBangChu', 'Ngày sinh ghi bằng chữ', 'declared'),
          radio('GioiTinhKS', 'Giới tính', 'sex', 'declared'),
          select('DanTocKS', 'Dân tộc', 'ethnicity', 'declared'),
          select('QuocTichKS', 'Quốc tịch', 'nationality', 'declared'),
          address('nksNoiSinh', 'Nơi sinh', 'declared'),
          address('nksQueQuan', 'Quê quán', 'declared'),
        ),
        section(
          'Người mẹ',
          'mother',
          line('HoTenMeKS', 'Họ, chữ đệm, tên người mẹ', 'fullName'),
          date('NamSinhMeKS', 'Ngày, tháng, năm sinh', 'birthDate'),
          line('SoDinhDanhMe', 'Số định danh cá nhân', 'idNumber'),
          select('DanTocMeKS', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('QuocTichMeKS', 'Quốc tịch', 'nationality', 'nationality'),
          address('MeNoiCuTru', 'Nơi cư trú', 'permanentAddress'),
        ),
        section(
          'Người cha',
          'father',
          line('HoTenChaKS', 'Họ, chữ đệm, tên người cha', 'fullName'),
          date('NamSinhChaKS', 'Ngày, tháng, năm sinh', 'birthDate'),
          line('SoDinhDanhCha', 'Số định danh cá nhân', 'idNumber'),
          select('DanTocChaKS', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('QuocTichChaKS', 'Quốc tịch', 'nationality', 'nationality'),
          address('ChaNoiCuTru', 'Nơi cư trú', 'permanentAddress'),
        ),
        copies,
        section(
          'Cam đoan',
          null,
          tick(
            'CamDoan',
            'Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật',
          ),
        ),
      ],
      papers: ['Giấy chứng sinh', 'Bản sao căn cước công dân của cha, mẹ', 'Xác nhận cư trú'],
    },
  ],
};

export const death: Procedure = {
  id: 'khai-tu',
  code: '1.000656',
  title: 'Đăng ký khai tử',
  sector: 'hotich',
  source: 'TT 04/2020/TT-BTP, mẫu theo TT 04/2024/TT-BTP',
  steps: [
    {
      title: 'Tờ khai đăng ký khai tử',
      sections: [
        requester,
        section(
          'Quan hệ với người đã chết',
          null,
          select('QuanHe', 'Quan hệ với người đã chết', RELATIONS, 'other'),
        ),
        section(
          'Người đã chết',
          'deceased',
          line('HoTen', 'Họ, chữ đệm, tên', 'fullName'),
          date('NgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('GioiTinh', 'Giới tính', 'sex', 'sex'),
          select('nktDanToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('nktQuocTich', 'Quốc tịch', 'nationality', 'nationality'),
          line('SoDinhDanh', 'Số định danh cá nhân', 'idNumber'),
          address('nktNoiCuTru', 'Nơi cư trú cuối cùng', 'permanentAddress'),
          date('NgayMat', 'Đã chết vào ngày', 'declared'),
          line('GioMat', 'Giờ chết', 'declared'),
          address('nktNoiChet', 'Nơi chết', 'declared'),
          line('NguyenNhanMat', 'Nguyên nhân chết', 'declared'),
        ),
        section(
          'Giấy báo tử hoặc giấy tờ thay thế',
          null,
          line('gbtSo', 'Số giấy báo tử', 'other'),
          date('gbtNgay', 'Ngày cấp giấy báo tử', 'other'),
          line('gbtCoQuanCap', 'Cơ quan cấp giấy báo tử', 'other'),
        ),
        copies,
      ],
      papers: ['Giấy báo tử', 'Giấy tờ chứng minh nơi cư trú cuối cùng'],
    },
  ],
};
