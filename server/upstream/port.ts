import type { Datum, DatumSource, PartialDate } from '../../lib/citizen/record';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import type { Caller } from '../access/caller';

/** What is asked of a source: one citizen, by one officer, for one procedure. */
export interface Question {
  readonly requestId: string;
  readonly idNumber?: string | undefined;
  readonly oldIdNumber?: string | undefined;
  readonly fullName?: string | undefined;
  readonly birthDate?: PartialDate | undefined;
  readonly caller: Caller;
  readonly unit: string;
  /** National code without the unit's suffix. */
  readonly procedure: string;
}

export interface UpstreamRefusal {
  readonly outcome: 'refused';
  readonly problem: GatewayProblem;
  readonly retryAfterS?: number;
}

export type UpstreamAnswer =
  | { readonly outcome: 'found'; readonly idNumber: string; readonly data: readonly Datum[] }
  | UpstreamRefusal;

export type UpstreamVerdict =
  | { readonly outcome: 'answered'; readonly matches: boolean }
  | UpstreamRefusal;

/** A source of records. Never throws for what is expected; `signal` ends the call. */
export interface Upstream {
  readonly needs: readonly ('fullName' | 'birthDate')[];
  readonly sources: readonly DatumSource[];
  /** Holds invented citizens. */
  readonly training: boolean;
  lookUp(question: Question, signal: AbortSignal): Promise<UpstreamAnswer>;
  verify(question: Question, signal: AbortSignal): Promise<UpstreamVerdict>;
}

/** A sector's database that adds its own data to a record (docs/gateway.md, "Thêm một nguồn"). */
export interface SectorSource {
  readonly source: DatumSource;
  /** Data of a citizen whose number the base source has confirmed. Throws when it cannot answer. */
  dataOf(idNumber: string, question: Question, signal: AbortSignal): Promise<readonly Datum[]>;
}

export function refused(problem: GatewayProblem, retryAfterS?: number): UpstreamRefusal {
  return { outcome: 'refused', problem, ...(retryAfterS === undefined ? {} : { retryAfterS }) };
}
