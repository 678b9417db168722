import { layout, procedureContent } from './layout.mjs';

const PAPERS = [
  'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',
  'Bản sao Căn cước công dân / thẻ căn cước',
  'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp',
  'Văn bản đồng ý của chủ hộ, chủ sở hữu chỗ ở (nếu chưa ghi ý kiến trong tờ khai)',
];

const BOXES = Array.from({ length: 12 }, (_, index) => index + 1);

/** Tờ khai CT01 (mẫu kèm Thông tư 53/2025/TT-BCA), laid out in tables as WebForms pages are. */
export function ct01Page(dossier) {
  return layout({
    title: 'Đăng ký thường trú',
    script: '/assets/ct01-form.js',
    content: procedureContent({
      procedure: 'Đăng ký thường trú',
      code: '1.004222',
      domain: 'Đăng ký, quản lý cư trú',
      office: 'Công an xã Tân Minh, tỉnh Tây Ninh (đơn vị giả định)',
      dossier,
      papers: PAPERS,
      form: form(),
    }),
  });
}

function form() {
  return `<form id="aspnetForm" name="aspnetForm" autocomplete="off">
<table class="sheet" cellspacing="0" cellpadding="0">
<tr><td class="sheet-title" colspan="4">TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ<br><span>Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA</span></td></tr>
<tr><td class="ask">Kính gửi:</td><td colspan="3">${text('txtKinhGui', { value: 'Công an xã Tân Minh' })}</td></tr>
<tr><td class="ask">1. Họ, chữ đệm và tên:</td><td colspan="3">${text('txtHoTen')}</td></tr>
<tr><td class="ask">2. Ngày, tháng, năm sinh:</td><td class="together">${text('txtNgay', { max: 2 })} / ${text('txtThang', { max: 2 })} / ${text('txtNam', { max: 4 })}</td>
<td class="ask">3. Giới tính:</td><td class="together">${radio('rblGioiTinh', 0, '1')} Nam &nbsp; ${radio('rblGioiTinh', 1, '2')} Nữ</td></tr>
<tr><td class="ask">4. Số định danh cá nhân:</td><td colspan="3">${boxes('txtSDD')}</td></tr>
<tr><td class="ask">5. Số điện thoại liên hệ:</td><td>${text('txtDienThoai', { max: 15 })}</td>
<td class="ask">6. Email:</td><td>${text('txtEmail')}</td></tr>
<tr><td class="ask">7. Họ, chữ đệm và tên chủ hộ:</td><td>${text('txtHoTenChuHo')}</td>
<td class="ask">8. Mối quan hệ với chủ hộ:</td><td>${text('txtQuanHeChuHo')}</td></tr>
<tr><td class="ask">9. Số định danh cá nhân của chủ hộ:</td><td colspan="3">${boxes('txtSDDChuHo')}</td></tr>
<tr><td class="ask">10. Nội dung đề nghị:</td><td colspan="3">${area('txtNoiDung')}</td></tr>
<tr><td class="ask-above" colspan="4">11. Những thành viên trong hộ gia đình cùng thay đổi:</td></tr>
<tr><td colspan="4" class="nested">${members()}</td></tr>
</table>
<table class="sheet opinions" cellspacing="0" cellpadding="0">
<tr><td>Ý KIẾN CỦA CHỦ HỘ</td><td>Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP</td><td>Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ</td><td>NGƯỜI KÊ KHAI<br><i>(Ký, ghi rõ họ tên)</i></td></tr>
<tr><td>${area('txtYKienChuHo')}</td><td>${area('txtYKienChuSoHuu')}</td><td>${area('txtYKienChaMe')}</td><td>${area('txtNguoiKeKhai')}</td></tr>
</table>
<p class="form-actions"><input class="button" type="submit" name="ctl00$MainContent$btnGui" id="ctl00_MainContent_btnGui" value="Nộp hồ sơ"></p>
</form>`;
}

function members() {
  const heads = [
    'TT',
    'Họ, chữ đệm và tên',
    'Ngày, tháng, năm sinh',
    'Giới tính',
    'Số định danh cá nhân',
    'Mối quan hệ với chủ hộ',
  ];
  return `<table class="members" cellspacing="0" cellpadding="0">
<tr>${heads.map((head) => `<td class="head">${head}</td>`).join('')}</tr>
${['ctl02', 'ctl03'].map(memberRow).join('\n')}
</table>
<p class="members-more"><input class="button small" type="button" name="ctl00$MainContent$btnThemDong" id="ctl00_MainContent_btnThemDong" value="Thêm thành viên"></p>`;
}

function memberRow(row, index) {
  const grid = `grvThanhVien$${row}`;
  return `<tr><td class="number">${index + 1}</td><td>${text(`${grid}$txtHoTen`)}</td><td>${text(`${grid}$txtNgaySinh`, { max: 10 })}</td><td>${sexList(`${grid}$ddlGioiTinh`)}</td><td>${text(`${grid}$txtSDD`, { max: 12 })}</td><td>${text(`${grid}$txtQuanHe`)}</td></tr>`;
}

function boxes(name) {
  const cells = BOXES.map((box) => `<td>${text(`${name}${box}`, { max: 1, kind: 'digit' })}</td>`);
  return `<table class="digits" cellspacing="0" cellpadding="0"><tr>${cells.join('')}</tr></table>`;
}

/** Name and id as WebForms derives them from the control's place. */
function naming(control) {
  const name = `ctl00$MainContent$${control}`;
  return `name="${name}" id="${name.replaceAll('$', '_')}"`;
}

function text(control, { max = 0, value = '', kind = '' } = {}) {
  const attributes = [
    max === 0 ? '' : ` maxlength="${max}" size="${max}"`,
    value === '' ? '' : ` value="${value}"`,
    kind === '' ? '' : ` class="${kind}"`,
  ];
  return `<input type="text" ${naming(control)}${attributes.join('')}>`;
}

function radio(control, index, value) {
  const name = `ctl00$MainContent$${control}`;
  return `<input type="radio" name="${name}" id="${name.replaceAll('$', '_')}_${index}" value="${value}">`;
}

function sexList(control) {
  return `<select ${naming(control)}><option value=""></option><option value="1">Nam</option><option value="2">Nữ</option></select>`;
}

function area(control) {
  return `<textarea rows="3" ${naming(control)}></textarea>`;
}
