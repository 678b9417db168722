// @vitest-environment node
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '../../../server/gateway';
import { type GatewayUnderTest, makeKey, openGateway, PUBLIC_URL, problemOf } from './kit';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const PATH = '/v1/lookups';

/** Sends a look-up with these two headers and answers status and problem. */
async function send(authorization: string | undefined, dpop: string | undefined) {
  const response = await gateway.app.request(PATH, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
      ...(dpop === undefined ? {} : { dpop }),
    },
    body: JSON.stringify(gateway.body()),
  });
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate') ?? '',
    problem: response.ok ? 'none' : await problemOf(response),
  };
}

describe('a stolen token', () => {
  it('is useless as a bearer', async () => {
    const token = await gateway.token();
    const stolen = await send(`Bearer ${token}`, undefined);
    expect(stolen).toMatchObject({ status: 401, problem: 'token-refused' });
    expect(stolen.challenge).toContain('DPoP');
    expect((await send(`Bearer ${token}`, await gateway.proof(token, PATH, 'POST'))).status).toBe(
      401,
    );
    expect(await send(`DPoP ${token}`, undefined)).toMatchObject({
      status: 401,
      problem: 'proof-refused',
    });
  });

  it('is useless with another key', async () => {
    const token = await gateway.token();
    const thief = await makeKey();
    const proof = await gateway.proof(token, PATH, 'POST', {}, thief);
    expect(await send(`DPoP ${token}`, proof)).toMatchObject({
      status: 401,
      problem: 'proof-refused',
    });
  });

  it('is useless with a proof that was used', async () => {
    const token = await gateway.token();
    const proof = await gateway.proof(token, PATH, 'POST');
    expect((await send(`DPoP ${token}`, proof)).status).toBe(200);
    expect(await send(`DPoP ${token}`, proof)).toMatchObject({
      status: 401,
      problem: 'proof-refused',
    });
  });

  it('is useless with a hundred replays sent at the same time: one passes', async () => {
    const token = await gateway.token();
    const proof = await gateway.proof(token, PATH, 'POST');
    const all = await Promise.all(Array.from({ length: 100 }, () => send(`DPoP ${token}`, proof)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 401)).toHaveLength(99);
  });
});

describe('a proof', () => {
  it.each([
    ['another method', { htm: 'GET' }],
    ['another path', { htu: `${PUBLIC_URL}/v1/verifications` }],
    ['another host', { htu: 'http://127.0.0.1:5000/v1/lookups' }],
    ['a host with a name in it', { htu: 'http://cong@127.0.0.1:4999/v1/lookups' }],
    ['no address', { htu: 'lookups' }],
    ['another token', { ath: 'x'.repeat(43) }],
    ['no token', { ath: undefined }],
    ['no id', { jti: undefined }],
    ['an id of one letter', { jti: 'a' }],
    ['an id of a kilobyte', { jti: 'a'.repeat(1024) }],
    ['a time six minutes ago', { iat: Date.parse('2026-11-23T01:54:00Z') / 1000 }],
    ['a time six minutes ahead', { iat: Date.parse('2026-11-23T02:06:00Z') / 1000 }],
  ])('that speaks of %s is refused', async (_what, changes) => {
    const token = await gateway.token();
    const proof = await gateway.proof(token, PATH, 'POST', changes);
    expect(await send(`DPoP ${token}`, proof)).toMatchObject({
      status: 401,
      problem: 'proof-refused',
    });
  });

  it.each([
    ['of another type', { typ: 'JWT' }],
    ['without its key', { jwk: undefined }],
    ['with a key that is private', { private: true }],
  ])('%s is refused', async (_what, header) => {
    const token = await gateway.token();
    const { privateKey, jwk, jkt } = gateway.officerKey;
    const d = 'private' in header ? { jwk: { ...jwk, d: 'AAAA' } } : header;
    const proof = await gateway.proof(token, PATH, 'POST', {}, { privateKey, jwk, jkt }, d);
    expect(await send(`DPoP ${token}`, proof)).toMatchObject({
      status: 401,
      problem: 'proof-refused',
    });
  });

  it.each(['', 'a.b.c', 'x'.repeat(10_000), 'eyJhbGciOiJub25lIn0.e30.'])(
    'that is none is refused: %#',
    async (proof) => {
      const token = await gateway.token();
      expect((await send(`DPoP ${token}`, proof)).status).toBe(401);
    },
  );

  it('takes an address with query and fragment as the same (RFC 9449 §4.3)', async () => {
    const token = await gateway.token();
    const proof = await gateway.proof(token, PATH, 'POST', { htu: `${PUBLIC_URL}${PATH}?a=1#b` });
    expect((await send(`DPoP ${token}`, proof)).status).toBe(200);
  });

  it.each([
    ['no nonce', { nonce: undefined }],
    ['another’s nonce', { nonce: randomUUID() }],
  ])('with %s is told to take ours', async (_what, changes) => {
    const token = await gateway.token();
    const proof = await gateway.proof(token, PATH, 'POST', changes);
    const told = await send(`DPoP ${token}`, proof);
    expect(told).toMatchObject({ status: 401, problem: 'nonce-needed' });
    expect(told.challenge).toContain('error="use_dpop_nonce"');
  });

  it('keeps its nonce for one to two minutes', async () => {
    const nonce = await gateway.nonce();
    const token = await gateway.token();
    const later = async (ms: number) => {
      gateway.clock.now += ms;
      const iat = Math.floor(gateway.clock.now / 1000);
      const proof = await gateway.proof(token, PATH, 'POST', { nonce, iat });
      return (await send(`DPoP ${token}`, proof)).problem;
    };
    expect(await later(60_000)).toBe('none');
    expect(await later(60_000)).toBe('nonce-needed');
  });
});

