/** Sending a form as JSON, and showing what the server says it has received. */
import { make } from '/elements/field-element.js';

/**
 * @param {HTMLFormElement} form
 * @param {() => { applicant: string, fields: object, blocks: object,
 *   rows: { block: string, key: string, label: string, text: string }[] }} readState
 */
export function sendOnSubmit(form, readState) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(readState()).then(showReceived, showFault);
  });
}

async function send({ applicant, fields, blocks, rows }) {
  const response = await fetch('/api/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      procedure: textOf('ma-thu-tuc'),
      dossier: textOf('ma-ho-so'),
      applicant,
      fields,
      blocks,
      rows,
    }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

function showReceived({ dossier, receivedAt, rows }) {
  const filled = rows.filter(({ text }) => text !== '');
  const time = new Date(receivedAt).toLocaleTimeString('vi-VN');
  show(
    make('h2', {}, 'Hệ thống đã nhận'),
    make(
      'p',
      {},
      `Hồ sơ ${dossier}, lúc ${time}: ${filled.length} trường có nội dung, ${rows.length - filled.length} trường bỏ trống.`,
    ),
    make(
      'div',
      { className: 'table-frame' },
      make('table', { className: 'list' }, head(), make('tbody', {}, ...filled.map(row))),
    ),
  );
}

function showFault(fault) {
  show(make('h2', {}, 'Chưa gửi được hồ sơ'), make('p', {}, fault.message));
}

function show(...content) {
  const section = document.getElementById('received');
  section.replaceChildren(...content);
  section.hidden = false;
  section.scrollIntoView({ block: 'start' });
}

function head() {
  const cells = ['Phần', 'Trường thông tin', 'Nội dung đã nhận'];
  return make('thead', {}, make('tr', {}, ...cells.map((cell) => make('th', {}, cell))));
}

function row({ block, key, label, text }) {
  const line = make('tr', {}, ...[block, label, text].map((cell) => make('td', {}, cell)));
  line.dataset.key = key;
  return line;
}

function textOf(id) {
  return document.getElementById(id).textContent;
}
