/** A wizard of Form.io 5: the fields of the second step do not exist while the first is open. */
import { Formio } from '/vendor/formio.js';
import { day, native, panel, phone, remote, sex, showStateOf, text } from './fields.js';

const { countries, ethnicGroups } = await (await fetch('/api/lists.json')).json();

const form = await Formio.createForm(document.getElementById('form'), {
  display: 'wizard',
  components: [
    panel('Bước 1. Người đề nghị', [
      text('hoTen', 'Họ và tên người đề nghị'),
      text('soDinhDanh', 'Số CCCD'),
      day('ngaySinh', 'Ngày sinh'),
      sex('gioiTinh'),
      native('danToc', 'Dân tộc', ethnicGroups),
      native('quocTich', 'Quốc tịch', countries),
      remote('tinh', 'Nơi thường trú – tỉnh/thành phố', {
        url: '/api/lists.json',
        selectValues: 'provinces',
      }),
      remote('xa', 'Nơi thường trú – phường/xã', {
        url: '/api/communes/{{ data.tinh }}.json',
        refreshOn: 'tinh',
      }),
      text('diaChi', 'Nơi thường trú – số nhà, đường, thôn/ấp'),
      phone('dienThoai', 'Điện thoại liên hệ'),
      { type: 'email', key: 'email', label: 'Thư điện tử', input: true },
    ]),
    panel('Bước 2. Cơ quan tiếp nhận', [
      text('maSoThue', 'Mã số thuế doanh nghiệp'),
      day('ngayHen', 'Ngày hẹn trả kết quả'),
      { type: 'textarea', key: 'ghiChu', label: 'Ghi chú', input: true },
    ]),
  ],
});
showStateOf(form);
