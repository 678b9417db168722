/** antd 6: selects that open on mousedown, virtual lists, a date that commits on Enter or blur. */
import {
  ConfigProvider,
  createRoot,
  DatePicker,
  dayjs,
  Form,
  createElement as h,
  Input,
  Radio,
  Select,
  useEffect,
  useState,
  viVN,
} from '/vendor/antd.js';

dayjs.locale('vi');
const SEXES = [
  { value: '1', label: 'Nam' },
  { value: '2', label: 'Nữ' },
];
const toOptions = (list) => list.map(({ code, name }) => ({ value: code, label: name }));
const search = { showSearch: true, optionFilterProp: 'label', placeholder: 'Chọn' };
const item = (name, label, control) => h(Form.Item, { key: name, name, label }, control);
const text = (name, label) => item(name, label, h(Input, {}));
const day = (name, label) =>
  item(name, label, h(DatePicker, { format: 'DD/MM/YYYY', placeholder: 'Chọn ngày' }));

function stateOf(form) {
  const values = form.getFieldsValue(true);
  const iso = (date) => date?.format('YYYY-MM-DD') ?? '';
  return { ...values, ngaySinh: iso(values.ngaySinh), ngayHen: iso(values.ngayHen) };
}

function App({ lists }) {
  const [form] = Form.useForm();
  const [communes, setCommunes] = useState([]);
  const [loading, setLoading] = useState(false);
  const show = () => {
    document.getElementById('state').textContent = JSON.stringify(stateOf(form), null, 1);
  };
  useEffect(show);
  const takeProvince = async (province) => {
    form.setFieldValue('xa', undefined);
    setCommunes([]);
    setLoading(true);
    setCommunes(toOptions(await (await fetch(`/api/communes/${province}.json`)).json()));
    setLoading(false);
  };
  return h(
    ConfigProvider,
    { locale: viVN },
    h(
      Form,
      {
        form,
        layout: 'vertical',
        onValuesChange: (change) => {
          if (change.tinh) takeProvince(change.tinh);
          show();
        },
      },
      h('h1', {}, 'Đơn đề nghị cấp đổi giấy phép lái xe'),
      h('h3', {}, 'Người đề nghị'),
      text('hoTen', 'Tôi là (họ và tên)'),
      text('soDinhDanh', 'Số căn cước công dân/Số định danh'),
      day('ngaySinh', 'Ngày sinh'),
      item('gioiTinh', 'Giới tính', h(Radio.Group, { options: SEXES })),
      item(
        'danToc',
        'Dân tộc',
        h(Select, { options: lists.ethnicGroups, placeholder: 'Chọn dân tộc' }),
      ),
      item(
        'quocTich',
        'Quốc tịch',
        h(Select, { options: lists.countries, allowClear: true, ...search }),
      ),
      item(
        'tinh',
        'Nơi thường trú: tỉnh/thành phố',
        h(Select, { options: lists.provinces, ...search }),
      ),
      item(
        'xa',
        'Nơi thường trú: phường/xã',
        h(Select, { options: communes, loading, disabled: communes.length === 0, ...search }),
      ),
      item('diaChi', 'Nơi thường trú: số nhà, đường, ấp', h(Input.TextArea, { rows: 2 })),
      text('dienThoai', 'Số điện thoại'),
      text('email', 'Email'),
      h('h3', {}, 'Cha của người đề nghị'),
      text('chaHoTen', 'Họ và tên cha'),
      text('chaSoDinhDanh', 'Số định danh cá nhân của cha'),
      h('h3', {}, 'Cơ quan cấp'),
      text('maSoThue', 'Mã số thuế doanh nghiệp'),
      day('ngayHen', 'Ngày hẹn trả kết quả'),
      item('ghiChu', 'Ghi chú', h(Input.TextArea, {})),
    ),
  );
}

const loaded = await (await fetch('/api/lists.json')).json();
const lists = Object.fromEntries(
  Object.entries(loaded).map(([key, list]) => [key, toOptions(list)]),
);
createRoot(document.getElementById('root')).render(h(App, { lists }));
