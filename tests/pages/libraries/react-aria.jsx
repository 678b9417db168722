/** React Aria Components: dates in editable sections with no text box. */
import { useEffect, useState } from 'react';
import {
  DateField,
  DateInput,
  DateSegment,
  I18nProvider,
  Input,
  Label,
  Radio,
  RadioGroup,
  TextField,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { communesOf, loadLists, SEXES, showState } from './common.js';

const EMPTY = {
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: null,
  gioiTinh: null,
  danToc: '',
  quocTich: '',
  tinh: '',
  xa: '',
  diaChi: '',
  dienThoai: '',
  email: '',
  vcHoTen: '',
  vcSoDinhDanh: '',
  ngayHen: null,
};
const ROW = { display: 'flex' };

const Options = ({ list }) => (
  <>
    <option value="">Chọn</option>
    {list.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </>
);

function App({ lists }) {
  const [form, setForm] = useState(EMPTY);
  const [communes, setCommunes] = useState([]);
  useEffect(() =>
    showState({
      ...form,
      ngaySinh: form.ngaySinh?.toString() ?? '',
      ngayHen: form.ngayHen?.toString() ?? '',
    }),
  );
  const put = (key) => (value) => setForm((former) => ({ ...former, [key]: value }));
  const takeProvince = async (province) => {
    setForm((former) => ({ ...former, tinh: province, xa: '' }));
    setCommunes([]);
    setCommunes(await communesOf(province));
  };
  const text = (key, label) => (
    <TextField value={form[key]} onChange={put(key)}>
      <Label>{label}</Label> <Input />
    </TextField>
  );
  const select = (key, label, list, take = put(key)) => (
    <p>
      <label htmlFor={key}>{label}</label>{' '}
      <select id={key} value={form[key]} onChange={(event) => take(event.target.value)}>
        <Options list={list} />
      </select>
    </p>
  );
  const day = (key, label) => (
    <DateField value={form[key]} onChange={put(key)}>
      <Label>{label}</Label>
      <DateInput style={ROW}>{(segment) => <DateSegment segment={segment} />}</DateInput>
    </DateField>
  );
  return (
    <I18nProvider locale="vi-VN">
      <form>
        <h1>Tờ khai đăng ký tạm trú</h1>
        {text('hoTen', 'Họ, chữ đệm và tên')}
        {day('ngaySinh', 'Ngày, tháng, năm sinh')}
        <RadioGroup value={form.gioiTinh} onChange={put('gioiTinh')}>
          <Label>Giới tính</Label>
          {SEXES.map(({ code, name }) => (
            <Radio key={code} value={code}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
        {text('soDinhDanh', 'Số định danh cá nhân/CCCD')}
        {select('danToc', 'Dân tộc', lists.ethnicGroups)}
        {select('quocTich', 'Quốc tịch', lists.countries)}
        {select('tinh', 'Tỉnh/Thành phố (nơi thường trú)', lists.provinces, takeProvince)}
        {select('xa', 'Xã/Phường/Đặc khu (nơi thường trú)', communes)}
        {text('diaChi', 'Số nhà, đường, thôn/ấp (nơi thường trú)')}
        {text('dienThoai', 'Số điện thoại liên hệ')}
        {text('email', 'Email')}
        <h2>Thông tin vợ (chồng)</h2>
        {text('vcHoTen', 'Họ và tên vợ (chồng)')}
        {text('vcSoDinhDanh', 'Số định danh của vợ (chồng)')}
        <h2>Cơ quan đăng ký</h2>
        {day('ngayHen', 'Ngày hẹn trả kết quả')}
      </form>
    </I18nProvider>
  );
}

loadLists().then((lists) =>
  createRoot(document.getElementById('root')).render(<App lists={lists} />),
);
