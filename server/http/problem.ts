import { PROBLEM_MEDIA_TYPE } from '../../lib/registry/gateway-contract';
import {
  GATEWAY_PROBLEMS,
  type GatewayProblem,
  problemType,
} from '../../lib/registry/gateway-problems';

export interface ProblemDetails {
  readonly requestId?: string | undefined;
  readonly retryAfterS?: number | undefined;
  readonly head?: { readonly seq: number; readonly hash: string } | undefined;
}

/** DPoP challenge errors of RFC 9449 §5 and §7.1 for the three 401 problems. */
const CHALLENGES: Readonly<Partial<Record<GatewayProblem, string>>> = {
  'token-refused': 'DPoP error="invalid_token", algs="ES256"',
  'proof-refused': 'DPoP error="invalid_dpop_proof", algs="ES256"',
  'nonce-needed': 'DPoP error="use_dpop_nonce", algs="ES256"',
  'scope-missing': 'DPoP error="insufficient_scope", algs="ES256"',
};

/** An RFC 9457 answer: the problem's own sentence, never a value of the request. */
export function problemResponse(problem: GatewayProblem, details: ProblemDetails = {}): Response {
  const { status, title } = GATEWAY_PROBLEMS[problem];
  const { requestId, retryAfterS, head } = details;
  const body = {
    type: problemType(problem),
    title,
    status,
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterS === undefined ? {} : { retryAfter: retryAfterS }),
    ...(head === undefined ? {} : { head }),
  };
  const challenge = CHALLENGES[problem];
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': PROBLEM_MEDIA_TYPE,
      ...(challenge === undefined ? {} : { 'www-authenticate': challenge }),
      ...(retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) }),
    },
  });
}
