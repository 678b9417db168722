import { createLocalJWKSet, type JWK } from 'jose';
import { mediaTypeOf, readBody } from './answer-body';
import {
  GATEWAY_PATHS,
  type LookUpBody,
  lookUpBodySchema,
  nonceSchema,
  PROBLEM_MEDIA_TYPE,
  procedureSchema,
  RECORD_MEDIA_TYPE,
  VERIFICATION_MEDIA_TYPE,
} from './gateway-contract';
import { refusalOfAnswer } from './gateway-refusal';
import {
  hasWellFormedNumber,
  isComplete,
  type LookUpRequest,
  type LookUpResult,
  type RegistryPort,
  refuse,
  type VerifyResult,
} from './port';
import { type ExpectedAnswer, readSignedVerdict } from './signed-answer';
import { verifySigned } from './verified-record';

/** The right to ask in an officer's name (lib/officer). */
export interface GatewayCredentials {
  readonly officer: string;
  readonly unit: string;
  readonly clientId: string;
  /** RFC 7638 thumbprint of the key that asks. */
  readonly keyThumbprint: string;
  /** Posts one JSON body, bound to that key. Never sends the same request twice once it was taken up. */
  post(url: URL, body: string, accept: string, signal: AbortSignal): Promise<Response>;
  /** The gateway refused the token. */
  refused(): Promise<void>;
}

/** Until when a registry told us to wait, ms since epoch; 0 = not at all. Outlives a stopped worker. */
export interface WaitPort {
  load(): Promise<number>;
  save(until: number): Promise<void>;
}

export interface GatewayConfig {
  /** Base address, such as https://cong.example.vn. */
  readonly url: string;
  /** `iss` of its signed answers. */
  readonly issuer: string;
  /** Pinned public keys. */
  readonly keys: readonly JWK[];
  readonly needs: readonly ('fullName' | 'birthDate')[];
  readonly deadlineMs: number;
}

export interface GatewayPorts {
  /** null: nobody is logged in; 'unreachable': the session could not be renewed just now. */
  readonly credentials: () => Promise<GatewayCredentials | 'unreachable' | null>;
  readonly wait: WaitPort;
  readonly now: () => Date;
  /** UUID version 7. */
  readonly newId: () => string;
}

const OPERATIONS = {
  lookUp: { path: GATEWAY_PATHS.lookUps, answers: RECORD_MEDIA_TYPE },
  verify: { path: GATEWAY_PATHS.verifications, answers: VERIFICATION_MEDIA_TYPE },
} as const;

type Operation = (typeof OPERATIONS)[keyof typeof OPERATIONS];
type Refused = Extract<LookUpResult, { outcome: 'refused' }>;
type Asked =
  | { readonly outcome: 'asked'; readonly token: string; readonly expected: ExpectedAnswer }
  | Refused;

/**
 * Asks a province's gateway (docs/gateway.md): one request, never repeated by itself, answered within the
 * deadline or not at all. What comes back counts only as far as its signature and claims verify.
 */