describe('a token', () => {
  const now = () => Math.floor(gateway.clock.now / 1000);
  it.each([
    ['of another issuer', () => ({ iss: 'http://127.0.0.1:4997' })],
    ['for another service', () => ({ aud: 'https://khac.example.vn' })],
    ['of another program', () => ({ client_id: 'other' })],
    ['that is over', () => ({ exp: now() - 6 })],
    ['that lives an hour', () => ({ exp: now() + 3600 })],
    ['without a key', () => ({ cnf: undefined })],
    ['without an officer', () => ({ officer: undefined })],
    ['with a name for an officer', () => ({ officer: 'Lê Thị Hoa' })],
    ['without an end', () => ({ exp: undefined })],
  ])('%s is refused', async (_what, changes) => {
    const token = await gateway.token(changes());
    const proof = await gateway.proof(token, PATH, 'POST');
    expect(await send(`DPoP ${token}`, proof)).toMatchObject({
      status: 401,
      problem: 'token-refused',
    });
  });

  it.each([
    ['signed by a stranger', async () => gateway.token({}, await makeKey())],
    ['of the type of an identity', () => gateway.token({}, gateway.issuerKey, { typ: 'JWT' })],
    ['without a signature', async () => (await gateway.token()).replace(/\.[^.]+$/, '.')],
    ['changed by a letter', async () => (await gateway.token()).replace(/\.(.)/, '.X')],
    ['of nine kilobytes', () => gateway.token({ pad: 'x'.repeat(9000) })],
    ['that is none', () => Promise.resolve('none')],
  ])('%s is refused', async (_what, make) => {
    const token = await make();
    const proof = await gateway.proof(token, PATH, 'POST');
    expect((await send(`DPoP ${token}`, proof)).status).toBe(401);
  });

  it('cannot be judged while the issuer is away, which is not the officer’s fault', async () => {
    const { app } = await gatewayWithout(() => Promise.reject(new TypeError('fetch failed')));
    const token = await gateway.token();
    const response = await app.request(PATH, {
      method: 'POST',
      headers: { authorization: `DPoP ${token}`, dpop: 'x', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toBe('issuer-unavailable');
  });
});

/** The same checks with an issuer whose keys cannot be had. */
async function gatewayWithout(issuerKeys: () => Promise<never>) {
  const { createProofNonces } = await import('../../../server/access/proof-nonce');
  const { createSeenSet } = await import('../../../server/seen-set');
  const now = () => gateway.clock.now;
  const app = createGateway({
    authentication: {
      issuerKeys,
      rules: {
        issuer: 'http://127.0.0.1:4998',
        resource: PUBLIC_URL,
        clients: ['khai-mot-lan'],
        claims: { officer: 'officer', units: 'unit' },
      },
      publicUrl: PUBLIC_URL,
      nonces: createProofNonces(new Uint8Array(32), now),
      seen: createSeenSet({ now, lifetimeMs: 1000, capacity: 10 }),
      now,
    },
    calls: undefined as never,
    about: undefined as never,
    keys: [],
    extensionOrigins: [],
    report: () => undefined,
  });
  return { app };
}

describe('what is reported of calls', () => {
  it('has neither token nor number nor path as it was written', async () => {
    const body = gateway.body();
    await gateway.post(PATH, body);
    await gateway.app.request('/v1/lookups/000095250112?token=abc');
    const text = JSON.stringify(gateway.reports);
    expect(gateway.reports.at(-1)).toMatchObject({ method: 'GET', route: 'other', status: 404 });
    for (const secret of [body.idNumber, body.nonce, body.requestId, 'abc', 'can-bo']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('a page of another site', () => {
  it('gets no CORS answer; a named extension does', async () => {
    const own = await openGateway({ extensionOrigins: ['chrome-extension://abcdefgh'] });
    const preflight = (origin: string) =>
      own.app.request(PATH, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const page = await preflight('https://dichvucong.example.vn');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.status).toBe(405);
    const extension = await preflight('chrome-extension://abcdefgh');
    expect(extension.status).toBe(204);
    expect(extension.headers.get('access-control-allow-origin')).toBe(
      'chrome-extension://abcdefgh',
    );
    expect(extension.headers.get('access-control-allow-credentials')).toBeNull();
    await own.close();
  });
});
