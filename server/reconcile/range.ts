import { z } from 'zod';
import { unitSchema } from '../../lib/registry/gateway-contract';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import type { Caller } from '../access/caller';
import type { LookupLog } from '../log/port';
import { type Reconciliation, reconcile } from './reconcile';

/** Days as the query names them: no value, no number. */
const querySchema = z.strictObject({
  from: z.iso.date(),
  /** The first day that is no longer part of the range. */
  to: z.iso.date(),
  unit: unitSchema.optional(),
});

export const GRACE_MS = 7 * 86_400_000;
const LONGEST_RANGE_MS = 92 * 86_400_000;

export type RangeAnswer =
  | { readonly outcome: 'done'; readonly reconciliation: Reconciliation }
  | { readonly outcome: 'refused'; readonly problem: GatewayProblem };

/** Days of at most a quarter, of one of the caller's units; that somebody looked is itself written down. */
export async function reconcileRange(
  caller: Caller,
  query: unknown,
  log: LookupLog,
): Promise<RangeAnswer> {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) return { outcome: 'refused', problem: 'malformed-request' };
  const [from, to] = [new Date(parsed.data.from), new Date(parsed.data.to)];
  const length = to.getTime() - from.getTime();
  if (length <= 0 || length > LONGEST_RANGE_MS) {
    return { outcome: 'refused', problem: 'malformed-request' };
  }
  const unit = parsed.data.unit ?? (caller.units.length === 1 ? caller.units[0] : undefined);
  if (unit === undefined || !caller.units.includes(unit)) {
    return { outcome: 'refused', problem: 'unit-not-permitted' };
  }
  await log.append({ kind: 'reconciled', officer: caller.officer, unit });
  const entries = log.read(new Date(from.getTime() - GRACE_MS), new Date(to.getTime() + GRACE_MS));
  return { outcome: 'done', reconciliation: await reconcile(entries, [], { from, to, unit }) };
}
