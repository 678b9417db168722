/** React boxes with a will of their own: capitals, digits only, kept on blur, a list that goes while it loads. */
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { communesOf, loadLists, SEXES, showState } from './common.js';

const EMPTY = {
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: '',
  gioiTinh: '',
  danToc: '',
  quocTich: '',
  tinh: '',
  xa: '',
  diaChi: '',
  dienThoai: '',
  email: '',
  vcHoTen: '',
  vcSoDinhDanh: '',
};
const CAPITALS = (text) => text.toUpperCase().replace(/\s+/g, ' ');
const grouped = (digits) => digits.replace(/(\d{3})(?=\d)/g, '$1 ');

const Row = ({ id, label, children }) => (
  <div>
    <label htmlFor={id}>{label}</label>
    <br />
    {children}
  </div>
);

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
  const [loading, setLoading] = useState(false);
  const [draft, setDraft] = useState('');
  const typed = useRef(false);
  useEffect(() => showState(form));
  const put = (key, value) => setForm((former) => ({ ...former, [key]: value }));
  const takeProvince = async (province) => {
    setForm((former) => ({ ...former, tinh: province, xa: '' }));
    setLoading(true);
    setCommunes(await communesOf(province));
    setLoading(false);
  };
  const plain = (key, label) => (
    <Row id={key} label={label}>
      <input id={key} value={form[key]} onChange={(event) => put(key, event.target.value)} />
    </Row>
  );
  return (
    <form>
      <h1>Tờ khai thông tin cư trú (CT02)</h1>
      <h3>Người khai</h3>
      <Row id="name" label="Họ, chữ đệm và tên (IN HOA)">
        <input
          id="name"
          value={form.hoTen}
          onChange={(event) => put('hoTen', CAPITALS(event.target.value))}
        />
      </Row>
      <Row id="number" label="Số định danh cá nhân">
        <input
          id="number"
          value={grouped(form.soDinhDanh)}
          onChange={({ target }) => put('soDinhDanh', target.value.replace(/\D/g, '').slice(0, 12))}
        />
      </Row>
      <Row id="born" label="Ngày, tháng, năm sinh">
        <input
          id="born"
          type="date"
          value={form.ngaySinh}
          onChange={(event) => put('ngaySinh', event.target.value)}
        />
      </Row>
      <div role="radiogroup" aria-label="Giới tính">
        {SEXES.map(({ code, name }) => (
          // biome-ignore lint/a11y/useSemanticElements: the page is an example of such buttons
          <button
            key={code}
            type="button"
            role="radio"
            aria-checked={form.gioiTinh === code}
            onClick={() => put('gioiTinh', code)}
          >
            {name}
          </button>
        ))}
      </div>
      <Row id="group" label="Dân tộc">
        <select
          id="group"
          value={form.danToc}
          onChange={(event) => put('danToc', event.target.value)}
        >
          <Options list={lists.ethnicGroups} />
        </select>
      </Row>
      <Row id="country" label="Quốc tịch">
        <select
          id="country"
          value={form.quocTich}
          onChange={({ target }) => setTimeout(put, 120, 'quocTich', target.value)}
        >
          <Options list={lists.countries} />
        </select>
      </Row>
      <Row id="province" label="Tỉnh/thành phố thường trú">
        <select
          id="province"
          value={form.tinh}
          onChange={(event) => takeProvince(event.target.value)}
        >
          <Options list={lists.provinces} />
        </select>
      </Row>
      <Row id="commune" label="Xã/phường thường trú">
        {loading ? (
          <span>Đang tải…</span>
        ) : (
          <select id="commune" value={form.xa} onChange={(event) => put('xa', event.target.value)}>
            <Options list={communes} />
          </select>
        )}
      </Row>
      <Row id="detail" label="Số nhà, đường, ấp thường trú">
        <input
          id="detail"
          value={draft}
          onKeyDown={() => {
            typed.current = true;
          }}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => {
            if (typed.current) put('diaChi', draft.trim());
            else setDraft(form.diaChi);
            typed.current = false;
          }}
        />
      </Row>
      <Row id="phone" label="Số điện thoại">
        <input
          id="phone"
          value={form.dienThoai}
          onChange={({ target }) => {
            if (/^\d{0,10}$/.test(target.value)) put('dienThoai', target.value);
          }}
        />
      </Row>
      {plain('email', 'Email')}
      <h3>Vợ (chồng) của người khai</h3>
      {plain('vcHoTen', 'Họ và tên')}
      {plain('vcSoDinhDanh', 'Số định danh cá nhân')}
    </form>
  );
}

loadLists().then((lists) =>
  createRoot(document.getElementById('root')).render(<App lists={lists} />),
);
