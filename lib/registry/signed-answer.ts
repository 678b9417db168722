import { type CompactVerifyGetKey, compactVerify, errors } from 'jose';
import type { DatumKey } from '../citizen/keys';
import type { CitizenRecord } from '../citizen/record';
import {
  type GatewayPurpose,
  MAX_ANSWER_BYTES,
  RECORD_ALGORITHMS,
  RECORD_TYPE,
  type RecordClaims,
  recordClaimsSchema,
} from './gateway-contract';
import { withoutUnaskedSensitive } from './matching';
import type { AnswerFault } from './refusals';

/** How far the clocks of gateway and counter may lie apart, in milliseconds. */
export const CLOCK_TOLERANCE_MS = 60_000;
/** How long a counter may hold what a gateway signed, in milliseconds (DESIGN.md rule 13). */
export const SIGNED_LIFETIME_MS = 15 * 60_000;

/** What this very request makes the only right answer to it. */
export interface ExpectedAnswer {
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
  readonly idNumber?: string | undefined;
  readonly oldIdNumber?: string | undefined;
  /** Sensitive keys that were asked for; others are dropped (DESIGN.md rule 15). */
  readonly keys?: readonly DatumKey[] | undefined;
}

export type SignedAnswer =
  | { readonly outcome: 'genuine'; readonly record: CitizenRecord }
  | { readonly outcome: 'refused'; readonly reason: AnswerFault };

/**
 * Reads a JWS of the gateway contract (`typ` citizen-record+jwt): signature by a trusted key, then every
 * claim against the request. An answer to another request is refused by its nonce, so that yesterday's
 * answer cannot be played again. Never throws.
 */
export async function readSignedAnswer(
  token: string,
  trusted: CompactVerifyGetKey,
  expected: ExpectedAnswer,
  now: Date,
): Promise<SignedAnswer> {
  const header = readHeader(token);
  if (!header) return refuse('answer-malformed');
  if (header.typ !== RECORD_TYPE) return refuse('type-wrong');
  if (!RECORD_ALGORITHMS.some((known) => known === header.alg))
    return refuse('algorithm-not-allowed');
  let payload: unknown;
  try {
    const verified = await compactVerify(token, trusted, { algorithms: [...RECORD_ALGORITHMS] });
    payload = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(verified.payload));
  } catch (fault) {
    return refuse(faultOf(fault));
  }
  const claims = recordClaimsSchema.safeParse(payload);
  if (!claims.success) return refuse('answer-malformed');
  const fault = findFault(claims.data, expected, now);
  return fault
    ? refuse(fault)
    : { outcome: 'genuine', record: recordOf(claims.data, expected, now) };
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

function findFault(
  claims: RecordClaims,
  expected: ExpectedAnswer,
  now: Date,
): AnswerFault | undefined {
  const at = now.getTime();
  if (claims.iss !== expected.issuer) return 'issuer-wrong';
  if (claims.aud !== expected.audience) return 'audience-wrong';
  if (claims.nonce !== expected.nonce || claims.requestId !== expected.requestId)
    return 'not-for-this-request';
  if (claims.cnf.jkt !== expected.keyThumbprint) return 'other-key';
  if (claims.officer !== expected.officer || claims.unit !== expected.unit) return 'other-officer';
  const { code, procedure, dossier } = claims.purpose;
  const { purpose } = expected;
  if (code !== purpose.code || procedure !== purpose.procedure || dossier !== purpose.dossier)
    return 'other-dossier';
  if (!isAboutTheCitizen(claims, expected)) return 'other-citizen';
  if (claims.iat * 1000 > at + CLOCK_TOLERANCE_MS) return 'from-the-future';
  if (claims.exp * 1000 <= at - CLOCK_TOLERANCE_MS) return 'stale';
  return speaksOnce(claims) ? undefined : 'answer-malformed';
}

function isAboutTheCitizen(claims: RecordClaims, expected: ExpectedAnswer): boolean {
  const numberOf = (key: 'idNumber' | 'oldIdNumber') =>
    claims.data.find((datum) => datum.key === key)?.value;
  const own = numberOf('idNumber');
  if (own !== undefined && own !== claims.sub) return false;
  if (expected.idNumber !== undefined) return claims.sub === expected.idNumber;
  return expected.oldIdNumber !== undefined && numberOf('oldIdNumber') === expected.oldIdNumber;
}

/** A datum that is said twice could be shown as one thing and filled as another. */
function speaksOnce({ data }: RecordClaims): boolean {
  return new Set(data.map(({ key }) => key)).size === data.length;
}

function recordOf(claims: RecordClaims, expected: ExpectedAnswer, now: Date): CitizenRecord {
  return {
    idNumber: claims.sub,
    assurance: 'signed',
    issuedAt: new Date(claims.iat * 1000).toISOString(),
    expiresAt: new Date(now.getTime() + SIGNED_LIFETIME_MS).toISOString(),
    ...(claims.training ? { training: true } : {}),
    data: withoutUnaskedSensitive(claims.data, expected.keys),
  };
}

function refuse(reason: AnswerFault): SignedAnswer {
  return { outcome: 'refused', reason };
}
