import type { JWTVerifyGetKey } from 'jose';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import { checkToken, type TokenRules } from './access-token';
import type { Caller } from './caller';
import { checkProof, type ProofPorts } from './dpop-proof';

export type Authentication =
  | { readonly outcome: 'known'; readonly caller: Caller }
  | { readonly outcome: 'refused'; readonly problem: GatewayProblem };

export interface AuthenticationPorts extends ProofPorts {
  readonly issuerKeys: JWTVerifyGetKey;
  readonly rules: TokenRules;
  /** Scheme, host and port under which callers reach this gateway. */
  readonly publicUrl: string;
}

/** A `Bearer` token, a token without a proof, and two proofs are all refused. */
export async function authenticate(
  request: { method: string; path: string; headers: Headers },
  ports: AuthenticationPorts,
): Promise<Authentication> {
  const [, accessToken] =
    /^DPoP ([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (accessToken === undefined) return refuse('token-refused');
  const token = await checkToken(accessToken, ports.issuerKeys, ports.rules, ports.now());
  if (token.outcome === 'issuer-unavailable') return refuse('issuer-unavailable');
  if (token.outcome === 'refused') return refuse('token-refused');
  const proof = await checkProof(
    {
      proof: request.headers.get('dpop') ?? '',
      accessToken,
      method: request.method,
      url: ports.publicUrl + request.path,
      jkt: token.caller.jkt,
    },
    ports,
  );
  switch (proof.outcome) {
    case 'proven':
      return { outcome: 'known', caller: token.caller };
    case 'nonce-needed':
      return refuse('nonce-needed');
    case 'full':
      return refuse('rate-limited');
    case 'refused':
      return refuse('proof-refused');
  }
}

function refuse(problem: GatewayProblem): Authentication {
  return { outcome: 'refused', problem };
}
