import * as oauth from 'oauth4webapi';
import type { LoginConfig, OfficerPorts } from './ports';
import { callOptions, discover, refusalOf, withNonce } from './provider';
import type { LoginRefusal } from './refusals';
import type { OfficerSession } from './session';

/** An access token is renewed when it has less than this left. */
const RENEW_BEFORE_MS = 15_000;

/** What may be over the next time. */
const PASSING: ReadonlySet<LoginRefusal> = new Set(['provider-unreachable', 'not-the-provider']);

/** The right to ask in an officer's name, as long as the session lasts. */
export interface Credentials {
  readonly officer: string;
  readonly unit: string;
  readonly clientId: string;
  /** RFC 7638 thumbprint of the key that proves possession. */
  readonly keyThumbprint: string;
  /**
   * Posts one JSON body with token and proof. A demanded DPoP nonce is answered once, because nothing was
   * done before; whatever else comes back is the answer. Rejects as fetch does.
   */
  post(url: URL, body: string, accept: string, signal: AbortSignal): Promise<Response>;
  /** Reads an address with token and proof, as `post` does. */
  get(url: URL, accept: string, signal: AbortSignal): Promise<Response>;
  /** The same with the bare token, for systems that know no proof; only where policy says so. */
  postBearer(url: URL, body: string, signal: AbortSignal): Promise<Response>;
  /** The token was refused: it is not tried again. */
  refused(): Promise<void>;
}

export interface CredentialSource {
  /**
   * null when nobody is logged in, or the session ended and could not be renewed; 'unreachable' when the
   * provider could not be asked to renew it: the session is kept and tried again.
   */
  get(): Promise<Credentials | 'unreachable' | null>;
  /** Forgets token and key here, and tells the provider; what the provider says changes nothing. */
  logOut(): Promise<void>;
}

export function createCredentials(
  config: Pick<LoginConfig, 'issuer' | 'clientId' | 'resource'>,
  ports: OfficerPorts,
): CredentialSource {
  const client: oauth.Client = { client_id: config.clientId };

  const get = () => (ports.exclusive ? ports.exclusive(current) : current());

  async function current(): Promise<Credentials | 'unreachable' | null> {
    const session = await ports.store.load();
    const pair = session && (await ports.keys.load());
    if (!session || !pair || !isOurs(session)) return null;
    const DPoP = oauth.DPoP(client, pair);
    const live = await renewed(session, DPoP);
    if (live === null || live === 'unreachable') return live;
    return {
      officer: live.officer,
      unit: live.unit,
      clientId: live.clientId,
      keyThumbprint: await DPoP.calculateThumbprint(),
      post: (url, body, accept, signal) => call(live, DPoP, 'POST', url, accept, signal, body),
      get: (url, accept, signal) => call(live, DPoP, 'GET', url, accept, signal),
      postBearer: (url, body, signal) =>
        ports.fetch(url.href, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${live.accessToken}`,
          },
          body,
          signal,
          redirect: 'manual',
          cache: 'no-store',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        }),
      refused: () => ports.store.save({ ...live, accessUntil: 0 }),
    };
  }

  function isOurs(session: OfficerSession): boolean {
    return session.issuer === config.issuer && session.clientId === config.clientId;
  }

  /** The session with a token that is still good; null, and nothing kept, where it has ended. */
  async function renewed(
    session: OfficerSession,
    DPoP: oauth.DPoPHandle,
  ): Promise<OfficerSession | 'unreachable' | null> {
    if (session.accessUntil - ports.now() > RENEW_BEFORE_MS) return session;
    const fresh = session.refreshToken ? await refresh(session, session.refreshToken, DPoP) : null;
    if (fresh === null) await forget();
    if (fresh !== null && fresh !== 'unreachable') await ports.store.save(fresh);
    return fresh;
  }

  async function refresh(
    session: OfficerSession,
    refreshToken: string,
    DPoP: oauth.DPoPHandle,
  ): Promise<OfficerSession | 'unreachable' | null> {
    try {
      const server = await discover(config, ports);
      const tokens = await withNonce(async () =>
        oauth.processRefreshTokenResponse(
          server,
          client,
          await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, {
            ...callOptions(ports),
            DPoP,
            additionalParameters: config.resource ? { resource: config.resource } : {},
          }),
        ),
      );
      return {
        ...session,
        accessToken: tokens.access_token,
        accessUntil: ports.now() + (tokens.expires_in ?? 60) * 1000,
        refreshToken: tokens.refresh_token ?? refreshToken,
      };
    } catch (fault) {
      return PASSING.has(refusalOf(fault).reason) ? 'unreachable' : null;
    }
  }

  async function call(
    session: OfficerSession,
    DPoP: oauth.DPoPHandle,
    method: 'GET' | 'POST',
    url: URL,
    accept: string,
    signal: AbortSignal,
    body?: string,
  ): Promise<Response> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = new Headers({ ...type, accept });
    try {
      return await withNonce(() =>
        oauth.protectedResourceRequest(session.accessToken, method, url, headers, body, {
          ...callOptions(ports, signal),
          DPoP,
        }),
      );
    } catch (fault) {
      if (fault instanceof oauth.WWWAuthenticateChallengeError) return fault.response;
      throw fault;
    }
  }

  async function forget(): Promise<void> {
    // The session last: once nobody is logged in for the panel, no key is left either.
    await ports.keys.remove().finally(() => ports.store.remove());
  }

  async function logOut(): Promise<void> {
    const session = await ports.store.load();
    await forget();
    if (session && isOurs(session)) await revoke(session).catch(() => undefined);
  }

  /** RFC 7009. The refresh token's end is the session's end. */
  async function revoke(session: OfficerSession): Promise<void> {
    const server = await discover(config, ports);
    if (!server.revocation_endpoint) return;
    const tokens = [session.refreshToken, session.accessToken].filter(
      (token) => token !== undefined,
    );
    for (const token of tokens) {
      await oauth.revocationRequest(server, client, oauth.None(), token, callOptions(ports));
    }
  }

  return { get, logOut };
}
