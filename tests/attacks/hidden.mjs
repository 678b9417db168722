/**
 * Ways to keep a field out of a person's sight while a program still finds it. Each makes the markup of one
 * row around a field that asks for the applicant's number.
 */
const inField = (css) => (field) => field(css);
const around = (css) => (field) => `<div style="${css}">${field('')}</div>`;
const covered = (css) => (field) =>
  `<div style="position:relative">${field('')}<div style="position:absolute;inset:-4px;background:#fff;${css}"></div></div>`;

export const TECHNIQUES = {
  'opacity 0 on the field': inField('opacity:0'),
  'opacity 0 on an ancestor': around('opacity:0'),
  'opacity multiplied over ancestors': (field) =>
    `<div style="opacity:.3"><div style="opacity:.3">${field('')}</div></div>`,
  'filter opacity on the field': inField('filter:opacity(0)'),
  'filter opacity on an ancestor': around('filter:opacity(0.01)'),
  'mask on the field': inField('mask-image:linear-gradient(transparent,transparent)'),
  'mask on an ancestor': around('mask-image:linear-gradient(transparent,transparent)'),
  'clip to nothing': inField('position:absolute;clip:rect(0 0 0 0)'),
  'clip to an empty point': inField('position:absolute;clip:rect(1px,1px,1px,1px)'),
  'clip-path inset 50%': inField('clip-path:inset(50%)'),
  'clip-path inset from below': inField('clip-path:inset(0 0 100% 0)'),
  'clip-path circle': inField('clip-path:circle(0px)'),
  'clip-path ellipse on an ancestor': around('clip-path:ellipse(0 0)'),
  'clip-path polygon': inField('clip-path:polygon(0 0,0 0,0 0)'),
  'transform scale 0': inField('transform:scale(0)'),
  'transform scale 0.02': inField('transform:scale(.02)'),
  'turned on its edge': inField('transform:rotateY(90deg)'),
  'turned away': inField('transform:rotateY(180deg);backface-visibility:hidden'),
  'pushed out by transform': inField('transform:translateX(-9999px)'),
  'off the left side': inField('position:absolute;left:-9999px'),
  'off the top': inField('position:absolute;top:-9999px'),
  'fixed below the window': inField('position:fixed;top:300vh;left:0'),
  'fixed beyond the right side': inField('position:fixed;top:0;left:300vw'),
  'zero size': inField('width:0;height:0;padding:0;border:0'),
  'one pixel': inField('width:1px;height:1px;padding:0;border:0'),
  'overflow of an empty box': around('height:0;overflow:hidden'),
  'pushed out of a box that clips': (field) =>
    `<div style="overflow:hidden;height:20px;position:relative">${field('position:absolute;top:200px')}</div>`,
  'white on white': inField('color:#fff;background:#fff;border:0;outline:0;caret-color:#fff'),
  'transparent text and box': inField('color:transparent;background:transparent;border:0'),
  'text indented away': inField('text-indent:-9999px;border:0;background:#fff'),
  'text shown as dots': inField('-webkit-text-security:disc'),
  'no font size': inField('font-size:0;height:20px;border:0'),
  'font of one pixel': inField('font-size:1px;height:20px;border:0'),
  'covered, clicks pass': covered('pointer-events:none'),
  'covered, clicks caught': covered(''),
  'behind its own block': (field) =>
    `<div style="position:relative;z-index:0"><div style="background:#fff">${field('position:relative;z-index:-1')}</div></div>`,
  inert: (field) => `<div inert style="color:#fff">${field('')}</div>`,
  'closed details': (field) => `<details><summary>Thêm</summary>${field('')}</details>`,
  'closed dialog': (field) => `<dialog>${field('')}</dialog>`,
  'closed popover': (field) => `<div popover>${field('')}</div>`,
  'hidden until found': (field) => `<div hidden="until-found">${field('')}</div>`,
  'display none': around('display:none'),
  'display contents below display none': (field) =>
    `<div style="display:none"><div style="display:contents">${field('')}</div></div>`,
  'display contents on the field': inField('display:contents'),
  'visibility hidden': inField('visibility:hidden'),
  'visibility collapse': around('visibility:collapse'),
  'content-visibility hidden': around('content-visibility:hidden'),
  'blended into the page': inField(
    'mix-blend-mode:lighten;background:#000;color:#000;border-color:#000',
  ),
  'zoom 0.01': inField('zoom:.01'),
  'type hidden': (field) => field('', 'hidden'),
};

