/** One question of the schema as an element, or as a bare input that has no element around it. */
import { make } from '/elements/index.js';
import { COUNTRIES } from './countries.js';

const BUILDERS = { input: buildBareInput, checkbox: buildBareCheckbox };

/** @returns an object with key, label, model and shown; either a node itself or with its `node`. */
export function buildField(plan) {
  return (BUILDERS[plan.kind] ?? buildElement)(plan);
}

function buildElement({ kind, key, label, choices, required, longest, yearAlone }) {
  const element = document.createElement(kind);
  element.setAttribute('name', key);
  element.setAttribute('label', label);
  element.toggleAttribute('required', required === true);
  element.toggleAttribute('year-alone', yearAlone === true);
  if (longest !== undefined) element.setAttribute('maxlength', String(longest));
  if (choices !== undefined) element.choices = choices;
  if (kind === 'x-select-area') element.countries = COUNTRIES;
  return element;
}

function buildBareInput({ key, label, wide }) {
  const field = { key, label, model: '', shown: '' };
  const input = make('input', { type: 'text', name: key, id: key, className: 'input-field' });
  input.addEventListener('input', () => {
    field.model = input.value;
    field.shown = input.value;
  });
  const caption = make('label', { className: 'field-label', htmlFor: key }, label);
  field.node = make('div', { className: wide ? 'field wide' : 'field' }, caption, input);
  return field;
}

function buildBareCheckbox({ key, label }) {
  const field = { key, label, model: false, shown: '' };
  const box = make('input', { type: 'checkbox', name: key, id: key });
  box.addEventListener('change', () => {
    field.model = box.checked;
    field.shown = box.checked ? 'Có' : '';
  });
  const caption = make('label', { htmlFor: key }, label);
  field.node = make('div', { className: 'field wide tick' }, box, caption);
  return field;
}
