import { uuidv7 } from 'uuidv7';
import { describe, expect, it, vi } from 'vitest';
import { GENESIS_HASH } from '../../../lib/journal/chain';
import {
  EntryRefusedError,
  JournalClosedError,
  JournalFullError,
  JournalUnavailableError,
  journalErrorOf,
} from '../../../lib/journal/errors';
import { openJournal } from '../../../lib/journal/store';
import { bareDraft, CITIZEN, draft, freshJournal, row, SESSION, tickingClock } from './drafts';

const ALL = { from: '2026-01-01', to: '2026-12-31' };

/** A transaction whose requests are never answered. */
const REQUEST = { get: () => ({}) };
const STORE = { add: () => ({}), put: () => ({}), delete: () => ({}), get: () => ({}) };
const SILENT = {
  objectStore: { value: () => ({ ...STORE, getKey: () => ({}), getAll: () => ({}) }) },
  oncomplete: { ...REQUEST, set: () => undefined },
  onabort: { ...REQUEST, set: () => undefined },
};

describe('appending', () => {
  it('numbers, dates and links entries in their order', async () => {
    const journal = await freshJournal();
    const [first, second] = await journal.append([draft(), bareDraft()]);
    const [third] = await journal.append([bareDraft({ kind: 'session-end' })]);
    expect([first?.seq, second?.seq, third?.seq]).toEqual([1, 2, 3]);
    expect(first?.previousHash).toBe(GENESIS_HASH);
    expect(second?.previousHash).toBe(first?.hash);
    expect(third?.previousHash).toBe(second?.hash);
    expect(await journal.head()).toEqual({ seq: 3, hash: third?.hash });
  });

  it('keeps one chain under 200 concurrent appends of two contexts', async () => {
    const name = `journal-${uuidv7()}`;
    const contexts = [await freshJournal(name), await freshJournal(name)];
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        contexts[index % 2]?.append([
          draft({ session: `P-00000-${String(index).padStart(5, '0')}` }),
        ]),
      ),
    );
    expect(await contexts[0]?.verify()).toMatchObject({ outcome: 'intact', checked: 200 });
    const rows = (await contexts[1]?.rollups(ALL)) ?? [];
    expect(rows.map((found) => [found.dossiers, found.filled])).toEqual([[200, 200]]);
  });

  it('keeps nothing of an append that has one refused draft, and says only where', async () => {
    const journal = await freshJournal();
    const bad = { ...draft(), officer: 'NGUYỄN THỊ CANARY', note: 'CANARY' };
    const failure = await journal.append([draft(), bad]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EntryRefusedError);
    expect(String(failure)).not.toContain('CANARY');
    expect((failure as Error).cause).toBeUndefined();
    expect(await journal.list(ALL)).toEqual([]);
  });

  it('adds nothing when the transaction cannot end', async () => {
    let calls = 0;
    const journal = await openJournal({
      name: `journal-${uuidv7()}`,
      now: tickingClock('2026-03-02T01:00:00.000Z'),
      newId: () => {
        calls += 1;
        if (calls === 2) throw new DOMException('full', 'QuotaExceededError');
        return uuidv7();
      },
    });
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    await expect(journal.append([draft(), draft()])).rejects.toBeInstanceOf(JournalFullError);
    expect(opened).not.toHaveBeenCalled();
    expect(await journal.list(ALL)).toEqual([]);
    expect(await journal.rollups(ALL)).toEqual([]);
    expect(await journal.append([draft()])).toHaveLength(1);
    // The connection that had no room is not used again.
    expect(opened).toHaveBeenCalledTimes(1);
    opened.mockRestore();
  });

  it('announces an append only after it is on disk', async () => {
    const announce = vi.fn();
    const journal = await openJournal({
      name: `journal-${uuidv7()}`,
      now: tickingClock('2026-03-02T01:00:00.000Z'),
      newId: uuidv7,
      signal: { announce },
    });
    await journal.append([]);
    expect(announce).not.toHaveBeenCalled();
    await journal.append([draft()]);
    expect(announce).toHaveBeenCalledTimes(1);
  });

  it('fails in words when the disk neither takes nor refuses an entry', async () => {
    const journal = await freshJournal();
    await journal.append([draft()]);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    begun.mockImplementation(() => Object.create(null, SILENT));
    vi.useFakeTimers();
    const failure = journal.append([draft()]).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await failure).toBeInstanceOf(JournalUnavailableError);
    begun.mockRestore();
    expect(await journal.append([bareDraft()])).toMatchObject([{ seq: 2 }]);
  });

  it('goes on when the browser has closed its database by itself', async () => {
    const name = `journal-${uuidv7()}`;
    const heard = vi.spyOn(IDBDatabase.prototype, 'addEventListener');
    const journal = await freshJournal(name);
    await journal.append([draft()]);
    const at = heard.mock.calls.findIndex(([type]) => type === 'close');
    const [database, listener] = [heard.mock.contexts[at], heard.mock.calls[at]?.[1]];
    heard.mockRestore();
    (database as IDBDatabase).close();
    (listener as EventListener)(new Event('close'));
    await journal.append([bareDraft()]);
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 2 });
  });

  it('says that it is closed', async () => {
    const journal = await freshJournal();
    journal.close();
    await expect(journal.append([draft()])).rejects.toBeInstanceOf(JournalClosedError);
    await expect(journal.list(ALL)).rejects.toBeInstanceOf(JournalClosedError);
  });
});

