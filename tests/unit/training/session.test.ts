import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../lib/citizen/dates';
import { confirmedEarlier } from '../../../lib/training/carry';
import { linkedBirth, linkedDeath } from '../../../lib/training/procedures/linked';
import {
  addResult,
  type LearnerResult,
  parseResult,
  resultOf,
  sumResults,
  writeResult,
} from '../../../lib/training/result';
import { countAction, isWork, readRun, startClock, stopClock } from '../../../lib/training/run';
import { aField } from '../form/factories';

describe('a run', () => {
  it('begins with the first action and ends for good', () => {
    const begun = countAction(countAction(startClock('once'), 1000), 1500);
    const ended = stopClock(begun, 3000);
    expect(readRun(begun, 4, 2500)).toEqual({ mode: 'once', fields: 4, actions: 2, ms: 1500 });
    expect(readRun(countAction(ended, 9000), 4, 9999)).toMatchObject({ actions: 2, ms: 2000 });
  });

  it('takes no time and cannot end before anything was done', () => {
    const clock = startClock('manual');
    expect(readRun(clock, 0, 5000).ms).toBe(0);
    expect(stopClock(clock, 5000)).toEqual(clock);
  });

  it.each([
    ['a', true],
    ['ữ', true],
    ['Backspace', true],
    ['Enter', true],
    ['Tab', false],
    ['Shift', false],
    ['ArrowDown', false],
  ])('counts %s as work: %s', (key, counts) => {
    expect(isWork(key)).toBe(counts);
  });
});

const numbers = { fields: 8, actions: 120, seconds: 95 };
const RESULT: LearnerResult = {
  group: 'Lớp 1',
  learner: 'Máy 07',
  procedure: 'khai-sinh',
  manual: numbers,
  once: { fields: 20, actions: 5, seconds: 9 },
};

describe('a learner’s result', () => {
  it('comes back from its code as it was', () => {
    expect(parseResult(writeResult(RESULT))).toEqual({ outcome: 'result', result: RESULT });
  });

  it('keeps its shape when a name holds the separator', () => {
    const read = parseResult(writeResult({ ...RESULT, learner: 'A|B' }));
    expect(read).toMatchObject({ outcome: 'result', result: { learner: 'A B' } });
  });

  it.each([
    ['a citizen’s card', '000051250312|000251312|Lê Văn Thạnh|16081951|Nam|Tây Ninh|05072021'],
    ['nothing', ''],
    ['another version', writeResult(RESULT).replace('KQ1', 'KQ9')],
    ['an unknown form', writeResult(RESULT).replace('khai-sinh', 'khong-co')],
    ['a number that is none', writeResult(RESULT).replace('120', 'x')],
    ['a missing part', writeResult(RESULT).split('|').slice(0, 5).join('|')],
    ['one part too many', `${writeResult(RESULT)}|1`],
    ['a negative number', writeResult(RESULT).replace('120', '-1')],
  ])('is not read from %s', (_name, text) => {
    expect(parseResult(text)).toEqual({ outcome: 'not-a-result' });
  });

  it('replaces the same learner’s older one of the same form only', () => {
    const newer = { ...RESULT, once: numbers };
    const other = { ...RESULT, procedure: 'khai-tu' };
    expect(addResult([RESULT, other], newer)).toEqual([other, newer]);
  });

  it('is summed over the class', () => {
    const other = { ...RESULT, learner: 'Máy 08' };
    expect(sumResults([RESULT, other, { ...RESULT, procedure: 'khai-tu' }])).toEqual({
      learners: 2,
      runs: 3,
      manual: { fields: 24, actions: 360, seconds: 285 },
      once: { fields: 60, actions: 15, seconds: 27 },
    });
  });

  it('gives whole seconds', () => {
    const run = { mode: 'once', fields: 1, actions: 2, ms: 1499 } as const;
    expect(resultOf({ group: 'a', learner: 'b' }, 'khai-tu', run, run).once.seconds).toBe(1);
  });
});

describe('what an earlier step confirmed', () => {
  const field = (name: string, control: 'text' | 'date' | 'select' | 'radio' = 'text') =>
    aField({
      id: `f-${name}`,
      control,
      parts: [
        { part: 'whole', tag: 'input', type: '', name, domId: '', autocomplete: '', maxLength: 0 },
      ],
    });
  const form = (...fields: ReturnType<typeof field>[]) => ({
    title: '',
    headings: [],
    papers: [],
    fields,
  });

  it.each([
    [
      'a text',
      linkedBirth,
      field('TtHoTen'),
      ['ConHoTen', 'Lê Mẫu'],
      { kind: 'text', text: 'Lê Mẫu' },
    ],
    [
      'a date',
      linkedBirth,
      field('TtNgaySinh', 'date'),
      ['ConNgaySinh', formatDate({ year: 2026, month: 3, day: 1 })],
      { kind: 'date', date: { year: 2026, month: 3, day: 1 } },
    ],
    [
      'a choice',
      linkedBirth,
      field('TtGioiTinh', 'radio'),
      ['ConGioiTinh', 'Nữ'],
      { kind: 'choice', codes: [], labels: ['Nữ'] },
    ],
    [
      'a part of an address',
      linkedDeath,
      field('NnmtpDiaChi_xa', 'select'),
      ['NycDiaChi_xa', 'Xã Tân Hội'],
      { kind: 'choice', codes: [], labels: ['Xã Tân Hội'] },
    ],
  ] as const)('is carried as %s', (_name, procedure, one, [source, shown], value) => {
    const confirmed = confirmedEarlier(procedure, form(one), new Map([[source, shown]]));
    expect(confirmed.get(one.id)).toEqual({ value, shown });
  });

  it.each([
    ['was left empty', field('TtHoTen'), ['ConHoTen', '']],
    ['was not asked', field('TtHoTen'), ['MeHoTen', 'Lê Mẫu']],
    ['is not linked by the procedure', field('DkttChuHo'), ['ConHoTen', 'Lê Mẫu']],
    ['is no date', field('TtNgaySinh', 'date'), ['ConNgaySinh', '2026']],
  ] as const)('is not carried when it %s', (_name, one, [source, shown]) => {
    expect(confirmedEarlier(linkedBirth, form(one), new Map([[source, shown]])).size).toBe(0);
  });
});
