import { address, date, from, line, type Procedure, radio, section, select } from '../question';

/** Birth, permanent residence and health insurance of a child under six in one go. */
export const linkedBirth: Procedure = {
  id: 'lien-thong-khai-sinh',
  code: '2.000986',
  title: 'Liên thông khai sinh – thường trú – BHYT trẻ dưới 6 tuổi',
  sector: 'hotich',
  source: 'NĐ 63/2024/NĐ-CP, Mẫu số 01',
  steps: [
    {
      title: 'Bước 1. Đăng ký khai sinh',
      sections: [
        section(
          'Trẻ em được khai sinh',
          'child',
          line('ConHoTen', 'Họ, chữ đệm, tên trẻ em', 'declared'),
          date('ConNgaySinh', 'Ngày, tháng, năm sinh', 'declared'),
          radio('ConGioiTinh', 'Giới tính', 'sex', 'declared'),
          select('ConDanToc', 'Dân tộc', 'ethnicity', 'declared'),
          address('ConNoiSinh', 'Nơi sinh', 'declared'),
        ),
        section(
          'Thông tin mẹ',
          'mother',
          line('MeHoTen', 'Họ, chữ đệm, tên mẹ', 'fullName'),
          date('MeNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          line('MeSoGiayTo', 'Số định danh cá nhân', 'idNumber'),
          select('MeDanToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('MeQuocTich', 'Quốc tịch', 'nationality', 'nationality'),
          address('MeDiaChi', 'Nơi cư trú', 'permanentAddress'),
        ),
        section(
          'Thông tin cha',
          'father',
          line('ChaHoTen', 'Họ, chữ đệm, tên cha', 'fullName'),
          date('ChaNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          line('ChaSoGiayTo', 'Số định danh cá nhân', 'idNumber'),
          select('ChaDanToc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('ChaQuocTich', 'Quốc tịch', 'nationality', 'nationality'),
          address('ChaDiaChi', 'Nơi cư trú', 'permanentAddress'),
        ),
        section(
          'Giấy chứng nhận kết hôn của cha mẹ',
          null,
          line('GiayCNKHSo', 'Số giấy chứng nhận kết hôn', 'other'),
          date('GiayCNKHNgayCap', 'Ngày cấp giấy chứng nhận kết hôn', 'other'),
        ),
      ],
    },
    {
      title: 'Bước 2. Đăng ký thường trú',
      sections: [
        section(
          'Trẻ em đăng ký thường trú',
          'child',
          from('ConHoTen', line('TtHoTen', 'Họ, chữ đệm, tên trẻ em', 'fullName')),
          from('ConNgaySinh', date('TtNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate')),
          from('ConGioiTinh', radio('TtGioiTinh', 'Giới tính', 'sex', 'sex')),
        ),
        section(
          'Chủ hộ nơi đăng ký thường trú',
          'householder',
          line('DkttChuHo', 'Họ, chữ đệm, tên chủ hộ', 'householder.fullName'),
          line('DkttChuHoSoGiayTo', 'Số định danh cá nhân của chủ hộ', 'householder.idNumber'),
          select(
            'DkttMaQuanHe',
            'Quan hệ của trẻ với chủ hộ',
            ['Con đẻ', 'Cháu', 'Khác'],
            'relationToHouseholder',
          ),
        ),
      ],
    },
    {
      title: 'Bước 3. Cấp thẻ BHYT',
      sections: [
        section(
          'Trẻ em được cấp thẻ BHYT',
          'child',
          from('ConHoTen', line('YtHoTen', 'Họ và tên trẻ em', 'fullName')),
          from('ConNgaySinh', date('YtNgaySinh', 'Ngày sinh', 'birthDate')),
          from('ConGioiTinh', radio('YtGioiTinh', 'Giới tính', 'sex', 'sex')),
          from('ConDanToc', select('YtDanToc', 'Dân tộc', 'ethnicity', 'ethnicity')),
          line('YtNoiKCB', 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu', 'other'),
        ),
        section(
          'Thông tin mẹ',
          'mother',
          from('MeHoTen', line('YtMeHoTen', 'Họ và tên mẹ', 'mother.fullName')),
          from('MeSoGiayTo', line('YtMeSo', 'Số định danh cá nhân của mẹ', 'mother.idNumber')),
        ),
      ],
    },
  ],
};

/** Death, removal from the residence register and funeral support in one go. */
export const linkedDeath: Procedure = {
  id: 'lien-thong-khai-tu',
  code: '2.000987',
  title: 'Liên thông khai tử – xóa thường trú – mai táng phí',
  sector: 'hotich',
  source: 'NĐ 63/2024/NĐ-CP',
  steps: [
    {
      title: 'Bước 1. Đăng ký khai tử',
      sections: [
        section(
          'Người yêu cầu',
          'applicant',
          line('NycHoTen', 'Họ, chữ đệm, tên người yêu cầu', 'fullName'),
          line('NycSoGiayTo', 'Số định danh cá nhân', 'idNumber'),
          address('NycDiaChi', 'Nơi cư trú', 'permanentAddress'),
          line('NycSdt', 'Số điện thoại', 'phone'),
        ),
        section(
          'Người đã chết',
          'deceased',
          line('NdktHoTen', 'Họ, chữ đệm, tên', 'fullName'),
          date('NdktNgaySinh', 'Ngày, tháng, năm sinh', 'birthDate'),
          radio('NdktGioiTinh', 'Giới tính', 'sex', 'sex'),
          line('NdktSoGiayto', 'Số định danh cá nhân', 'idNumber'),
          select('NdktDantoc', 'Dân tộc', 'ethnicity', 'ethnicity'),
          select('NdktQuoctich', 'Quốc tịch', 'nationality', 'nationality'),
          address('NctccDiaChi', 'Nơi cư trú cuối cùng', 'permanentAddress'),
          date('NctccNgayChet', 'Ngày chết', 'declared'),
          line('NguyenNhanChet', 'Nguyên nhân chết', 'declared'),
        ),
        section(
          'Giấy báo tử',
          null,
          line('GbtSogiayto', 'Số giấy báo tử', 'other'),
          date('GbtNgaycap', 'Ngày cấp giấy báo tử', 'other'),
        ),
      ],
    },
    {
      title: 'Bước 2. Xóa đăng ký thường trú',
      sections: [
        section(
          'Người đã chết',
          'deceased',
          from('NdktHoTen', line('XoaHoTen', 'Họ, chữ đệm, tên', 'fullName')),
          from('NdktSoGiayto', line('XoaSoGiayTo', 'Số định danh cá nhân', 'idNumber')),
          from('NctccNgayChet', date('XoaNgayChet', 'Ngày chết', 'declared')),
        ),
        section(
          'Chủ hộ',
          'householder',
          line('XoaChuhoHoten', 'Họ, chữ đệm, tên chủ hộ', 'householder.fullName'),
          line('XoaChuhoGiayto', 'Số định danh cá nhân của chủ hộ', 'householder.idNumber'),
          line('XoaChuhoQuanhe', 'Quan hệ của người chết với chủ hộ', 'relationToHouseholder'),
        ),
      ],
    },
    {
      title: 'Bước 3. Hưởng mai táng phí',
      sections: [
        section(
          'Người đã chết',
          'deceased',
          from('NdktHoTen', line('MtHoTen', 'Họ, chữ đệm, tên', 'fullName')),
          from('NctccNgayChet', date('MtNgayChet', 'Ngày chết', 'declared')),
        ),
        section(
          'Người nhận mai táng phí',
          'other',
          from('NycHoTen', line('NnmtpHoTen', 'Họ, chữ đệm, tên người nhận', 'fullName')),
          from('NycSoGiayTo', line('NnmtpSoGiayTo', 'Số định danh cá nhân', 'idNumber')),
          from('NycDiaChi', address('NnmtpDiaChi', 'Nơi cư trú', 'permanentAddress')),
          line('NnmtpQuanheNguoichet', 'Quan hệ với người chết', 'other'),
          line('NnmtpTaiKhoan', 'Số tài khoản nhận tiền', 'other'),
        ),
      ],
    },
  ],
};
