import { RECORD_LIFETIME_S, type VerificationClaims } from '../../lib/registry/gateway-contract';
import type { Caller } from '../access/caller';
import type { CallBody } from './admit';
import type { CallPorts } from './ports';

/** What every signed answer says of the request that it answers. */
export function signedClaims(
  caller: Caller,
  body: CallBody & { readonly nonce: string },
  ports: CallPorts,
): Omit<VerificationClaims, 'sub' | 'matches'> {
  const iat = Math.floor(ports.now().getTime() / 1000);
  return {
    iss: ports.issuer,
    aud: caller.client,
    jti: ports.newId(),
    iat,
    exp: iat + RECORD_LIFETIME_S,
    requestId: body.requestId,
    nonce: body.nonce,
    officer: caller.officer,
    unit: body.unit,
    purpose: body.purpose,
    cnf: { jkt: caller.jkt },
    training: ports.upstream.training,
  };
}
