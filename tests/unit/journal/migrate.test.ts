import { openDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addToRollup, EMPTY_ROLLUP } from '../../../lib/journal/rollup';
import { draft, freshJournal } from './drafts';
/** What a database of version 1 held, written by the code of that version. */
import OLD from './version-1.json';

const ALL = { from: '2020-01-01', to: '2099-12-31' };

async function openVersion1(): Promise<string> {
  const name = `journal-${uuidv7()}`;
  const database = await openDB(name, 1, {
    upgrade: (opened) => {
      const entries = opened.createObjectStore('entries', { keyPath: 'entry.seq' });
      entries.createIndex('day', 'day');
      entries.createIndex('dayKind', ['day', 'entry.kind']);
      entries.createIndex('session', 'entry.session');
      entries.createIndex('dossier', 'entry.dossier');
      entries.createIndex('citizen', 'entry.citizen.value');
      opened.createObjectStore('tallies', { keyPath: 'session' }).createIndex('day', 'day');
      opened.createObjectStore('rollups', { keyPath: 'key' }).createIndex('day', 'day');
      opened.createObjectStore('openIntents', { keyPath: 'id' });
      opened.createObjectStore('meta');
    },
  });
  for (const store of ['entries', 'tallies', 'rollups', 'openIntents'] as const)
    for (const value of OLD[store]) await database.put(store, value);
  for (const [key, value] of Object.entries(OLD.meta)) await database.put('meta', value, key);
  database.close();
  return name;
}

describe('a journal of version 1', () => {
  it('opens with every entry, intent and link as it was', async () => {
    const journal = await freshJournal(await openVersion1());
    const entries = await journal.after(0, 1000);
    expect(entries).toEqual(OLD.entries.map(({ entry }) => entry));
    expect(await journal.head()).toEqual(OLD.meta.head);
    expect((await journal.openIntents()).map(({ id }) => id).sort()).toEqual(
      OLD.openIntents.map(({ id }) => id).sort(),
    );
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: entries.length });
  });

  it('has the figures of its entries, and those that version 1 had', async () => {
    const journal = await freshJournal(await openVersion1());
    const rollup = (await journal.after(0, 1000)).reduce(addToRollup, EMPTY_ROLLUP);
    const rows = await journal.rollups(ALL);
    expect(new Map(rows.map((row) => [row.key, row]))).toEqual(rollup.rows);
    for (const old of OLD.rollups)
      expect(rows.find(({ key }) => key === old.key)).toMatchObject(old);
  });

  it('goes on', async () => {
    const journal = await freshJournal(await openVersion1());
    await journal.append([draft()]);
    expect(await journal.verify({ since: 'last-check' })).toMatchObject({ checked: 1 });
    expect(await journal.verify()).toMatchObject({ outcome: 'intact' });
  });
});
