import type { CompactVerifyGetKey } from 'jose';
import type { DatumKey } from '../citizen/keys';
import type { CitizenRecord } from '../citizen/record';
import {
  RECORD_TYPE,
  type RecordClaims,
  recordClaimsSchema,
  VERIFICATION_TYPE,
  verificationClaimsSchema,
} from './gateway-contract';
import { withoutUnaskedSensitive } from './matching';
import type { AnswerFault } from './refusals';
import { bindingFault, type ExpectedBinding, readEnvelope, timeFault } from './signed-envelope';

/** How long a counter may hold what a gateway signed, in milliseconds (DESIGN.md rule 13). */
export const SIGNED_LIFETIME_MS = 15 * 60_000;

/** What this very request makes the only right answer to it. */
export interface ExpectedAnswer extends ExpectedBinding {
  readonly idNumber?: string | undefined;
  readonly oldIdNumber?: string | undefined;
  /** Sensitive keys that were asked for; others are dropped (DESIGN.md rule 15). */
  readonly keys?: readonly DatumKey[] | undefined;
}

export type SignedAnswer =
  | { readonly outcome: 'genuine'; readonly record: CitizenRecord }
  | { readonly outcome: 'refused'; readonly reason: AnswerFault };

export type SignedVerdict =
  | { readonly outcome: 'genuine'; readonly matches: boolean; readonly training: boolean }
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
  const read = await readEnvelope(token, RECORD_TYPE, recordClaimsSchema, trusted);
  if (read.outcome === 'refused') return read;
  const { claims } = read;
  const fault =
    bindingFault(claims, expected) ??
    (isAboutTheCitizen(claims, expected) ? undefined : 'other-citizen') ??
    timeFault(claims, now) ??
    (speaksOnce(claims) ? undefined : 'answer-malformed');
  return fault
    ? { outcome: 'refused', reason: fault }
    : { outcome: 'genuine', record: recordOf(claims, expected, now) };
}

/** Reads a signed yes or no (`typ` citizen-verification+jwt) the same way. Never throws. */
export async function readSignedVerdict(
  token: string,
  trusted: CompactVerifyGetKey,
  expected: ExpectedAnswer,
  now: Date,
): Promise<SignedVerdict> {
  const read = await readEnvelope(token, VERIFICATION_TYPE, verificationClaimsSchema, trusted);
  if (read.outcome === 'refused') return read;
  const { claims } = read;
  const asked = expected.idNumber ?? expected.oldIdNumber;
  const fault =
    bindingFault(claims, expected) ??
    (claims.sub === asked ? undefined : 'other-citizen') ??
    timeFault(claims, now);
  return fault
    ? { outcome: 'refused', reason: fault }
    : { outcome: 'genuine', matches: claims.matches, training: claims.training };
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
