import { describe, expect, it, vi } from 'vitest';
import type { MergedDevice } from '../../../../lib/journal/exchange/merged';
import { FRESH_REPORT_SETTINGS } from '../../../../lib/settings/report';
import { draft, row } from '../../journal/drafts';
import { rollupRow } from '../../report/rows';
import { LATER, openPage, PRUNER, press, pressable } from './page';

const REAL = draft({ rows: [row(), row({ key: 'sex' })] });

describe('pruning', () => {
  it('cuts old entries off after a second press, and keeps the figures', async () => {
    const { root, journal } = await openPage([REAL, REAL], { now: () => LATER });
    await press(root, 'Kiểm tra');
    await vi.waitFor(() => expect(root.textContent).toContain('Xuất toàn bộ nhật ký có ký'));
    await vi.waitFor(() => expect(root.textContent).toContain('phần chưa xuất không được cắt'));
    expect(pressable(root, 'Cắt bớt…')).toHaveProperty('disabled', true);
    const head = await journal.head();
    if (head) await journal.markExported(head);
    await press(root, 'Số liệu');
    await press(root, 'Kiểm tra');
    await vi.waitFor(() => expect(root.textContent).toContain('Cắt được 2 mục'));
    await press(root, 'Cắt bớt…');
    expect(await journal.after(0, 9)).toHaveLength(2);
    await press(root, 'Không cắt');
    await press(root, 'Cắt bớt…');
    await press(root, 'Đã lưu tệp, cắt 2 mục');
    await vi.waitFor(() => expect(root.textContent).toContain('Đã cắt 2 mục'));
    expect((await journal.after(0, 9)).map(({ kind, officer }) => [kind, officer])).toEqual([
      ['prune', PRUNER.officer],
    ]);
    const rows = await journal.rollups({ from: '2026-03-01', to: '2026-03-31' });
    expect(rows.map(({ dossiers }) => dossiers)).toEqual([1]);
  });

  it('cuts nothing that the unit’s server does not hold', async () => {
    const { root, journal } = await openPage([REAL, REAL], {
      now: () => LATER,
      planPrune: async () => ({ outcome: 'not-sent', upTo: 2 }),
    });
    await press(root, 'Kiểm tra');
    await vi.waitFor(() => expect(root.textContent).toContain('chưa gửi hết về máy chủ'));
    expect(pressable(root, 'Cắt bớt…')).toHaveProperty('disabled', true);
    expect(await journal.after(0, 9)).toHaveLength(2);
  });
});

describe('merging counters', () => {
  const device = (number: number): MergedDevice => ({
    device: `0190f5fe-7c00-7a00-8000-00000000000${number}`,
    kind: 'rollups',
    unit: 'H53.12.3',
    keyId: 'a1'.repeat(32),
    exportedAt: '2026-03-02T01:00:00.000Z',
    head: { seq: 12, hash: 'b2'.repeat(32) },
  });
  const merged = (count: number) => ({
    devices: async () => Array.from({ length: count }, (_, at) => device(at)),
    rollups: async () => [
      { ...rollupRow({ day: '2026-03-02', dossiers: 40, forms: 40 }), device: device(0).device },
    ],
    remove: async () => undefined,
  });
  const expecting = (counters: number) => ({
    loadReportSettings: async () => ({ ...FRESH_REPORT_SETTINGS, counters }),
  });

  it.each([
    [0, 5, '1/5'],
    [3, 5, '4/5'],
    [4, 5, '5/5'],
    [5, 5, '6/6'],
  ])('with %i files of %i counters says “đã nhận %s quầy”', async (files, counters, told) => {
    const { root } = await openPage([REAL], { merged: merged(files), ...expecting(counters) });
    await press(root, 'Gộp quầy');
    await vi.waitFor(() =>
      expect(root.querySelector('.merge-count')?.textContent).toContain(`Đã nhận ${told} quầy`),
    );
  });

  it('adds the counters to the figures, and leaves them out when told', async () => {
    const { root } = await openPage([REAL], { merged: merged(1) });
    const dossiers = () =>
      root.querySelector('[data-measure="dossiers"] .tile-figure')?.textContent;
    await vi.waitFor(() => expect(dossiers()).toBe('41'));
    await press(root, 'Tính cả các quầy đã gộp');
    await vi.waitFor(() => expect(dossiers()).toBe('1'));
  });
});

describe('the reminder of the monthly report', () => {
  const on = (day: string, made: readonly string[] = []) =>
    openPage([REAL], {
      now: () => new Date(`2026-03-${day}T03:00:00.000Z`),
      loadReportSettings: async () => ({ ...FRESH_REPORT_SETTINGS, made: [...made] }),
    });

  it.each([
    ['09', false],
    ['10', true],
    ['15', true],
    ['16', false],
  ])('on the %sth: %s', async (day, shown) => {
    const { root } = await on(day);
    await vi.waitFor(() => expect(root.querySelector('.tile-main')).not.toBeNull());
    await vi.waitFor(() => expect(root.textContent?.includes('đến hạn trước ngày 15')).toBe(shown));
  });

  it('leads to the report, and goes when it was made', async () => {
    const { root } = await on('12');
    await vi.waitFor(() => expect(root.textContent).toContain('Lập báo cáo'));
    await press(root, 'Lập báo cáo');
    expect(pressable(root, 'Báo cáo tháng')).toHaveProperty('checked', true);
    expect((await on('12', ['2026-03'])).root.textContent).not.toContain('đến hạn trước ngày 15');
  });
});
