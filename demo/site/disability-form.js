/** The disability form: Form.io draws it and holds its data; this page copies, reads and sends. */
import { COPIED_TO_OWNER, disabilityBlocks } from './disability-schema.js';
import { sendOnSubmit } from './send.js';
import { Formio } from './vendor/formio.js';

// The page's policy allows no eval: templates are filled in by Form.io's own replacement of {{ … }}.
Formio.Evaluator.noeval = true;
Formio.setBaseUrl(location.origin);
Formio.setProjectUrl(location.origin);
Formio.cdn['moment-timezone'] = '/api/timezones';

/** The renderer's own words, by its English ones. */
const WORDS = {
  'Type to search': 'Gõ để tìm',
  'No choices to choose from': 'Chưa có danh sách',
  'No results found': 'Không tìm thấy',
  'Loading...': 'Đang tải…',
  'Remove item': 'Bỏ chọn',
};

const blocks = disabilityBlocks(await (await fetch('/api/ethnic-groups')).json());
const form = await Formio.createForm(
  document.getElementById('formio'),
  {
    components: blocks.map(({ id, title, fields }) => ({
      type: 'panel',
      key: `block-${id}`,
      title,
      input: false,
      components: fields.map((field) => ({ input: true, ...field })),
    })),
  },
  { noAlerts: true, i18n: { en: WORDS } },
);

form.on('change', ({ changed }) => {
  if (changed?.component.key === 'isOwnerDossierCheck' && changed.value) copyToOwner();
});
window.__demoState = readState;
sendOnSubmit(document.getElementById('eform'), () => ({
  ...readState(),
  applicant: readState().fields.fullname,
}));

/** As the portals do: the tick copies once, and later changes above stay above. */
function copyToOwner() {
  const copy = Object.entries(COPIED_TO_OWNER).map(([key, from]) => [key, form.data[from]]);
  form.submission = { data: { ...form.data, ...Object.fromEntries(copy) } };
}

/** What Form.io holds now; days without their time. */
function readState() {
  const state = { blocks: {}, fields: {}, rows: [] };
  for (const { id, title, fields } of blocks) {
    state.blocks[id] = {};
    for (const { key, label, type } of fields) {
      const model = modelOf(key, type);
      state.blocks[id][key] = model;
      state.fields[key] = model;
      state.rows.push({ block: title, key, label, text: shown(key, type, model) });
    }
  }
  return state;
}

function modelOf(key, type) {
  const value = form.submission.data[key] ?? '';
  if (type === 'checkbox') return value === true;
  return type === 'datetime' ? String(value).slice(0, 10) : String(value);
}

function shown(key, type, model) {
  if (type === 'checkbox') return model ? 'Có' : '';
  if (model === '') return '';
  if (type === 'datetime') return model.split('-').reverse().join('/');
  const { component, element } = form.getComponent(key);
  if (type === 'radio') return component.values.find(({ value }) => value === model)?.label ?? '';
  if (type !== 'select') return model;
  return (
    element.querySelector('.choices__list--single .choices__item > span')?.textContent ?? model
  );
}
