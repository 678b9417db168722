import * as oauth from 'oauth4webapi';
import type { LoginConfig, OfficerPorts } from './ports';
import { type LoginRefusal, LoginRefusedError } from './refusals';

/** No answer of an identity provider may take longer than this. */
const PROVIDER_DEADLINE_MS = 15_000;

type CustomInit = oauth.CustomFetchOptions<string, oauth.ProtectedResourceRequestBody>;

/** Options of every call: our own fetch, a deadline, nothing cached, no cookie, no referrer. */
export function callOptions(ports: OfficerPorts, signal?: AbortSignal) {
  return {
    [oauth.customFetch]: (url: string, { body, ...init }: CustomInit) =>
      ports.fetch(url, {
        ...(init as RequestInit),
        ...(body === undefined ? {} : { body: body as BodyInit | null }),
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      }),
    ...(ports.allowLoopback ? { [oauth.allowInsecureRequests]: true } : {}),
    signal: signal ?? AbortSignal.timeout(PROVIDER_DEADLINE_MS),
  };
}

/** The provider's metadata (OpenID Connect Discovery); it must know PAR, PKCE with S256 and DPoP. */
export async function discover(
  config: Pick<LoginConfig, 'issuer'>,
  ports: OfficerPorts,
): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(config.issuer);
  const response = await oauth.discoveryRequest(issuer, callOptions(ports));
  const server = await oauth.processDiscoveryResponse(issuer, response);
  const fit =
    server.authorization_endpoint !== undefined &&
    server.token_endpoint !== undefined &&
    server.pushed_authorization_request_endpoint !== undefined &&
    server.code_challenge_methods_supported?.includes('S256') === true &&
    server.dpop_signing_alg_values_supported?.includes('ES256') === true;
  if (!fit) throw new LoginRefusedError('provider-not-fit');
  return server;
}

/** One more try where the provider asks for its nonce in the proof (RFC 9449 §8): it did nothing before. */
export async function withNonce<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (fault) {
    if (!oauth.isDPoPNonceError(fault)) throw fault;
    return call();
  }
}

/** The named refusal behind whatever a step threw. */
export function refusalOf(fault: unknown): LoginRefusedError {
  if (fault instanceof LoginRefusedError) return fault;
  if (fault instanceof oauth.AuthorizationResponseError)
    return new LoginRefusedError(
      fault.error === 'access_denied' ? 'login-denied' : 'answer-not-ours',
    );
  if (fault instanceof DOMException && fault.name === 'TimeoutError')
    return new LoginRefusedError('provider-unreachable');
  if (fault instanceof oauth.ResponseBodyError) return new LoginRefusedError(bodyRefusal(fault));
  if (fault instanceof oauth.OperationProcessingError)
    return new LoginRefusedError(processingRefusal(fault));
  return new LoginRefusedError(
    fault instanceof TypeError && !isConfigurationFault(fault)
      ? 'provider-unreachable'
      : 'provider-not-fit',
  );
}

function bodyRefusal({ error, status }: oauth.ResponseBodyError): LoginRefusal {
  if (error === 'invalid_grant') return 'login-timed-out';
  if (CLIENT_ERRORS.has(error)) return 'client-not-accepted';
  return status >= 500 ? 'provider-unreachable' : 'provider-not-fit';
}

function processingRefusal({ code, cause }: oauth.OperationProcessingError): LoginRefusal {
  if (code === oauth.JSON_ATTRIBUTE_COMPARISON) return 'issuer-differs';
  if (MISMATCHES.has(code ?? '')) return 'answer-not-ours';
  if (!STRANGE_ANSWERS.has(code ?? '')) return 'provider-not-fit';
  const failing = cause instanceof Response && cause.status >= 500;
  return failing ? 'provider-unreachable' : 'not-the-provider';
}

/** oauth4webapi throws TypeErrors with a code for wrong arguments; fetch throws them without one. */
function isConfigurationFault(fault: TypeError): boolean {
  return 'code' in fault && typeof fault.code === 'string' && fault.code.startsWith('ERR_');
}

const MISMATCHES: ReadonlySet<string> = new Set([
  oauth.INVALID_RESPONSE,
  oauth.JWT_CLAIM_COMPARISON,
  oauth.JWT_TIMESTAMP_CHECK,
]);

/** What comes back where something else than the provider answers. */
const STRANGE_ANSWERS: ReadonlySet<string> = new Set([
  oauth.RESPONSE_IS_NOT_JSON,
  oauth.RESPONSE_IS_NOT_CONFORM,
  oauth.PARSE_ERROR,
]);

/** RFC 6749 §5.2, RFC 8707 §2: what an administrator registered is not what this extension asks for. */
const CLIENT_ERRORS: ReadonlySet<string> = new Set([
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
  'invalid_target',
  'invalid_redirect_uri',
]);
