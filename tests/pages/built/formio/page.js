/** One page of Form.io 5: Choices.js lists, masked phone, communes from the server. */
import { Formio } from '/vendor/formio.js';
import { day, native, panel, phone, remote, sex, showStateOf, text } from './fields.js';

const { countries } = await (await fetch('/api/lists.json')).json();
const lists = '/api/lists.json';

const components = [
  panel('Thông tin đối tượng', [
    text('hoTen', 'Họ và tên (viết chữ in hoa)'),
    text('soDinhDanh', 'Số định danh cá nhân/CCCD'),
    day('ngaySinh', 'Ngày/tháng/năm sinh'),
    sex('gioiTinh'),
    remote('danToc', 'Dân tộc', { url: lists, selectValues: 'ethnicGroups' }),
    native('quocTich', 'Quốc tịch', countries),
    remote('tinh', 'Tỉnh/Thành phố (thường trú)', { url: lists, selectValues: 'provinces' }),
    remote('xa', 'Phường/Xã (thường trú)', {
      url: '/api/communes/{{ data.tinh }}.json',
      refreshOn: 'tinh',
    }),
    text('diaChi', 'Địa chỉ chi tiết (thường trú)'),
    phone('dienThoai', 'Số điện thoại'),
    { type: 'email', key: 'email', label: 'Email', input: true },
  ]),
  panel('Thông tin cha của đối tượng', [
    text('chaHoTen', 'Họ và tên cha'),
    text('chaSoDinhDanh', 'Số định danh cá nhân của cha'),
  ]),
  panel('Phần dành cho Ủy ban nhân dân cấp xã', [
    text('maSoThue', 'Mã số thuế doanh nghiệp'),
    day('ngayHen', 'Ngày hẹn trả kết quả'),
    { type: 'textarea', key: 'ghiChu', label: 'Ghi chú', input: true },
  ]),
];

showStateOf(await Formio.createForm(document.getElementById('form'), { components }));
