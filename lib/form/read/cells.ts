import type { FieldDescription, FieldText, SectionText } from '../contract/field';
import type { Cell, RawControl, Row, Segment, Table } from './boxes';
import type { Group } from './group';
import { isMereNumber } from './looks';

/** What a table says of a field: the cell to the left, the column head, the row's own title. */
export interface CellTexts {
  readonly texts: readonly FieldText[];
  readonly sections: readonly SectionText[];
  readonly repeat?: { readonly table: Table; readonly ordinal: number };
}

export interface Grid {
  readonly segments: readonly Segment[];
  readonly controls: readonly RawControl[];
}

function textOf(cell: Cell, grid: Grid): string {
  if (cell.box === null) return '';
  return grid.segments
    .slice(cell.box.textsFrom, cell.box.textsTo)
    .filter((segment) => segment.kind !== 'hint')
    .map((segment) => segment.text)
    .join(' ');
}

function hasControls(
  box: { controlsFrom: number; controlsTo: number } | null,
  grid: Grid,
): boolean {
  if (box === null) return false;
  return grid.controls.slice(box.controlsFrom, box.controlsTo).some((control) => !control.dropped);
}

/** The nearest row above without controls and with several texts: the heads of the columns. */
export function headRow(row: Row, grid: Grid): Row | undefined {
  for (let at = row.index - 1; at >= 0; at -= 1) {
    const above = row.table.rows[at];
    if (above === undefined || hasControls(above.box, grid)) continue;
    if (above.cells.filter((cell) => textOf(cell, grid) !== '').length >= 2) return above;
  }
  return undefined;
}

/** The head over a column, or '' ; a deeper head stands before a wider one above it. */
function headText(head: Row, column: number, grid: Grid): string {
  const over = (row: Row | undefined) =>
    row?.cells.find((cell) => cell.column <= column && column < cell.column + cell.span);
  const own = over(head);
  const text = own === undefined ? '' : textOf(own, grid);
  if (text !== '') return text;
  const wider = over(head.table.rows[head.index - 1]);
  return wider === undefined ? '' : textOf(wider, grid);
}

/** A row without controls and with one single text is a title across the table. */
export function isTitleRow(row: Row, grid: Grid): boolean {
  if (hasControls(row.box, grid)) return false;
  return row.cells.filter((cell) => !isMereNumber(textOf(cell, grid))).length === 1;
}

export function readCell(group: Group, grid: Grid): CellTexts | null {
  const cell = group.box.cell;
  if (cell === null) return null;
  const { row } = cell;
  const head = headRow(row, grid);
  const before = row.cells.filter((other) => other.column < cell.column);
  const lettered = before.filter(
    (other) => !hasControls(other.box, grid) && !isMereNumber(textOf(other, grid)),
  );
  const texts: FieldText[] = [];
  if (head === undefined) {
    const left = before[before.length - 1];
    const nearest =
      left !== undefined && hasControls(left.box, grid) ? undefined : lettered[lettered.length - 1];
    if (nearest !== undefined) texts.push({ from: 'cell-left', text: textOf(nearest, grid) });
    return { texts, sections: [] };
  }
  const above = headText(head, cell.column, grid);
  if (above !== '') texts.push({ from: 'cell-above', text: above });
  const title = lettered[0];
  if (title === undefined) {
    const rows = row.table.rows.filter(
      (other) => other.index > head.index && hasControls(other.box, grid),
    );
    const many = row.cells.filter((other) => hasControls(other.box, grid)).length >= 2;
    const repeat = many ? { table: row.table, ordinal: rows.indexOf(row) + 1 } : undefined;
    return repeat === undefined ? { texts, sections: [] } : { texts, sections: [], repeat };
  }
  const left = lettered[lettered.length - 1] ?? title;
  texts.push({ from: 'cell-left', text: textOf(left, grid) });
  const place = row.table.box?.textsFrom ?? 0;
  const sections: SectionText[] = [
    { id: `row${place}.${row.index}`, from: 'row', text: textOf(title, grid) },
  ];
  if (above !== '')
    sections.push({ id: `col${place}.${cell.column}`, from: 'column', text: above });
  return { texts, sections };
}

export type Repeat = NonNullable<FieldDescription['repeat']>;
