import { countsFrom, type RollupRow } from '../../../lib/journal/rollup';

/** A rollup row of one day, form and officer, with nothing counted unless told. */
export function rollupRow(change: Partial<RollupRow> = {}): RollupRow {
  return {
    key: JSON.stringify(change),
    day: '2026-03-02',
    unit: 'H53.12.3',
    officer: 'cb-01',
    procedure: '1.001193',
    form: 'a1'.repeat(32),
    training: false,
    ...countsFrom(() => 0),
    data: {},
    ...change,
  };
}
