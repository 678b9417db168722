import { type IDBPDatabase, openDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { GENESIS_HASH, hashEntry } from '../../../lib/journal/chain';
import type { ChainHead, JournalSchema, StoredEntry } from '../../../lib/journal/database';
import type { JournalEntry } from '../../../lib/journal/entry';
import { addToRollup, EMPTY_ROLLUP } from '../../../lib/journal/rollup';
import { openJournal } from '../../../lib/journal/store';
import { dossierDrafts, generator } from './work';

/**
 * Random tamperings of a journal on disk by somebody who knows the whole format: with `forge`, links, head, dossiers
 * and figures are made to fit. What the supervisor or the unit's server holds is the head that they were given.
 */
const NAME = 'bench-tamper';
const LENGTH = 48;

type Database = IDBPDatabase<JournalSchema>;
type Tamper = (entries: readonly JournalEntry[], random: () => number) => readonly JournalEntry[];

const at = (entries: readonly JournalEntry[], random: () => number) =>
  Math.floor(random() * entries.length);

const KINDS: Readonly<Record<string, Tamper>> = {
  edit: (entries, random) => {
    const index = at(entries, random);
    const edits: ((entry: JournalEntry) => JournalEntry)[] = [
      (entry) => ({ ...entry, officer: `${entry.officer}-2` }),
      (entry) => ({ ...entry, at: new Date(Date.parse(entry.at) + 1000).toISOString() }),
      (entry) => ({ ...entry, training: !entry.training }),
      (entry) => ({ ...entry, procedure: '9.999999' }),
      (entry) => ({ ...entry, session: 'P-ZZZZZ-ZZZZZ' }),
    ];
    const edit = edits[Math.floor(random() * edits.length)] ?? ((entry) => entry);
    return entries.map((entry, place) => (place === index ? edit(entry) : entry));
  },
  drop: (entries, random) => entries.toSpliced(at(entries, random), 1 + Math.floor(random() * 3)),
  reorder: (entries, random) => {
    const [one, other] = [at(entries, random), at(entries, random)];
    const moved = one === other ? (one + 1) % entries.length : other;
    return entries
      .with(one, entries[moved] as JournalEntry)
      .with(moved, entries[one] as JournalEntry);
  },
  splice: (entries, random) => {
    const piece = { ...(entries[at(entries, random)] as JournalEntry), id: uuidv7() };
    return entries.toSpliced(at(entries, random), Math.floor(random() * 2), piece);
  },
  truncate: (entries, random) => entries.slice(0, at(entries, random)),
  fork: (entries, random) => {
    const index = at(entries, random);
    return entries.map((entry, place) =>
      place < index ? entry : { ...entry, id: uuidv7(), officer: 'cb.khac.09' },
    );
  },
};

async function tamper(times: number, seed: number) {
  const random = generator(seed);
  const journal = await openJournal({ name: NAME, now: () => new Date(), newId: uuidv7 });
  for (let dossier = 0; ((await journal.head())?.seq ?? 0) < LENGTH; dossier += 1)
    await journal.append(dossierDrafts(dossier));
  const raw = await openDB<JournalSchema>(NAME);
  const sound = await read(raw);
  const anchor = (await journal.head()) as ChainHead;
  const names = Object.keys(KINDS);
  const kinds = Object.fromEntries(names.map((name) => [name, { tried: 0, seen: 0 }]));
  const missed: string[] = [];
  let seenAlone = 0;
  for (let run = 0; run < times; run += 1) {
    const name = names[run % names.length] as string;
    const change = KINDS[name] as Tamper;
    const forge = Math.floor(run / names.length) % 2 === 1;
    const changed = change(sound, random);
    await write(raw, forge ? relinked(changed) : numbered(changed), forge ? null : anchor);
    const alone = (await journal.verify()).outcome === 'broken';
    const seen = alone || (await journal.verify({ anchor })).outcome === 'broken';
    const kind = kinds[name] as { tried: number; seen: number };
    kind.tried += 1;
    if (alone) seenAlone += 1;
    if (seen) kind.seen += 1;
    else missed.push(`${name}${forge ? ' forged' : ''}`);
  }
  await write(raw, sound, null);
  const restored = await journal.verify({ anchor });
  journal.close();
  raw.close();
  if (restored.outcome !== 'intact') throw new Error('the sound journal was not found intact');
  const seen = Object.values(kinds).reduce((sum, kind) => sum + kind.seen, 0);
  return { tried: times, seen, seenAlone, kinds, missed: [...new Set(missed)] };
}

async function read(raw: Database): Promise<readonly JournalEntry[]> {
  return (await raw.getAll('entries')).map(({ entry }) => entry);
}

/** Entries under the numbers of their places, hashes as they were: what a plain editor of the store leaves. */
function numbered(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
}

function relinked(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let previousHash = GENESIS_HASH;
  return entries.map((entry, index) => {
    const moved = { ...entry, seq: index + 1, previousHash };
    previousHash = hashEntry(previousHash, moved);
    return { ...moved, hash: previousHash };
  });
}

/**
 * Writes the store anew. Without a `checked` everything is forged: head, dossiers and figures fit, and no word of a
 * check made before is left; with one only the entries are, and that check stands.
 */
async function write(raw: Database, entries: readonly JournalEntry[], checked: ChainHead | null) {
  const transaction = raw.transaction(['entries', 'tallies', 'rollups', 'meta'], 'readwrite');
  const store = transaction.objectStore('entries');
  const writes: Promise<unknown>[] = [store.clear()];
  for (const entry of entries) {
    const day = new Date(Date.parse(entry.at) + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
    writes.push(store.put({ day, entry } satisfies StoredEntry));
  }
  if (checked) writes.push(transaction.objectStore('meta').put(checked, 'checked'));
  else {
    const last = entries.at(-1);
    const head = last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: GENESIS_HASH };
    const rollup = entries.reduce(addToRollup, EMPTY_ROLLUP);
    writes.push(
      transaction.objectStore('meta').put(head, 'head'),
      transaction.objectStore('meta').delete('checked'),
      transaction.objectStore('tallies').clear(),
      transaction.objectStore('rollups').clear(),
      ...[...rollup.tallies.values()].map((tally) => transaction.objectStore('tallies').put(tally)),
      ...[...rollup.rows.values()].map((row) => transaction.objectStore('rollups').put(row)),
    );
  }
  await Promise.all([...writes, transaction.done]);
}

Object.assign(globalThis, { kmlTamper: tamper });
