import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { DeviceKey, JournalDatabase } from '../database';

/** FIPS 186-5 over P-256: what every supported browser has, with a private half that no script can read out. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGN = { name: 'ECDSA', hash: 'SHA-256' } as const;

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
/** The public half as RFC 7517 writes it, and nothing else. */
export const publicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});
export type PublicKey = z.infer<typeof publicKeySchema>;

/** The installation's signing key, made on first use; of two contexts that make one at once, the first wins. */
export async function deviceKey(database: JournalDatabase): Promise<DeviceKey> {
  const known = (await database.get('meta', 'deviceKey')) as DeviceKey | undefined;
  if (known) return known;
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const ours: DeviceKey = { keyId: thumbprint(await publicKeyOf(pair)), pair };
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const winner = (await transaction.store.get('deviceKey')) as DeviceKey | undefined;
  if (!winner) await transaction.store.put(ours, 'deviceKey');
  await transaction.done;
  return winner ?? ours;
}

export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<PublicKey> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return publicKeySchema.parse({ kty, crv, x, y });
}

/** RFC 7638 thumbprint, lower-case hex: read aloud between a counter and its supervisor. */
export function thumbprint({ crv, kty, x, y }: PublicKey): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ crv, kty, x, y }))));
}

export async function signDigest(pair: CryptoKeyPair, digest: Uint8Array): Promise<string> {
  const signature = await crypto.subtle.sign(SIGN, pair.privateKey, digest.slice());
  return bytesToHex(new Uint8Array(signature));
}

export async function isSignedBy(
  key: PublicKey,
  digest: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('jwk', key, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(SIGN, imported, signature.slice(), digest.slice());
  } catch {
    // Coordinates that are no point of the curve.
    return false;
  }
}
