import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { GENESIS_HASH } from '../chain';
import type { ChainHead, JournalDatabase } from '../database';
import type { Checkpoint, JournalEntry } from '../entry';
import { journalErrorOf } from '../errors';
import type { RollupRow } from '../rollup';
import { deviceKey, publicKeyOf, signDigest } from './device-key';
import { EXPORT_FORMAT, type ExportHeader, type ExportKind } from './format';

const CHUNK = 1000;

export interface ExportRequest {
  readonly kind: ExportKind;
  readonly device: string;
  readonly unit: string;
  readonly now: Date;
  /** Of entries written so far. */
  readonly onProgress?: (written: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export type ExportResult =
  | { readonly outcome: 'written'; readonly blob: Blob; readonly header: ExportHeader }
  | { readonly outcome: 'cancelled' };

/** The journal of this machine, or its figures of real work, as one signed file. */
export async function writeExport(
  database: JournalDatabase,
  request: ExportRequest,
): Promise<ExportResult> {
  try {
    const { pair } = await deviceKey(database);
    const transaction = database.transaction(['rollups', 'frozen', 'meta']);
    const [head, checkpoint, rollups, frozen] = await Promise.all([
      transaction.objectStore('meta').get('head') as Promise<ChainHead | undefined>,
      transaction.objectStore('meta').get('checkpoint') as Promise<Checkpoint | undefined>,
      transaction.objectStore('rollups').getAll(),
      transaction.objectStore('frozen').getAll(),
    ]);
    const end = head ?? { seq: 0, hash: GENESIS_HASH };
    const whole = request.kind === 'journal';
    const rows = whole ? frozen : rollups.filter(({ training }) => !training);
    const base = checkpoint?.seq ?? 0;
    const header: ExportHeader = {
      format: EXPORT_FORMAT,
      kind: request.kind,
      device: request.device,
      unit: request.unit,
      exportedAt: request.now.toISOString(),
      head: { seq: end.seq, hash: end.hash },
      ...(whole && checkpoint ? { checkpoint } : {}),
      rows: rows.length,
      entries: whole ? end.seq - base : 0,
      publicKey: await publicKeyOf(pair),
    };
    const paper = createPaper();
    paper.write([header, ...rows]);
    for (let after = base; whole && after < end.seq; ) {
      if (request.signal?.aborted) return { outcome: 'cancelled' };
      const range = IDBKeyRange.bound(after, end.seq, true);
      const chunk = await database.getAll('entries', range, CHUNK);
      paper.write(chunk.map(({ entry }) => entry));
      after = chunk.at(-1)?.entry.seq ?? end.seq;
      request.onProgress?.(after - base, header.entries);
    }
    const signature = await signDigest(pair, paper.digest());
    paper.write([{ signature }]);
    return { outcome: 'written', blob: paper.blob(), header };
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** Lines gathered into parts, so that a long journal is never one string. */
function createPaper() {
  const parts: BlobPart[] = [];
  const hash = sha256.create();
  return {
    write(lines: readonly (ExportHeader | RollupRow | JournalEntry | { signature: string })[]) {
      const bytes = utf8ToBytes(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      hash.update(bytes);
      parts.push(bytes.slice());
    },
    digest: () => hash.clone().digest(),
    blob: () => new Blob(parts, { type: 'application/x-ndjson' }),
  };
}

/** "khai-mot-lan_H80.22.1_2026-03-12_a1b2c3d4.nhatky" or ".solieu". */
export function exportFileName({ kind, unit, device, exportedAt }: ExportHeader): string {
  const ending = kind === 'journal' ? 'nhatky' : 'solieu';
  return `khai-mot-lan_${unit}_${exportedAt.slice(0, 10)}_${device.slice(-8)}.${ending}`;
}
