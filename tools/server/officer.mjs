/** An officer's program on bare Node: logs in with oauth4webapi and asks the gateway as the extension does. */
import { randomUUID } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { uuidv7 } from 'uuidv7';

export const REDIRECT = 'http://127.0.0.1:9/cb';
const client = { client_id: 'khai-mot-lan' };
const local = { [oauth.allowInsecureRequests]: true };

/** Authorization code with PKCE, PAR and DPoP against the real provider; the login page is filled by hand. */
export async function logIn(province, { officer = 'can-bo.01', scope } = {}) {
  const issuer = new URL(province.issuer);
  const server = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, local),
  );
  const pair = await oauth.generateKeyPair('ES256', { extractable: true });
  const DPoP = oauth.DPoP(client, pair);
  const verifier = oauth.generateRandomCodeVerifier();
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const params = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: REDIRECT,
    scope: scope ?? province.policy.login.scope,
    state,
    nonce,
    resource: province.url,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const pushed = await twice(async () =>
    oauth.processPushedAuthorizationResponse(
      server,
      client,
      await oauth.pushedAuthorizationRequest(server, client, oauth.None(), params, {
        ...local,
        DPoP,
      }),
    ),
  );
  const start = new URL(server.authorization_endpoint);
  start.searchParams.set('client_id', client.client_id);
  start.searchParams.set('request_uri', pushed.request_uri);
  const landed = await passLoginPage(start, officer);
  const answer = oauth.validateAuthResponse(server, client, landed, state);
  const tokens = await twice(async () =>
    oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        answer,
        REDIRECT,
        verifier,
        { ...local, DPoP, additionalParameters: { resource: province.url } },
      ),
      { expectedNonce: nonce, requireIdToken: true },
    ),
  );
  const sent = [];
  const noting = (url, init) => {
    sent.push({ url, init });
    return fetch(url, init);
  };
  return {
    tokens,
    /** Every call to the gateway as it left, proofs included. */
    sent,
    idClaims: oauth.getValidatedIdTokenClaims(tokens),
    pair,
    /** One call with a fresh proof; the gateway's nonce is taken up as RFC 9449 says. */
    call: (method, path, body, token = tokens.access_token) =>
      twice(() =>
        oauth.protectedResourceRequest(
          token,
          method,
          new URL(path, province.url),
          new Headers({ 'content-type': 'application/json' }),
          body === undefined ? null : JSON.stringify(body),
          { ...local, DPoP, [oauth.customFetch]: noting },
        ),
      ).catch((fault) => {
        if (fault instanceof oauth.WWWAuthenticateChallengeError) return fault.response;
        throw fault;
      }),
  };
}

/**
 * What a browser does at the login page: follows redirects with cookies, chooses the officer, and answers the
 * address that it ends at.
 */
export async function passLoginPage(start, officer, redirectUri = REDIRECT) {
  const cookies = new Map();
  let url = start;
  let init = {};
  for (let step = 0; step < 10; step += 1) {
    if (url.href.startsWith(redirectUri)) return url;
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        ...init.headers,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    await response.arrayBuffer();
    init = next
      ? {}
      : {
          method: 'POST',
          body: new URLSearchParams({ officer }).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        };
    if (next) url = new URL(next, url);
  }
  throw new Error('The login did not end.');
}

async function twice(call) {
  try {
    return await call();
  } catch (fault) {
    if (!oauth.isDPoPNonceError(fault)) throw fault;
    return call();
  }
}

export function lookUpBody(changes = {}) {
  return {
    requestId: uuidv7(),
    nonce: randomUUID(),
    unit: 'xa-tan-hoi.1',
    purpose: { code: 'dossier', procedure: '1.001193', dossier: 'P-0A1B2-C3D4E' },
    idNumber: '000095250112',
    ...changes,
  };
}
