import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { COUNT_NAMES, DURATION_NAMES, type EntryRow, type JournalEntry } from './entry';

const FORMAT = 'khai-mot-lan/journal/1';

/** What the first entry links to. */
export const GENESIS_HASH = '0'.repeat(64);

type Unlinked = Omit<JournalEntry, 'previousHash' | 'hash'>;

/**
 * The one text that stands for an entry: a JSON array in fixed order, null where nothing is said, so that
 * no order of keys and no absent key is ambiguous (FLEET.md §5.1).
 */
export function canonicalEntry(entry: Unlinked): string {
  return JSON.stringify([
    FORMAT,
    entry.seq,
    entry.id,
    entry.at,
    entry.officer,
    entry.unit,
    entry.device,
    entry.session,
    entry.dossier ?? null,
    entry.procedure ?? null,
    entry.form ? [entry.form.identity, entry.form.fingerprint] : null,
    entry.kind,
    entry.outcome,
    entry.refusal ?? null,
    entry.assurance ?? null,
    entry.training,
    entry.citizen ? [entry.citizen.keyId, entry.citizen.value] : null,
    entry.rows.map(canonicalRow),
    entry.counts
      ? [...COUNT_NAMES, ...DURATION_NAMES].map((name) => entry.counts?.[name] ?? null)
      : null,
    entry.replyTo ?? null,
  ]);
}

function canonicalRow(row: EntryRow): readonly (string | number | null)[] {
  return [
    row.person,
    row.ordinal,
    row.key,
    row.labelHash,
    row.source ?? null,
    row.decision,
    row.outcome,
    row.reason ?? null,
  ];
}

/** SHA-256(previousHash ‖ canonical), lower-case hex. */
export function hashEntry(previousHash: string, entry: Unlinked): string {
  return bytesToHex(
    sha256(concatBytes(hexToBytes(previousHash), utf8ToBytes(canonicalEntry(entry)))),
  );
}

/** The entry with its place in the chain. */
export function linkEntry(previousHash: string, entry: Unlinked): JournalEntry {
  return { ...entry, previousHash, hash: hashEntry(previousHash, entry) };
}
