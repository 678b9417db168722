import {
  GATEWAY_SCOPES,
  VERIFICATION_TYPE,
  type VerificationBody,
  type VerificationClaims,
} from '../../lib/registry/gateway-contract';
import type { Caller } from '../access/caller';
import { withDeadline } from '../deadline';
import { admit, askedBy } from './admit';
import { guardGuess } from './guess-guard';
import { type LookUpOutcome, questionOf } from './look-up';
import type { CallPorts } from './ports';
import { signedClaims } from './signed-claims';

/**
 * Do this number, name and birth date belong together? A signed yes or no and nothing else. Wrong answers
 * are few per number and officer, so that asking on cannot find a birth date.
 */
export async function verify(
  caller: Caller,
  body: VerificationBody,
  ports: CallPorts,
): Promise<LookUpOutcome> {
  const admission = await admit(caller, GATEWAY_SCOPES.verify, body, ports);
  if (admission.outcome === 'refused') return admission;
  const number = body.idNumber ?? body.oldIdNumber ?? '';
  const citizen = ports.pseudonymOf(number);
  const guess = await guardGuess(caller, body, citizen.value, ports);
  if (guess.outcome === 'refused') return guess;
  const began = ports.now().getTime();
  const { basis, requestId } = body;
  await ports.log.append({
    kind: 'asked',
    call: 'verification',
    ...askedBy(caller, body),
    ...(basis === undefined ? {} : { basis }),
    citizen,
  });
  const verdict = await withDeadline(ports.deadlineMs, (signal) =>
    ports.upstream.verify(questionOf(caller, body), signal),
  );
  const ms = Math.max(0, ports.now().getTime() - began);
  if (verdict.outcome === 'refused') {
    guess.right();
    await ports.log.append({ kind: 'ended', requestId, outcome: verdict.problem, ms });
    return verdict;
  }
  if (verdict.matches) guess.right();
  const claims: VerificationClaims = {
    ...signedClaims(caller, body, ports),
    sub: number,
    matches: verdict.matches,
  };
  const jws = await ports.signer.sign(VERIFICATION_TYPE, claims);
  const outcome = verdict.matches ? 'matches' : 'differs';
  await ports.log.append({ kind: 'ended', requestId, outcome, answer: claims.jti, ms });
  return { outcome: 'answered', jws };
}
