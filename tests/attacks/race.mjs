const FIELDS = [
  ['hoTen', 'Họ, chữ đệm, tên'],
  ['soDinhDanh', 'Số định danh cá nhân'],
  ['ngaySinh', 'Ngày, tháng, năm sinh'],
  ['danToc', 'Dân tộc'],
  ['quocTich', 'Quốc tịch'],
  ['thuongTru', 'Nơi thường trú'],
];
const BLOCKS = [
  ['Cha', 'Thông tin về người cha'],
  ['Me', 'Thông tin về người mẹ'],
];

const block = ([suffix, legend]) =>
  `<fieldset><legend>${legend}</legend>${FIELDS.map(
    ([name, label]) =>
      `<p><label for="${name}${suffix}">${label}</label> <input id="${name}${suffix}" name="${name}${suffix}"></p>`,
  ).join('')}</fieldset>`;

/** Writes down what stood above a field when it was written, across documents, and spoils the page when told. */
function pageScript() {
  const log = (row) => {
    const rows = JSON.parse(sessionStorage.getItem('log') ?? '[]');
    sessionStorage.setItem('log', JSON.stringify([...rows, row]));
  };
  document.addEventListener(
    'input',
    ({ target }) => {
      const legend = target.closest('fieldset').querySelector('legend').textContent;
      const { type, readOnly, disabled, value } = target;
      log({ legend, type, readOnly, disabled, value, at: location.pathname + location.search });
      globalThis.onFirstInput?.();
      globalThis.onFirstInput = undefined;
    },
    true,
  );
  const each = (change) => {
    for (const input of document.querySelectorAll('input')) change(input);
  };
  const spoil = {
    reload: () => location.reload(),
    pushState: () => history.pushState({}, '', '/race/pushed'),
    'another page': () => location.assign('/race/other'),
    'another dossier': () => location.assign('/race?case=2'),
    'another dossier, pushed': () => history.pushState({}, '', '/race?case=2'),
    'swapped legends': () => {
      const [father, mother] = document.querySelectorAll('legend');
      [father.textContent, mother.textContent] = [mother.textContent, father.textContent];
    },
    'swapped blocks': () => {
      const [father, mother] = document.querySelectorAll('fieldset');
      father.before(mother);
    },
    'document written anew': () => {
      document.querySelector('form').innerHTML = document
        .querySelector('form')
        .innerHTML.replace('người cha', 'người X')
        .replace('người mẹ', 'người cha')
        .replace('người X', 'người mẹ');
    },
    'other names': () =>
      each((input) => Object.assign(input, { name: `x${input.id}`, id: `y${input.id}` })),
    'password type': () => each((input) => Object.assign(input, { type: 'password' })),
    readonly: () => each((input) => Object.assign(input, { readOnly: true })),
    disabled: () => each((input) => Object.assign(input, { disabled: true })),
    'moved focus': () => document.querySelector('#hoTenMe').focus(),
  };
  globalThis.arm = (kind, when, delay) => {
    const start = () => (delay > 0 ? setTimeout(spoil[kind], delay) : spoil[kind]());
    if (when === 'during') globalThis.onFirstInput = start;
    else start();
  };
}

export const RACES = [
  'reload',
  'pushState',
  'another page',
  'another dossier',
  'another dossier, pushed',
  'swapped legends',
  'swapped blocks',
  'document written anew',
  'other names',
  'password type',
  'readonly',
  'disabled',
  'moved focus',
];

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai đăng ký khai sinh</title>
<script>(${pageScript})()</script><h1>Tờ khai đăng ký khai sinh</h1>
<form>${BLOCKS.map(block).join('')}</form></html>`;

export const RACE_PAGES = { '/race': page, '/race/other': page, '/race/pushed': page };
