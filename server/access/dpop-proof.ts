import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { z } from 'zod';
import type { SeenSet } from '../seen-set';
import type { ProofNonces } from './proof-nonce';

export const PROOF_ALGORITHMS = ['ES256'] as const;
/** How far a proof's `iat` may lie from our clock, in seconds; the nonce bounds its age anyway. */
const PROOF_WINDOW_S = 300;
const MAX_PROOF_LENGTH = 4096;

const proofClaims = z.object({
  jti: z.string().min(8).max(128),
  htm: z.string(),
  htu: z.string(),
  iat: z.int(),
  ath: z.string(),
  nonce: z.string().optional(),
});

export type ProofVerdict =
  | { readonly outcome: 'proven'; readonly jkt: string }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'nonce-needed' }
  | { readonly outcome: 'full' };

export interface ProofPorts {
  readonly nonces: ProofNonces;
  readonly seen: SeenSet;
  readonly now: () => number;
}

interface ProvenCall {
  readonly proof: string;
  readonly accessToken: string;
  readonly method: string;
  /** Scheme, host, port and path as callers see them. */
  readonly url: string;
  /** `cnf.jkt` of the access token. */
  readonly jkt: string;
}

/**
 * Checks one DPoP proof (RFC 9449 §4.3): its own key signed it, it is bound to this token, method and
 * address, it carries our nonce, its key is the token's, and it was never used before.
 */
export async function checkProof(call: ProvenCall, ports: ProofPorts): Promise<ProofVerdict> {
  if (call.proof.length > MAX_PROOF_LENGTH) return { outcome: 'refused' };
  const read = await readProof(call.proof, ports.now());
  if (!read || read.jkt !== call.jkt) return { outcome: 'refused' };
  const { claims } = read;
  if (claims.htm !== call.method || !isSameAddress(claims.htu, call.url)) {
    return { outcome: 'refused' };
  }
  if (claims.ath !== createHash('sha256').update(call.accessToken).digest('base64url')) {
    return { outcome: 'refused' };
  }
  if (claims.nonce === undefined || !ports.nonces.accepts(claims.nonce)) {
    return { outcome: 'nonce-needed' };
  }
  if (Math.abs(ports.now() / 1000 - claims.iat) > PROOF_WINDOW_S) return { outcome: 'refused' };
  const seen = ports.seen.add(`${read.jkt} ${claims.jti}`);
  if (seen === 'full') return { outcome: 'full' };
  return seen === 'new' ? { outcome: 'proven', jkt: read.jkt } : { outcome: 'refused' };
}

async function readProof(proof: string, now: number) {
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: [...PROOF_ALGORITHMS],
      currentDate: new Date(now),
    });
    const claims = proofClaims.safeParse(payload);
    const { jwk } = protectedHeader;
    if (!claims.success || jwk === undefined) return undefined;
    return { claims: claims.data, jkt: await calculateJwkThumbprint(jwk, 'sha256') };
  } catch {
    return undefined;
  }
}

/** Same address after normalising, without query and fragment (RFC 9449 §4.3, 9). */
function isSameAddress(htu: string, url: string): boolean {
  if (!URL.canParse(htu)) return false;
  const told = new URL(htu);
  if (told.username !== '' || told.password !== '') return false;
  told.search = '';
  told.hash = '';
  return told.href === new URL(url).href;
}
