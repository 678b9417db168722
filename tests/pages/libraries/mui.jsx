/** MUI 9: Autocomplete, Select, DatePicker of sections, all controlled by React state. */
import Autocomplete from '@mui/material/Autocomplete';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import 'dayjs/locale/vi';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { communesOf, loadLists, SEXES, showState, toOptions } from './common.js';

const EMPTY = {
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: null,
  gioiTinh: '',
  danToc: null,
  quocTich: null,
  tinh: '',
  xa: null,
  diaChi: '',
  dienThoai: '',
  email: '',
  chaHoTen: '',
  chaSoDinhDanh: '',
  maSoThue: '',
  ngayHen: null,
  ghiChu: '',
};

function App({ lists }) {
  const [form, setForm] = useState(EMPTY);
  const [communes, setCommunes] = useState([]);
  const put = (change) => setForm((former) => ({ ...former, ...change }));
  const day = (date) => (date?.isValid() ? date.format('YYYY-MM-DD') : '');
  useEffect(() => {
    showState({
      ...form,
      ngaySinh: day(form.ngaySinh),
      ngayHen: day(form.ngayHen),
      danToc: form.danToc?.value ?? '',
      quocTich: form.quocTich?.value ?? '',
      xa: form.xa?.value ?? '',
    });
  }, [form]);
  const text = (key, label, more = {}) => (
    <TextField
      label={label}
      value={form[key]}
      onChange={({ target }) => put({ [key]: target.value })}
      {...more}
    />
  );
  const pick = (key, label, options) => (
    <Autocomplete
      options={options}
      value={form[key]}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      onChange={(_, chosen) => put({ [key]: chosen })}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
  const takeProvince = async ({ target }) => {
    put({ tinh: target.value, xa: null });
    setCommunes([]);
    setCommunes(toOptions(await communesOf(target.value)));
  };
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="vi">
      <h1>Đơn đề nghị hỗ trợ học nghề</h1>
      <Stack component="section" spacing={2}>
        <h2>Người làm đơn</h2>
        {text('hoTen', 'Họ và tên', { required: true })}
        {text('soDinhDanh', 'Số định danh cá nhân/CCCD', { required: true })}
        <DatePicker
          label="Ngày, tháng, năm sinh"
          value={form.ngaySinh}
          onChange={(ngaySinh) => put({ ngaySinh })}
        />
        <FormControl>
          <FormLabel id="sex">Giới tính</FormLabel>
          <RadioGroup
            row
            aria-labelledby="sex"
            value={form.gioiTinh}
            onChange={({ target }) => put({ gioiTinh: target.value })}
          >
            {SEXES.map(({ code, name }) => (
              <FormControlLabel key={code} value={code} label={name} control={<Radio />} />
            ))}
          </RadioGroup>
        </FormControl>
        {pick('danToc', 'Dân tộc', lists.ethnicGroups)}
        {pick('quocTich', 'Quốc tịch', lists.countries)}
        <FormControl fullWidth>
          <InputLabel id="province">Tỉnh/thành phố thường trú</InputLabel>
          <Select
            labelId="province"
            label="Tỉnh/thành phố thường trú"
            value={form.tinh}
            onChange={takeProvince}
          >
            {lists.provinces.map(({ value, label }) => (
              <MenuItem key={value} value={value}>
                {label}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        {pick('xa', 'Phường/xã thường trú', communes)}
        {text('diaChi', 'Số nhà, đường, tổ, ấp (thường trú)')}
        {text('dienThoai', 'Số điện thoại')}
        {text('email', 'Thư điện tử')}
      </Stack>
      <Stack component="section" spacing={2}>
        <h2>Cha của người làm đơn</h2>
        {text('chaHoTen', 'Họ và tên cha')}
        {text('chaSoDinhDanh', 'Số định danh cá nhân của cha')}
      </Stack>
      <Stack component="section" spacing={2}>
        <h2>Phần dành cho cơ sở đào tạo</h2>
        {text('maSoThue', 'Mã số thuế doanh nghiệp')}
        <DatePicker
          label="Ngày hẹn trả kết quả"
          value={form.ngayHen}
          onChange={(ngayHen) => put({ ngayHen })}
        />
        {text('ghiChu', 'Ghi chú', { multiline: true, minRows: 2 })}
      </Stack>
    </LocalizationProvider>
  );
}

loadLists().then((lists) => {
  const options = Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [key, toOptions(list)]),
  );
  createRoot(document.getElementById('root')).render(<App lists={options} />);
});
