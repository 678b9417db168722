import { mediaTypeOf, parseJson } from './answer-body';
import { PROBLEM_MEDIA_TYPE } from './gateway-contract';
import {
  GATEWAY_PROBLEMS,
  type GatewayProblem,
  problemBodySchema,
  readProblem,
} from './gateway-problems';
import type { LookUpRefusal } from './refusals';

const DEFAULT_WAIT_S = 60;
const LONGEST_WAIT_S = 86_400;

/** Problems that the panel names more exactly than the gateway's own table does. */
const FINER: Partial<Record<GatewayProblem, LookUpRefusal>> = {
  'request-repeated': 'repeated',
  'clock-differs': 'clock-differs',
};

export interface RefusedAnswer {
  readonly outcome: 'refused';
  readonly reason: LookUpRefusal;
  readonly retryAt?: number;
}

/**
 * What an answer without a record means: by the problem it names (RFC 9457), else by its status alone. A
 * page instead of an answer is somebody else speaking: a captive portal, a proxy, a wrong address.
 */
export function refusalOfAnswer(response: Response, text: string, now: number): RefusedAnswer {
  const body = mediaTypeOf(response) === PROBLEM_MEDIA_TYPE ? parseJson(text) : undefined;
  const problem = readProblem(body);
  const reason = problem
    ? (FINER[problem] ?? GATEWAY_PROBLEMS[problem].refusal)
    : reasonOfStatus(response);
  if (reason !== 'rate-limited') return { outcome: 'refused', reason };
  const said = problemBodySchema.safeParse(body);
  return {
    outcome: 'refused',
    reason,
    retryAt: retryAt(response, said.success ? said.data.retryAfter : undefined, now),
  };
}

function reasonOfStatus(response: Response): LookUpRefusal {
  const { status } = response;
  if (status >= 500) return 'unavailable';
  if (status === 429) return 'rate-limited';
  if (mediaTypeOf(response) === 'text/html') return 'not-the-gateway';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-permitted';
  if (status === 409) return 'repeated';
  return 'not-the-gateway';
}

/** RFC 9110 §10.2.3: seconds or a date; at most a day, and one minute where nothing readable is said. */
export function retryAt(response: Response, saidSeconds: number | undefined, now: number): number {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  const date = Date.parse(header);
  const seconds = /^\d{1,9}$/.test(header)
    ? Number(header)
    : Number.isNaN(date)
      ? (saidSeconds ?? DEFAULT_WAIT_S)
      : (date - now) / 1000;
  return now + Math.min(Math.max(seconds, 1), LONGEST_WAIT_S) * 1000;
}
