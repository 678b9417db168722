import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  COUNT_NAMES,
  DURATION_NAMES,
  type EntryRow,
  type JournalEntry,
  LATER_COUNT_NAMES,
} from './entry';

const FORMAT = 'khai-mot-lan/journal/1';
/** Entries that say something which the first format had no place for. */
const SECOND_FORMAT = 'khai-mot-lan/journal/2';
/** Entries that say how a citizen was known, what differed, or for which purpose. */
const THIRD_FORMAT = 'khai-mot-lan/journal/3';

/** What the first entry links to. */
export const GENESIS_HASH = '0'.repeat(64);

type Unlinked = Omit<JournalEntry, 'previousHash' | 'hash'>;

/**
 * The one text that stands for an entry: a JSON array in fixed order, null where nothing is said, so that
 * no order of keys and no absent key is ambiguous (FLEET.md §5.1). An entry that the first format can say keeps
 * its hash for ever; what came later stands at the end of the array, under a format of its own.
 */
export function canonicalEntry(entry: Unlinked): string {
  const asked = askedPart(entry);
  const later = laterPart(entry) ?? (asked ? [null, null] : undefined);
  return JSON.stringify([
    asked ? THIRD_FORMAT : later ? SECOND_FORMAT : FORMAT,
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
    ...(later ?? []),
    ...(asked ?? []),
  ]);
}

function laterPart(entry: Unlinked): readonly unknown[] | undefined {
  const { counts, anchor } = entry;
  if (!anchor && LATER_COUNT_NAMES.every((name) => counts?.[name] === undefined)) return undefined;
  return [
    counts ? LATER_COUNT_NAMES.map((name) => counts[name] ?? null) : null,
    anchor ? [anchor.seq, anchor.hash, anchor.figures] : null,
  ];
}

function askedPart({ basis, identity, purpose }: Unlinked): readonly unknown[] | undefined {
  if (!basis && !identity && !purpose) return undefined;
  return [basis ?? null, identity ? [identity.differs, identity.decision] : null, purpose ?? null];
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
