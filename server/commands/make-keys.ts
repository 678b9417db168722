import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { RECORD_ALGORITHMS } from '../../lib/registry/gateway-contract';
import { createSigner } from '../sign/signer';

/**
 * Makes a signing key and a pseudonym key in files that only their owner can read; files that are there stay
 * as they are and make this fail. Answers the public key, for the policy of the extensions.
 */
export async function makeKeys(folder: string): Promise<JWK> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair(RECORD_ALGORITHMS[0], { extractable: true });
  const jwk = await exportJWK(privateKey);
  const own = { flag: 'wx', mode: 0o600 } as const;
  await writeFile(join(folder, 'signing.jwk.json'), `${JSON.stringify(jwk)}\n`, own);
  await writeFile(join(folder, 'pseudonym.key'), `${randomBytes(32).toString('base64url')}\n`, own);
  return (await createSigner(jwk)).publicKey;
}
