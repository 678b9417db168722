import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayChart, formatBarValue, reviewChart, standardChart } from '../../../lib/report/charts';
import { FIELD_MS, figuresOf, KEY_MS } from '../../../lib/report/figures';
import { filterOptions, filterRows } from '../../../lib/report/filter';
import {
  BASIS_WORDS,
  formatMeasure,
  formatMove,
  MEASURES,
  measureOf,
} from '../../../lib/report/measures';
import { monthRange, rangeBefore, reportDue, reportMonthOf } from '../../../lib/report/period';
import { rollupRow } from './rows';

const PAGE = readFileSync(join(process.cwd(), 'docs', 'measures.md'), 'utf8');

describe('a measure', () => {
  it.each(MEASURES.map((measure) => [measure.name, measure] as const))(
    '%s stands in docs/measures.md with its mark and formula',
    (name, { basis, formula }) => {
      const line = PAGE.split('\n').find((text) => text.startsWith(`| ${name} |`)) ?? '';
      expect(line).toContain(`| ${BASIS_WORDS[basis]} |`);
      const [, , , told = ''] = line.split('|');
      const numbers = (text: string) => text.match(/\d+(?:,\d+)?/g) ?? [];
      expect(numbers(told)).toEqual(expect.arrayContaining(numbers(formula)));
    },
  );

  const figures = figuresOf([
    rollupRow({
      form: 'a',
      dossiers: 4,
      cleanDossiers: 3,
      forms: 5,
      withIdNumber: 4,
      fields: 40,
      filled: 30,
      answered: 35,
      outside: 5,
      keystrokes: 300,
      useMs: 9000,
    }),
    rollupRow({ form: 'b', answered: 5, misfits: 1 }),
    rollupRow({ form: '', answered: 0 }),
  ]);

  it('follows from counts by its formula', () => {
    expect(figures).toMatchObject({
      prefilledShare: 0.75,
      cleanShare: 0.75,
      idNumberShare: 0.8,
      answeredShare: 40 / 45,
      knownForms: 2,
      followingForms: 1,
      followingShare: 0.5,
      timeSavedMs: 300 * KEY_MS + 30 * FIELD_MS - 9000,
    });
  });

  it('is written the Vietnamese way', () => {
    expect(formatMeasure(measureOf('clean-share'), figures)).toBe('75,0%');
    expect(formatMeasure(measureOf('time-saved'), figures)).toBe('2 phút');
    expect(formatMeasure(measureOf('keystrokes'), figures)).toBe('300');
  });

  it('moves in points, counts and time, and not from nothing', () => {
    const before = figuresOf([rollupRow({ dossiers: 2, cleanDossiers: 1, fields: 10, filled: 5 })]);
    expect(formatMove(measureOf('clean-share'), figures, before)).toBe('+25,0 điểm %');
    expect(formatMove(measureOf('dossiers'), figures, before)).toBe('+2');
    expect(formatMove(measureOf('id-number-share'), figures, before)).toBeNull();
  });
});

describe('a chart', () => {
  const rows = [
    rollupRow({
      day: '2026-03-02',
      fields: 10,
      filled: 6,
      alreadyRight: 1,
      answered: 8,
      outside: 2,
    }),
    rollupRow({ day: '2026-03-03', fields: 5, filled: 5, data: { sex: [4, 2, 1, 1, 0] } }),
    rollupRow({ training: true, day: '2026-03-04', fields: 9, data: { email: [1, 0, 1, 0, 0] } }),
  ];

  it('shares a day out among what was filled, right already, and the rest', () => {
    const chart = dayChart(rows, 'real');
    expect(chart.bars.map(({ label, values }) => [label, ...values])).toEqual([
      ['02/03/2026', 6, 1, 3],
      ['03/03/2026', 5, 0, 0],
    ]);
  });

  it('names what needs a second look, and never what training did', () => {
    const chart = reviewChart(rows, 'real', (key) => key);
    expect(chart.bars).toEqual([{ key: 'sex', label: 'sex', values: [1, 1, 0] }]);
  });

  it('reads forms against the two marks of the plan', () => {
    const chart = standardChart(rows, 'real', (key) => key);
    expect(chart.bars.map(({ values }) => formatBarValue(chart, values[0] ?? 0))).toEqual([
      '80,0%',
    ]);
    expect(chart.marks?.map(({ at }) => at)).toEqual([0.5, 0.7]);
  });
});

describe('a filter', () => {
  const rows = [
    rollupRow({ officer: 'cb-01', procedure: '1.000001' }),
    rollupRow({ officer: 'cb-02', procedure: '1.000002' }),
  ];

  it('narrows by all of its names and offers what the others leave', () => {
    const filter = { officer: 'cb-01' };
    expect(filterRows(rows, filter)).toEqual([rows[0]]);
    const options = filterOptions(rows, filter);
    expect(options.officer).toEqual(['cb-01', 'cb-02']);
    expect(options.procedure).toEqual(['1.000001']);
  });
});

describe('a period', () => {
  const now = new Date('2026-03-12T03:00:00.000Z');

  it('runs along a month or from the 15th to the 14th, up to today', () => {
    expect(monthRange('month', '2026-02', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(monthRange('month', '2026-03', now)).toEqual({ from: '2026-03-01', to: '2026-03-12' });
    expect(monthRange('report', '2026-02', now)).toEqual({ from: '2026-01-15', to: '2026-02-14' });
    expect(monthRange('report', '2026-03', now)).toEqual({ from: '2026-02-15', to: '2026-03-12' });
    expect(reportMonthOf(now)).toBe('2026-03');
    expect(reportMonthOf(new Date('2026-12-15T03:00:00.000Z'))).toBe('2027-01');
  });

  it.each([
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-03-01', '2026-03-12', '2026-02-01', '2026-02-12'],
    ['2026-02-15', '2026-03-14', '2026-01-15', '2026-02-14'],
    ['2026-03-12', '2026-03-12', '2026-03-11', '2026-03-11'],
    ['2026-03-05', '2026-03-11', '2026-02-26', '2026-03-04'],
    ['2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
  ])('from %s to %s is compared with %s to %s', (from, to, before, until) => {
    expect(rangeBefore({ from, to })).toEqual({ from: before, to: until });
  });

  it.each([
    ['2026-03-09T10:00:00.000Z', null],
    ['2026-03-09T17:00:00.000Z', '2026-03'],
    ['2026-03-15T10:00:00.000Z', '2026-03'],
    ['2026-03-15T17:00:00.000Z', null],
  ])('asks at %s for the report of %s', (at, month) => {
    expect(reportDue(new Date(at), new Set())).toBe(month);
    expect(reportDue(new Date(at), new Set(['2026-03']))).toBeNull();
  });
});
