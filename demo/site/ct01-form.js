/** The residence form CT01: keeps a state from what is typed, steps through the digit boxes, sends. */
import { ct01Fields, memberRow } from './ct01-schema.js';
import { sendOnSubmit } from './send.js';

const PREFIX = 'ctl00$MainContent$';
const form = document.getElementById('aspnetForm');
/** Control name without its prefix → what was typed there; changed by input and change events only. */
const typed = new Map();
const members = form.querySelector('table.members tbody');
/** The heading of the table is a row like the others. */
const countMembers = () => members.rows.length - 1;

for (const control of form.querySelectorAll('input[type=text], textarea, select')) take(control);
form.addEventListener('input', ({ target }) => take(target));
form.addEventListener('change', ({ target }) => take(target));
form.addEventListener('input', ({ target }) => stepForward(target));
form.addEventListener('keydown', stepBack);
form.querySelector('[name$=btnThemDong]').addEventListener('click', addMember);
window.__demoState = readState;
sendOnSubmit(form, () => ({ ...readState(), applicant: readState().blocks.applicant.HoTen }));

function take(control) {
  if (control.type === 'radio' && !control.checked) return;
  if (control.classList.contains('digit')) control.value = control.value.replace(/\D/g, '');
  typed.set(control.name.slice(PREFIX.length), control.value);
}

/** A digit box that is full hands over to the next one. */
function stepForward(control) {
  if (control.classList.contains('digit') && control.value.length === 1)
    neighbour(control, 1)?.focus();
}

function stepBack(event) {
  const control = event.target;
  if (event.key !== 'Backspace' || !control.classList.contains('digit') || control.value !== '')
    return;
  event.preventDefault();
  neighbour(control, -1)?.focus();
}

function neighbour(control, step) {
  const boxes = [...control.closest('table').querySelectorAll('input')];
  return boxes[boxes.indexOf(control) + step];
}

/** One more empty row at the end, its controls named as the server would name them. */
function addMember() {
  const number = countMembers() + 1;
  const row = members.rows[number - 1].cloneNode(true);
  row.cells[0].textContent = String(number);
  for (const control of row.querySelectorAll('input, select')) {
    control.name = control.name.replace(memberRow(number - 1), memberRow(number));
    control.id = control.name.replaceAll('$', '_');
    control.value = '';
    take(control);
  }
  members.append(row);
}

/** What the form holds now, joined from its controls. */
function readState() {
  const state = { blocks: {}, fields: {}, rows: [] };
  for (const { block, title, key, label, controls, join, choices } of ct01Fields(countMembers())) {
    const model = join(controls.map((control) => typed.get(control) ?? ''));
    state.blocks[block] = { ...state.blocks[block], [key]: model };
    const fullKey = block.startsWith('member') ? `${block}.${key}` : key;
    state.fields[fullKey] = model;
    state.rows.push({ block: title, key: fullKey, label, text: choices?.[model] ?? model });
  }
  return state;
}
