import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DatumKey } from '../citizen/keys';
import { ROLLUP_COUNTERS, type RollupRow } from './rollup';

const FORMAT = 'khai-mot-lan/figures/1';

/** SHA-256 over figures in one fixed form, whatever order they come in; lower-case hex. */
export function figuresHash(rows: readonly RollupRow[]): string {
  const sorted = [...rows].sort((one, other) => compare(one.key, other.key));
  const hash = sha256.create().update(utf8ToBytes(FORMAT));
  for (const row of sorted) hash.update(utf8ToBytes(`\n${canonicalRow(row)}`));
  return bytesToHex(hash.digest());
}

function canonicalRow(row: RollupRow): string {
  const { key, day, unit, officer, procedure, form, training } = row;
  const data = (Object.keys(row.data) as DatumKey[])
    .sort(compare)
    .map((datum) => [datum, ...(row.data[datum] ?? [])]);
  const counts = ROLLUP_COUNTERS.map((name) => row[name]);
  return JSON.stringify([key, day, unit, officer, procedure, form, training, counts, data]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
