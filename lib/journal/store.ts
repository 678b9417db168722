import { appendEntries } from './append';
import { createAppendMemory } from './append-memory';
import { type ChainHead, JOURNAL_NAME, openDatabase } from './database';
import type { JournalDisk } from './disk';
import type { EntryDraft, JournalEntry, Pseudonym } from './entry';
import { JournalFullError, JournalUnavailableError } from './errors';
import { deviceKey, type PublicKey, publicKeyOf, signDigest } from './exchange/device-key';
import { type ExportRequest, type ExportResult, writeExport } from './exchange/write-export';
import { type PruneDraft, type PruneOptions, type PruneResult, pruneJournal } from './prune';
import { type PrunePlan, planPrune } from './prune-cut';
import { pseudonymOf } from './pseudonym';
import {
  type DayRange,
  type EntryQuery,
  entriesAfter,
  listEntries,
  listOpenIntents,
  listRollups,
  listTallies,
  markExported,
  readHead,
  type TallyQuery,
} from './reads';
import type { RollupRow } from './rollup';
import type { JournalSignal } from './signal';
import type { SessionTally } from './tally';
import { type VerifyOptions, type VerifyResult, verifyJournal } from './verify';

export interface JournalPorts {
  /** Database name; only tests need another one. */
  readonly name?: string;
  readonly now: () => Date;
  /** A new UUIDv7 in lower case. */
  readonly newId: () => string;
  /** Asked before every write; absent where the store is not on a disk, as in tests. */
  readonly disk?: JournalDisk;
  /** Told after every append that is on disk. */
  readonly signal?: Pick<JournalSignal, 'announce'>;
}

/**
 * The append-only log of this installation. Every method may throw JournalClosedError or
 * JournalUnavailableError.
 */
export interface Journal {
  /**
   * Adds entries in their order, all or none; resolves when they are on disk. Throws EntryRefusedError
   * for a draft that is no entry, JournalFullError when there is no room, JournalBrokenError when the
   * chain's end was tampered with.
   */
  append(drafts: readonly EntryDraft[]): Promise<readonly JournalEntry[]>;
  /** Newest first. */
  list(query: EntryQuery): Promise<JournalEntry[]>;
  /** In the order of the chain. */
  after(seq: number, limit: number): Promise<JournalEntry[]>;
  openIntents(): Promise<JournalEntry[]>;
  head(): Promise<ChainHead | undefined>;
  rollups(range: DayRange): Promise<RollupRow[]>;
  dossiers(query: TallyQuery): Promise<SessionTally[]>;
  verify(options?: VerifyOptions): Promise<VerifyResult>;
  /** Removes entries of days before `before` behind a checkpoint; see prune.ts. */
  prune(before: string, draft: PruneDraft, options?: PruneOptions): Promise<PruneResult>;
  /** What `prune` would do; `sent`: how far the unit's server holds the chain, where there is one. */
  planPrune(before: string, sent?: ChainHead): Promise<PrunePlan>;
  /** The journal or its figures as one signed file. */
  exportSigned(request: ExportRequest): Promise<ExportResult>;
  /** Remembers that a signed export holds the chain up to here. */
  markExported(head: ChainHead): Promise<void>;
  pseudonymOf(idNumber: string): Promise<Pseudonym>;
  /** The machine's signature over a digest, hex, and the key that checks it. */
  sign(digest: Uint8Array): Promise<{ readonly publicKey: PublicKey; readonly signature: string }>;
  close(): void;
}

/** Opens the journal of this extension; several contexts may hold it open at once. */
export async function openJournal(ports: JournalPorts): Promise<Journal> {
  const { disk } = ports;
  const handle = await openDatabase(ports.name ?? JOURNAL_NAME, disk);
  const memory = createAppendMemory();
  // The first write of a day need not wait for what can be done now.
  void disk?.ready().catch(() => undefined);
  const writable = async () => {
    await disk?.ready();
    return handle.get();
  };
  return {
    append: async (drafts) => {
      const database = await writable();
      const added = await appendEntries(database, drafts, ports, memory).catch((fault: unknown) => {
        // Whatever failed the connection, the next append begins with a new one.
        if (fault instanceof JournalFullError || fault instanceof JournalUnavailableError) {
          handle.release();
          disk?.doubt();
        }
        throw fault;
      });
      if (added.length > 0) ports.signal?.announce();
      return added;
    },
    list: async (query) => listEntries(await handle.get(), query),
    after: async (seq, limit) => entriesAfter(await handle.get(), seq, limit),
    openIntents: async () => listOpenIntents(await handle.get()),
    head: async () => readHead(await handle.get()),
    rollups: async (range) => listRollups(await handle.get(), range),
    dossiers: async (query) => listTallies(await handle.get(), query),
    verify: async (options = {}) => {
      const mayWrite = async () => {
        const refused = await disk?.ready().catch((fault: unknown) => fault);
        return refused === undefined;
      };
      return verifyJournal(await handle.get(), options, mayWrite);
    },
    prune: async (before, draft, options) => {
      const result = await pruneJournal(await writable(), before, draft, ports, options);
      if (result.outcome === 'pruned') ports.signal?.announce();
      return result;
    },
    planPrune: async (before, sent) => planPrune(await handle.get(), before, sent),
    exportSigned: async (request) => writeExport(await handle.get(), request),
    markExported: async (head) => markExported(await writable(), head),
    pseudonymOf: async (idNumber) => pseudonymOf(await writable(), idNumber),
    sign: async (digest) => {
      const { pair } = await deviceKey(await writable());
      const [publicKey, signature] = [await publicKeyOf(pair), await signDigest(pair, digest)];
      return { publicKey, signature };
    },
    close: handle.close,
  };
}
