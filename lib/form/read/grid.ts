import type { Box, Cell, Row, Table } from './boxes';
import { attribute } from './dom';

function spanOf(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name), 10);
  return value > 1 && value < 100 ? value : 1;
}

/** Opens the next row of a table. */
export function enterRow(table: Table, box: Box): Row {
  const row: Row = { table, index: table.rows.length, cells: [], box };
  table.rows.push(row);
  return row;
}

/** Places the next cell of a row, past the columns that cells of earlier rows still cover. */
export function enterCell(row: Row, element: Element): Cell {
  const { covered } = row.table;
  const last = row.cells[row.cells.length - 1];
  let column = last === undefined ? 0 : last.column + last.span;
  while ((covered.get(column) ?? 0) > row.index) column += 1;
  const span = spanOf(element, 'colspan');
  const rows = spanOf(element, 'rowspan');
  if (rows > 1)
    for (let at = column; at < column + span; at += 1) covered.set(at, row.index + rows);
  const cell: Cell = { row, column, span, box: null };
  row.cells.push(cell);
  return cell;
}
