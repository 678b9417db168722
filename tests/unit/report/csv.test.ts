import { describe, expect, it } from 'vitest';
import { csvFileName, encodeCsv, toCsv } from '../../../lib/report/csv';
import { tableOf } from '../../../lib/report/table';
import { rollupRow } from './rows';

const BOM = '\ufeff';

/** RFC 4180, read back: what a spreadsheet sees. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = text.startsWith(BOM) ? 1 : 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted && letter === '"' && text.charAt(index + 1) === '"') {
      cell += '"';
      index += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else if (quoted || letter !== '\r') cell += letter;
  }
  return rows.slice(0, -1);
}

describe('a CSV cell', () => {
  it.each([
    ['plain', 'Điền sẵn', 'Điền sẵn'],
    ['with a comma', 'a,b', '"a,b"'],
    ['with a quote', 'a"b', '"a""b"'],
    ['with a line end', 'a\nb', '"a\nb"'],
    ['that looks like a formula', '=1+1', "'=1+1"],
    ['that begins with plus', '+84', "'+84"],
    ['that begins with minus', '-1', "'-1"],
    ['that begins with at', '@SUM(A1)', "'@SUM(A1)"],
    ['that begins with a tab', '\t=1', "'\t=1"],
    ['that begins with a line end', '\r=1', '"\'\r=1"'],
    ['that begins with a full-width equals sign', '＝1', "'＝1"],
    [
      'that is a formula with a quote and a comma',
      '=HYPERLINK("x","y")',
      '"\'=HYPERLINK(""x"",""y"")"',
    ],
    ['that is a number', -5, '-5'],
    ['that is empty', null, ''],
  ])('%s', (_name, cell, expected) => {
    expect(encodeCsv([[cell]])).toBe(`${BOM}${expected}\r\n`);
  });

  it('is read back as it was', () => {
    const cells = ['a', 'b,c', 'd"e"', 'f\ng', ''];
    expect(readCsv(encodeCsv([cells, cells]))).toEqual([cells, cells]);
  });
});

describe('the CSV of a table', () => {
  const rows = [
    rollupRow({ fields: 8, filled: 5, redeclared: 1, dossiers: 1 }),
    rollupRow({ day: '2026-03-03', fields: 2, filled: 2, dossiers: 1 }),
    rollupRow({ fields: 100, filled: 100, training: true }),
  ];

  it('has one header, a line per group and the total, marked as real', () => {
    const [header, ...lines] = readCsv(toCsv(tableOf(rows, ['day', 'procedure'], 'real')));
    expect(header?.slice(0, 4)).toEqual(['Loại số liệu', 'Ngày', 'Thủ tục', 'Hồ sơ']);
    const column = (name: string) => lines.map((line) => line[header?.indexOf(name) ?? -1]);
    expect(column('Loại số liệu')).toEqual(['Thực tế', 'Thực tế', 'Thực tế']);
    expect(column('Ngày')).toEqual(['03/03/2026', '02/03/2026', 'Tổng cộng']);
    expect(column('Trường thông tin')).toEqual(['2', '8', '10']);
    expect(column('Điền sẵn')).toEqual(['2', '5', '7']);
    expect(column('Tỷ lệ điền sẵn (%)')).toEqual(['100', '63', '70']);
    expect(lines.every((line) => line.length === header?.length)).toBe(true);
  });

  it('marks training on every line and in the file name', () => {
    const lines = readCsv(toCsv(tableOf(rows, ['day'], 'training'))).slice(1);
    expect(lines.map(([kind]) => kind)).toEqual(['TẬP HUẤN', 'TẬP HUẤN']);
    const range = { from: '2026-03-01', to: '2026-03-31' };
    expect(csvFileName(range, 'training')).toBe('TAP-HUAN_khai-mot-lan_2026-03-01_2026-03-31.csv');
    expect(csvFileName(range, 'real')).toBe('khai-mot-lan_2026-03-01_2026-03-31.csv');
  });
});
