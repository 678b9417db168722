/**
 * Ways in which a signed answer fails to be what was asked for (DESIGN.md §5): a closed list, each with one
 * Vietnamese sentence in components/wording. Checked in this order; the first that holds is the one named.
 */
export const ANSWER_FAULTS = [
  'answer-malformed',
  'type-wrong',
  'algorithm-not-allowed',
  'key-unknown',
  'signature-invalid',
  'issuer-wrong',
  'audience-wrong',
  'not-for-this-request',
  'other-key',
  'other-officer',
  'other-dossier',
  'other-citizen',
  'from-the-future',
  'stale',
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];

/** Ways in which the road to a registry fails; nothing is known of the citizen then. */
export const TRANSPORT_FAULTS = [
  'unreachable',
  'timed-out',
  'cut-off',
  'too-large',
  'not-the-gateway',
  'repeated',
  'clock-differs',
] as const;
export type TransportFault = (typeof TRANSPORT_FAULTS)[number];

/** Why a look-up brought no record: a closed list, each with one Vietnamese sentence in components/wording. */
export const LOOK_UP_REFUSALS = [
  'malformed-number',
  'details-missing',
  'not-found',
  'details-differ',
  'not-permitted',
  'procedure-not-permitted',
  'procedure-unknown',
  'signed-out',
  'rate-limited',
  'unavailable',
  'not-verified',
  'expired',
  'cancelled',
  'assurance-too-low',
  'policy-broken',
  ...TRANSPORT_FAULTS,
  ...ANSWER_FAULTS,
] as const;
export type LookUpRefusal = (typeof LOOK_UP_REFUSALS)[number];
