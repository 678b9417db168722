/** What every page of a library does alike. */

export const SEXES = [
  { code: '1', name: 'Nam' },
  { code: '2', name: 'Nữ' },
];

/** The lists of the page, asked for once. @returns {Promise<Record<string, { code: string, name: string }[]>>} */
export async function loadLists() {
  return (await fetch('/api/lists.json')).json();
}

/** The communes of a province; the server answers 300 ms later. */
export async function communesOf(province) {
  return province ? (await fetch(`/api/communes/${province}.json`)).json() : [];
}

/** Shows what the framework itself holds; a form in a frame shows it in the page around it. */
export function showState(state) {
  const place = document.getElementById('state') ?? parent.document.getElementById('state');
  place.textContent = JSON.stringify(state, null, 1);
}

/** yyyy-mm-dd of a local date, '' for none. */
export function isoDay(date) {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return '';
  const part = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** dd/mm/yyyy → Date, null for anything else. */
export function parseDay(text) {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '') ?? [];
  return year ? new Date(Number(year), Number(month) - 1, Number(day)) : null;
}

export const toOptions = (list) => list.map(({ code, name }) => ({ value: code, label: name }));

/** Lower case without marks, as search boxes compare. */
export const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
