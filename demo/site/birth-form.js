/** The birth registration form: draws the blocks, redraws them when the relation changes, sends what they hold. */
import { make } from '/elements/index.js';
import { birthBlocks, RELATION_FIELD } from './birth-schema.js';
import { buildField } from './build-field.js';
import { sendOnSubmit } from './send.js';

/** The real portals redraw the persons' blocks about this long after a driving answer (milliseconds). */
const REBUILD_DELAY_MS = 250;

const form = document.getElementById('eform');
const ethnicGroups = await (await fetch('/api/ethnic-groups')).json();
const relation = buildField(RELATION_FIELD);
/** Block id → { id, title, node, fields }: what stands in the page now. */
const blocks = new Map();

draw();
relation.addEventListener('field-change', rebuildLater());
window.__demoState = readState;
sendOnSubmit(form, () => ({ ...readState(), applicant: readState().blocks.applicant.HoVaTenC }));

function draw() {
  const sections = currentBlocks().map((plan) => {
    const block = buildBlock(plan);
    blocks.set(plan.id, block);
    const driver =
      plan.id === 'applicant' ? [make('div', { className: 'block-grid' }, relation)] : [];
    return make(
      'section',
      { className: 'block' },
      make('h2', { className: 'block-title' }, plan.title),
      ...driver,
      block.node,
    );
  });
  const actions = make(
    'p',
    { className: 'form-actions' },
    make('button', { type: 'submit', className: 'button' }, 'Nộp hồ sơ'),
  );
  form.replaceChildren(...sections, actions);
}

function currentBlocks() {
  return birthBlocks({ relation: relation.model, ethnicGroups });
}

function buildBlock({ id, title, note = '', fields: plans }) {
  const fields = plans.map(buildField);
  const node = make('div', { className: 'block-grid' });
  if (note !== '') node.append(make('p', { className: 'block-note' }, note));
  node.append(...fields.map((field) => field.node ?? field));
  return { id, title, node, fields };
}

/** Throws the persons' blocks away and draws them anew: new nodes, nothing kept. */
function rebuild() {
  for (const plan of currentBlocks().filter(({ rebuilt }) => rebuilt)) {
    const fresh = buildBlock(plan);
    blocks.get(plan.id).node.replaceWith(fresh.node);
    blocks.set(plan.id, fresh);
  }
}

function rebuildLater() {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, REBUILD_DELAY_MS);
  };
}

/** What the form holds now, from the elements' own states. */
function readState() {
  const state = { blocks: {}, fields: {}, rows: [] };
  for (const { id, title, fields } of blocks.values()) {
    const all = id === 'applicant' ? [relation, ...fields] : fields;
    state.blocks[id] = Object.fromEntries(all.map((field) => [field.key, field.model]));
    Object.assign(state.fields, state.blocks[id]);
    state.rows.push(
      ...all.map(({ key, label, shown }) => ({ block: title, key, label, text: shown })),
    );
  }
  return state;
}
