import type { SessionTally } from '../journal/tally';
import { shareOf } from './figures';

/** Of the dossiers that the office's own list names, those that the journal knows. */
export interface Coverage {
  readonly listed: number;
  readonly found: number;
  /** found ÷ listed; null for an empty list. */
  readonly share: number | null;
}

/** What a list of the office gave: dossier numbers alone, each once. */
export type DossierListResult =
  | {
      readonly outcome: 'read';
      readonly numbers: readonly string[];
      /** Lines that hold no dossier number: heads, totals, numbers of another kind. */
      readonly skipped: number;
    }
  | { readonly outcome: 'no-numbers' };

type Cell = string | number | boolean | Date | null | undefined | object;

/**
 * Finds the column that holds most dossier numbers and takes those; nothing else of the list is kept, because
 * such lists name applicants.
 */
export function readDossierList(
  lines: readonly (readonly Cell[])[],
  isDossierNumber: (text: string) => boolean,
): DossierListResult {
  const numberIn = (cell: Cell) => {
    const text = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
    return isDossierNumber(text) ? text : undefined;
  };
  const width = Math.max(0, ...lines.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, at) =>
    lines.flatMap((line) => numberIn(line[at]) ?? []),
  );
  const best = columns.reduce<readonly string[]>(
    (most, column) => (column.length > most.length ? column : most),
    [],
  );
  if (best.length === 0) return { outcome: 'no-numbers' };
  return { outcome: 'read', numbers: [...new Set(best)], skipped: lines.length - best.length };
}

/** RFC 4180 lines, with comma, semicolon or tab as the first line has most of. */
export function parseCsvLines(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '');
  const first = plain.slice(0, plain.indexOf('\n') < 0 ? undefined : plain.indexOf('\n'));
  const separator = [';', '\t', ','].reduce((best, mark) =>
    first.split(mark).length > first.split(best).length ? mark : best,
  );
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      lines.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || (lines.at(-1)?.length ?? 0) > 0) endCell();
  return lines.filter((line) => line.length > 0);
}

/** How many of the listed dossiers were worked on with the extension; training work does not count. */
export function coverageOf(listed: readonly string[], tallies: readonly SessionTally[]): Coverage {
  const known = new Set(
    tallies
      .filter(({ parts }) => parts.some((part) => part.active && !part.training))
      .flatMap(({ dossier }) => (dossier ? [dossier.toUpperCase()] : [])),
  );
  const found = listed.filter((number) => known.has(number)).length;
  return { listed: listed.length, found, share: shareOf(found, listed.length) };
}
