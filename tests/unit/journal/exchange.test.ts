import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { ExportKind } from '../../../lib/journal/exchange/format';
import { openMerged, receivedFor } from '../../../lib/journal/exchange/merged';
import { readExport } from '../../../lib/journal/exchange/read-export';
import type { Journal } from '../../../lib/journal/store';
import { DEVICE, draft, freshJournal, row } from './drafts';

const ALL = { from: '2020-01-01', to: '2099-12-31' };
const OTHER = '0190f5fe-7c00-7a00-8000-000000000002';
const NOW = new Date('2026-03-20T02:00:00.000Z');
const session = (number: number) => `P-00000-0000${number}`;

async function someJournal(): Promise<Journal> {
  const journal = await freshJournal();
  await journal.append([
    draft({ session: session(1), rows: [row(), row({ key: 'sex' })] }),
    draft({ session: session(2), training: true }),
    draft({ session: session(3) }),
  ]);
  return journal;
}

async function exported(journal: Journal, kind: ExportKind, device = OTHER): Promise<Blob> {
  const made = await journal.exportSigned({ kind, device, unit: 'H53.12.3', now: NOW });
  if (made.outcome !== 'written') throw new Error('cancelled');
  return made.blob;
}

const filledOf = (rows: readonly { filled: number }[]) =>
  rows.reduce((sum, { filled }) => sum + filled, 0);

describe.each<ExportKind>(['journal', 'rollups'])('a signed file of the %s', (kind) => {
  it('is believed whole, without what training did', async () => {
    const read = await readExport(await exported(await someJournal(), kind));
    expect(read).toMatchObject({ outcome: 'sound', header: { kind, head: { seq: 3 } } });
    expect(read.outcome === 'sound' && filledOf(read.rows)).toBe(3);
    expect(read.outcome === 'sound' && read.rows.some(({ training }) => training)).toBe(false);
  });

  it('is refused after any change, wherever it is', async () => {
    const bytes = new Uint8Array(await (await exported(await someJournal(), kind)).arrayBuffer());
    const step = Math.ceil(bytes.length / 120);
    for (let at = 0; at < bytes.length; at += step) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await readExport(new Blob([changed]))).outcome).toBe('refused');
    }
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (let at = 0; at < lines.length - 1; at += 1) {
      const cut = new Blob([lines.toSpliced(at, 1).join('\n')]);
      expect((await readExport(cut)).outcome).toBe('refused');
    }
  });

  it('counts once however often it comes, and its successor replaces it', async () => {
    const journal = await someJournal();
    const merged = await openMerged(`merged-${uuidv7()}`);
    const file = await exported(journal, kind);
    expect(await merged.import(file, DEVICE)).toMatchObject({ outcome: 'added' });
    expect(await merged.import(file, DEVICE)).toMatchObject({ outcome: 'known' });
    expect(filledOf(await merged.rollups(ALL))).toBe(3);
    await journal.append([draft({ session: session(4) })]);
    const later = await exported(journal, kind);
    expect(await merged.import(later, DEVICE)).toMatchObject({ outcome: 'replaced' });
    expect(await merged.import(file, DEVICE)).toMatchObject({ outcome: 'known' });
    expect(filledOf(await merged.rollups(ALL))).toBe(4);
    expect(await merged.devices()).toHaveLength(1);
  });
});

describe('merging', () => {
  it('adds up counters and takes one away again', async () => {
    const merged = await openMerged(`merged-${uuidv7()}`);
    await merged.import(await exported(await someJournal(), 'rollups', OTHER), DEVICE);
    const third = OTHER.replace(/2$/, '3');
    await merged.import(await exported(await someJournal(), 'journal', third), DEVICE);
    expect(filledOf(await merged.rollups(ALL))).toBe(6);
    const devices = await merged.devices();
    expect(receivedFor(devices, { from: '2026-03-01', to: '2026-03-20' })).toBe(2);
    expect(receivedFor(devices, { from: '2026-03-01', to: '2026-03-31' })).toBe(0);
    await merged.remove(third);
    expect(filledOf(await merged.rollups(ALL))).toBe(3);
  });

  it('does not count this machine a second time', async () => {
    const merged = await openMerged(`merged-${uuidv7()}`);
    const own = await exported(await someJournal(), 'journal', DEVICE);
    expect(await merged.import(own, DEVICE)).toEqual({ outcome: 'own-machine' });
    expect(await merged.devices()).toEqual([]);
  });

  it('refuses a counter under another key, and a rewritten chain', async () => {
    const merged = await openMerged(`merged-${uuidv7()}`);
    const journal = await someJournal();
    await merged.import(await exported(journal, 'journal'), DEVICE);
    expect(await merged.import(await exported(await someJournal(), 'journal'), DEVICE)).toEqual({
      outcome: 'refused',
      fault: 'other-key',
    });
    expect(await merged.import(new Blob(['x\n']), DEVICE)).toEqual({
      outcome: 'refused',
      fault: 'not-an-export',
    });
  });

  it('sees a fork: the same key, a chain that no longer holds the end it had', async () => {
    const merged = await openMerged(`merged-${uuidv7()}`);
    const name = `journal-${uuidv7()}`;
    const journal = await freshJournal(name);
    await journal.append([draft({ session: session(1) })]);
    await merged.import(await exported(journal, 'journal'), DEVICE);
    const { openDB } = await import('idb');
    const raw = await openDB(name);
    for (const store of ['entries', 'tallies', 'rollups']) await raw.clear(store);
    await raw.delete('meta', 'head');
    await journal.append([draft({ session: session(5) }), draft({ session: session(6) })]);
    expect(await merged.import(await exported(journal, 'journal'), DEVICE)).toEqual({
      outcome: 'refused',
      fault: 'forked',
    });
  });

  it('carries the figures of what was pruned', async () => {
    const journal = await someJournal();
    const head = await journal.head();
    if (head) await journal.markExported(head);
    const pruner = {
      officer: 'cb-09',
      unit: 'H53.12.3',
      device: OTHER,
      session: session(9),
      training: false,
    };
    expect(await journal.prune('2026-03-03', pruner)).toMatchObject({ outcome: 'pruned' });
    await journal.append([draft({ session: session(8) })]);
    const read = await readExport(await exported(journal, 'journal'));
    expect(read.outcome === 'sound' && filledOf(read.rows)).toBe(4);
  });
});
