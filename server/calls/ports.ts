import type { LicenceRules } from '../access/licences';
import type { LookupLog } from '../log/port';
import type { RateLimiter } from '../rate-limit';
import type { SeenSet } from '../seen-set';
import type { PseudonymOf } from '../sign/pseudonym';
import type { Signer } from '../sign/signer';
import type { SectorSource, Upstream } from '../upstream/port';

/** What the look-ups and verifications of one gateway stand on. */
export interface CallPorts {
  readonly log: LookupLog;
  readonly upstream: Upstream;
  readonly sectors: readonly SectorSource[];
  readonly signer: Signer;
  readonly pseudonymOf: PseudonymOf;
  readonly rules: LicenceRules;
  /** Request ids that were taken, for as long as their time is accepted. */
  readonly seenRequests: SeenSet;
  /** Calls per officer, each limiter with its own window. */
  readonly perOfficer: readonly RateLimiter[];
  /** Answers "no" per officer and per citizen's number: what makes guessing useless. */
  readonly wrongPerOfficer: RateLimiter;
  readonly wrongPerNumber: RateLimiter;
  /** `iss` of signed answers. */
  readonly issuer: string;
  readonly deadlineMs: number;
  readonly now: () => Date;
  readonly newId: () => string;
}
