import { describe, expect, it } from 'vitest';
import { figuresOf, MixedDataError } from '../../../lib/report/figures';
import { formatCount, formatDay, formatHash, formatShare } from '../../../lib/report/format';
import { parseCustomRange, rangeOf } from '../../../lib/report/period';
import { tableOf } from '../../../lib/report/table';
import { rollupRow } from './rows';

const ROWS = [
  rollupRow({ fields: 6, filled: 3, dossiers: 1, forms: 1 }),
  rollupRow({ officer: 'cb-02', fields: 4, filled: 4, dossiers: 2, forms: 2 }),
  rollupRow({ day: '2026-03-03', procedure: '', form: '', lookups: 5 }),
  rollupRow({ training: true, fields: 50, filled: 50, dossiers: 9, forms: 9 }),
];

describe('figures', () => {
  it('divide what holds our value by all fields that ask for a datum', () => {
    expect(figuresOf(ROWS.slice(0, 2))).toMatchObject({ prefilledShare: 0.7, redeclaredShare: 0 });
  });

  it('claim no share without fields', () => {
    expect(figuresOf([])).toMatchObject({ prefilledShare: null, redeclaredShare: null, fields: 0 });
  });

  it('refuse training and real rows together', () => {
    expect(() => figuresOf(ROWS)).toThrow(MixedDataError);
  });
});

describe('a table', () => {
  it('adds up groups of real work, newest day first', () => {
    const table = tableOf(ROWS, ['day'], 'real');
    expect(table.lines.map((line) => [line.group.day, line.figures.fields])).toEqual([
      ['2026-03-03', 0],
      ['2026-03-02', 10],
    ]);
    expect(table.total).toMatchObject({ fields: 10, filled: 7, dossiers: 3, lookups: 5 });
  });

  it('keeps a line per day, procedure and form', () => {
    const table = tableOf(ROWS, ['day', 'procedure', 'form'], 'real');
    expect(table.lines.map((line) => line.group.procedure)).toEqual(['', '1.001193']);
  });

  it('shows training alone under its own switch', () => {
    const table = tableOf(ROWS, ['officer'], 'training');
    expect(table.lines).toHaveLength(1);
    expect(table.total).toMatchObject({ fields: 50, dossiers: 9 });
  });

  it('totals equal the sum of its lines under every grouping', () => {
    for (const grouping of ['day', 'procedure', 'form', 'officer', 'unit'] as const) {
      const table = tableOf(ROWS, [grouping], 'real');
      const sum = table.lines.reduce((fields, line) => fields + line.figures.fields, 0);
      expect(sum).toBe(table.total.fields);
    }
  });
});

describe('periods', () => {
  it.each([
    ['today', '2026-03-01T17:30:00.000Z', { from: '2026-03-02', to: '2026-03-02' }],
    ['month', '2026-03-01T17:30:00.000Z', { from: '2026-03-01', to: '2026-03-02' }],
    ['month', '2026-02-28T16:59:59.000Z', { from: '2026-02-01', to: '2026-02-28' }],
    ['today', '2026-12-31T20:00:00.000Z', { from: '2027-01-01', to: '2027-01-01' }],
  ] as const)('%s at %s is a Vietnamese day', (period, now, range) => {
    expect(rangeOf(period, new Date(now))).toEqual(range);
  });

  it.each([
    ['2026-03-01', '2026-03-31', 'valid'],
    ['2026-03-01', '2026-03-01', 'valid'],
    ['2026-03-02', '2026-03-01', 'ends-before-it-starts'],
    ['2026-02-30', '2026-03-01', 'not-a-day'],
    ['', '2026-03-01', 'not-a-day'],
    ['01/03/2026', '2026-03-01', 'not-a-day'],
  ])('from %s to %s is %s', (from, to, expected) => {
    const found = parseCustomRange(from, to);
    expect(found.outcome === 'refused' ? found.reason : found.outcome).toBe(expected);
  });
});

describe('formats', () => {
  it('are those of Viet Nam', () => {
    expect(formatCount(1234567)).toBe('1.234.567');
    expect(formatShare(0.625)).toBe('62,5%');
    expect(formatShare(null)).toBe('–');
    expect(formatDay('2026-03-02')).toBe('02/03/2026');
    expect(formatHash('a1'.repeat(32))).toBe('a1a1a1a1');
  });
});
