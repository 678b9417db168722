import { countsFrom, type RollupCounts, type RollupRow } from '../journal/rollup';

/** Which entries a figure speaks of. The two are never added up (DESIGN.md rule 5). */
export type DataKind = 'real' | 'training';

export interface Figures extends RollupCounts {
  /**
   * filled ÷ fields: of the fields that ask for a citizen's datum, the part that holds what the extension
   * wrote, 0–1. Undone, edited and hand-typed fields stay in the denominator. Null without fields.
   */
  readonly prefilledShare: number | null;
  /** redeclared ÷ fields, 0–1; null without fields. */
  readonly redeclaredShare: number | null;
}

export function ofKind(rows: readonly RollupRow[], data: DataKind): readonly RollupRow[] {
  return rows.filter((row) => row.training === (data === 'training'));
}

/** The sum of rollup rows and the shares that follow from it. Training and real rows are refused together. */
export function figuresOf(rows: readonly RollupRow[]): Figures {
  if (rows.some((row) => row.training !== rows[0]?.training)) throw new MixedDataError();
  const counts = countsFrom((name) => rows.reduce((sum, row) => sum + row[name], 0));
  return {
    ...counts,
    prefilledShare: shareOf(counts.filled, counts.fields),
    redeclaredShare: shareOf(counts.redeclared, counts.fields),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Training and real figures were about to be added up. */
export class MixedDataError extends Error {
  override readonly name = 'MixedDataError';
  constructor() {
    super('training figures and real figures are never added up');
  }
}
