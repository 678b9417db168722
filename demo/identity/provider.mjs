/**
 * The demonstration's identity provider: a real OpenID provider (oidc-provider) with pushed requests, PKCE and
 * DPoP, for invented officers who log in by choosing their name. For training and tests on this machine only.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { errors, Provider } from 'oidc-provider';
import { readForm, sendLoginPage } from './login-page.mjs';
import { OFFICERS } from './officers.mjs';

const TOKEN_LIFE_S = 300;
/** One morning or afternoon at the counter. */
const SESSION_LIFE_S = 4 * 3600;
const RESOURCE_SCOPES = [
  ...['citizen:lookup', 'citizen:verify', 'dossier:report', 'lookup:reconcile'],
  ...['journal:write', 'journal:carry', 'figures:own', 'figures:unit', 'figures:province'],
];
const OFFICER_CLAIMS = ['officer', 'unit', 'name', 'staff_id', 'email'];

/**
 * Starts the provider; port 0 takes any free port.
 * @param {{ resource: string, redirectUris: string[], clientId?: string, port?: number, tokenLifeS?: number }} options
 *   `resource` is the gateway's name, `redirectUris` are the extension's (browser.identity.getRedirectURL()).
 * @returns {Promise<{ issuer: string, close(): Promise<void> }>}
 */
export async function startIdentity({
  resource,
  redirectUris,
  clientId = 'khai-mot-lan',
  port = 0,
  tokenLifeS = TOKEN_LIFE_S,
}) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(
    issuer,
    await settings({ resource, redirectUris, clientId, tokenLifeS }),
  );
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const [, uid] = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (uid === undefined) return answer(request, response);
    return interact(provider, request, response).catch(() => response.writeHead(400).end());
  });
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function settings({ resource, redirectUris, clientId, tokenLifeS }) {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256' };
  const scopesOf = (accountId) => officerOf(accountId)?.scopes ?? [];
  return {
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: redirectUris,
        id_token_signed_response_alg: 'ES256',
        dpop_bound_access_tokens: true,
        require_pushed_authorization_requests: true,
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    claims: { openid: ['sub'], officer: OFFICER_CLAIMS },
    scopes: ['openid', 'officer'],
    conformIdTokenClaims: false,
    clientBasedCORS: (_context, origin) => /^(?:chrome|moz)-extension:\/\//.test(origin),
    pkce: { required: () => true },
    // A refresh token is good once; a used one that comes back ends the whole session.
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, asked) => {
          if (asked !== resource) throw new errors.InvalidTarget();
          return {
            scope: RESOURCE_SCOPES.join(' '),
            audience: resource,
            accessTokenTTL: tokenLifeS,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    ttl: {
      AccessToken: tokenLifeS,
      Grant: SESSION_LIFE_S,
      IdToken: 600,
      Interaction: 600,
      RefreshToken: SESSION_LIFE_S,
      Session: 600,
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => {
      const officer = officerOf(id);
      return (
        officer && {
          accountId: id,
          claims: () =>
            Object.fromEntries([
              ['sub', id],
              ...OFFICER_CLAIMS.map((name) => [name, officer[name]]),
            ]),
        }
      );
    },
    extraTokenClaims: (_context, { accountId }) => {
      const { officer, unit, staff_id, email } = officerOf(accountId) ?? {};
      return { officer, unit, staff_id, email };
    },
    // Everything that an officer may do is granted at login; nobody is asked for consent at a counter.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid officer');
      const own = scopesOf(oidc.session.accountId);
      grant.addResourceScope(resource, own.join(' '));
      const others = RESOURCE_SCOPES.filter((scope) => !own.includes(scope));
      grant.rejectResourceScope(resource, others.join(' '));
      await grant.save();
      return grant;
    },
  };
}

function officerOf(accountId) {
  return OFFICERS.find(({ officer }) => officer === accountId);
}

async function interact(provider, request, response) {
  if (request.method === 'GET') return sendLoginPage(response, OFFICERS);
  const form = await readForm(request);
  const officer = officerOf(form.get('officer'));
  const result = officer
    ? { login: { accountId: officer.officer, remember: false } }
    : { error: 'access_denied', error_description: 'The officer did not log in.' };
  return provider.interactionFinished(request, response, result);
}
