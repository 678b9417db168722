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
} from './gateway-contract';
import { refusalOfAnswer } from './gateway-refusal';
import {
  hasWellFormedNumber,
  type LookUpRequest,
  type LookUpResult,
  type RegistryPort,
  refuse,
} from './port';
import type { ExpectedAnswer } from './signed-answer';
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
  readonly credentials: () => Promise<GatewayCredentials | null>;
  readonly wait: WaitPort;
  readonly now: () => Date;
  /** UUID version 7. */
  readonly newId: () => string;
}

const ACCEPT = `${RECORD_MEDIA_TYPE}, ${PROBLEM_MEDIA_TYPE}`;

/**
 * Asks a province's gateway (docs/gateway.md): one request, never repeated by itself, answered within the
 * deadline or not at all. What comes back counts only as far as its signature and claims verify.
 */
export function createGatewayRegistry(config: GatewayConfig, ports: GatewayPorts): RegistryPort {
  const trusted = createLocalJWKSet({ keys: [...config.keys] });

  async function ready() {
    const until = await ports.wait.load();
    if (until > ports.now().getTime()) return { ...refuse('rate-limited'), retryAt: until };
    return (await ports.credentials()) ? null : refuse('signed-out');
  }

  async function lookUp(request: LookUpRequest): Promise<LookUpResult> {
    if (!hasWellFormedNumber(request)) return refuse('malformed-number');
    if (!procedureSchema.safeParse(request.procedure).success) return refuse('procedure-unknown');
    if (config.needs.some((name) => request[name] === undefined)) return refuse('details-missing');
    const waiting = await ready();
    if (waiting) return waiting;
    const credentials = await ports.credentials();
    if (!credentials) return refuse('signed-out');
    const body = bodyOf(request, credentials, ports.newId());
    if (!body) return refuse('not-permitted');
    return ask(request, body, credentials);
  }

  async function ask(
    request: LookUpRequest,
    body: LookUpBody,
    credentials: GatewayCredentials,
  ): Promise<LookUpResult> {
    const signal = AbortSignal.timeout(config.deadlineMs);
    const url = new URL(GATEWAY_PATHS.lookUps, config.url);
    let response: Response;
    try {
      response = await credentials.post(url, JSON.stringify(body), ACCEPT, signal);
    } catch {
      return refuse(signal.aborted ? 'timed-out' : 'unreachable');
    }
    if (response.type === 'opaqueredirect') return refuse('not-the-gateway');
    const read = await readBody(response, signal);
    if (read.outcome === 'refused') return refuse(read.reason);
    if (!response.ok) return refused(response, read.text, credentials);
    if (mediaTypeOf(response) !== RECORD_MEDIA_TYPE) return refuse('not-the-gateway');
    const expected = expectedAnswer(config, request, body, credentials);
    const verified = await verifySigned(read.text, trusted, expected, ports.now());
    return verified.outcome === 'verified'
      ? { outcome: 'found', record: verified.record }
      : refuse(verified.reason);
  }

  async function refused(
    response: Response,
    text: string,
    credentials: GatewayCredentials,
  ): Promise<LookUpResult> {
    const refusal = refusalOfAnswer(response, text, ports.now().getTime());
    if (refusal.reason === 'signed-out') await credentials.refused();
    if (refusal.retryAt !== undefined) await ports.wait.save(refusal.retryAt);
    return refusal;
  }

  return { needs: config.needs, ready, lookUp };
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
