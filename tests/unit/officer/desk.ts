import { startIdentity } from '../../../demo/identity/provider.mjs';
import { createCredentials } from '../../../lib/officer/credentials';
import { logIn } from '../../../lib/officer/login';
import type { Fetch, LoginConfig, LoginPorts } from '../../../lib/officer/ports';
import type { OfficerSession } from '../../../lib/officer/session';
import { passLoginPage, REDIRECT } from '../../../tools/server/officer.mjs';

export const RESOURCE = 'http://127.0.0.1:9/gateway';

/** A desk before a real OpenID provider; its login page is passed by a program. */
export async function openDesk() {
  const identity = await startIdentity({ resource: RESOURCE, redirectUris: [REDIRECT] });
  const clock = { ahead: 0 };
  const held: { session: OfficerSession | null; pair: CryptoKeyPair | null } = {
    session: null,
    pair: null,
  };
  const asked: string[] = [];
  const network: { fetch: Fetch } = { fetch: (url, init) => fetch(url, init) };
  const config: LoginConfig = {
    issuer: identity.issuer,
    clientId: 'khai-mot-lan',
    scope: 'openid officer citizen:lookup citizen:verify',
    resource: RESOURCE,
    officerClaim: 'officer',
    unitClaim: 'unit',
    units: [],
  };
  const ports: LoginPorts = {
    fetch: (url, init) => {
      asked.push(`${init.method ?? 'GET'} ${url}`);
      return network.fetch(url, init);
    },
    store: {
      load: async () => held.session,
      save: async (session) => {
        held.session = session;
      },
      remove: async () => {
        held.session = null;
      },
    },
    keys: {
      load: async () => held.pair,
      save: async (pair) => {
        held.pair = pair;
      },
      remove: async () => {
        held.pair = null;
      },
    },
    now: () => Date.now() + clock.ahead,
    allowLoopback: true,
    redirectUri: REDIRECT,
    openLogin: async (url) => (await passLoginPage(new URL(url), 'can-bo.01')).href,
    accepts: { officer: () => true, unit: () => true },
  };
  return {
    identity,
    clock,
    held,
    /** Every address that was asked, with its method. */
    asked,
    network,
    config,
    ports,
    logIn: (change: Partial<LoginPorts> = {}, other: Partial<LoginConfig> = {}) =>
      logIn({ ...config, ...other }, { ...ports, ...change }),
    credentials: () => createCredentials(config, ports),
    close: () => identity.close(),
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Changes JSON answers of addresses that end so. */
export function changing(
  ending: string,
  change: (body: Record<string, unknown>) => Record<string, unknown>,
): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (!url.endsWith(ending) || !response.ok) return response;
    const body = change((await response.json()) as Record<string, unknown>);
    return new Response(JSON.stringify(body), {
      status: response.status,
      headers: response.headers,
    });
  };
}

/** The ID token with these claims; its signature no longer fits, which a direct TLS answer need not show. */
export function withClaims(token: unknown, change: Record<string, unknown>): string {
  const [head = '', body = '', signature = ''] = String(token).split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url');
  return `${head}.${changed}.${signature}`;
}
