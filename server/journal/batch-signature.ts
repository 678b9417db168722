import { createPublicKey, verify } from 'node:crypto';
import { batchDigest } from '../../lib/fleet/batch-digest';
import type { LooseBatch } from '../../lib/fleet/contract';

/** Whether the machine's key signed the end of this batch: ECDSA P-256 with SHA-256, as WebCrypto makes it. */
export function isBatchSigned({ device, head, publicKey, signature }: LooseBatch): boolean {
  try {
    const key = createPublicKey({ key: publicKey, format: 'jwk' });
    const signed = Buffer.from(signature, 'hex');
    return verify('sha256', batchDigest(device, head), { key, dsaEncoding: 'ieee-p1363' }, signed);
  } catch {
    // Coordinates that are no point of the curve.
    return false;
  }
}
