import type { DayRange } from '../journal/reads';
import type { RollupCounter } from '../journal/rollup';
import { COUNTER_WORDS, DATA_KIND_WORDS, GROUPING_WORDS, UNNAMED_WORDS } from './columns';
import type { DataKind, Figures } from './figures';
import { formatDay } from './format';
import type { Grouping, ReportTable } from './table';

type Cell = string | number | null;

const BOM = '\ufeff';
const LINE_END = '\r\n';
/** A spreadsheet takes text that begins so for a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** In the order of the table on screen. */
const COUNTERS = Object.keys(COUNTER_WORDS) as RollupCounter[];

/**
 * A report table as CSV: UTF-8 with BOM, RFC 4180 quoting and line ends, one header line, the total last.
 * Shares are whole percents, because a decimal mark would be read differently by Vietnamese and English
 * spreadsheets. Every line says whether it is real or TẬP HUẤN.
 */
export function toCsv(table: ReportTable): string {
  const header: Cell[] = [
    'Loại số liệu',
    ...table.groupings.map((grouping) => GROUPING_WORDS[grouping]),
    ...COUNTERS.map((counter) => COUNTER_WORDS[counter]),
    'Tỷ lệ điền sẵn (%)',
    'Tỷ lệ khai báo lại (%)',
  ];
  const lines = table.lines.map((line) => [
    DATA_KIND_WORDS[table.data],
    ...table.groupings.map((grouping) => groupCell(grouping, line.group[grouping] ?? '')),
    ...figureCells(line.figures),
  ]);
  const total: Cell[] = [
    DATA_KIND_WORDS[table.data],
    ...table.groupings.map((_, index) => (index === 0 ? 'Tổng cộng' : '')),
    ...figureCells(table.total),
  ];
  return encodeCsv([header, ...lines, total]);
}

/** "khai-mot-lan_2026-03-01_2026-03-31.csv", with TAP-HUAN in front for training data. */
export function csvFileName(range: DayRange, data: DataKind): string {
  const name = `khai-mot-lan_${range.from}_${range.to}.csv`;
  return data === 'training' ? `TAP-HUAN_${name}` : name;
}

export function encodeCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => row.map(encodeCell).join(',') + LINE_END).join('');
}

function encodeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function groupCell(grouping: Grouping, text: string): string {
  if (text === '') return UNNAMED_WORDS;
  return grouping === 'day' ? formatDay(text) : text;
}

function figureCells(figures: Figures): Cell[] {
  return [
    ...COUNTERS.map((counter) => figures[counter]),
    percentOf(figures.prefilledShare),
    percentOf(figures.redeclaredShare),
  ];
}

function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 100);
}
