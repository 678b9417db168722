import { date, line, lines, type Procedure, radio, type Step, section, table } from '../question';

/** The form CT01 asks householder data of the new household, who may differ from the recorded one. */
function ct01(wanted: string): Step {
  return {
    title: 'Tờ khai thay đổi thông tin cư trú (CT01)',
    sections: [
      section(
        'Người đề nghị',
        'applicant',
        line('hoTen', '1. Họ, chữ đệm và tên', 'fullName'),
        date('ngaySinh', '2. Ngày, tháng, năm sinh', 'birthDate'),
        radio('gioiTinh', '3. Giới tính', 'sex', 'sex'),
        line('soDinhDanh', '4. Số định danh cá nhân', 'idNumber'),
        line('soDienThoai', '5. Số điện thoại liên hệ', 'phone'),
        line('email', '6. Email', 'email'),
      ),
      section(
        'Chủ hộ',
        'householder',
        line('hoTenChuHo', '7. Họ, chữ đệm và tên chủ hộ', 'householder.fullName'),
        line('quanHeChuHo', '8. Mối quan hệ với chủ hộ', 'relationToHouseholder'),
        line('soDinhDanhChuHo', '9. Số định danh cá nhân của chủ hộ', 'householder.idNumber'),
      ),
      section(
        'Nội dung',
        null,
        lines('noiDungDeNghi', `10. Nội dung đề nghị (${wanted})`, 'declared'),
      ),
      table(
        '11. Thành viên trong hộ gia đình cùng thay đổi',
        'member',
        3,
        line('tvHoTen', 'Họ, chữ đệm và tên', 'fullName'),
        line('tvNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
        line('tvGioiTinh', 'Giới tính', 'sex'),
        line('tvSoDinhDanh', 'Số định danh cá nhân', 'idNumber'),
        line('tvQuanHe', 'Mối quan hệ với chủ hộ', 'relationToHouseholder'),
      ),
    ],
    papers: ['Giấy tờ chứng minh chỗ ở hợp pháp', 'Sổ hộ khẩu', 'Bản sao căn cước công dân'],
  };
}

const SOURCE = 'TT 53/2025/TT-BCA, mẫu CT01';

export const permanentResidence: Procedure = {
  id: 'thuong-tru',
  code: '1.004222',
  title: 'Đăng ký thường trú',
  sector: 'cutru',
  source: SOURCE,
  steps: [ct01('đăng ký thường trú')],
};

export const temporaryResidence: Procedure = {
  id: 'tam-tru',
  code: '1.004194',
  title: 'Đăng ký tạm trú',
  sector: 'cutru',
  source: SOURCE,
  steps: [ct01('đăng ký tạm trú')],
};
