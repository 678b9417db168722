import fc from 'fast-check';
import { openDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChainHead, JournalSchema } from '../../../lib/journal/database';
import { JournalBrokenError, JournalFullError } from '../../../lib/journal/errors';
import { addToRollup, EMPTY_ROLLUP } from '../../../lib/journal/rollup';
import { openJournal } from '../../../lib/journal/store';
import { anyDraft } from './arbitrary';
import { bareDraft, draft, freshJournal, SESSION, tickingClock } from './drafts';

const ALL = { from: '2020-01-01', to: '2099-12-31' };

afterEach(() => vi.restoreAllMocks());

/** A journal that has just appended, so that it remembers its end. */
async function warm() {
  const name = `journal-${uuidv7()}`;
  const journal = await freshJournal(name);
  await journal.append([draft()]);
  return { journal, name, raw: () => openDB<JournalSchema>(name) };
}

describe('a journal that remembers its end', () => {
  it('has the figures of its entries, whoever else writes in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), fc.nat(2)), {
          minLength: 1,
          maxLength: 12,
        }),
        async (appends) => {
          const name = `journal-${uuidv7()}`;
          const contexts = await Promise.all([0, 1, 2].map(() => freshJournal(name)));
          for (const [drafts, which] of appends) await contexts[which]?.append(drafts);
          const [journal] = contexts;
          const entries = (await journal?.after(0, 1000)) ?? [];
          const rollup = entries.reduce(addToRollup, EMPTY_ROLLUP);
          const rows = (await journal?.rollups(ALL)) ?? [];
          expect(new Map(rows.map((row) => [row.key, row]))).toEqual(rollup.rows);
          expect(await journal?.verify()).toMatchObject({
            outcome: 'intact',
            checked: entries.length,
          });
          for (const context of contexts) context.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('writes strictly, in one transaction', async () => {
    const { journal } = await warm();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await journal.append([draft(), bareDraft()]);
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
    ]);
  });

  it('goes back to the store for a dossier that another context has opened', async () => {
    const { journal, name } = await warm();
    const other = await freshJournal(name);
    await other.append([draft({ session: 'P-00000-00002' })]);
    await journal.append([bareDraft({ session: 'P-00000-00002' })]);
    expect((await journal.dossiers({ ...ALL, limit: 9 })).map(({ session }) => session)).toEqual([
      'P-00000-00002',
      SESSION,
    ]);
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 3 });
  });

  it('goes on after it was pruned', async () => {
    const { journal, name } = await warm();
    const head = await journal.head();
    if (head) await journal.markExported(head);
    const { rows: _rows, kind: _kind, outcome: _outcome, replyTo: _reply, ...pruner } = draft();
    const other = await freshJournal(name);
    const pruned = await other.prune('2027-01-01', { ...pruner, session: 'P-0000P-0000P' });
    expect(pruned).toMatchObject({ outcome: 'pruned', removed: 1 });
    await journal.append([draft({ session: 'P-00000-00003' })]);
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 2 });
  });

  it.each<[string, (raw: Awaited<ReturnType<Awaited<ReturnType<typeof warm>>['raw']>>) => unknown]>(
    [
      [
        'was changed',
        async (raw) => {
          const last = await raw.get('entries', 1);
          if (last)
            await raw.put('entries', { ...last, entry: { ...last.entry, hash: 'f'.repeat(64) } });
        },
      ],
      ['was cut off', (raw) => raw.delete('entries', 1)],
      [
        'has others behind it',
        async (raw) => {
          const last = await raw.get('entries', 1);
          if (last) await raw.put('entries', { ...last, entry: { ...last.entry, seq: 7 } });
        },
      ],
      [
        'has another in the place of the next',
        async (raw) => {
          const last = await raw.get('entries', 1);
          if (last) await raw.put('entries', { ...last, entry: { ...last.entry, seq: 2 } });
        },
      ],
      [
        'is not the head’s',
        async (raw) => {
          const head = (await raw.get('meta', 'head')) as ChainHead;
          await raw.put('meta', { ...head, hash: 'f'.repeat(64) }, 'head');
        },
      ],
    ],
  )('is not continued when its last entry %s', async (_name, tamper) => {
    const { journal, raw } = await warm();
    const before = await raw();
    await tamper(before);
    const entries = await before.getAll('entries');
    await expect(journal.append([draft()])).rejects.toBeInstanceOf(JournalBrokenError);
    expect(await before.getAll('entries')).toEqual(entries);
  });

  it('keeps nothing of an append that fails, and remembers nothing of it', async () => {
    let fails = false;
    const journal = await openJournal({
      name: `journal-${uuidv7()}`,
      now: tickingClock('2026-03-02T01:00:00.000Z'),
      newId: () => {
        if (fails) throw new DOMException('full', 'QuotaExceededError');
        return uuidv7();
      },
    });
    await journal.append([draft()]);
    fails = true;
    await expect(journal.append([draft()])).rejects.toBeInstanceOf(JournalFullError);
    fails = false;
    await journal.append([bareDraft()]);
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 2 });
  });
});