export function createGatewayRegistry(config: GatewayConfig, ports: GatewayPorts): RegistryPort {
  const trusted = createLocalJWKSet({ keys: [...config.keys] });

  async function ready() {
    const until = await ports.wait.load();
    if (until > ports.now().getTime()) return { ...refuse('rate-limited'), retryAt: until };
    const credentials = await ports.credentials();
    return credentials === null || credentials === 'unreachable'
      ? withoutCredentials(credentials)
      : null;
  }

  async function lookUp(request: LookUpRequest): Promise<LookUpResult> {
    if (config.needs.some((name) => request[name] === undefined)) return refuse('details-missing');
    const asked = await ask(request, OPERATIONS.lookUp);
    if (asked.outcome === 'refused') return asked;
    const verified = await verifySigned(asked.token, trusted, asked.expected, ports.now());
    return verified.outcome === 'verified'
      ? { outcome: 'found', record: verified.record }
      : refuse(verified.reason);
  }

  async function verify(request: LookUpRequest): Promise<VerifyResult> {
    if (!isComplete(request)) return refuse('details-missing');
    const asked = await ask(withoutKeys(request), OPERATIONS.verify);
    if (asked.outcome === 'refused') return asked;
    const verdict = await readSignedVerdict(asked.token, trusted, asked.expected, ports.now());
    if (verdict.outcome === 'refused') return refuse(verdict.reason);
    const { matches, training } = verdict;
    return { outcome: 'answered', matches, training, assurance: 'signed' };
  }

  /** One request and its answer's text, which counts for nothing yet. */
  async function ask(request: LookUpRequest, { path, answers }: Operation): Promise<Asked> {
    if (!hasWellFormedNumber(request)) return refuse('malformed-number');
    if (!procedureSchema.safeParse(request.procedure).success) return refuse('procedure-unknown');
    const waiting = await ready();
    if (waiting) return waiting;
    const credentials = await ports.credentials();
    if (credentials === null || credentials === 'unreachable')
      return withoutCredentials(credentials);
    const body = bodyOf(request, credentials, ports.newId());
    if (!body) return refuse('not-permitted');
    const signal = AbortSignal.timeout(config.deadlineMs);
    const accept = `${answers}, ${PROBLEM_MEDIA_TYPE}`;
    let response: Response;
    try {
      const url = new URL(path, config.url);
      response = await credentials.post(url, JSON.stringify(body), accept, signal);
    } catch {
      return refuse(signal.aborted ? 'timed-out' : 'unreachable');
    }
    if (response.type === 'opaqueredirect') return refuse('not-the-gateway');
    const read = await readBody(response, signal);
    if (read.outcome === 'refused') return refuse(read.reason);
    if (!response.ok) return refused(response, read.text, credentials);
    if (mediaTypeOf(response) !== answers) return refuse('not-the-gateway');
    const expected = expectedAnswer(config, request, body, credentials);
    return { outcome: 'asked', token: read.text, expected };
  }

  async function refused(
    response: Response,
    text: string,
    credentials: GatewayCredentials,
  ): Promise<Refused> {
    const refusal = refusalOfAnswer(response, text, ports.now().getTime());
    if (refusal.reason === 'signed-out') await credentials.refused();
    if (refusal.retryAt !== undefined) await ports.wait.save(refusal.retryAt);
    return refusal;
  }

  return { needs: config.needs, ready, lookUp, verify };
}

function withoutCredentials(missing: 'unreachable' | null): Refused {
  return refuse(missing ?? 'signed-out');
}

/** A yes or no carries no data, so none are asked for. */
function withoutKeys({ keys: _keys, ...request }: LookUpRequest): LookUpRequest {
  return request;
}

/** The request as the contract has it, or undefined where this counter's codes do not fit it. */
function bodyOf(
  request: LookUpRequest,
  credentials: GatewayCredentials,
  requestId: string,
): LookUpBody | undefined {
  const body = {
    requestId,
    nonce: request.nonce,
    unit: credentials.unit,
    purpose: { code: request.purpose, procedure: request.procedure, dossier: request.dossier },
    ...(request.basis ? { basis: request.basis } : {}),
    ...(request.idNumber === undefined
      ? { oldIdNumber: request.oldIdNumber }
      : { idNumber: request.idNumber }),
    ...(request.fullName === undefined ? {} : { fullName: request.fullName }),
    ...(request.birthDate === undefined ? {} : { birthDate: request.birthDate }),
    ...(request.keys && request.keys.length > 0 ? { sensitive: request.keys } : {}),
  };
  const parsed = lookUpBodySchema.safeParse(body);
  return parsed.success && nonceSchema.safeParse(request.nonce).success ? parsed.data : undefined;
}

function expectedAnswer(
  config: GatewayConfig,
  request: LookUpRequest,
  body: LookUpBody,
  credentials: GatewayCredentials,
): ExpectedAnswer {
  return {
    issuer: config.issuer,
    audience: credentials.clientId,
    requestId: body.requestId,
    nonce: body.nonce,
    officer: credentials.officer,
    unit: credentials.unit,
    purpose: body.purpose,
    keyThumbprint: credentials.keyThumbprint,
    idNumber: body.idNumber,
    oldIdNumber: body.oldIdNumber,
    keys: request.keys,
  };
}
