import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { createJournalDisk, type DiskPorts, LEAST_ROOM } from '../../../lib/journal/disk';
import { JournalFullError, JournalUnavailableError } from '../../../lib/journal/errors';
import { renewLog } from '../../../lib/journal/renew-log';
import { openJournal } from '../../../lib/journal/store';
import { draft } from './drafts';

const GB = 1024 ** 3;

/** A browser with a disk: what is free, when it is, and how often its log was renewed. */
function machine(free: number | undefined) {
  const disk = { free, now: 0, renewals: 0, readings: 0, marked: false, fault: null as unknown };
  let last: Promise<unknown> = Promise.resolve();
  const ports: DiskPorts = {
    room: async () => {
      disk.readings += 1;
      return disk.free;
    },
    mark: {
      load: async () => disk.marked,
      save: async (renewed) => {
        disk.marked = renewed;
      },
    },
    exclusive: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    renew: async () => {
      if (disk.fault) throw disk.fault;
      disk.renewals += 1;
    },
    clock: () => disk.now,
  };
  return { disk, context: () => createJournalDisk(ports) };
}

describe('a disk that is short', () => {
  it.each([
    ['nothing', 0],
    ['a byte too little', LEAST_ROOM - 1],
  ])('refuses with %s free, and renews nothing', async (_what, free) => {
    const { disk, context } = machine(free);
    await expect(context().ready()).rejects.toBeInstanceOf(JournalFullError);
    expect(disk.renewals).toBe(0);
  });

  it.each([
    ['just enough', LEAST_ROOM],
    ['no word of it', undefined],
  ])('takes %s', async (_what, free) => {
    await expect(machine(free).context().ready()).resolves.toBeUndefined();
  });

  it('is asked before every write while it is not plenty, and every two seconds then', async () => {
    const { disk, context } = machine(GB - 1);
    const guard = context();
    for (let turn = 0; turn < 3; turn += 1) await guard.ready();
    expect(disk.readings).toBe(3);
    disk.free = GB;
    for (let turn = 0; turn < 3; turn += 1) await guard.ready();
    expect(disk.readings).toBe(4);
    disk.now += 2_001;
    disk.free = 0;
    await expect(guard.ready()).rejects.toBeInstanceOf(JournalFullError);
  });
});

describe('a log that may be torn', () => {
  it('is renewed once for all contexts of one start of the browser', async () => {
    const { disk, context } = machine(GB);
    const contexts = [context(), context(), context()];
    await Promise.all(contexts.map((guard) => guard.ready()));
    await contexts[0]?.ready();
    expect(disk.renewals).toBe(1);
  });

  it('is renewed again before the next write after a doubt', async () => {
    const { disk, context } = machine(GB);
    const guard = context();
    await guard.ready();
    guard.doubt();
    await guard.ready();
    expect(disk.renewals).toBe(2);
  });

  it.each([
    ['no room', new DOMException('full', 'QuotaExceededError'), JournalFullError],
    ['a closed store', new DOMException('gone', 'UnknownError'), JournalUnavailableError],
  ])('takes no write while the renewal meets %s', async (_what, fault, expected) => {
    const { disk, context } = machine(GB);
    const guard = context();
    disk.fault = fault;
    await expect(guard.ready()).rejects.toBeInstanceOf(expected);
    disk.fault = null;
    await guard.ready();
    expect(disk.renewals).toBe(1);
  });

  it('is renewed in a database of its own that does not stay', async () => {
    const name = `room-${uuidv7()}`;
    await renewLog(indexedDB, name);
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
  });
});

describe('a journal on a disk that is short', () => {
  const at = (free: number) => {
    const { disk, context } = machine(free);
    const open = (name: string) =>
      openJournal({ name, now: () => new Date(), newId: uuidv7, disk: context() });
    return { disk, open };
  };

  it('takes nothing, is read and checked all the same, and goes on once there is room', async () => {
    const { disk, open } = at(GB);
    const journal = await open(`journal-${uuidv7()}`);
    await journal.append([draft()]);
    disk.now += 2_001;
    disk.free = 0;
    await expect(journal.append([draft()])).rejects.toBeInstanceOf(JournalFullError);
    expect(await journal.head()).toMatchObject({ seq: 1 });
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 1 });
    expect(await journal.verify({ since: 'last-check' })).toMatchObject({ checked: 1 });
    disk.free = GB;
    await journal.append([draft()]);
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 2 });
    expect(await journal.verify({ since: 'last-check' })).toMatchObject({ checked: 0 });
  });

  it('is not made there', async () => {
    const { open } = at(0);
    const name = `journal-${uuidv7()}`;
    await expect(open(name)).rejects.toBeInstanceOf(JournalFullError);
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
  });
});
