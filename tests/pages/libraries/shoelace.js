/** Shoelace: every control lives in an open shadow root. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { communesOf, loadLists, showState } from './common.js';

const TEMPLATE = `<h1>Đơn xin xác nhận hộ có hoàn cảnh khó khăn</h1>
<form>
<section><h2>Người làm đơn</h2>
<sl-input name="hoTen" label="Tôi tên là (họ và tên)" required></sl-input>
<sl-input name="soDinhDanh" label="Căn cước công dân số" maxlength="12"></sl-input>
<sl-input name="ngaySinh" type="date" label="Ngày sinh"></sl-input>
<sl-radio-group name="gioiTinh" label="Giới tính"><sl-radio value="1">Nam</sl-radio><sl-radio value="2">Nữ</sl-radio></sl-radio-group>
<sl-select name="danToc" label="Dân tộc" placeholder="Chọn dân tộc"></sl-select>
<sl-select name="quocTich" label="Quốc tịch" placeholder="Chọn quốc tịch"></sl-select>
<sl-select name="tinh" label="Tỉnh/thành phố thường trú" placeholder="Chọn"></sl-select>
<sl-select name="xa" label="Xã/phường/đặc khu thường trú" placeholder="Chọn" disabled></sl-select>
<sl-textarea name="diaChi" label="Tổ, ấp, số nhà (thường trú)" rows="2"></sl-textarea>
<sl-input name="dienThoai" type="tel" label="Số điện thoại"></sl-input>
<sl-input name="email" type="email" label="Email (nếu có)"></sl-input>
</section>
<section><h2>Vợ/chồng người làm đơn</h2>
<sl-input name="vcHoTen" label="Họ tên vợ/chồng"></sl-input>
<sl-input name="vcSoDinhDanh" label="Số định danh cá nhân của vợ/chồng"></sl-input>
</section>
<section><h2>Xác nhận của địa phương</h2>
<sl-input name="maSoThue" label="Mã số thuế doanh nghiệp"></sl-input>
<sl-input name="ngayHen" type="date" label="Ngày hẹn trả kết quả"></sl-input>
<sl-textarea name="ghiChu" label="Ghi chú" rows="2"></sl-textarea>
</section>
</form>`;

const root = document.getElementById('root');
root.innerHTML = TEMPLATE;
const named = (name) => root.querySelector(`[name=${name}]`);

function show() {
  const controls = [...root.querySelectorAll('[name]')];
  showState(
    Object.fromEntries(
      controls.map((control) => [control.getAttribute('name'), control.value ?? '']),
    ),
  );
}

/** Shoelace allows no space in an option's value; unit codes have none. */
function offer(name, list) {
  named(name).replaceChildren(
    ...list.map(({ code, name: label }) => {
      const option = document.createElement('sl-option');
      option.setAttribute('value', code);
      option.textContent = label;
      return option;
    }),
  );
}

async function takeProvince() {
  const communes = named('xa');
  communes.value = '';
  communes.disabled = true;
  offer('xa', await communesOf(named('tinh').value));
  communes.disabled = false;
}

loadLists().then(({ ethnicGroups, countries, provinces }) => {
  offer('danToc', ethnicGroups);
  offer('quocTich', countries);
  offer('tinh', provinces);
  named('tinh').addEventListener('sl-change', takeProvince);
  root.addEventListener('sl-change', show);
  root.addEventListener('sl-input', show);
  show();
});
