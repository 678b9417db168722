/** Choices.js, Tom Select and flatpickr over plain controls; the state follows the widgets' own events. */
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { communesOf, isoDay, loadLists, showState, toOptions } from './common.js';

const at = (id) => document.getElementById(id);
const widgets = {};
const TEXTS = [
  'hoTen',
  'soDinhDanh',
  'diaChi',
  'dienThoai',
  'email',
  'vcHoTen',
  'vcSoDinhDanh',
  'maSoThue',
  'ghiChu',
];
const texts = Object.fromEntries(TEXTS.map((key) => [key, '']));

function show() {
  const { danToc, quocTich, tinh, xa, ngaySinh, ngayHen } = widgets;
  showState({
    ...texts,
    ngaySinh: isoDay(ngaySinh.selectedDates[0]),
    ngayHen: isoDay(ngayHen.selectedDates[0]),
    gioiTinh: document.querySelector('[name=gioiTinh]:checked')?.value ?? '',
    danToc: danToc.getValue(true) ?? '',
    tinh: tinh.getValue(true) ?? '',
    xa: xa.getValue(true) ?? '',
    quocTich: quocTich.getValue(),
  });
}

function choicesOf(id, options) {
  const widget = new Choices(at(id), {
    choices: options,
    itemSelectText: '',
    shouldSort: false,
    placeholderValue: 'Chọn',
    searchPlaceholderValue: 'Tìm',
    searchResultLimit: 20,
  });
  return widget;
}

async function takeProvince() {
  widgets.xa.clearStore();
  const communes = toOptions(await communesOf(widgets.tinh.getValue(true)));
  widgets.xa.setChoices(communes, 'value', 'label', true);
}

loadLists().then(({ ethnicGroups, countries, provinces }) => {
  widgets.danToc = choicesOf('danToc', toOptions(ethnicGroups));
  widgets.tinh = choicesOf('tinh', toOptions(provinces));
  widgets.xa = choicesOf('xa', []);
  widgets.quocTich = new TomSelect(at('quocTich'), {
    options: toOptions(countries),
    valueField: 'value',
    labelField: 'label',
    searchField: ['label'],
    maxOptions: 500,
    onChange: show,
  });
  widgets.ngaySinh = flatpickr(at('ngaySinh'), {
    altInput: true,
    altFormat: 'd/m/Y',
    allowInput: true,
    onChange: show,
  });
  widgets.ngayHen = flatpickr(at('ngayHen'), { dateFormat: 'd/m/Y', onChange: show });
  for (const id of ['danToc', 'tinh', 'xa']) at(id).addEventListener('change', show);
  at('tinh').addEventListener('change', takeProvince);
  for (const key of TEXTS)
    at(key).addEventListener('input', ({ target }) => {
      texts[key] = target.value;
      show();
    });
  for (const radio of document.querySelectorAll('[name=gioiTinh]'))
    radio.addEventListener('change', show);
  show();
});
