import { createHmac, timingSafeEqual } from 'node:crypto';

export interface ProofNonces {
  current(): string;
  accepts(nonce: string): boolean;
}

/** How long one nonce is handed out, in milliseconds; it is accepted for twice that time. */
export const NONCE_SLOT_MS = 60_000;

/**
 * Nonces for DPoP proofs (RFC 9449 §8): one per minute under a secret of this process, so that nothing has to
 * be stored, and a proof made before a restart is of no use after it.
 */
export function createProofNonces(secret: Uint8Array, now: () => number): ProofNonces {
  const nonceOf = (slot: number) =>
    createHmac('sha256', secret).update(String(slot)).digest('base64url');
  const slotNow = () => Math.floor(now() / NONCE_SLOT_MS);
  return {
    current: () => nonceOf(slotNow()),
    accepts: (nonce) => [slotNow(), slotNow() - 1].some((slot) => equalTexts(nonce, nonceOf(slot))),
  };
}

function equalTexts(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
