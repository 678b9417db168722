import * as oauth from 'oauth4webapi';
import type { LoginConfig, LoginPorts } from './ports';
import { callOptions, discover, refusalOf, withNonce } from './provider';
import { type LoginRefusal, LoginRefusedError } from './refusals';
import type { OfficerSession } from './session';

export type LoginOutcome =
  | { readonly outcome: 'logged-in'; readonly session: OfficerSession }
  | { readonly outcome: 'refused'; readonly reason: LoginRefusal };

/** Tokens without a stated life are taken to live this long, in seconds. */
const UNSTATED_LIFE_S = 300;

/**
 * Logs an officer in: authorization code with PKCE (RFC 7636), pushed request (RFC 9126) and DPoP
 * (RFC 9449) with a new non-extractable key. Runs in the panel, so that a worker that stops takes nothing
 * with it; state, nonce and verifier live in this call alone. Never throws for what is expected.
 */
export async function logIn(config: LoginConfig, ports: LoginPorts): Promise<LoginOutcome> {
  try {
    const pair = await oauth.generateKeyPair('ES256', { extractable: false });
    const session = await authorize(config, ports, pair);
    await ports.keys.save(pair);
    await ports.store.save(session);
    return { outcome: 'logged-in', session };
  } catch (fault) {
    return { outcome: 'refused', reason: refusalOf(fault).reason };
  }
}

async function authorize(
  config: LoginConfig,
  ports: LoginPorts,
  pair: CryptoKeyPair,
): Promise<OfficerSession> {
  const server = await discover(config, ports);
  const client: oauth.Client = { client_id: config.clientId };
  const DPoP = oauth.DPoP(client, pair);
  const secrets = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const params = await authorizationParams(config, ports.redirectUri, secrets);
  const pushed = await withNonce(async () =>
    oauth.processPushedAuthorizationResponse(
      server,
      client,
      await oauth.pushedAuthorizationRequest(server, client, oauth.None(), params, {
        ...callOptions(ports),
        DPoP,
      }),
    ),
  );
  const address = new URL(server.authorization_endpoint ?? '');
  address.searchParams.set('client_id', config.clientId);
  address.searchParams.set('request_uri', pushed.request_uri);
  const landed = new URL(await ports.openLogin(address.href));
  const answer = oauth.validateAuthResponse(server, client, landed, secrets.state);
  const tokens = await withNonce(async () =>
    oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        answer,
        ports.redirectUri,
        secrets.verifier,
        {
          ...callOptions(ports),
          DPoP,
          additionalParameters: config.resource ? { resource: config.resource } : {},
        },
      ),
      { expectedNonce: secrets.nonce, requireIdToken: true },
    ),
  );
  if (tokens.token_type !== 'dpop') throw new LoginRefusedError('provider-not-fit');
  return sessionOf(tokens, config, ports);
}

async function authorizationParams(
  config: LoginConfig,
  redirectUri: string,
  secrets: { state: string; nonce: string; verifier: string },
): Promise<URLSearchParams> {
  return new URLSearchParams({
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: redirectUri,
    scope: config.scope,
    // A counter is shared: who logs in after a lock or log-out proves who they are.
    prompt: 'login',
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    ...(config.resource ? { resource: config.resource } : {}),
  });
}

function sessionOf(
  tokens: oauth.TokenEndpointResponse,
  config: LoginConfig,
  ports: LoginPorts,
): OfficerSession {
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  const officer = claims?.[config.officerClaim];
  const named = claims?.[config.unitClaim];
  const all = (Array.isArray(named) ? named : [named]).filter(
    (unit): unit is string => typeof unit === 'string' && ports.accepts.unit(unit),
  );
  if (typeof officer !== 'string' || !ports.accepts.officer(officer) || all.length === 0)
    throw new LoginRefusedError('officer-code-missing');
  const units = config.units.length === 0 ? all : all.filter((unit) => config.units.includes(unit));
  const [unit] = units;
  if (unit === undefined) throw new LoginRefusedError('unit-not-in-policy');
  const now = ports.now();
  return {
    version: 1,
    officer,
    unit,
    units,
    issuer: config.issuer,
    clientId: config.clientId,
    accessToken: tokens.access_token,
    accessUntil: now + (tokens.expires_in ?? UNSTATED_LIFE_S) * 1000,
    ...(tokens.refresh_token ? { refreshToken: tokens.refresh_token } : {}),
    loggedInAt: now,
  };
}
