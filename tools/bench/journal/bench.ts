import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { uuidv7 } from 'uuidv7';
import { APPEND_STORES, putPlan } from '../../../lib/journal/append-at-once';
import { planAppend } from '../../../lib/journal/append-plan';
import { GENESIS_HASH } from '../../../lib/journal/chain';
import {
  type ChainHead,
  JOURNAL_NAME,
  type JournalSchema,
  type StoredEntry,
} from '../../../lib/journal/database';
import { dayOf } from '../../../lib/journal/day';
import type { JournalEntry } from '../../../lib/journal/entry';
import { addRow, type RollupRow } from '../../../lib/journal/rollup';
import { type Journal, openJournal } from '../../../lib/journal/store';
import type { SessionTally } from '../../../lib/journal/tally';
import type { VerifyOptions } from '../../../lib/journal/verify';
import { totalOf } from '../../../lib/report/charts';
import { tableOf } from '../../../lib/report/table';
import { dossierDrafts } from './work';

/** What the benchmark calls inside a page or the worker of the real extension. */
const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 2000;

const bench = {
  /**
   * Fills an empty journal with `count` entries whose days run up to `until` (ms), `perDay` entries a working day. In
   * big relaxed transactions that read nothing; whoever measures has the whole journal verified afterwards.
   */
  async fill(count: number, until: number, perDay: number, name = JOURNAL_NAME) {
    (await open(name)).close();
    const database = await openDB<JournalSchema>(name);
    const days = Math.max(1, Math.ceil(count / perDay));
    const start = until - (days - 1) * DAY_MS;
    const rows = new Map<string, RollupRow>();
    let head: ChainHead = { seq: 0, hash: GENESIS_HASH };
    let planned = 0;
    const now = () => new Date(momentOf(planned++, perDay, start));
    const started = performance.now();
    for (let dossier = 0; head.seq < count; ) {
      const drafts = [];
      while (drafts.length < BATCH && head.seq + drafts.length < count)
        drafts.push(...dossierDrafts(dossier++));
      const fitting = drafts.slice(0, count - head.seq);
      const plan = planAppend(fitting, head, new Map(), { now, newId: uuidv7 });
      const sums = [...plan.changes].map(([key, change]) => addRow(rows.get(key), change));
      for (const row of sums) rows.set(row.key, row);
      await inRelaxedTransaction(unwrap(database), (transaction) =>
        putPlan(transaction, plan, sums),
      );
      head = plan.head;
    }
    database.close();
    return { written: head.seq, ms: performance.now() - started };
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
   * The floor: strict transactions that put, add and delete exactly the records which the journal itself would write
   * for the same drafts, one entry each, into the same stores with the same indexes. All of them were made before the
   * clock starts: nothing is read, checked, hashed or planned. `commits`: ends each transaction by itself instead of
   * leaving that to the browser.
   */
  async bareRate(ms: number, start: number, name: string, commits: boolean) {
    const database = await openDB<JournalSchema>(name);
    const { records, next } = await readyMade(database, start, ms * 2);
    let count = 0;
    const began = performance.now();
    for (const record of records) {
      if (performance.now() - began >= ms) break;
      await putBare(unwrap(database), record, commits);
      count += 1;
    }
    const took = performance.now() - began;
    database.close();
    if (count === records.length) throw new Error('the floor ran out of records');
    return { rate: (count / took) * 1000, next };
  },

  /** Verifies; with `stopAt` it is cancelled once so many entries were checked. */
  async verify(
    stopAt: number | null,
    since: VerifyOptions['since'] = 'start',
    name = JOURNAL_NAME,
  ) {
    const journal = await open(name);
    const control = new AbortController();
    let steps = 0;
    let stopped = 0;
    const started = performance.now();
    const result = await journal.verify({
      since,
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

  /** One day more of a counter, so that there is something which no check has seen. */
  async goOn(dossiers: number, start: number, name = JOURNAL_NAME) {
    const journal = await open(name);
    let added = 0;
    for (let dossier = start; dossier < start + dossiers; dossier += 1)
      added += (await journal.append(dossierDrafts(dossier))).length;
    journal.close();
    return added;
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

function inRelaxedTransaction(
  database: IDBDatabase,
  work: (transaction: IDBTransaction) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(APPEND_STORES, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    work(transaction);
  });
}

function putBare(
  database: IDBDatabase,
  { stored, tally, rows, head }: ReadyMade,
  commits: boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(APPEND_STORES, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const { entry } = stored;
    const openIntents = transaction.objectStore('openIntents');
    transaction.objectStore('entries').add(stored);
    if (entry.kind === 'lookup-intent') openIntents.put({ id: entry.id, seq: entry.seq });
    if (entry.replyTo) openIntents.delete(entry.replyTo);
    transaction.objectStore('tallies').put(tally);
    for (const row of rows) transaction.objectStore('rollups').put(row);
    transaction.objectStore('meta').put(head, 'head');
    if (commits) transaction.commit();
  });
}

interface ReadyMade {
  readonly stored: StoredEntry;
  readonly tally: SessionTally;
  readonly rows: readonly RollupRow[];
  readonly head: ChainHead;
}

/** What appending the drafts of dossiers from `start` on, one by one, writes: `count` transactions' records. */
async function readyMade(database: IDBPDatabase<JournalSchema>, start: number, count: number) {
  let head = (await database.get('meta', 'head')) as ChainHead;
  const tallies = new Map<string, SessionTally>();
  const rows = new Map((await database.getAll('rollups')).map((row) => [row.key, row]));
  const ports = { now: () => new Date(), newId: uuidv7 };
  const records: ReadyMade[] = [];
  let dossier = start;
  for (; records.length < count; dossier += 1) {
    for (const draft of dossierDrafts(dossier)) {
      const plan = planAppend([draft], head, tallies, ports);
      const entry = plan.added[0] as JournalEntry;
      const tally = plan.tallies.get(entry.session) as SessionTally;
      const sums = [...plan.changes].map(([key, change]) => addRow(rows.get(key), change));
      for (const row of sums) rows.set(row.key, row);
      tallies.set(entry.session, tally);
      head = plan.head;
      records.push({ stored: { day: dayOf(entry.at), entry }, tally, rows: sums, head });
    }
  }
  return { records, next: dossier };
}

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
