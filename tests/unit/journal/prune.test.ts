import fc from 'fast-check';
import { openDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { GENESIS_HASH } from '../../../lib/journal/chain';
import type { JournalSchema } from '../../../lib/journal/database';
import { openJournal } from '../../../lib/journal/store';
import { anyDraft } from './arbitrary';
import { bareDraft, DEVICE, draft } from './drafts';

const ALL = { from: '2020-01-01', to: '2099-12-31' };
const PRUNER = {
  officer: 'cb-09',
  unit: 'H53.12.3',
  device: DEVICE,
  session: 'P-0000P-0000P',
  training: false,
};
const session = (number: number) => `P-00000-0000${number}`;

/** A journal whose clock moves a day with every append. */
async function daily(name = `journal-${uuidv7()}`) {
  let day = Date.parse('2026-03-01T02:00:00.000Z');
  const journal = await openJournal({
    name,
    now: () => new Date(day),
    newId: uuidv7,
  });
  return {
    journal,
    nextDay: () => {
      day += 24 * 60 * 60 * 1000;
    },
    raw: () => openDB<JournalSchema>(name),
  };
}

async function fiveDays() {
  const made = await daily();
  for (let day = 1; day <= 5; day += 1) {
    await made.journal.append([draft({ session: session(day) }), draft({ session: session(day) })]);
    made.nextDay();
  }
  return made;
}

const exportAll = async ({ journal }: Awaited<ReturnType<typeof daily>>) => {
  const head = await journal.head();
  if (head) await journal.markExported(head);
};

describe('pruning', () => {
  it('keeps figures, chain and what is young, and is found intact afterwards', async () => {
    const made = await fiveDays();
    await exportAll(made);
    const rows = await made.journal.rollups(ALL);
    const result = await made.journal.prune('2026-03-04', PRUNER);
    expect(result).toMatchObject({ outcome: 'pruned', removed: 6 });
    expect((await made.journal.after(0, 100)).map(({ seq }) => seq)).toEqual([7, 8, 9, 10, 11]);
    expect(await made.journal.rollups(ALL)).toEqual(rows);
    expect(await made.journal.verify()).toMatchObject({ outcome: 'intact', checked: 5 });
    await made.journal.append([draft({ session: session(6) })]);
    await exportAll(made);
    expect(await made.journal.prune('2026-03-06', PRUNER)).toMatchObject({ removed: 4 });
    expect(await made.journal.verify()).toMatchObject({ outcome: 'intact', checked: 3 });
  });

  it('refuses before a signed export holds what would go', async () => {
    const { journal } = await fiveDays();
    expect(await journal.prune('2026-03-04', PRUNER)).toEqual({ outcome: 'not-exported', upTo: 6 });
    expect(await journal.after(0, 100)).toHaveLength(10);
  });

  it('refuses before the unit’s server holds what would go', async () => {
    const made = await fiveDays();
    await exportAll(made);
    const entries = await made.journal.after(0, 100);
    const endAt = (seq: number) => ({ seq, hash: entries[seq - 1]?.hash ?? GENESIS_HASH });
    const before = '2026-03-04';
    expect(await made.journal.planPrune(before, endAt(5))).toEqual({
      outcome: 'not-sent',
      upTo: 6,
    });
    for (const seq of [0, 5])
      expect(await made.journal.prune(before, PRUNER, { sent: endAt(seq) })).toEqual({
        outcome: 'not-sent',
        upTo: 6,
      });
    expect(await made.journal.after(0, 100)).toEqual(entries);
    expect(await made.journal.planPrune(before, endAt(6))).toMatchObject({ removes: 6 });
    expect(await made.journal.prune(before, PRUNER, { sent: endAt(6) })).toMatchObject({
      outcome: 'pruned',
      removed: 6,
    });
  });

  it('refuses where the server holds another history', async () => {
    const made = await fiveDays();
    await exportAll(made);
    const sent = { seq: 8, hash: 'f'.repeat(64) };
    expect(await made.journal.prune('2026-03-04', PRUNER, { sent })).toMatchObject({
      outcome: 'not-intact',
      found: { fault: 'anchor-missing' },
    });
    expect(await made.journal.after(0, 100)).toHaveLength(10);
  });

  it('lets a dossier be that is taken up again while the chain is checked', async () => {
    const made = await fiveDays();
    await exportAll(made);
    let added: Promise<unknown> | undefined;
    const onProgress = () => {
      added ??= made.journal.append([draft({ session: session(1) })]);
    };
    const result = await made.journal.prune('2026-03-04', PRUNER, { onProgress });
    await added;
    expect(result).toEqual({ outcome: 'overtaken' });
    expect(await made.journal.after(0, 100)).toHaveLength(11);
    expect(await made.journal.verify()).toMatchObject({ outcome: 'intact' });
  });

  it('never cuts through a dossier or behind an open intent', async () => {
    const made = await daily();
    await made.journal.append([draft({ session: session(1) }), draft({ session: session(2) })]);
    made.nextDay();
    await made.journal.append([draft({ session: session(2) })]);
    await exportAll(made);
    expect(await made.journal.prune('2026-03-02', PRUNER)).toMatchObject({ removed: 1 });
    const open = await daily();
    await open.journal.append([
      draft({ session: session(1) }),
      bareDraft({ kind: 'lookup-intent', outcome: 'pending', session: session(2) }),
      draft({ session: session(3) }),
    ]);
    open.nextDay();
    await exportAll(open);
    expect(await open.journal.prune('2026-03-02', PRUNER)).toMatchObject({ removed: 1 });
  });

  it('refuses a journal that is not intact', async () => {
    const made = await fiveDays();
    await exportAll(made);
    const raw = await made.raw();
    await raw.delete('entries', 2);
    expect(await made.journal.prune('2026-03-04', PRUNER)).toMatchObject({
      outcome: 'not-intact',
      found: { fault: 'entry-missing' },
    });
  });

  it.each<
    [
      string,
      (raw: Awaited<ReturnType<Awaited<ReturnType<typeof daily>>['raw']>>) => Promise<unknown>,
    ]
  >([
    [
      'frozen figures polished',
      async (raw) => {
        const [found] = await raw.getAll('frozen');
        if (found) await raw.put('frozen', { ...found, filled: found.filled + 1 });
      },
    ],
    ['more cut off than the checkpoint says', (raw) => raw.delete('entries', 7)],
    [
      'a checkpoint of its own',
      async (raw) => {
        const found = await raw.get('entries', 8);
        const checkpoint = (await raw.get('meta', 'checkpoint')) as { figures: string };
        await raw.delete('entries', IDBKeyRange.upperBound(8));
        await raw.put(
          'meta',
          { ...checkpoint, seq: 8, hash: found?.entry.hash ?? '' },
          'checkpoint',
        );
      },
    ],
    ['the checkpoint taken away', (raw) => raw.delete('meta', 'checkpoint')],
  ])('is seen when somebody leaves %s', async (_name, tamper) => {
    const made = await fiveDays();
    await exportAll(made);
    await made.journal.prune('2026-03-04', PRUNER);
    await tamper(await made.raw());
    expect(await made.journal.verify()).toMatchObject({ outcome: 'broken' });
  });

  it('leaves every journal intact, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyDraft, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 9 }),
        async (days, cut) => {
          const made = await daily();
          for (const drafts of days) {
            await made.journal.append(drafts);
            made.nextDay();
          }
          await exportAll(made);
          const rows = await made.journal.rollups(ALL);
          await made.journal.prune(`2026-03-0${cut}`, PRUNER);
          expect(await made.journal.verify()).toMatchObject({ outcome: 'intact' });
          expect(await made.journal.rollups(ALL)).toEqual(rows);
          made.journal.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});
