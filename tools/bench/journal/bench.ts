import { openDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { JOURNAL_NAME, type JournalSchema } from '../../../lib/journal/database';
import { type Journal, openJournal } from '../../../lib/journal/store';
import { totalOf } from '../../../lib/report/charts';
import { tableOf } from '../../../lib/report/table';
import { dossierDrafts } from './work';

/** What the benchmark calls inside a page or the worker of the real extension. */
const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 400;

const bench = {
  /**
   * Fills a journal with `count` entries whose days run up to `until` (ms), `perDay` entries a working day.
   */
  async fill(count: number, until: number, perDay: number, name = JOURNAL_NAME) {
    const days = Math.max(1, Math.ceil(count / perDay));
    let written = 0;
    const now = () => new Date(momentOf(written, perDay, until - (days - 1) * DAY_MS));
    const journal = await openJournal({ name, now, newId: uuidv7 });
    const started = performance.now();
    for (let dossier = 0; written < count; ) {
      const drafts = [];
      while (drafts.length < BATCH && written + drafts.length < count)
        drafts.push(...dossierDrafts(dossier++));
      const fitting = drafts.slice(0, count - written);
      await journal.append(fitting);
      written += fitting.length;
    }
    journal.close();
    return { written, ms: performance.now() - started };
  },

  /** The month view's data: rollup rows read and added up, beside the same figures from every entry of the store. */
  async month(from: string, to: string, name = JOURNAL_NAME) {
    const journal = await open(name);
    const views = [];
    for (let repeat = 0; repeat < 9; repeat += 1) {
      const started = performance.now();
      const rows = await journal.rollups({ from, to });
      const total = totalOf(rows, 'real');
      tableOf(rows, ['day'], 'real');
      views.push({ ms: performance.now() - started, rows: rows.length, dossiers: total.dossiers });
    }
    journal.close();
    return views;
  },

  async fullScan(from: string, to: string, name = JOURNAL_NAME) {
    const journal = await open(name);
    const started = performance.now();
    let entries = 0;
    let submits = 0;
    for (let after = 0; ; ) {
      const chunk = await journal.after(after, 5000);
      for (const { kind, at } of chunk)
        if (kind === 'submit' && at.slice(0, 10) >= from && at.slice(0, 10) <= to) submits += 1;
      entries += chunk.length;
      const last = chunk.at(-1);
      if (!last) break;
      after = last.seq;
    }
    const ms = performance.now() - started;
    journal.close();
    return { ms, entries, submits };
  },

  /** Appends one entry a transaction, in strict mode, for `ms`; entries a second. */
  async appendRate(ms: number, start: number, name: string) {
    const journal = await open(name);
    let dossier = start;
    let count = 0;
    const began = performance.now();
    while (performance.now() - began < ms) {
      for (const draft of dossierDrafts(dossier++)) {
        await journal.append([draft]);
        count += 1;
      }
    }
    const rate = (count / (performance.now() - began)) * 1000;
    journal.close();
    return { rate, next: dossier };
  },

  /**
   * The floor: strict transactions that put ready-made records of the same size into the same stores with the same
   * indexes, one entry with its tally, figures and head each; nothing is read, checked, hashed or planned.
   */
  async bareRate(ms: number, name: string) {
    const database = await openDB<JournalSchema>(name);
    const stores = ['entries', 'tallies', 'rollups', 'openIntents', 'meta', 'frozen'] as const;
    const sample = (await database.getAll('entries', null, 400)).map(({ entry, day }) => ({
      entry,
      day,
    }));
    const tallies = new Map(
      (await database.getAll('tallies', null, 400)).map((tally) => [tally.session, tally]),
    );
    const [row] = await database.getAll('rollups', null, 1);
    const head = await database.get('meta', 'head');
    const [anyTally] = tallies.values();
    if (!row || !head || !anyTally) throw new Error('nothing to copy');
    let seq = (head as { seq: number }).seq;
    let count = 0;
    const began = performance.now();
    while (performance.now() - began < ms) {
      const { entry, day } = sample[count % sample.length] as (typeof sample)[0];
      seq += 1;
      const session = `B-${seq}`;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      transaction.objectStore('entries').add({ day, entry: { ...entry, seq, session } });
      if (entry.kind === 'lookup-intent')
        transaction.objectStore('openIntents').put({ id: entry.id, seq });
      if (entry.replyTo) transaction.objectStore('openIntents').delete(entry.replyTo);
      const tally = tallies.get(entry.session) ?? anyTally;
      transaction.objectStore('tallies').put({ ...tally, session, firstSeq: seq });
      if (entry.kind !== 'lookup-intent') transaction.objectStore('rollups').put(row);
      transaction.objectStore('meta').put({ seq, hash: entry.hash }, 'head');
      await transaction.done;
      count += 1;
    }
    database.close();
    return { rate: (count / (performance.now() - began)) * 1000 };
  },

  /** Verifies; with `stopAt` it is cancelled once so many entries were checked. */
  async verify(stopAt: number | null, name = JOURNAL_NAME) {
    const journal = await open(name);
    const control = new AbortController();
    let steps = 0;
    let stopped = 0;
    const started = performance.now();
    const result = await journal.verify({
      signal: control.signal,
      onProgress: ({ checked }) => {
        steps += 1;
        if (stopAt !== null && checked >= stopAt && !control.signal.aborted) {
          stopped = performance.now();
          control.abort();
        }
      },
    });
    const ended = performance.now();
    journal.close();
    return { result, steps, ms: ended - started, stopMs: stopped === 0 ? null : ended - stopped };
  },

  /** Writes single dossiers without end; what was acknowledged is kept in `acknowledged`. */
  acknowledged: 0,
  async writeOn(start: number, name: string) {
    const journal = await open(name);
    for (let dossier = start; ; dossier += 1) {
      const added = await journal.append(dossierDrafts(dossier));
      bench.acknowledged = added.at(-1)?.seq ?? bench.acknowledged;
    }
  },

  async state(name: string) {
    const journal = await open(name);
    const head = await journal.head();
    const result = await journal.verify();
    journal.close();
    return { seq: head?.seq ?? 0, result };
  },
};

function open(name: string): Promise<Journal> {
  return openJournal({ name, now: () => new Date(), newId: uuidv7 });
}

/** The moment of an entry: working hours of its day, 8:00 to 16:40 in Viet Nam. */
function momentOf(index: number, perDay: number, start: number): number {
  const day = Math.floor(index / perDay);
  const morning = new Date(start + day * DAY_MS).setUTCHours(1, 0, 0, 0);
  return morning + Math.floor(((index % perDay) / perDay) * 31_200_000);
}

/** The last entries of the journal of this browser. */
async function tail(count: number) {
  const journal = await open(JOURNAL_NAME);
  const head = await journal.head();
  const entries = await journal.after((head?.seq ?? 0) - count, count);
  journal.close();
  return entries;
}

/** The signed figures of another counter, as its file's text. */
async function other(): Promise<string> {
  const journal = await open(`bench-other-${uuidv7()}`);
  await journal.append(dossierDrafts(7));
  const device = '0190f5fe-7c00-7a00-8000-000000000007';
  const made = await journal.exportSigned({
    kind: 'rollups',
    device,
    unit: 'H80.22.2',
    now: new Date(),
  });
  journal.close();
  return made.outcome === 'written' ? made.blob.text() : '';
}

Object.assign(globalThis, { kmlBench: bench, kmlTail: tail, kmlOther: other });
export type JournalBench = typeof bench;
