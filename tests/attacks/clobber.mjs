/** Forms whose own inputs take the names of the DOM's properties, and pages that spoil what scripts rely on. */
export const CLOBBER = {
  clean: '',
  elements: '<input name="elements"><input name="length">',
  action: '<input name="action"><input name="method"><input name="target">',
  submit:
    '<button name="submit" type="button">x</button><input name="reset"><input name="requestSubmit">',
  attributes: '<input name="attributes"><input name="getAttribute"><input name="hasAttribute">',
  parentNode: '<input name="parentNode"><input name="parentElement"><input name="closest">',
  id: '<input name="id"><input name="className"><input name="classList">',
  name: '<input name="name"><input name="title"><input name="lang">',
  ownerDocument: '<input name="ownerDocument"><input name="getRootNode"><input name="isConnected">',
  nodeName:
    '<input name="nodeName"><input name="tagName"><input name="nodeType"><input name="localName">',
  children:
    '<input name="children"><input name="childNodes"><input name="firstChild"><input name="nextSibling">',
  querySelector:
    '<input name="querySelector"><input name="querySelectorAll"><input name="matches"><input name="contains">',
  value:
    '<input name="value"><input name="checkVisibility"><input name="getBoundingClientRect"><input name="textContent"><input name="style">',
};

/** On window and document: an element's id or name becomes a property there. */
export const WINDOW_NAMES =
  '<img name="body"><img name="forms"><img name="querySelectorAll"><img name="activeElement"><form name="getElementById"></form><a id="MutationObserver"></a><a id="chrome"></a><a id="browser"></a><a id="Symbol"></a>';

export const POLLUTION = {
  'Object.prototype values':
    "for (const key of ['then','value','ok','to','type','token','outcome','error','id','chosen','replace']) Object.prototype[key] = 'polluted';",
  'Object.prototype setters':
    "for (const key of ['fields','controls','texts','sections','lent','read']) Object.defineProperty(Object.prototype, key, {set(){throw new Error('page')}, get(){return 'page'}, configurable: true});",
  'Array.prototype':
    'for (const key of ["map","filter","push","flatMap","some","every","find","join"]) Array.prototype[key] = () => { throw new Error("page"); };',
  'Array iterator': 'Array.prototype[Symbol.iterator] = function* () { yield "page"; };',
  'String.prototype':
    'for (const key of ["replace","trim","normalize","toLowerCase","split"]) String.prototype[key] = () => "page";',
  'Map and Set':
    'Map.prototype.get = () => "page"; Map.prototype.set = () => { throw new Error("page"); }; Set.prototype.has = () => true;',
  'value accessor':
    "globalThis.__hooked = 0; const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'); Object.defineProperty(HTMLInputElement.prototype, 'value', { configurable: true, get() { return own.get.call(this); }, set(text) { globalThis.__hooked += 1; own.set.call(this, text); } });",
  'DOM methods':
    'const all = Document.prototype.querySelectorAll; Element.prototype.matches = () => true; Element.prototype.closest = () => document.body; Element.prototype.getAttribute = () => "page"; Element.prototype.checkVisibility = () => true; Document.prototype.querySelectorAll = () => all.call(document, "nothing");',
  'JSON and Promise':
    'JSON.stringify = () => "page"; JSON.parse = () => ({ page: 1 }); Promise.prototype.then = () => { throw new Error("page"); }; globalThis.fetch = () => Promise.reject();',
  'events and timers':
    'EventTarget.prototype.dispatchEvent = () => false; globalThis.setTimeout = () => 0; globalThis.requestAnimationFrame = () => 0; globalThis.MutationObserver = class { observe() { throw new Error("page"); } }; globalThis.Event = class { constructor() { throw new Error("page"); } };',
};

const FIELDS = [
  ['hoTen', 'Họ và tên'],
  ['soDinhDanh', 'Số định danh cá nhân'],
  ['ngaySinh', 'Ngày, tháng, năm sinh'],
  ['quocTich', 'Quốc tịch'],
];
export const HONEST_NAMES = FIELDS.map(([name]) => name);

function page({ inForm = '', onWindow = '', script = '' }) {
  const rows = FIELDS.map(
    ([name, label]) =>
      `<p><label for="f-${name}">${label}</label> <input id="f-${name}" data-honest name="${name}"></p>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai</title>
${script && `<script>${script}</script>`}<h1>Tờ khai</h1>${onWindow}
<form><fieldset><legend>Người nộp hồ sơ</legend>${rows.join('')}</fieldset>${inForm}</form></html>`;
}

const entries = Object.entries;
export const CLOBBER_PAGES = Object.fromEntries([
  ...entries(CLOBBER).map(([name, inForm]) => [`/clobber/${name}`, page({ inForm })]),
  ['/clobber/window', page({ onWindow: WINDOW_NAMES })],
  ...entries(POLLUTION).map(([, script], index) => [`/pollution/${index}`, page({ script })]),
]);
