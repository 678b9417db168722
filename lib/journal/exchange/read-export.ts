import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { GENESIS_HASH } from '../chain';
import { checkLink } from '../chain-check';
import type { ChainHead } from '../database';
import { dayOf } from '../day';
import type { JournalEntry } from '../entry';
import { figuresHash } from '../figures-hash';
import { addRow, planRollup, type RollupRow } from '../rollup';
import type { SessionTally } from '../tally';
import { isSignedBy } from './device-key';
import { type ExportHeader, headerSchema, parseRow, trailerSchema } from './format';

export const IMPORT_FAULTS = [
  'not-an-export',
  'signature-wrong',
  'counts-wrong',
  'row-malformed',
  'chain-broken',
  'checkpoint-wrong',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

export interface ReadExport {
  readonly outcome: 'sound';
  readonly header: ExportHeader;
  /** Figures of real work; training is left out. */
  readonly rows: readonly RollupRow[];
  /** The hash of an entry of this chain; undefined where the file does not hold it. */
  readonly hashAt: (seq: number) => string | undefined;
}
export type ReadResult = ReadExport | { readonly outcome: 'refused'; readonly fault: ImportFault };

const LINE_FEED = 10;

/** A signed export, believed only after its signature, chain and figures were checked. */
export async function readExport(file: Blob): Promise<ReadResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = bytes.lastIndexOf(LINE_FEED, bytes.length - 2) + 1;
  const lines = linesOf(bytes.subarray(0, end));
  const header = headerSchema.safeParse(lines?.[0]);
  const trailer = trailerSchema.safeParse(linesOf(bytes.subarray(end))?.[0]);
  if (!lines || !header.success || !trailer.success) return refused('not-an-export');
  const said = header.data;
  const signature = hexToBytes(trailer.data.signature);
  if (!(await isSignedBy(said.publicKey, sha256(bytes.subarray(0, end)), signature)))
    return refused('signature-wrong');
  if (lines.length !== 1 + said.rows + said.entries) return refused('counts-wrong');
  const rows = lines.slice(1, 1 + said.rows).map(parseRow);
  const sound = rows.filter((row) => row !== undefined);
  if (sound.length !== rows.length || new Set(sound.map(({ key }) => key)).size !== rows.length)
    return refused('row-malformed');
  return said.kind === 'rollups'
    ? { outcome: 'sound', header: said, rows: realOnly(sound), hashAt: () => undefined }
    : readChain(said, sound, lines.slice(1 + said.rows));
}

function readChain(
  header: ExportHeader,
  frozen: readonly RollupRow[],
  lines: readonly unknown[],
): ReadResult {
  const { checkpoint, head } = header;
  if (checkpoint ? figuresHash(frozen) !== checkpoint.figures : frozen.length > 0)
    return refused('checkpoint-wrong');
  let at: ChainHead = checkpoint ?? { seq: 0, hash: GENESIS_HASH };
  const hashes = new Map<number, string>([[at.seq, at.hash]]);
  const figures = createSums(frozen);
  let proven = checkpoint === undefined;
  for (const line of lines) {
    const day = typeof line === 'object' && line && 'at' in line ? dayIn(String(line.at)) : '';
    const link = checkLink(at, { day, entry: line as JournalEntry });
    if (link.outcome === 'broken') return refused('chain-broken');
    const { entry } = link;
    at = { seq: entry.seq, hash: entry.hash };
    hashes.set(at.seq, at.hash);
    proven ||=
      entry.anchor?.hash === checkpoint?.hash && entry.anchor?.figures === checkpoint?.figures;
    figures.add(entry);
  }
  if (at.seq !== head.seq || at.hash !== head.hash) return refused('chain-broken');
  if (!proven) return refused('checkpoint-wrong');
  return {
    outcome: 'sound',
    header,
    rows: realOnly(figures.rows()),
    hashAt: (seq) => hashes.get(seq),
  };
}

function createSums(frozen: readonly RollupRow[]) {
  const rows = new Map(frozen.map((row) => [row.key, row]));
  const tallies = new Map<string, SessionTally>();
  return {
    add(entry: JournalEntry) {
      const { tally, changes } = planRollup(tallies.get(entry.session), entry);
      tallies.set(entry.session, tally);
      for (const change of changes) rows.set(change.key, addRow(rows.get(change.key), change));
    },
    rows: () => [...rows.values()],
  };
}

function linesOf(bytes: Uint8Array): unknown[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Where the time is none, the entry's own check says so. */
function dayIn(at: string): string {
  return Number.isNaN(Date.parse(at)) ? '' : dayOf(at);
}

function realOnly(rows: readonly RollupRow[]): readonly RollupRow[] {
  return rows.filter(({ training }) => !training);
}

function refused(fault: ImportFault): ReadResult {
  return { outcome: 'refused', fault };
}
