import type { Datum, DatumSource } from '../../lib/citizen/record';
import {
  GATEWAY_SCOPES,
  type LookUpBody,
  RECORD_TYPE,
  type RecordClaims,
} from '../../lib/registry/gateway-contract';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import { detailsAgree, withoutUnaskedSensitive } from '../../lib/registry/matching';
import type { Caller } from '../access/caller';
import { nationalCode } from '../access/licences';
import { withDeadline } from '../deadline';
import type { LogEvent } from '../log/entry';
import { type Question, refused, type UpstreamAnswer } from '../upstream/port';
import { askSectors } from '../upstream/with-sectors';
import { admit, askedBy, type Refusal } from './admit';
import { type Guard, guardGuess, NO_GUESS } from './guess-guard';
import type { CallPorts } from './ports';
import { signedClaims } from './signed-claims';

export type LookUpOutcome = { readonly outcome: 'answered'; readonly jws: string } | Refusal;

/** Problems that tell whether name and birth date were right. */
const GUESSES: ReadonlySet<GatewayProblem> = new Set(['details-differ', 'no-match', 'not-found']);

/** One look-up, from an authenticated caller to a signed record; logged before it asks and before it answers. */
export async function lookUp(
  caller: Caller,
  body: LookUpBody,
  ports: CallPorts,
): Promise<LookUpOutcome> {
  const admission = await admit(caller, GATEWAY_SCOPES.lookUp, body, ports);
  if (admission.outcome === 'refused') return admission;
  if (ports.upstream.needs.some((need) => body[need] === undefined)) {
    return { outcome: 'refused', problem: 'details-missing' };
  }
  const citizen = ports.pseudonymOf(body.idNumber ?? body.oldIdNumber ?? '');
  // Without name and birth date there is nothing to guess.
  const guess: Guard =
    body.fullName === undefined && body.birthDate === undefined
      ? NO_GUESS
      : await guardGuess(caller, body, citizen.value, ports);
  if (guess.outcome === 'refused') return guess;
  const began = ports.now().getTime();
  await ports.log.append({
    kind: 'asked',
    call: 'lookup',
    ...askedBy(caller, body),
    ...(body.basis === undefined ? {} : { basis: body.basis }),
    ...(body.sensitive === undefined ? {} : { sensitive: body.sensitive }),
    citizen,
  });
  const { requestId } = body;
  const ended = (event: Omit<Extract<LogEvent, { kind: 'ended' }>, 'kind' | 'requestId' | 'ms'>) =>
    ports.log.append({
      kind: 'ended',
      requestId,
      ...event,
      ms: Math.max(0, ports.now().getTime() - began),
    });
  const answer = await withDeadline(ports.deadlineMs, (signal) => ask(caller, body, ports, signal));
  if (answer.outcome === 'found' || !GUESSES.has(answer.problem)) guess.right();
  if (answer.outcome === 'refused') {
    await ended({ outcome: answer.problem });
    return answer;
  }
  const claims: RecordClaims = {
    ...signedClaims(caller, body, ports),
    sub: answer.idNumber,
    pseudonym: ports.pseudonymOf(answer.idNumber),
    data: [...answer.data],
  };
  const jws = await ports.signer.sign(RECORD_TYPE, claims);
  await ended({
    outcome: 'answered',
    citizen: claims.pseudonym,
    keys: answer.data.map(({ key, source }) => ({ key, source })),
    answer: claims.jti,
    ...(answer.silent.length === 0 ? {} : { silent: [...answer.silent] }),
  });
  return { outcome: 'answered', jws };
}

type Found = Extract<UpstreamAnswer, { outcome: 'found' }> & {
  readonly silent: readonly DatumSource[];
};

async function ask(
  caller: Caller,
  body: LookUpBody,
  ports: CallPorts,
  signal: AbortSignal,
): Promise<Found | Refusal> {
  const question = questionOf(caller, body);
  const answer = await ports.upstream.lookUp(question, signal);
  if (answer.outcome === 'refused') return answer;
  if (!isAboutTheAsked(answer.idNumber, answer.data, body)) return refused('upstream-malformed');
  if (!detailsAgree(body, answer.data)) return refused('details-differ');
  const whole = await askSectors(answer.data, answer.idNumber, question, ports.sectors, signal);
  return {
    outcome: 'found',
    idNumber: answer.idNumber,
    data: withoutUnaskedSensitive(whole.data, body.sensitive),
    silent: whole.silent,
  };
}

export function questionOf(
  caller: Caller,
  body: Pick<LookUpBody, 'requestId' | 'unit' | 'purpose'> &
    Pick<Question, 'idNumber' | 'oldIdNumber' | 'fullName' | 'birthDate'>,
): Question {
  const { requestId, idNumber, oldIdNumber, fullName, birthDate, unit, purpose } = body;
  const procedure = nationalCode(purpose.procedure);
  return { requestId, idNumber, oldIdNumber, fullName, birthDate, caller, unit, procedure };
}

/** Whatever a source answers, it must be about the number that was asked. */
function isAboutTheAsked(idNumber: string, data: readonly Datum[], body: LookUpBody): boolean {
  const numberOf = (key: 'idNumber' | 'oldIdNumber') =>
    data.find((datum) => datum.key === key)?.value;
  if (numberOf('idNumber') !== undefined && numberOf('idNumber') !== idNumber) return false;
  return body.idNumber === undefined
    ? numberOf('oldIdNumber') === body.oldIdNumber
    : idNumber === body.idNumber;
}
