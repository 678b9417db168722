import type { RefusalCode } from '../journal/codes';
import type { LookUpRefusal } from '../registry/port';

/** The journal's name for each way in which a look-up ends without a record. */
const JOURNAL_CODES: Readonly<Record<LookUpRefusal, RefusalCode>> = {
  'malformed-number': 'number-malformed',
  'details-missing': 'identity-differs',
  'not-found': 'not-found',
  'details-differ': 'identity-differs',
  'not-permitted': 'not-permitted',
  'procedure-not-permitted': 'procedure-missing',
  'procedure-unknown': 'procedure-missing',
  'signed-out': 'login-needed',
  'rate-limited': 'rate-limited',
  unavailable: 'registry-unavailable',
  'not-verified': 'signature-invalid',
  expired: 'record-expired',
  cancelled: 'cancelled',
  'assurance-too-low': 'assurance-too-low',
  'policy-broken': 'policy-forbids',
  unreachable: 'offline',
  'timed-out': 'timed-out',
  'cut-off': 'registry-unavailable',
  'too-large': 'answer-too-large',
  'not-the-gateway': 'answer-malformed',
  repeated: 'registry-unavailable',
  'clock-differs': 'registry-unavailable',
  'answer-malformed': 'answer-malformed',
  'type-wrong': 'answer-malformed',
  'algorithm-not-allowed': 'signature-invalid',
  'key-unknown': 'signature-invalid',
  'signature-invalid': 'signature-invalid',
  'issuer-wrong': 'answer-not-for-this-request',
  'audience-wrong': 'answer-not-for-this-request',
  'not-for-this-request': 'answer-not-for-this-request',
  'other-key': 'answer-not-for-this-request',
  'other-officer': 'answer-not-for-this-request',
  'other-dossier': 'answer-not-for-this-request',
  'other-citizen': 'answer-not-for-this-request',
  'from-the-future': 'record-expired',
  stale: 'record-expired',
};

export function journalCode(refusal: LookUpRefusal): RefusalCode {
  return JOURNAL_CODES[refusal];
}
