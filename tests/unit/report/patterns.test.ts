import { describe, expect, it } from 'vitest';
import { coverageOf, parseCsvLines, readDossierList } from '../../../lib/report/coverage';
import { findPatterns, isOutOfHours } from '../../../lib/report/patterns';

type Entry = Parameters<typeof findPatterns>[0][number];
/** Monday 2 March 2026, 9:00 in Viet Nam, and so many minutes later. */
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 2, minutes)).toISOString();
const citizen = (letter: string) => ({ keyId: 'local:00112233aabbccdd', value: letter.repeat(64) });
const lookup = (session: string, minutes: number, change: Partial<Entry> = {}): Entry => ({
  kind: 'lookup',
  outcome: 'done',
  officer: 'cb-01',
  session,
  at: at(minutes),
  citizen: citizen('a'),
  ...change,
});
const fill = (session: string): Entry => lookup(session, 0, { kind: 'fill' });
const found = (entries: readonly Entry[]) =>
  findPatterns(entries).map(({ pattern, officer, count }) => [pattern, officer, count]);

describe('a look-up worth a look', () => {
  it('is one without a fill, and not one that was filled or refused', () => {
    expect(found([lookup('s1', 0), lookup('s2', 20), fill('s2')])).toEqual([
      ['no-fill', 'cb-01', 1],
    ]);
    expect(found([lookup('s1', 0, { outcome: 'refused' })])).toEqual([]);
  });

  it.each([
    ['2026-03-02T00:00:00.000Z', false],
    ['2026-03-01T23:59:00.000Z', true],
    ['2026-03-02T10:30:00.000Z', false],
    ['2026-03-02T10:31:00.000Z', true],
    ['2026-03-07T03:00:00.000Z', true],
    ['2026-03-08T03:00:00.000Z', true],
  ])('at %s is out of hours: %s', (moment, outside) => {
    expect(isOutOfHours(moment)).toBe(outside);
  });

  it('is one of a citizen who comes up in five dossiers, by whomever', () => {
    const sessions = ['s1', 's2', 's3', 's4', 's5'];
    const five = sessions.flatMap((session, index) => [lookup(session, index * 20), fill(session)]);
    expect(found(five)).toEqual([['same-citizen', 'cb-01', 5]]);
    expect(found(five.slice(2))).toEqual([]);
  });

  it('is one of ten within five minutes of one officer', () => {
    const burst = Array.from({ length: 10 }, (_, index) => [
      lookup('s1', index / 2, { citizen: citizen(index.toString(16)) }),
      fill('s1'),
    ]).flat();
    expect(found(burst)).toEqual([['burst', 'cb-01', 10]]);
    expect(found(burst.slice(2))).toEqual([]);
  });
});

describe('a list of the office', () => {
  const isNumber = (text: string) => /^HS-\d{4}-\d+$/.test(text);

  it('gives the numbers of its best column, each once, and keeps nothing else', () => {
    const lines = parseCsvLines(
      'STT;Mã hồ sơ;Người nộp\r\n1;hs-2026-1;"Nguyễn; A"\r\n2;HS-2026-2;B\r\n3;HS-2026-2;"C ""D"""\r\n',
    );
    expect(lines[1]).toEqual(['1', 'hs-2026-1', 'Nguyễn; A']);
    expect(lines[3]?.[2]).toBe('C "D"');
    expect(readDossierList(lines, isNumber)).toEqual({
      outcome: 'read',
      numbers: ['HS-2026-1', 'HS-2026-2'],
      skipped: 1,
    });
  });

  it('is refused without a number of a dossier', () => {
    expect(readDossierList([['a', 1], [null]], isNumber)).toEqual({ outcome: 'no-numbers' });
    expect(readDossierList([], isNumber)).toEqual({ outcome: 'no-numbers' });
  });

  it('counts what the journal knows, and never training', () => {
    const tally = (dossier: string, training: boolean) =>
      ({ dossier, parts: [{ active: true, training }] }) as never;
    const tallies = [tally('HS-2026-1', false), tally('HS-2026-2', true)];
    expect(coverageOf(['HS-2026-1', 'HS-2026-2', 'HS-2026-3'], tallies)).toEqual({
      listed: 3,
      found: 1,
      share: 1 / 3,
    });
    expect(coverageOf([], [])).toMatchObject({ share: null });
  });
});
