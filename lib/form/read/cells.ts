import type { FieldDescription, FieldText, SectionText } from '../contract/field';
import type { Cell, RawControl, Row, Segment, Table } from './boxes';
import type { Group } from './group';
import { isMereNumber } from './traits';

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
  const { box } = cell;
  if (box === null) return '';
  let text = '';
  for (let at = box.textsFrom; at < box.textsTo; at += 1) {
    const segment = grid.segments[at];
    if (segment === undefined || segment.kind === 'hint') continue;
    text = text === '' ? segment.text : `${text} ${segment.text}`;
  }
  return text;
}

function hasControls(
  box: { controlsFrom: number; controlsTo: number } | null,
  grid: Grid,
): boolean {
  if (box === null) return false;
  for (let at = box.controlsFrom; at < box.controlsTo; at += 1)
    if (grid.controls[at]?.dropped === false) return true;
  return false;
}

function isHead(row: Row, grid: Grid): boolean {
  if (hasControls(row.box, grid)) return false;
  return row.cells.filter((cell) => textOf(cell, grid) !== '').length >= 2;
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

/** Reads cells in document order. */
export function createCellReader(grid: Grid): (group: Group) => CellTexts | null {
  /** The nearest row above without controls and with several texts: the heads of the columns. */
  const heads = new Map<Row, Row | undefined>();
  const headRow = (row: Row): Row | undefined => {
    let head: Row | undefined;
    for (let at = row.index - 1; at >= 0 && head === undefined; at -= 1) {
      const above = row.table.rows[at];
      if (above === undefined) continue;
      if (isHead(above, grid)) head = above;
      else if (heads.has(above)) {
        head = heads.get(above);
        break;
      }
    }
    heads.set(row, head);
    return head;
  };
  /** Places among the rows that ask, counted from 1 below the head. */
  const ordinals = new Map<Row, number>();
  const ordinalOf = (row: Row, head: Row): number => {
    let ordinal = 1;
    for (let at = row.index - 1; at > head.index; at -= 1) {
      const above = row.table.rows[at];
      const known = above === undefined ? undefined : ordinals.get(above);
      if (known !== undefined) {
        ordinal += known;
        break;
      }
      if (above !== undefined && hasControls(above.box, grid)) ordinal += 1;
    }
    ordinals.set(row, ordinal);
    return ordinal;
  };
  return (group) => {
    const { cell } = group.box;
    if (cell === null) return null;
    const { row } = cell;
    const head = heads.has(row) ? heads.get(row) : headRow(row);
    return readCell(
      cell,
      head,
      grid,
      () => ordinals.get(row) ?? (head === undefined ? 0 : ordinalOf(row, head)),
    );
  };
}

function readCell(
  cell: Cell,
  head: Row | undefined,
  grid: Grid,
  ordinalOf: () => number,
): CellTexts {
  const { row } = cell;
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
    const many = row.cells.filter((other) => hasControls(other.box, grid)).length >= 2;
    const repeat = many ? { table: row.table, ordinal: ordinalOf() } : undefined;
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
