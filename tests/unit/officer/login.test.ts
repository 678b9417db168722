// @vitest-environment node

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoginPorts } from '../../../lib/officer/ports';
import {
  LOGIN_REFUSALS,
  type LoginRefusal,
  LoginRefusedError,
} from '../../../lib/officer/refusals';
import { passLoginPage } from '../../../tools/server/officer.mjs';
import { changing, type Desk, openDesk, withClaims } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
const ordinary = (url: string, init: RequestInit) => fetch(url, init);
afterEach(() => {
  desk.network.fetch = ordinary;
  Object.assign(desk.held, { session: null, pair: null });
});

const landed = async (url: string, officer = 'can-bo.01') => passLoginPage(new URL(url), officer);

/** Ends at the redirect address with this parameter changed. */
const landing =
  (name: string, text: (url: URL) => string): LoginPorts['openLogin'] =>
  async (start) => {
    const url = await landed(start);
    url.searchParams.set(name, text(url));
    return url.href;
  };

describe('a login at a real provider', () => {
  it('brings an officer, a unit, and a token bound to a key that cannot be read', async () => {
    const outcome = await desk.logIn();
    expect(outcome).toMatchObject({
      outcome: 'logged-in',
      session: { officer: 'can-bo.01', unit: 'xa-tan-hoi.1', units: ['xa-tan-hoi.1'] },
    });
    expect(desk.held.session?.refreshToken).toBeDefined();
    expect(desk.held.pair?.privateKey.extractable).toBe(false);
    const key = desk.held.pair?.privateKey as CryptoKey;
    await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
  });

  it('sends neither code, verifier nor token in an address', async () => {
    let code = '';
    const openLogin: LoginPorts['openLogin'] = async (start) => {
      const url = await landed(start);
      code = url.searchParams.get('code') ?? '';
      expect([...new URL(start).searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
      return url.href;
    };
    desk.asked.length = 0;
    await desk.logIn({ openLogin });
    const { accessToken = '', refreshToken = '' } = desk.held.session ?? {};
    expect(code.length).toBeGreaterThan(20);
    for (const secret of [code, accessToken, refreshToken])
      expect(desk.asked.join('\n')).not.toContain(secret);
    expect(desk.asked.every((line) => !line.includes('?'))).toBe(true);
  });

  it('asks for a proof of the person each time, so that nobody inherits a session', async () => {
    await desk.logIn();
    const bodies: string[] = [];
    desk.network.fetch = (url, init) => {
      if (url.endsWith('/request')) bodies.push(String(init.body));
      return ordinary(url, init);
    };
    await desk.logIn();
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      const sent = new URLSearchParams(body);
      expect(sent.get('prompt')).toBe('login');
      expect(sent.get('code_challenge_method')).toBe('S256');
    }
  });
});

type Case = readonly [
  string,
  LoginRefusal,
  () => Promise<{ outcome: string; reason?: LoginRefusal }>,
];
const token = (change: Record<string, unknown>) =>
  changing('/token', (body) => ({ ...body, id_token: withClaims(body['id_token'], change) }));
const over = (fetcher: Desk['network']['fetch']) => () => {
  desk.network.fetch = fetcher;
  return desk.logIn();
};
const page = (status: number) => async () =>
  new Response('<h1>wifi</h1>', { status, headers: { 'content-type': 'text/html' } });

const CASES: readonly Case[] = [
  [
    'the account may not',
    'login-denied',
    () => desk.logIn({ openLogin: async (url) => (await landed(url, 'nobody')).href }),
  ],
  [
    'the window was closed',
    'login-cancelled',
    () => desk.logIn({ openLogin: () => Promise.reject(new LoginRefusedError('login-cancelled')) }),
  ],
  [
    'another window is open',
    'login-window-open',
    () =>
      desk.logIn({ openLogin: () => Promise.reject(new LoginRefusedError('login-window-open')) }),
  ],
  [
    'the state is another',
    'answer-not-ours',
    () => desk.logIn({ openLogin: landing('state', () => 'of-somebody-else') }),
  ],
  [
    'the answer has no state',
    'answer-not-ours',
    () =>
      desk.logIn({
        openLogin: async (start) => {
          const url = await landed(start);
          url.searchParams.delete('state');
          return url.href;
        },
      }),
  ],
  [
    'another issuer answers',
    'answer-not-ours',
    () => desk.logIn({ openLogin: landing('iss', () => 'https://ke-gian.example.vn') }),
  ],
  [
    'the metadata name another issuer',
    'issuer-differs',
    () => desk.logIn({}, { issuer: desk.config.issuer.replace('127.0.0.1', 'localhost') }),
  ],
  [
    'a code is played again',
    'login-timed-out',
    async () => {
      const used = { code: '' };
      await desk.logIn({
        openLogin: async (start) => {
          const url = await landed(start);
          used.code = url.searchParams.get('code') ?? '';
          return url.href;
        },
      });
      Object.assign(desk.held, { session: null, pair: null });
      return desk.logIn({ openLogin: landing('code', () => used.code) });
    },
  ],
  [
    'a code is nobody’s',
    'login-timed-out',
    () => desk.logIn({ openLogin: landing('code', () => 'x'.repeat(43)) }),
  ],
  ['the token is for another audience', 'answer-not-ours', over(token({ aud: 'phan-mem-khac' }))],
  [
    'the token is of another issuer',
    'answer-not-ours',
    over(token({ iss: 'https://x.example.vn' })),
  ],
  [
    'the token is of another login',
    'answer-not-ours',
    over(token({ nonce: 'n0nce-of-yesterday' })),
  ],
  ['the token has ended', 'answer-not-ours', over(token({ exp: 1_700_000_000 }))],
  [
    'the token needs no key',
    'provider-not-fit',
    over(changing('/token', (body) => ({ ...body, token_type: 'Bearer' }))),
  ],
  [
    'the gateway is not registered there',
    'client-not-accepted',
    () => desk.logIn({}, { resource: 'https://cong-khac.example.vn' }),
  ],
  [
    'the extension is not registered there',
    'client-not-accepted',
    () => desk.logIn({}, { clientId: 'khong-dang-ky' }),
  ],
  [
    'the officer belongs to another unit',
    'unit-not-in-policy',
    () => desk.logIn({}, { units: ['xa-khac.1'] }),
  ],
  [
    'the account names no officer',
    'officer-code-missing',
    () => desk.logIn({}, { officerClaim: 'ma_can_bo' }),
  ],
  [
    'the account’s code could be a name',
    'officer-code-missing',
    () => desk.logIn({ accepts: { officer: () => false, unit: () => true } }),
  ],
  [
    'the provider knows no pushed requests',
    'provider-not-fit',
    over(
      changing('/.well-known/openid-configuration', (body) => ({
        ...body,
        pushed_authorization_request_endpoint: undefined,
      })),
    ),
  ],
  [
    'the provider knows no proofs',
    'provider-not-fit',
    over(
      changing('/.well-known/openid-configuration', (body) => ({
        ...body,
        dpop_signing_alg_values_supported: undefined,
      })),
    ),
  ],
  [
    'the provider is down',
    'provider-unreachable',
    () => desk.logIn({}, { issuer: 'http://127.0.0.1:9' }),
  ],
  [
    'the provider goes down between page and token',
    'provider-unreachable',
    over((url, init) =>
      url.endsWith('/token') ? Promise.reject(new TypeError('fetch failed')) : ordinary(url, init),
    ),
  ],
  [
    'the provider never answers',
    'provider-unreachable',
    over(() => Promise.reject(new DOMException('late', 'TimeoutError'))),
  ],
  ['the provider fails', 'provider-unreachable', over(page(503))],
  ['a captive portal answers', 'not-the-provider', over(page(200))],
];

describe('a login where', () => {
  it.each(CASES)('%s is refused as %s, and nothing is kept', async (_name, reason, attempt) => {
    expect(await attempt()).toEqual({ outcome: 'refused', reason });
    expect(desk.held).toEqual({ session: null, pair: null });
  });

  it('any of these happened can be made again at once', async () => {
    await desk.logIn({ openLogin: landing('state', () => 'x') });
    expect((await desk.logIn()).outcome).toBe('logged-in');
  });

  it('is refused has a sentence of its own for each reason', async () => {
    const { LOGIN_WORDS } = await import('../../../components/wording/login');
    const said = LOGIN_REFUSALS.map((reason) => LOGIN_WORDS[reason]);
    expect(new Set(said).size).toBe(LOGIN_REFUSALS.length);
    for (const words of said) expect(words).toMatch(/^\p{Lu}.{20,}\.$/u);
  });
});