/** What hides the whole page at once; the control field counts as hidden there. */
export const WHOLE_PAGE = {
  'behind a modal dialog':
    '<dialog id="modal" style="width:100vw;height:100vh;max-width:none;max-height:none">Xin chờ</dialog><script>modal.showModal()</script>',
  'behind a full cover':
    '<div style="position:fixed;inset:0;background:#fff;z-index:9999">Xin chờ</div>',
  'page without opacity': '<style>html{opacity:0}</style>',
  'page filtered away': '<style>body{filter:opacity(0)}</style>',
};

/** Ordinary looks that must not be taken for hiding. */
const ORDINARY = {
  plain: inField(''),
  'no border, line below': inField('border:0;border-bottom:1px solid #888'),
  'rounded clip': inField('clip-path:inset(0 round 6px)'),
  'slightly transparent': around('opacity:.85'),
  'shadow filter': around('filter:drop-shadow(0 1px 2px #0004)'),
  'scaled a little': around('transform:scale(.95)'),
  'moved a little': inField('position:relative;left:4px;top:2px'),
  'dark on light': inField('color:#123;background:#eef'),
  'light on dark': inField('color:#fff;background:#123'),
  'small text': inField('font-size:11px'),
  'in a scrolling box': around('overflow:auto;height:40px'),
  'in a clipping card': around('overflow:hidden;border-radius:8px;padding:4px'),
  'far below': around('margin-top:3000px'),
  'open details': (field) => `<details open><summary>Thêm</summary>${field('')}</details>`,
  'under a label that floats': (field) =>
    `<div style="position:relative">${field('')}<span style="position:absolute;left:6px;top:2px;pointer-events:none;font-size:9px">Số</span></div>`,
  'display contents around': around('display:contents'),
  'content-visibility auto': around('content-visibility:auto'),
  'on a layer of its own': around('will-change:transform;isolation:isolate'),
};

export const ORDINARY_NAMES = Object.keys(ORDINARY);

/** One field each; the same citizen has all of these capacities, so that every row asks for one number. */
const BLOCKS = [
  ['applicant', 'Người nộp hồ sơ'],
  ['father', 'Thông tin về người cha'],
  ['householder', 'Chủ hộ'],
  ['representative', 'Người đại diện'],
  ['guardian', 'Người giám hộ'],
  ['husband', 'Bên nam (chồng)'],
];
export const ROLES = BLOCKS.map(([person]) => ({ person, ordinal: 1 }));
const PLAIN = inField('');

function block(index, technique) {
  const id = `so-dinh-danh-${index}`;
  const field = (css, type = 'text') =>
    `<input id="${id}" name="soDinhDanh" data-row="${index}" type="${type}" style="${css}">`;
  return `<fieldset style="border:0"><legend>${BLOCKS[index % BLOCKS.length][1]}</legend>
<p><label for="${id}">Số định danh cá nhân</label></p>${technique(field)}</fieldset>`;
}

const page = (blocks, extra = '') => `<!doctype html><html lang="vi"><meta charset="utf-8">
<title>Tờ khai</title><h1>Tờ khai</h1><form>${blocks.join('\n')}</form>${extra}</html>`;

/** Pages of six rows each, named `${path}/0`, `${path}/1` … */
function pagesOf(path, techniques) {
  const blocks = techniques.map((technique, index) => block(index, technique));
  const count = Math.ceil(blocks.length / BLOCKS.length);
  return Array.from({ length: count }, (_, at) => [
    `${path}/${at}`,
    page(blocks.slice(at * BLOCKS.length, (at + 1) * BLOCKS.length)),
  ]);
}

export const HIDDEN_PAGES = Object.fromEntries([
  ...pagesOf('/hidden', Object.values(TECHNIQUES)),
  /** A page without any trick: every row of it is filled, so the tricks are what is tested. */
  ...pagesOf('/shown', Array(BLOCKS.length).fill(PLAIN)),
  ...pagesOf('/ordinary', Object.values(ORDINARY)),
  ...Object.values(WHOLE_PAGE).map((extra, index) => [
    `/whole/${index}`,
    page([block(0, PLAIN)], extra),
  ]),
]);

export const pathsOf = (start) =>
  Object.keys(HIDDEN_PAGES).filter((path) => path.startsWith(start));
