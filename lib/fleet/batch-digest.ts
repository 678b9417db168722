import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChainHead } from '../journal/database';

/**
 * What a machine signs with each batch: its name and the end of its chain. The end commits it to everything
 * before, so that a second history of the same machine convicts the machine.
 */
export function batchDigest(device: string, head: ChainHead): Uint8Array {
  return sha256(utf8ToBytes(`khai-mot-lan/batch/1\n${device}\n${head.seq}\n${head.hash}`));
}
