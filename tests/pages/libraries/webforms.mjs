/** Two hand-written pages as WebForms serves them: one update panel, one full postback. */

const COMMON = 'ctl00$ContentPlaceHolder1$';
const KEYS = {
  hoTen: 'txtHoTen',
  soDinhDanh: 'txtSoCMND',
  ngaySinh: 'txtNgaySinh',
  gioiTinh: 'rblGioiTinh',
  danToc: 'ddlDanToc',
  quocTich: 'ddlQuocTich',
  tinh: 'ddlTinh',
  xa: 'ddlXa',
  diaChi: 'txtDiaChi',
  dienThoai: 'txtDienThoai',
  email: 'txtEmail',
  vcHoTen: 'txtHoTenVC',
  vcSoDinhDanh: 'txtSoCMNDVC',
  maSoThue: 'txtMST',
  ngayHen: 'txtNgayHen',
  ghiChu: 'txtGhiChu',
};

/**
 * The page as the server draws it from what was posted.
 * @param {{ kind: 'update-panel' | 'postback', posted: URLSearchParams, lists: object,
 *   communes: { code: string, name: string }[] }} given
 */
export function webFormsPage({ kind, posted, lists, communes }) {
  const value = (control) => posted.get(COMMON + control) ?? '';
  const rows = [
    row('Họ và tên:', text('txtHoTen', value)),
    row('Số CMND/CCCD:', text('txtSoCMND', value)),
    row('Ngày sinh (dd/mm/yyyy):', text('txtNgaySinh', value)),
    row('Giới tính:', sexes(value('rblGioiTinh'))),
    row('Dân tộc:', list('ddlDanToc', lists.ethnicGroups, value('ddlDanToc'))),
    row('Quốc tịch:', list('ddlQuocTich', lists.countries, value('ddlQuocTich'))),
  ];
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Đơn đề nghị xác nhận nơi cư trú</title></head>
<body>
<form method="post" action="./${kind}" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE2"><input type="hidden" name="__EVENTTARGET" value="">
<h2>ĐƠN ĐỀ NGHỊ XÁC NHẬN NƠI CƯ TRÚ</h2>
<table border="1" cellpadding="3">
<tr><td colspan="2"><b>I. NGƯỜI ĐỀ NGHỊ</b></td></tr>
${rows.join('\n')}
</table>
<div id="ctl00_ContentPlaceHolder1_upDiaChi">${addressPanel({ value, lists, communes })}</div>
<table border="1" cellpadding="3">
${row('Điện thoại:', text('txtDienThoai', value))}
${row('Email:', text('txtEmail', value))}
<tr><td colspan="2"><b>II. VỢ (CHỒNG)</b></td></tr>
${row('Họ và tên vợ (chồng):', text('txtHoTenVC', value))}
${row('Số CMND/CCCD của vợ (chồng):', text('txtSoCMNDVC', value))}
<tr><td colspan="2"><b>III. CÁN BỘ TIẾP NHẬN GHI</b></td></tr>
${row('Mã số thuế doanh nghiệp:', text('txtMST', value))}
${row('Ngày hẹn trả kết quả:', text('txtNgayHen', value))}
${row('Ghi chú:', `<textarea ${naming('txtGhiChu')}>${escapeHtml(value('txtGhiChu'))}</textarea>`)}
</table>
</form>
<pre id="state">{}</pre>
<script>${script(kind)}</script>
</body>
</html>`;
}

/** The part that an update panel redraws. */
export function addressPanel({ value, lists, communes }) {
  const post = ` onchange="setTimeout(function(){__doPostBack('${COMMON}ddlTinh','')},0)"`;
  return `<table border="1" cellpadding="3">
${row('Tỉnh/Thành phố thường trú:', list('ddlTinh', lists.provinces, value('ddlTinh'), post))}
${row('Xã/Phường thường trú:', list('ddlXa', communes, value('ddlXa')))}
${row('Số nhà, đường, tổ, ấp thường trú:', text('txtDiaChi', value))}
</table>`;
}

function script(kind) {
  const partial = `var body=new URLSearchParams(new FormData(f));body.set('__ASYNCPOST','true');
fetch(f.action,{method:'POST',body:body}).then(function(r){return r.text()}).then(function(html){
document.getElementById('ctl00_ContentPlaceHolder1_upDiaChi').innerHTML=html;show()})`;
  return `var f=document.getElementById('aspnetForm'),KEYS=${JSON.stringify(KEYS)};
function __doPostBack(target){f.elements['__EVENTTARGET'].value=target;${kind === 'postback' ? 'f.submit()' : partial}}
function show(){var d=new FormData(f),s={};for(var k in KEYS)s[k]=(d.get('${COMMON}'+KEYS[k])||'').replace(/^(\\d\\d)\\/(\\d\\d)\\/(\\d{4})$/,'$3-$2-$1');
document.getElementById('state').textContent=JSON.stringify(s,null,1)}
f.addEventListener('input',show);f.addEventListener('change',show);show()`;
}

const row = (ask, control) => `<tr><td>${ask}</td><td>${control}</td></tr>`;
const naming = (control) =>
  `name="${COMMON}${control}" id="${(COMMON + control).replaceAll('$', '_')}"`;
const text = (control, value) =>
  `<input type="text" ${naming(control)} value="${escapeHtml(value(control))}">`;

function sexes(chosen) {
  const radio = (value, label, index) =>
    `<input type="radio" name="${COMMON}rblGioiTinh" id="rbl_${index}" value="${value}"${value === chosen ? ' checked' : ''}><label for="rbl_${index}">${label}</label>`;
  return radio('1', 'Nam', 0) + radio('2', 'Nữ', 1);
}

function list(control, items, chosen, more = '') {
  const options = items.map(
    ({ code, name }) =>
      `<option value="${code}"${code === chosen ? ' selected' : ''}>${escapeHtml(name)}</option>`,
  );
  return `<select ${naming(control)}${more}><option value="">-- Chọn --</option>${options.join('')}</select>`;
}

function escapeHtml(value) {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