describe('reading', () => {
  it('lists a session, a dossier, a citizen or a day, newest first', async () => {
    const journal = await freshJournal();
    const other = 'P-00000-00001';
    await journal.append([
      draft(),
      bareDraft({ session: other, kind: 'link-dossier', dossier: 'HS-2026-000123' }),
      draft({ session: other, citizen: CITIZEN }),
    ]);
    const seqs = async (query: object) => (await journal.list(query)).map(({ seq }) => seq);
    expect(await seqs({ session: SESSION })).toEqual([1]);
    expect(await seqs({ session: other })).toEqual([3, 2]);
    expect(await seqs({ dossier: 'HS-2026-000123' })).toEqual([2]);
    expect(await seqs({ citizen: CITIZEN.value })).toEqual([3]);
    expect(await seqs({ from: '2026-03-02', to: '2026-03-02' })).toEqual([3, 2, 1]);
    expect(await seqs({ from: '2026-03-02', to: '2026-03-02', kind: 'fill' })).toEqual([3, 1]);
    expect(await seqs({ from: '2026-03-03', to: '2026-03-03' })).toEqual([]);
    expect(await seqs({ ...ALL, limit: 2 })).toEqual([3, 2]);
    expect((await journal.after(1, 5)).map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('files an entry under the day of Viet Nam', async () => {
    const journal = await openJournal({
      name: `journal-${uuidv7()}`,
      now: () => new Date('2026-03-01T17:30:00.000Z'),
      newId: uuidv7,
    });
    await journal.append([draft()]);
    expect((await journal.rollups(ALL)).map(({ day }) => day)).toEqual(['2026-03-02']);
  });

  it('names intents until an entry answers them, also after a restart', async () => {
    const name = `journal-${uuidv7()}`;
    const journal = await freshJournal(name);
    const [lookup, fill] = await journal.append([
      bareDraft({ kind: 'lookup-intent', outcome: 'pending' }),
      bareDraft({ kind: 'fill-intent', outcome: 'pending', rows: [row({ outcome: 'pending' })] }),
    ]);
    journal.close();
    const again = await freshJournal(name);
    expect((await again.openIntents()).map(({ id }) => id)).toEqual([lookup?.id, fill?.id]);
    await again.append([
      draft({ kind: 'fill-unknown', outcome: 'unknown', rows: [], replyTo: fill?.id }),
    ]);
    expect((await again.openIntents()).map(({ id }) => id)).toEqual([lookup?.id]);
  });
});

describe('pseudonyms', () => {
  it('are the same for one number and differ between numbers, also across contexts', async () => {
    const name = `journal-${uuidv7()}`;
    const contexts = [await freshJournal(name), await freshJournal(name)] as const;
    const [one, same, other] = await Promise.all([
      contexts[0].pseudonymOf('000199012345'),
      contexts[1].pseudonymOf('000199012345'),
      contexts[1].pseudonymOf('000199012346'),
    ]);
    expect(one).toEqual(same);
    expect(other.keyId).toBe(one.keyId);
    expect(other.value).not.toBe(one.value);
    expect(one.value).not.toContain('000199012345');
  });

  it('differ between installations', async () => {
    const [one, other] = await Promise.all([freshJournal(), freshJournal()]);
    expect(await one.pseudonymOf('000199012345')).not.toEqual(
      await other.pseudonymOf('000199012345'),
    );
  });
});

describe('errors', () => {
  it.each([
    ['QuotaExceededError', 'JournalFullError'],
    ['VersionError', 'JournalNewerError'],
    ['InvalidStateError', 'JournalClosedError'],
    ['UnknownError', 'JournalUnavailableError'],
  ])('turn %s into %s', (thrown, name) => {
    expect(journalErrorOf(new DOMException('', thrown)).name).toBe(name);
  });

  it('turn whatever else was thrown into a journal error', () => {
    expect(journalErrorOf('x')).toBeInstanceOf(JournalUnavailableError);
  });
});
