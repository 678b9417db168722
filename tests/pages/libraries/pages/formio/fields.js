/** Components of the Form.io pages, as the portals' form builders write them. */

import { Formio } from '/vendor/formio.js';

// Everything the renderer fetches comes from this server.
Formio.setBaseUrl(location.origin);
Formio.setProjectUrl(location.origin);
Formio.cdn['moment-timezone'] = '/api/timezones';

const SEXES = [
  { label: 'Nam', value: '1' },
  { label: 'Nữ', value: '2' },
];

export const text = (key, label, more = {}) => ({
  type: 'textfield',
  key,
  label,
  input: true,
  ...more,
});

export const panel = (title, components) => ({
  type: 'panel',
  key: title,
  title,
  collapsible: false,
  input: false,
  components,
});

export const sex = (key) => ({
  type: 'radio',
  key,
  label: 'Giới tính',
  inline: true,
  values: SEXES,
  input: true,
});

/** A date with flatpickr: the visible box has no name, the named one is hidden. */
export const day = (key, label) => ({
  type: 'datetime',
  key,
  label,
  format: 'dd/MM/yyyy',
  enableTime: false,
  input: true,
  widget: {
    type: 'calendar',
    format: 'dd/MM/yyyy',
    enableTime: false,
    allowInput: true,
    mode: 'single',
    noCalendar: false,
  },
});

export const phone = (key, label) => ({
  type: 'phoneNumber',
  key,
  label,
  inputMask: '9999 999 999',
  input: true,
});

/** A list the server answers; `refreshOn` names the list above it. */
export const remote = (key, label, { url, selectValues, refreshOn }) => ({
  type: 'select',
  key,
  label,
  dataSrc: 'url',
  input: true,
  disableLimit: true,
  valueProperty: 'code',
  template: '<span>{{ item.name }}</span>',
  selectValues,
  data: { url },
  searchEnabled: true,
  searchField: '',
  lazyLoad: false,
  ...(refreshOn ? { refreshOn, clearOnRefresh: true } : {}),
});

export const native = (key, label, list) => ({
  type: 'select',
  key,
  label,
  widget: 'html5',
  input: true,
  data: { values: list.map(({ code, name }) => ({ value: code, label: name })) },
});

/** What the form holds, dates without their time. */
export function stateOf(form) {
  const { data } = form.submission;
  const flat = ({ ngaySinh, ngayHen, submit: _, ...rest }) => ({
    ...rest,
    ngaySinh: `${ngaySinh ?? ''}`.slice(0, 10),
    ngayHen: `${ngayHen ?? ''}`.slice(0, 10),
  });
  return flat(data);
}

export function showStateOf(form) {
  const show = () => {
    document.getElementById('state').textContent = JSON.stringify(stateOf(form), null, 1);
  };
  form.on('change', show);
  show();
}
