/** jQuery with Bootstrap 4, Select2 (one list asked page by page), bootstrap-datepicker and inputmask. */
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker.css';
import 'select2/dist/css/select2.css';
import { jquery as $ } from './jquery-global.js';
import 'bootstrap-datepicker';
import 'inputmask/dist/jquery.inputmask.js';
import select2 from 'select2';
import { communesOf, fold, isoDay, loadLists, showState } from './common.js';

// Select2 answers a factory where CommonJS is spoken, and has registered itself where it is not.
if (!$.fn.select2) select2(window, $);

const PAGE_SIZE = 20;
const TEXTS = [
  'hoTen',
  'soDinhDanh',
  'diaChi',
  'dienThoai',
  'email',
  'chaHoTen',
  'chaSoDinhDanh',
  'maSoThue',
  'ghiChu',
];
const LISTS = ['danToc', 'quocTich', 'tinh', 'xa'];
/** Changed by jQuery's own events only. */
const state = Object.fromEntries(
  [...TEXTS, ...LISTS, 'ngaySinh', 'ngayHen', 'gioiTinh'].map((key) => [key, '']),
);

function put(change) {
  Object.assign(state, change);
  showState(state);
}

function listen() {
  for (const key of TEXTS)
    $(`#${key}`).on('input change', ({ target }) => put({ [key]: target.value }));
  for (const key of LISTS)
    $(`#${key}`).on('change', ({ target }) => put({ [key]: $(target).val() ?? '' }));
  // The plugin tells only of dates picked on its calendar; a typed one it takes over without a word.
  for (const key of ['ngaySinh', 'ngayHen']) {
    const date = $(`#${key}`).datepicker({ format: 'dd/mm/yyyy', autoclose: true });
    date.on('changeDate clearDate keyup change blur', () => {
      put({ [key]: isoDay(date.datepicker('getDate')) });
    });
  }
  $('[name=gioiTinh]').on('change', ({ target }) => put({ gioiTinh: target.value }));
  $('#tinh').on('change', () => $('#xa').val(null).trigger('change'));
}

async function findCommunes({ data: { term = '', page = 1 } }, succeed) {
  const all = (await communesOf($('#tinh').val())).filter(({ name }) =>
    fold(name).includes(fold(term)),
  );
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  succeed({
    results: shown.map(({ code, name }) => ({ id: code, text: name })),
    pagination: { more: all.length > page * PAGE_SIZE },
  });
}

loadLists().then(({ ethnicGroups, countries, provinces }) => {
  for (const [key, list] of Object.entries({
    danToc: ethnicGroups,
    quocTich: countries,
    tinh: provinces,
  }))
    $(`#${key}`).append(list.map(({ code, name }) => new Option(name, code)));
  $('#danToc, #quocTich, #tinh').select2({ width: '100%' });
  $('#xa').select2({
    width: '100%',
    placeholder: '-- Chọn xã/phường --',
    ajax: {
      delay: 0,
      data: (query) => query,
      transport: (query, succeed) => void findCommunes(query, succeed),
    },
  });
  $('#dienThoai').inputmask('9999 999 999');
  listen();
  put({});
});
