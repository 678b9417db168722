/**
 * A date from three texts: `dd/mm/yyyy`, or `yyyy` where the year alone will do.
 * @param {{ day: string, month: string, year: string }} parts
 * @param {{ yearAlone: boolean }} rule
 * @returns {{ text: string, problem: string }} one of them is empty, both when nothing was typed
 */
export function joinDate({ day, month, year }, { yearAlone }) {
  if (day === '' && month === '' && year === '') return { text: '', problem: '' };
  const yearFits = /^\d{4}$/.test(year);
  if (yearAlone && yearFits && day === '' && month === '') return { text: year, problem: '' };
  if (yearFits && isDay(Number(day), Number(month), Number(year))) {
    return { text: `${twoDigits(day)}/${twoDigits(month)}/${year}`, problem: '' };
  }
  if (yearFits && day !== '' && month !== '') return { text: '', problem: 'Không có ngày này.' };
  const wish = yearAlone
    ? 'Nhập đủ ngày, tháng, năm hoặc chỉ nhập năm.'
    : 'Nhập đủ ngày, tháng, năm.';
  return { text: '', problem: wish };
}

export function twoDigits(text) {
  return text.padStart(2, '0');
}

function isDay(day, month, year) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
