import { mediaTypeOf, parseJson, readBody } from './answer-body';
import type { WaitPort } from './gateway';
import { retryAt } from './gateway-refusal';
import { detailsAgree, withoutUnaskedSensitive } from './matching';
import {
  hasWellFormedNumber,
  type LookUpRefusal,
  type LookUpRequest,
  type LookUpResult,
  type RegistryPort,
  refuse,
  type VerifyResult,
} from './port';
import { type Answer037, parseAnswer037 } from './service-037/answer';
import { readCitizen037 } from './service-037/citizen';
import {
  dateForFacade,
  LOOK_UP_037,
  nameFor037,
  numberFor037,
  VERIFY_003,
} from './service-037/request';
import { verifyTransport } from './verified-record';

/** How long a counter may hold what came unsigned, in milliseconds. */
export const TRANSPORT_LIFETIME_MS = 15 * 60_000;

export interface Lgsp037Config {
  /** Whole address of the JSON façade. */
  readonly url: string;
  /** GovAgencyCode. */
  readonly agency: string;
  /** The officer's account there is `officer@staffDomain`; without it the officer's code itself. */
  readonly staffDomain?: string | undefined;
  readonly deadlineMs: number;
}

export interface Lgsp037Ports {
  /** Posts one JSON body in the officer's name; null when nobody is logged in. */
  readonly post: (url: URL, body: string, signal: AbortSignal) => Promise<Response | null>;
  readonly wait: WaitPort;
  readonly now: () => Date;
}

type Operation037 = typeof LOOK_UP_037 | typeof VERIFY_003;
type Refused = Extract<LookUpResult, { outcome: 'refused' }>;
type Understood = Exclude<Answer037, { outcome: 'error' }>;

/**
 * Asks the JSON façade that provinces put before the shared service 037 (DOMAIN.md §1.2–1.4). It finds nobody
 * by number alone, signs nothing (assurance "transport"), and says the same of an unknown number and of
 * details that do not match: both are "details-differ".
 */
export function createLgsp037Registry(config: Lgsp037Config, ports: Lgsp037Ports): RegistryPort {
  async function ready(): Promise<Refused | null> {
    const until = await ports.wait.load();
    return until > ports.now().getTime() ? { ...refuse('rate-limited'), retryAt: until } : null;
  }

  async function lookUp(request: LookUpRequest): Promise<LookUpResult> {
    const answer = await ask(request, LOOK_UP_037);
    return answer.outcome === 'refused' ? answer : recordOf(answer, request);
  }

  async function verify(request: LookUpRequest): Promise<VerifyResult> {
    const answer = await ask(request, VERIFY_003);
    if (answer.outcome === 'refused') return answer;
    if (answer.outcome !== 'exists') return refuse('answer-malformed');
    return {
      outcome: 'answered',
      matches: answer.exists,
      assurance: 'transport',
      training: false,
    };
  }

  async function ask(
    request: LookUpRequest,
    operation: Operation037,
  ): Promise<Understood | Refused> {
    if (!hasWellFormedNumber(request)) return refuse('malformed-number');
    if (!/^\d\.\d{6}/.test(request.procedure)) return refuse('procedure-unknown');
    const body = messageOf(request, config, operation, ports.now());
    if (!body) return refuse('details-missing');
    const waiting = await ready();
    if (waiting) return waiting;
    const signal = AbortSignal.timeout(config.deadlineMs);
    let response: Response | null;
    try {
      response = await ports.post(new URL(config.url), JSON.stringify(body), signal);
    } catch {
      return refuse(signal.aborted ? 'timed-out' : 'unreachable');
    }
    if (!response) return refuse('signed-out');
    if (response.type === 'opaqueredirect') return refuse('signed-out');
    const read = await readBody(response, signal);
    if (read.outcome === 'refused') return refuse(read.reason);
    return judge(response, read.text);
  }

  /** Errors 004 and 005 come with any status; what is no JSON is a page of something in between. */
  async function judge(response: Response, text: string): Promise<Understood | Refused> {
    const json = /\bjson\b/.test(mediaTypeOf(response)) ? parseJson(text) : undefined;
    const answer = parseAnswer037(json);
    if (answer.outcome === 'error') return refuse(refusalOfCode(answer.code));
    if (response.status >= 500) return refuse('unavailable');
    if (response.status === 429) return limited(response);
    if (mediaTypeOf(response) === 'text/html') return refuse('not-the-gateway');
    if (response.status === 401) return refuse('signed-out');
    if (response.status === 403) return refuse('not-permitted');
    if (json === undefined) return refuse('not-the-gateway');
    return response.ok ? answer : refuse('not-the-gateway');
  }

  async function limited(response: Response): Promise<Refused> {
    const until = retryAt(response, undefined, ports.now().getTime());
    await ports.wait.save(until);
    return { ...refuse('rate-limited'), retryAt: until };
  }

  function recordOf(answer: Understood, request: LookUpRequest): LookUpResult {
    if (answer.outcome === 'nobody') return refuse('details-differ');
    if (answer.outcome !== 'citizens' || answer.citizens.length !== 1)
      return refuse('answer-malformed');
    const citizen = readCitizen037(answer.citizens[0]);
    if (citizen.outcome === 'malformed') return refuse('answer-malformed');
    const { idNumber, data } = citizen;
    if (request.idNumber !== undefined && request.idNumber !== idNumber)
      return refuse('other-citizen');
    if (!detailsAgree(request, data)) return refuse('other-citizen');
    const now = ports.now();
    const verified = verifyTransport(
      {
        idNumber,
        assurance: 'transport',
        issuedAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + TRANSPORT_LIFETIME_MS).toISOString(),
        data: withoutUnaskedSensitive(data, request.keys),
      },
      now,
    );
    return verified.outcome === 'verified'
      ? { outcome: 'found', record: verified.record }
      : refuse(verified.reason);
  }

  return { needs: ['fullName', 'birthDate'], ready, lookUp, verify };
}

/** The façade's request, fields in the order that its clients send; undefined where a needed one is missing. */
function messageOf(
  request: LookUpRequest,
  config: Lgsp037Config,
  { integration, operation }: Operation037,
  now: Date,
): object | undefined {
  const { fullName, birthDate, officer } = request;
  if (fullName === undefined || birthDate === undefined) return undefined;
  return {
    MaYeuCau: String(now.getTime()),
    MaTichHop: integration,
    StaffEmail: config.staffDomain ? `${officer}@${config.staffDomain}` : officer,
    GovAgencyCode: config.agency,
    MaDVC: request.procedure,
    HoVaTen: nameFor037(fullName),
    type: operation,
    NgayThangNamSinh: dateForFacade(birthDate),
    ...numberFor037({ ...request, fullName, birthDate }),
  };
}

/** 004: the procedure is not licensed; 005: the officer's account may not; the full list is not public. */
function refusalOfCode(code: string): LookUpRefusal {
  if (code === '004') return 'procedure-not-permitted';
  return code === '005' ? 'not-permitted' : 'unavailable';
}
