import type { CompactVerifyGetKey } from 'jose';
import { type CitizenRecord, citizenRecordSchema } from '../citizen/record';
import type { AnswerFault } from './refusals';
import { type ExpectedAnswer, readSignedAnswer } from './signed-answer';

declare const verified: unique symbol;

/** A record that a verifier of this module has accepted; nothing else can make one (DESIGN.md rule 4). */
export type VerifiedRecord = Readonly<CitizenRecord> & { readonly [verified]: true };

export type Verification =
  | { readonly outcome: 'verified'; readonly record: VerifiedRecord }
  | { readonly outcome: 'refused'; readonly reason: 'not-verified' | 'expired' };

export type SignedVerification =
  | Verification
  | { readonly outcome: 'refused'; readonly reason: AnswerFault };

/** How far a registry's clock may run ahead of ours. */
export const CLOCK_SKEW_MS = 60_000;

/**
 * Accepts a record of the synthetic population or of a test file: well formed, assurance "embedded", and
 * within its time. Embedded records fill only our own pages and loopback addresses (rule 5).
 */
export function verifyEmbedded(value: unknown, now: Date): Verification {
  const parsed = citizenRecordSchema.safeParse(value);
  if (!parsed.success || parsed.data.assurance !== 'embedded') return notVerified();
  return accept(parsed.data, now);
}

/**
 * Accepts a record that came unsigned over a trusted connection: well formed, assurance "transport", within
 * its time. That it answers the request is the adapter's to see.
 */
export function verifyTransport(value: unknown, now: Date): Verification {
  const parsed = citizenRecordSchema.safeParse(value);
  if (!parsed.success || parsed.data.assurance !== 'transport') return notVerified();
  return accept(parsed.data, now);
}

/** Accepts a gateway's signed answer that is genuine and answers exactly this request. */
export async function verifySigned(
  token: string,
  trusted: CompactVerifyGetKey,
  expected: ExpectedAnswer,
  now: Date,
): Promise<SignedVerification> {
  const answer = await readSignedAnswer(token, trusted, expected, now);
  if (answer.outcome === 'refused') return answer;
  const parsed = citizenRecordSchema.safeParse(answer.record);
  return parsed.success ? accept(parsed.data, now) : notVerified();
}

/**
 * Takes back a verified record that was kept as JSON in storage.session, which only the extension's own
 * contexts can write. Shape and time are checked again; who attested it was checked when it was made.
 */
export function reviveVerifiedRecord(value: unknown, now: Date): Verification {
  const parsed = citizenRecordSchema.safeParse(value);
  return parsed.success ? accept(parsed.data, now) : notVerified();
}

/** True from the instant of `expiresAt` on. */
export function isExpired(record: Pick<CitizenRecord, 'expiresAt'>, now: Date): boolean {
  return now.getTime() >= Date.parse(record.expiresAt);
}

function accept(record: CitizenRecord, now: Date): Verification {
  const issuedAt = Date.parse(record.issuedAt);
  if (issuedAt > now.getTime() + CLOCK_SKEW_MS) return notVerified();
  if (issuedAt >= Date.parse(record.expiresAt) || !speaksOfOneCitizen(record)) return notVerified();
  if (isExpired(record, now)) return { outcome: 'refused', reason: 'expired' };
  return { outcome: 'verified', record: record as VerifiedRecord };
}

/** Each key once, and the number among the data is the record's own. */
function speaksOfOneCitizen(record: CitizenRecord): boolean {
  const keys = record.data.map((datum) => datum.key);
  if (new Set(keys).size !== keys.length) return false;
  return record.data.every((datum) => datum.key !== 'idNumber' || datum.value === record.idNumber);
}

function notVerified(): Verification {
  return { outcome: 'refused', reason: 'not-verified' };
}
