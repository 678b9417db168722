import { type LookUpBody, REQUEST_WINDOW_MS } from '../../lib/registry/gateway-contract';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import type { Caller } from '../access/caller';
import { findLicenceFault } from '../access/licences';
import type { LogEvent } from '../log/entry';
import { takeAll } from '../rate-limit';
import type { CallPorts } from './ports';

/** What a look-up and a verification have in common. */
export type CallBody = Pick<LookUpBody, 'requestId' | 'unit' | 'purpose'>;

export type Admission = { readonly outcome: 'admitted' } | Refusal;

export interface Refusal {
  readonly outcome: 'refused';
  readonly problem: GatewayProblem;
  readonly retryAfterS?: number | undefined;
}

/**
 * Everything that is decided before a source is asked: scope, clock, licence, rate and repeat. A known
 * officer's refused call is written down, a flood of them once per window.
 */
export async function admit(
  caller: Caller,
  scope: string,
  body: CallBody,
  ports: CallPorts,
): Promise<Admission> {
  const verdict = judge(caller, scope, body, ports);
  if (verdict.outcome === 'refused' && verdict.noteworthy) {
    await ports.log.append(refusedEvent(caller, body, verdict.problem));
  }
  return verdict;
}

function judge(
  caller: Caller,
  scope: string,
  body: CallBody,
  ports: CallPorts,
): { readonly outcome: 'admitted' } | (Refusal & { readonly noteworthy: boolean }) {
  const refuse = (problem: GatewayProblem, noteworthy = true, retryAfterS?: number) =>
    ({ outcome: 'refused', problem, noteworthy, retryAfterS }) as const;
  const limit = takeAll(ports.perOfficer, caller.officer);
  if (limit.outcome === 'limited') return refuse('rate-limited', limit.first, limit.retryAfterS);
  if (!caller.scopes.includes(scope)) return refuse('scope-missing');
  if (Math.abs(timeOf(body.requestId) - ports.now().getTime()) > REQUEST_WINDOW_MS) {
    return refuse('clock-differs', false);
  }
  const fault = findLicenceFault(caller, body.unit, body.purpose, ports.rules);
  if (fault) return refuse(fault);
  const seen = ports.seenRequests.add(body.requestId);
  if (seen === 'full') return refuse('rate-limited', false, 60);
  return seen === 'new' ? { outcome: 'admitted' } : refuse('request-repeated');
}

/** Milliseconds since 1970 in the first 48 bits of a UUIDv7. */
export function timeOf(requestId: string): number {
  return Number.parseInt(requestId.replace('-', '').slice(0, 12), 16);
}

export function refusedEvent(caller: Caller, body: CallBody, problem: GatewayProblem): LogEvent {
  return { kind: 'refused', ...askedBy(caller, body), problem };
}

/** Who asked, for what: the part of an entry that every call has. */
export function askedBy(caller: Caller, { requestId, unit, purpose }: CallBody) {
  const { officer, client, jkt } = caller;
  return { requestId, officer, unit, client, jkt, purpose };
}
