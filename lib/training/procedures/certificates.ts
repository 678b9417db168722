import { address, date, line, lines, type Procedure, radio, section, select } from '../question';
import { RELATIONS, requester } from './requester';

export const extract: Procedure = {
  id: 'trich-luc',
  code: '2.000635',
  title: 'Cấp bản sao trích lục hộ tịch',
  sector: 'hotich',
  source: 'TT 04/2020/TT-BTP',
  steps: [
    {
      title: 'Tờ khai cấp bản sao trích lục hộ tịch',
      sections: [
        requester,
        section(
          'Người được cấp bản sao trích lục',
          'owner',
          select('NYC_QuanHe', 'Quan hệ với người được cấp bản sao', RELATIONS, 'other'),
          line('NDK_HoVaTen', 'Họ, chữ đệm, tên', 'fullName'),
          date('NDK_NgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('NDK_GioiTinh', 'Giới tính', 'sex', 'sex'),
          select('NDK_DanToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('NDK_QuocTich', 'Quốc tịch', 'nationality', 'nationality'),
          line('NDK_SoDinhDanh', 'Số định danh cá nhân', 'idNumber'),
          address('NDK_NoiCuTru', 'Nơi cư trú', 'permanentAddress'),
        ),
        section(
          'Sổ hộ tịch',
          null,
          line('HoSo_CoQuanDangKy', 'Cơ quan đã đăng ký', 'other'),
          line('HoSo_So', 'Số đăng ký', 'other'),
          line('HoSo_QuyenSo', 'Quyển số', 'other'),
          date('HoSo_NgayCapSo', 'Ngày đăng ký', 'other'),
          line('SoLuong', 'Số lượng bản sao', 'other'),
        ),
      ],
    },
  ],
};

export const correction: Procedure = {
  id: 'cai-chinh',
  title: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
  sector: 'hotich',
  source: 'TT 04/2020/TT-BTP',
  steps: [
    {
      title: 'Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch',
      sections: [
        requester,
        section(
          'Người được thay đổi, cải chính',
          'owner',
          line('ntdHoTen', 'Họ, chữ đệm, tên', 'fullName'),
          date('ntdNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('ntdGioiTinh', 'Giới tính', 'sex', 'sex'),
          select('ntdDanToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('ntdQuocTich', 'Quốc tịch', 'nationality', 'nationality'),
          line('ntdSoDDCN', 'Số định danh cá nhân', 'idNumber'),
        ),
        section(
          'Nội dung đề nghị',
          null,
          line('soDangKyHSGoc', 'Số đăng ký hộ tịch gốc', 'other'),
          lines('noiDungDK', 'Đề nghị sửa thành', 'declared'),
          lines('lyDoDK', 'Lý do', 'declaration'),
        ),
      ],
    },
  ],
};

export const certifiedCopy: Procedure = {
  id: 'chung-thuc',
  code: '2.000815',
  title: 'Chứng thực bản sao từ bản chính',
  sector: 'hotich',
  source: 'NĐ 23/2015/NĐ-CP',
  steps: [
    {
      title: 'Phiếu yêu cầu chứng thực bản sao',
      sections: [
        section(
          'Người yêu cầu chứng thực',
          'applicant',
          line('fullname', 'Họ và tên', 'fullName'),
          line('identityNumber', 'Số CCCD', 'idNumber'),
          date('identityDate', 'Ngày cấp', 'idIssueDate'),
          line('phoneNumber', 'Số điện thoại', 'phone'),
          address('address', 'Địa chỉ thường trú', 'permanentAddress'),
        ),
        section(
          'Giấy tờ chứng thực',
          null,
          line('tenGiayTo', 'Tên giấy tờ', 'other'),
          line('soBan', 'Số bản sao', 'other'),
        ),
      ],
    },
  ],
};

export const criminalRecord: Procedure = {
  id: 'ly-lich-tu-phap',
  code: '2.000488',
  title: 'Cấp Phiếu lý lịch tư pháp số 1',
  sector: 'hotich',
  source: 'TT 06/2024/TT-BTP',
  steps: [
    {
      title: 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',
      sections: [
        section(
          'Người yêu cầu cấp phiếu',
          'applicant',
          line('hoTen', 'Tên tôi là', 'fullName'),
          line('tenKhac', 'Tên gọi khác (nếu có)', 'otherName'),
          date('ngaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('gioiTinh', 'Giới tính', 'sex', 'sex'),
          line('noiSinh', 'Nơi sinh', 'birthPlace'),
          select('quocTich', 'Quốc tịch', 'nationality', 'nationality'),
          select('danToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          address('thuongTru', 'Nơi thường trú', 'permanentAddress'),
          address('tamTru', 'Nơi tạm trú', 'temporaryAddress'),
          line('soCCCD', 'Số căn cước công dân', 'idNumber'),
          date('ngayCapCCCD', 'Ngày cấp', 'idIssueDate'),
          line('noiCapCCCD', 'Nơi cấp', 'idIssuePlace'),
          line('soDienThoai', 'Số điện thoại', 'phone'),
          line('email', 'Email', 'email'),
        ),
        section('Họ và tên cha', 'father', line('hoTenCha', 'Họ và tên cha', 'father.fullName')),
        section('Họ và tên mẹ', 'mother', line('hoTenMe', 'Họ và tên mẹ', 'mother.fullName')),
        section(
          'Nội dung yêu cầu',
          null,
          lines('anTich', 'Phần khai về án tích (nếu có)', 'declared'),
          lines('mucDich', 'Mục đích yêu cầu cấp phiếu', 'declaration'),
          line('soLuong', 'Số lượng phiếu', 'other'),
        ),
      ],
    },
  ],
};
