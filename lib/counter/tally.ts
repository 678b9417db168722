import type { FieldOutcome } from './state';

/** How the fields of one form ended; the seven counts after `fields` sum to it. */
export interface Tally {
  readonly fields: number;
  readonly filled: number;
  readonly alreadyRight: number;
  readonly kept: number;
  readonly offered: number;
  readonly left: number;
  readonly refused: number;
  readonly notAccepted: number;
}

type Bucket = Exclude<keyof Tally, 'fields'>;

const BUCKETS: Record<FieldOutcome['outcome'], Bucket> = {
  filled: 'filled',
  'already-right': 'alreadyRight',
  kept: 'kept',
  offered: 'offered',
  left: 'left',
  refused: 'refused',
  'not-accepted': 'notAccepted',
  'no-option': 'notAccepted',
  undone: 'left',
  unknown: 'notAccepted',
};

export function tallyOutcomes(outcomes: readonly FieldOutcome[]): Tally {
  const counts: Record<Bucket, number> = {
    filled: 0,
    alreadyRight: 0,
    kept: 0,
    offered: 0,
    left: 0,
    refused: 0,
    notAccepted: 0,
  };
  for (const { outcome } of outcomes) counts[BUCKETS[outcome]] += 1;
  return { fields: outcomes.length, ...counts };
}
