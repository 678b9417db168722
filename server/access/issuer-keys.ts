import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

interface IssuerPlace {
  readonly issuer: string;
  readonly keysUrl?: string | undefined;
}

const metadataSchema = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });
const TIMEOUT_MS = 5000;

/**
 * The issuer's signing keys, found by its metadata (OpenID Connect Discovery) at the first token and fetched
 * anew when a key is not known. Rejects with JWKSTimeout when the issuer cannot be reached.
 */
export function createIssuerKeys({ issuer, keysUrl }: IssuerPlace): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const url = keysUrl ?? (await readKeysUrl(issuer));
    return createRemoteJWKSet(new URL(url), { timeoutDuration: TIMEOUT_MS });
  };
  return async (header, token) => {
    found ??= find();
    try {
      return await (await found)(header, token);
    } catch (fault) {
      const known = fault instanceof errors.JOSEError;
      if (!known) found = undefined;
      throw known
        ? fault
        : new errors.JWKSTimeout('The issuer cannot be reached', { cause: fault });
    }
  };
}

async function readKeysUrl(issuer: string): Promise<string> {
  const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(place, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const metadata = metadataSchema.parse(await response.json());
  if (metadata.issuer !== issuer) throw new WrongIssuerError('The metadata is another issuer’s');
  return metadata.jwks_uri;
}

class WrongIssuerError extends Error {
  override readonly name = 'WrongIssuerError';
}
