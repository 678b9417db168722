import { type CryptoKey, calculateJwkThumbprint, importJWK, type JWK, SignJWT } from 'jose';
import { RECORD_ALGORITHMS } from '../../lib/registry/gateway-contract';

export interface Signer {
  /** A compact JWS of these claims, with our `kid` and this `typ`. */
  sign(typ: string, claims: Record<string, unknown>): Promise<string>;
  /** The public half, for policies and `/v1/keys`. */
  readonly publicKey: JWK;
}

/** The signing key is not a private P-256 key in JWK form. */
export class BadSigningKeyError extends Error {
  override readonly name = 'BadSigningKeyError';
}

export async function createSigner(privateJwk: JWK): Promise<Signer> {
  const [alg] = RECORD_ALGORITHMS;
  const { kty, crv, x, y, d } = privateJwk;
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !d) {
    throw new BadSigningKeyError('The signing key is no private P-256 key');
  }
  const key = (await importJWK({ kty, crv, x, y, d }, alg)) as CryptoKey;
  const kid = await calculateJwkThumbprint({ kty, crv, x, y });
  return {
    publicKey: { kty, crv, x, y, kid, alg, use: 'sig' },
    sign: (typ, claims) => new SignJWT(claims).setProtectedHeader({ alg, kid, typ }).sign(key),
  };
}
