/** The marriage form: React and Ant Design hold its values; both sides stand side by side. */
import { COUNTRIES } from './countries.js';
import { COPY_FIELDS, SIDES, sideFields } from './marriage-schema.js';
import { sendOnSubmit } from './send.js';
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
  useState,
  viVN,
} from './vendor/antd.js';

/** How late the communes come after their province, as on the real portals (milliseconds). */
const COMMUNE_DELAY_MS = 300;
const DATE_FORMAT = 'DD/MM/YYYY';

dayjs.locale('vi');
const lists = {
  ethnicGroups: await fetchOptions('/api/ethnic-groups'),
  provinces: await fetchOptions('/api/provinces'),
  countries: toOptions(COUNTRIES),
};
const blocks = [
  ...SIDES.map(({ id, suffix, title }) => ({
    id,
    title,
    suffix,
    fields: sideFields(suffix, lists),
  })),
  { id: 'copies', title: 'Đề nghị cấp bản sao', fields: COPY_FIELDS },
];
/** Names of the communes offered so far, by code. */
const communeNames = new Map();

const root = document.getElementById('root');
createRoot(root).render(h(MarriageForm));

function MarriageForm() {
  const [form] = Form.useForm();
  window.__demoState = () => readState(form);
  const sides = blocks.slice(0, 2).map((block) => h(Side, { key: block.id, form, ...block }));
  const [copies] = blocks.slice(2);
  return h(
    ConfigProvider,
    { locale: viVN, csp: { nonce: root.dataset.styleNonce } },
    h(
      Form,
      { form, layout: 'vertical', component: false },
      h(
        'form',
        { id: 'ket-hon', ref: listenOnce, noValidate: true, autoComplete: 'off' },
        h('div', { className: 'sides' }, sides),
        h(
          'section',
          { className: 'block' },
          h('h2', { className: 'block-title' }, copies.title),
          h('div', { className: 'block-grid' }, copies.fields.map(item)),
        ),
        h(
          'p',
          { className: 'form-actions' },
          h('button', { type: 'submit', className: 'button' }, 'Nộp hồ sơ'),
        ),
      ),
    ),
  );
}

/** One of the two columns, with the communes of its own province. */
function Side({ form, suffix, title, fields }) {
  const [communes, setCommunes] = useState([]);
  const province = `NoiCuTru_${suffix}_Tinh`;
  const commune = `NoiCuTru_${suffix}_Xa`;
  const takeProvince = async (code) => {
    form.setFieldValue(commune, undefined);
    setCommunes([]);
    const query = new URLSearchParams({ province: code, delay: String(COMMUNE_DELAY_MS) });
    const options = await fetchOptions(`/api/communes?${query}`);
    // Another province may have been chosen while this answer was on its way.
    if (form.getFieldValue(province) !== code) return;
    for (const { value, label } of options) communeNames.set(value, label);
    setCommunes(options);
  };
  const more = {
    [province]: { onChange: takeProvince },
    [commune]: { options: communes, disabled: communes.length === 0 },
  };
  return h(
    'section',
    { className: 'block' },
    h('h2', { className: 'block-title' }, title),
    h(
      'div',
      { className: 'side-fields' },
      fields.map((field) => item(field, more[field.key])),
    ),
  );
}

function item(field, more = {}) {
  return h(
    Form.Item,
    { key: field.key, name: field.key, label: field.label },
    control(field, more),
  );
}

function control({ kind, options, longest }, more) {
  switch (kind) {
    case 'day':
      return h(DatePicker, { format: DATE_FORMAT, placeholder: 'Chọn ngày', className: 'day' });
    case 'radio':
      return h(Radio.Group, { options });
    case 'list':
    case 'communes':
      return h(Select, {
        options,
        showSearch: true,
        optionFilterProp: 'label',
        placeholder: 'Chọn',
        ...more,
      });
    default:
      return h(Input, longest === undefined ? {} : { maxLength: longest });
  }
}

let listening = false;

function listenOnce(node) {
  if (node === null || listening) return;
  listening = true;
  sendOnSubmit(node, () => ({
    ...window.__demoState(),
    applicant: window.__demoState().fields.HoTenBenNam,
  }));
}

/** What antd's form holds now; days as yyyy-mm-dd. */
function readState(form) {
  const values = form.getFieldsValue(true);
  const state = { blocks: {}, fields: {}, rows: [] };
  for (const { id, title, fields } of blocks) {
    state.blocks[id] = {};
    for (const field of fields) {
      const value = values[field.key];
      const model = field.kind === 'day' ? (value?.format('YYYY-MM-DD') ?? '') : (value ?? '');
      state.blocks[id][field.key] = model;
      state.fields[field.key] = model;
      state.rows.push({
        block: title,
        key: field.key,
        label: field.label,
        text: shown(field, value),
      });
    }
  }
  return state;
}

function shown({ kind, options }, value) {
  if (value === undefined || value === null) return '';
  if (kind === 'day') return value.format(DATE_FORMAT);
  if (kind === 'communes') return communeNames.get(value) ?? value;
  return options?.find((option) => option.value === value)?.label ?? value;
}

async function fetchOptions(path) {
  const response = await fetch(path);
  return response.ok ? toOptions(await response.json()) : [];
}

function toOptions(units) {
  return units.map(({ code, name }) => ({ value: code, label: name }));
}
