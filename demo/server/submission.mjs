/** What a form sends, checked at the border. */
import { RequestFault } from './respond.mjs';

const MOST_ROWS = 200;
const LONGEST_TEXT = 2000;

/**
 * @param {unknown} body parsed JSON
 * @returns {{ procedure: string, dossier: string, applicant: string,
 *   fields: Record<string, unknown>, blocks: Record<string, unknown>,
 *   rows: { block: string, key: string, label: string, text: string }[] }}
 * @throws {RequestFault} 400 when the shape is another one
 */
export function parseSubmission(body) {
  if (!isObject(body) || !isObject(body.fields) || !isObject(body.blocks)) throw malformed();
  if (!Array.isArray(body.rows) || body.rows.length > MOST_ROWS) throw malformed();
  return {
    procedure: parseText(body.procedure),
    dossier: parseText(body.dossier),
    applicant: parseText(body.applicant),
    fields: body.fields,
    blocks: body.blocks,
    rows: body.rows.map(parseRow),
  };
}

function parseRow(row) {
  if (!isObject(row)) throw malformed();
  return {
    block: parseText(row.block),
    key: parseText(row.key),
    label: parseText(row.label),
    text: parseText(row.text),
  };
}

function parseText(value) {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw malformed();
  return value;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed() {
  return new RequestFault(400, 'Dữ liệu gửi lên không đúng cấu trúc.');
}
