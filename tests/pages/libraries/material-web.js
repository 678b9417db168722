/** Material Web: lists whose options are elements of the page, shown in a shadow root's surface. */
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';
import { communesOf, loadLists, SEXES, showState } from './common.js';

const text = (name, label, more = '') =>
  `<p><md-outlined-text-field name="${name}" label="${label}" ${more}></md-outlined-text-field></p>`;
const select = (name, label) =>
  `<p><md-outlined-select name="${name}" label="${label}"></md-outlined-select></p>`;

const radios = SEXES.map(
  ({ code, name }) =>
    `<label><md-radio name="gioiTinh" value="${code}"></md-radio> ${name}</label>`,
);
const root = document.getElementById('root');
root.innerHTML = `<h1>Đề nghị cấp thẻ đi lại ưu tiên</h1>
<h3>Người đề nghị</h3>
<p><md-filled-text-field name="hoTen" label="Họ và tên"></md-filled-text-field></p>
${text('soDinhDanh', 'Số CCCD')}
${text('ngaySinh', 'Ngày sinh', 'type="date"')}
<p><span>Giới tính</span> ${radios.join(' ')}</p>
${select('danToc', 'Dân tộc')}
${select('quocTich', 'Quốc tịch')}
${select('tinh', 'Tỉnh/Thành phố thường trú')}
${select('xa', 'Xã/Phường thường trú')}
${text('diaChi', 'Số nhà, tổ, ấp thường trú', 'type="textarea"')}
${text('dienThoai', 'Số điện thoại')}
${text('email', 'Email')}
<h3>Vợ hoặc chồng</h3>
${text('vcHoTen', 'Họ và tên vợ/chồng')}
${text('vcSoDinhDanh', 'Số CCCD vợ/chồng')}
<h3>Phần của cơ quan</h3>
${text('canBo', 'Cán bộ tiếp nhận')}
${text('ngayHen', 'Ngày hẹn trả kết quả', 'type="date"')}`;

const named = (name) => root.querySelector(`[name=${name}]`);

function show() {
  const controls = [...root.querySelectorAll('[name]:not(md-radio)')];
  const sex = [...root.querySelectorAll('md-radio')].find(({ checked }) => checked);
  showState({
    ...Object.fromEntries(
      controls.map((control) => [control.getAttribute('name'), control.value ?? '']),
    ),
    gioiTinh: sex?.value ?? '',
  });
}

function offer(name, list) {
  named(name).replaceChildren(
    ...list.map((unit) => {
      const option = document.createElement('md-select-option');
      option.setAttribute('value', unit.code);
      const headline = document.createElement('div');
      headline.slot = 'headline';
      headline.textContent = unit.name;
      option.append(headline);
      return option;
    }),
  );
}

loadLists().then(({ ethnicGroups, countries, provinces }) => {
  offer('danToc', ethnicGroups);
  offer('quocTich', countries);
  offer('tinh', provinces);
  named('tinh').addEventListener('change', async () => {
    named('xa').value = '';
    offer('xa', []);
    offer('xa', await communesOf(named('tinh').value));
    show();
  });
  root.addEventListener('change', show);
  root.addEventListener('input', show);
  show();
});
