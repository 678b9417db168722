import { type CompactVerifyGetKey, compactVerify, errors } from 'jose';
import type { z } from 'zod';
import { type GatewayPurpose, MAX_ANSWER_BYTES, RECORD_ALGORITHMS } from './gateway-contract';
import type { AnswerFault } from './refusals';

/** How far the clocks of gateway and counter may lie apart, in milliseconds. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** What binds an answer to one request, officer, dossier and key. */
export interface ExpectedBinding {
  readonly issuer: string;
  /** The `client_id` of this extension at the identity provider. */
  readonly audience: string;
  readonly requestId: string;
  readonly nonce: string;
  readonly officer: string;
  readonly unit: string;
  readonly purpose: GatewayPurpose;
  /** RFC 7638 thumbprint of the key that asked. */
  readonly keyThumbprint: string;
}

interface BoundClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly requestId: string;
  readonly nonce: string;
  readonly officer: string;
  readonly unit: string;
  readonly purpose: GatewayPurpose;
  readonly cnf: { readonly jkt: string };
}

type Envelope<T> =
  | { readonly outcome: 'read'; readonly claims: T }
  | { readonly outcome: 'refused'; readonly reason: AnswerFault };

/** Type, algorithm, signature by a trusted key, and shape of a compact JWS. Never throws. */
export async function readEnvelope<T>(
  token: string,
  type: string,
  schema: z.ZodType<T>,
  trusted: CompactVerifyGetKey,
): Promise<Envelope<T>> {
  const header = readHeader(token);
  if (!header) return refuse('answer-malformed');
  if (header.typ !== type) return refuse('type-wrong');
  if (!RECORD_ALGORITHMS.some((known) => known === header.alg))
    return refuse('algorithm-not-allowed');
  let payload: unknown;
  try {
    const verified = await compactVerify(token, trusted, { algorithms: [...RECORD_ALGORITHMS] });
    payload = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(verified.payload));
  } catch (fault) {
    return refuse(faultOf(fault));
  }
  const claims = schema.safeParse(payload);
  return claims.success
    ? { outcome: 'read', claims: claims.data }
    : { outcome: 'refused', reason: 'answer-malformed' };
}

/** The first way in which an answer is not for this request. */
export function bindingFault(
  claims: BoundClaims,
  expected: ExpectedBinding,
): AnswerFault | undefined {
  if (claims.iss !== expected.issuer) return 'issuer-wrong';
  if (claims.aud !== expected.audience) return 'audience-wrong';
  if (claims.nonce !== expected.nonce || claims.requestId !== expected.requestId)
    return 'not-for-this-request';
  if (claims.cnf.jkt !== expected.keyThumbprint) return 'other-key';
  if (claims.officer !== expected.officer || claims.unit !== expected.unit) return 'other-officer';
  const { code, procedure, dossier } = claims.purpose;
  const { purpose } = expected;
  return code !== purpose.code || procedure !== purpose.procedure || dossier !== purpose.dossier
    ? 'other-dossier'
    : undefined;
}

export function timeFault({ iat, exp }: BoundClaims, now: Date): AnswerFault | undefined {
  const at = now.getTime();
  if (iat * 1000 > at + CLOCK_TOLERANCE_MS) return 'from-the-future';
  return exp * 1000 <= at - CLOCK_TOLERANCE_MS ? 'stale' : undefined;
}

/** The protected header, read without trust: only to say by name what is wrong with it. */
function readHeader(token: string): { alg?: unknown; typ?: unknown } | undefined {
  if (token.length > MAX_ANSWER_BYTES) return undefined;
  const parts = /^([\w-]+)\.[\w-]+\.[\w-]*$/.exec(token);
  if (!parts?.[1]) return undefined;
  try {
    const header: unknown = JSON.parse(atob(parts[1].replaceAll('-', '+').replaceAll('_', '/')));
    return typeof header === 'object' && header !== null && !Array.isArray(header)
      ? header
      : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(fault: unknown): AnswerFault {
  if (fault instanceof errors.JWKSNoMatchingKey) return 'key-unknown';
  if (fault instanceof errors.JWKSMultipleMatchingKeys) return 'key-unknown';
  if (fault instanceof errors.JOSEAlgNotAllowed) return 'algorithm-not-allowed';
  if (fault instanceof errors.JWSSignatureVerificationFailed) return 'signature-invalid';
  return 'answer-malformed';
}

function refuse(reason: AnswerFault): {
  readonly outcome: 'refused';
  readonly reason: AnswerFault;
} {
  return { outcome: 'refused', reason };
}
