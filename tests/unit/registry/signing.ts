import {
  base64url,
  type CompactJWSHeaderParameters,
  CompactSign,
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
} from 'jose';
import { uuidv7 } from 'uuidv7';
import type { Datum } from '../../../lib/citizen/record';
import { RECORD_TYPE, type RecordClaims } from '../../../lib/registry/gateway-contract';
import type { ExpectedAnswer } from '../../../lib/registry/signed-answer';

export const NOW = new Date('2026-11-23T03:00:00.000Z');
export const SUBJECT = '000095250112';

export const DATA: readonly Datum[] = [
  { key: 'fullName', value: 'Lê Minh Khôi', source: 'csdlqgdc', asOf: '2026-10-01' },
  { key: 'idNumber', value: SUBJECT, source: 'csdlqgdc' },
  { key: 'oldIdNumber', value: '000295112', source: 'csdlqgdc' },
  { key: 'birthDate', value: { year: 1995, month: 3, day: 12 }, source: 'csdlqgdc' },
  { key: 'sex', value: 'male', source: 'csdlqgdc' },
  { key: 'ethnicity', value: '01', source: 'csdlqgdc' },
];

/** A gateway's keys, one request, and its one right answer. */
export async function createSigner() {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'khoa-1', alg: 'ES256', use: 'sig' };
  const counterKey = await generateKeyPair('ES256', { extractable: true });
  const keyThumbprint = await calculateJwkThumbprint(await exportJWK(counterKey.publicKey));
  const expected: ExpectedAnswer = {
    issuer: 'https://cong.example.vn',
    audience: 'khai-mot-lan',
    requestId: uuidv7(),
    nonce: 'n0nce-of-this-request',
    officer: 'cb.tan-hoi.01',
    unit: 'H80.22',
    purpose: { code: 'dossier', procedure: '1.001193', dossier: 'P-AB12C-DE34F' },
    keyThumbprint,
    idNumber: SUBJECT,
    keys: ['ethnicity'],
  };
  const at = Math.floor(NOW.getTime() / 1000);
  const claims: RecordClaims = {
    iss: expected.issuer,
    aud: expected.audience,
    sub: SUBJECT,
    jti: uuidv7(),
    iat: at,
    exp: at + 120,
    requestId: expected.requestId,
    nonce: expected.nonce,
    officer: expected.officer,
    unit: expected.unit,
    purpose: expected.purpose,
    cnf: { jkt: keyThumbprint },
    training: true,
    pseudonym: { keyId: 'gateway:0123456789abcdef', value: 'a'.repeat(64) },
    data: [...DATA],
  };
  const header: CompactJWSHeaderParameters = { alg: 'ES256', typ: RECORD_TYPE, kid: 'khoa-1' };
  const sign = async (
    payload: unknown,
    change: Record<string, unknown> = {},
    key: CryptoKey = pair.privateKey,
  ) =>
    new CompactSign(
      typeof payload === 'string'
        ? new TextEncoder().encode(payload)
        : payload instanceof Uint8Array
          ? payload
          : new TextEncoder().encode(JSON.stringify(payload)),
    )
      .setProtectedHeader({ ...header, ...change } as CompactJWSHeaderParameters)
      .sign(key);
  return {
    pair,
    jwk,
    trusted: createLocalJWKSet({ keys: [jwk] }),
    expected,
    claims,
    header,
    sign,
    token: await sign(claims),
  };
}

export type Signer = Awaited<ReturnType<typeof createSigner>>;

/** A token put together by hand, for what no library would sign. */
export function assemble(header: unknown, payload: unknown, signature = 'AAAA'): string {
  const part = (value: unknown) =>
    base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));
  return `${part(header)}.${part(payload)}.${signature}`;
}
