/** react-hook-form (uncontrolled inputs) with react-select, react-datepicker and a masked phone. */
import { useEffect, useState } from 'react';
import DatePicker from 'react-datepicker';
import { createRoot } from 'react-dom/client';
import 'react-datepicker/dist/react-datepicker.css';
import { Controller, useForm } from 'react-hook-form';
import { IMaskInput } from 'react-imask';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { communesOf, fold, isoDay, loadLists, SEXES, showState, toOptions } from './common.js';

const EMPTY = {
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: null,
  gioiTinh: '',
  danToc: null,
  quocTich: null,
  tinh: null,
  xa: null,
  diaChi: '',
  dienThoai: '',
  email: '',
  vcHoTen: '',
  vcSoDinhDanh: '',
  maSoThue: '',
  ngayHen: null,
  ghiChu: '',
};

function App({ lists }) {
  const { register, control, watch, setValue } = useForm({ defaultValues: EMPTY });
  const [province, setProvince] = useState('');
  const values = watch();
  useEffect(() => {
    showState({
      ...values,
      ngaySinh: isoDay(values.ngaySinh),
      ngayHen: isoDay(values.ngayHen),
      gioiTinh: values.gioiTinh ?? '',
      danToc: values.danToc?.value ?? '',
      quocTich: values.quocTich?.value ?? '',
      tinh: values.tinh?.value ?? '',
      xa: values.xa?.value ?? '',
    });
  });
  const text = (key, label) => (
    <p>
      <label htmlFor={`f-${key}`}>{label}</label>
      <input id={`f-${key}`} className="form-control" {...register(key)} />
    </p>
  );
  const list = (key, label, options, more = {}) => (
    <div>
      <label htmlFor={`f-${key}`}>{label}</label>
      <Controller
        name={key}
        control={control}
        render={({ field }) => (
          <Select
            inputId={`f-${key}`}
            options={options}
            value={field.value}
            onBlur={field.onBlur}
            onChange={(chosen) => {
              field.onChange(chosen);
              more.after?.(chosen);
            }}
            placeholder="Chọn…"
            noOptionsMessage={() => 'Không có'}
            {...more.props}
          />
        )}
      />
    </div>
  );
  const day = (key, label) => (
    <div>
      <label htmlFor={`f-${key}`}>{label}</label>
      <Controller
        name={key}
        control={control}
        render={({ field }) => (
          <DatePicker
            id={`f-${key}`}
            selected={field.value}
            onChange={field.onChange}
            dateFormat="dd/MM/yyyy"
            placeholderText="dd/mm/yyyy"
            showYearDropdown
          />
        )}
      />
    </div>
  );
  const search = async (typed) =>
    toOptions(await communesOf(province))
      .filter(({ label }) => fold(label).includes(fold(typed)))
      .slice(0, 20);
  return (
    <form>
      <h1>Tờ khai đề nghị hưởng trợ cấp thai sản cho hộ nông dân</h1>
      <fieldset>
        <legend>I. Thông tin người khai</legend>
        {text('hoTen', 'Họ, chữ đệm, tên')}
        {text('soDinhDanh', 'Số định danh cá nhân')}
        {day('ngaySinh', 'Sinh ngày')}
        <div>
          <span>Giới tính</span>
          {SEXES.map(({ code, name }) => (
            <label key={code}>
              <input type="radio" value={code} {...register('gioiTinh')} /> {name}
            </label>
          ))}
        </div>
        {list('danToc', 'Dân tộc', lists.ethnicGroups)}
        {list('quocTich', 'Quốc tịch', lists.countries)}
        {list('tinh', 'Nơi thường trú: Tỉnh/thành phố', lists.provinces, {
          props: { menuPortalTarget: document.body },
          after: (chosen) => {
            setProvince(chosen?.value ?? '');
            setValue('xa', null);
          },
        })}
        <div>
          <label htmlFor="f-xa">Nơi thường trú: Xã/phường/đặc khu</label>
          <Controller
            name="xa"
            control={control}
            render={({ field }) => (
              <AsyncSelect
                key={province}
                inputId="f-xa"
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                loadOptions={search}
                menuPortalTarget={document.body}
                placeholder="Gõ tên xã để tìm"
                loadingMessage={() => 'Đang tìm…'}
                noOptionsMessage={() => 'Gõ để tìm'}
              />
            )}
          />
        </div>
        {text('diaChi', 'Nơi thường trú: số nhà, tổ, ấp')}
        <p>
          <label htmlFor="f-dienThoai">Điện thoại liên hệ</label>
          <Controller
            name="dienThoai"
            control={control}
            render={({ field }) => (
              <IMaskInput
                id="f-dienThoai"
                mask="0000 000 000"
                value={field.value}
                onAccept={field.onChange}
                onBlur={field.onBlur}
              />
            )}
          />
        </p>
        {text('email', 'E-mail')}
      </fieldset>
      <fieldset>
        <legend>II. Thông tin vợ/chồng</legend>
        {text('vcHoTen', 'Họ và tên vợ/chồng')}
        {text('vcSoDinhDanh', 'Số định danh cá nhân của vợ/chồng')}
      </fieldset>
      <fieldset>
        <legend>III. Cơ quan tiếp nhận ghi</legend>
        {text('maSoThue', 'Mã số thuế doanh nghiệp')}
        {day('ngayHen', 'Ngày hẹn trả kết quả')}
        {text('ghiChu', 'Ghi chú')}
      </fieldset>
    </form>
  );
}

loadLists().then((lists) => {
  const options = Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [key, toOptions(list)]),
  );
  createRoot(document.getElementById('root')).render(<App lists={options} />);
});
