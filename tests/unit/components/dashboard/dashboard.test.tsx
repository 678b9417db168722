import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DashboardPorts } from '../../../../components/dashboard/ports';
import { freshOutbox } from '../../../../lib/fleet/outbox';
import type { OutboxState } from '../../../../lib/fleet/outbox-state';
import { FleetSignedOutError } from '../../../../lib/fleet/server';
import { freshTree } from '../../../../lib/fleet/tree-state';
import { JournalClosedError } from '../../../../lib/journal/errors';
import { CITIZEN, draft, row } from '../../journal/drafts';
import { rollupRow } from '../../report/rows';
import { openPage, press } from './page';

const REAL = draft({
  rows: [
    row(),
    row({ key: 'sex' }),
    row({ key: 'ethnicity', outcome: 'left', decision: 'leave', reason: 'not-in-record' }),
  ],
});
const TRAINING = draft({ session: 'P-00000-00009', training: true, rows: [row()] });

describe('the dashboard', () => {
  it('shows what was pre-filled this month, and never training beside it', async () => {
    const { root } = await openPage([REAL, TRAINING]);
    expect(root.querySelector('.tile-main')?.textContent).toContain('66,7%');
    expect(root.querySelector('.tile-main')?.textContent).toContain('2 trên 3');
    expect(root.querySelector('tfoot')?.textContent).toContain('Tổng cộng');
    expect(root.querySelector('.banner-training')).toBeNull();
    expect(root.textContent).not.toContain('P-00000-00009');
  });

  it('marks training data and shows them alone', async () => {
    const { root } = await openPage([REAL, TRAINING]);
    await press(root, 'TẬP HUẤN');
    expect(root.querySelector('.banner-training')?.textContent).toContain('TẬP HUẤN');
    expect(root.querySelector('.tile-main')?.textContent).toContain('100,0%');
    await vi.waitFor(() => expect(root.textContent).toContain('P-00000-00009'));
    expect(root.textContent).not.toContain('P-7K2MQ-9XB41');
  });

  it('says what to do when there is nothing, and leads to training data when there are some', async () => {
    const { root } = await openPage([TRAINING]);
    expect(root.querySelector('.empty')?.textContent).toContain('quét thẻ');
    await press(root, 'Xem số liệu TẬP HUẤN');
    expect(root.querySelector('.banner-training')).not.toBeNull();
    expect((await openPage([])).root.querySelector('.empty button')).toBeNull();
  });

  it('shows a new entry without being asked', async () => {
    const { root, journal } = await openPage([]);
    expect(root.querySelector('.empty')).not.toBeNull();
    await journal.append([REAL]);
    await vi.waitFor(() => expect(root.querySelector('.figures-table')).not.toBeNull());
  });

  it('opens the fields of a dossier by datum, person and outcome', async () => {
    const { root } = await openPage([REAL]);
    await vi.waitFor(() => expect(root.querySelector('.dossier')).not.toBeNull());
    await press(root, 'P-7K2MQ-9XB41');
    await vi.waitFor(() => expect(root.querySelector('.field-table')).not.toBeNull());
    const lines = [...root.querySelectorAll('.field-table tbody tr')].map(
      (line) => line.textContent,
    );
    expect(lines).toEqual([
      'Người nộp hồ sơ',
      'Họ, chữ đệm và tênĐã điền sẵnNguồn: CSDLQG về dân cư',
      'Giới tínhĐã điền sẵnNguồn: CSDLQG về dân cư',
      'Dân tộcKhông điềnCơ sở dữ liệu không trả về thông tin này.',
    ]);
    expect(document.activeElement?.textContent).toBe('P-7K2MQ-9XB41');
  });

  it('exports what it shows and logs it', async () => {
    const { root, download, recordExport } = await openPage([REAL, TRAINING]);
    await press(root, 'Xuất CSV');
    await vi.waitFor(() => expect(download).toHaveBeenCalledTimes(1));
    expect(recordExport).toHaveBeenCalledWith({
      outcome: 'exported-csv',
      rows: 1,
      training: false,
    });
    expect(download.mock.calls[0]?.[0].name).toBe('khai-mot-lan_2026-03-01_2026-03-02.csv');
    expect(download.mock.calls[0]?.[0].content).not.toContain('TẬP HUẤN');
    expect(root.querySelector('.banner-warn')).toBeNull();
  });

  it('says when an export could not be logged', async () => {
    const { root } = await openPage([REAL], { recordExport: async () => false });
    await press(root, 'Xuất CSV');
    await vi.waitFor(() => expect(root.querySelector('.banner-warn')).not.toBeNull());
  });

  it('checks the chain and says so plainly', async () => {
    const { root } = await openPage([REAL, REAL]);
    await press(root, 'Kiểm tra');
    await press(root, 'Kiểm tra chuỗi nhật ký');
    await vi.waitFor(() =>
      expect(root.querySelector('.banner-good')?.textContent).toContain('Toàn vẹn: 2 mục'),
    );
  });

  it('says where the chain is broken', async () => {
    const journal = { ...(await brokenJournal()), close: () => undefined };
    const { root } = await openPage([], { journal });
    await press(root, 'Kiểm tra');
    await press(root, 'Kiểm tra chuỗi nhật ký');
    await vi.waitFor(() =>
      expect(root.querySelector('.banner-error')?.textContent).toContain('tại mục số 7'),
    );
  });

  it('keeps the last range while the typed days are none', async () => {
    const { root } = await openPage([REAL]);
    await press(root, 'Tự chọn');
    const [from] = root.querySelectorAll<HTMLInputElement>('input[type=date]');
    await act(async () => {
      if (from) from.value = '2026-03-05';
      from?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelector('.field-refusal')?.textContent).toContain('Ngày kết thúc');
    expect(root.querySelector('.figures-table')).not.toBeNull();
  });

  it('says what to do when the journal cannot be read', async () => {
    const journal = {
      ...(await brokenJournal()),
      rollups: () => Promise.reject(new JournalClosedError()),
    };
    const { root } = await openPage([], { journal });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Tải lại trang');
  });
});

async function brokenJournal(): Promise<DashboardPorts['journal']> {
  return {
    rollups: async () => [],
    dossiers: async () => [],
    list: async () => [],
    head: async () => undefined,
    pseudonymOf: async () => CITIZEN,
    verify: async () => ({ outcome: 'broken', seq: 7, fault: 'entry-changed' }),
  };
}

describe('the unit’s server', () => {
  const state: OutboxState = {
    ...freshOutbox('https://cong.example.vn'),
    status: 'forked',
    problem: 'chain-forked',
  };
  const serverRow = rollupRow({ officer: 'can-bo.09', dossiers: 41, forms: 41 });
  const choose = (root: HTMLElement, place: number) =>
    act(async () => root.querySelectorAll<HTMLInputElement>('[name="place"]')[place]?.click());

  it('is not offered where policy names none', async () => {
    const { root } = await openPage([draft()]);
    expect(root.querySelector('[name="place"]')).toBeNull();
  });

  it('shows its figures on the same screens, and the own machine’s again', async () => {
    const { root } = await openPage([draft()], {
      unitServer: { rollups: async () => [serverRow], outbox: async () => null },
    });
    await choose(root, 1);
    await vi.waitFor(() => expect(root.textContent).toContain('41'));
    expect(root.textContent).toContain('Từ máy chủ của đơn vị');
    await choose(root, 0);
    await vi.waitFor(() => expect(root.textContent).toContain('Từ nhật ký trên máy này'));
  });

  it('says in one sentence that histories differ', async () => {
    const { root } = await openPage([draft()], {
      unitServer: { rollups: async () => [], outbox: async () => state },
    });
    await vi.waitFor(() =>
      expect(root.querySelector('[data-outbox="forked"]')?.textContent).toContain(
        'khác với phần máy chủ đã nhận',
      ),
    );
  });

  it('says who signed the server’s checkpoint, and raises the alarm where it is another history', async () => {
    const sound = {
      ...freshTree('https://cong.example.vn', 'k', 0),
      ...{ status: 'sound' as const, soundAt: 0, size: 3, leafSeq: 8 },
      signedBy: [
        { name: 'cong.example.vn', at: null },
        { name: 'thanh-tra.example.vn', at: 0 },
      ],
    };
    const server = { rollups: async () => [], outbox: async () => null };
    const { root } = await openPage([draft()], {
      unitServer: { ...server, tree: async () => sound },
    });
    await vi.waitFor(() =>
      expect(root.querySelector('[data-tree="sound"]')?.textContent).toContain('có 2 chữ ký'),
    );
    const forked = { ...sound, status: 'tree-forked' as const };
    const other = await openPage([draft()], {
      unitServer: { ...server, tree: async () => forked },
    });
    await vi.waitFor(() =>
      expect(other.root.querySelector('[data-tree="tree-forked"][role="alert"]')).not.toBeNull(),
    );
  });

  it('asks the server for the unit that is chosen', async () => {
    const asked: (string | undefined)[] = [];
    const { root } = await openPage([draft()], {
      unitServer: {
        rollups: async (_range, unit) => {
          asked.push(unit);
          return [serverRow];
        },
        units: async () => ['xa-a.1', 'xa-b.1'],
        outbox: async () => null,
      },
    });
    await choose(root, 1);
    const select = await vi.waitFor(() => {
      const found = root.querySelector<HTMLSelectElement>('[data-server-unit]');
      if (!found) throw new Error('no choice yet');
      return found;
    });
    await act(async () => {
      select.value = 'xa-b.1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(asked.at(-1)).toBe('xa-b.1'));
    expect(asked[0]).toBeUndefined();
  });

  it('says what to do when nobody is logged in', async () => {
    const { root } = await openPage([draft()], {
      unitServer: {
        rollups: async () => Promise.reject(new FleetSignedOutError('x')),
        outbox: async () => null,
      },
    });
    await choose(root, 1);
    await vi.waitFor(() => expect(root.textContent).toContain('Đăng nhập ở quầy tiếp nhận'));
  });
});
