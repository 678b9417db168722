import { describe, expect, it } from 'vitest';
import { gatewayLine } from '../../../lib/readiness/gateway-trial';

const URL_ = 'https://cong.example.vn';
const NOW = Date.UTC(2026, 10, 23, 2, 0, 0);
const ABOUT = {
  contract: 1,
  issuer: URL_,
  resource: URL_,
  needs: [],
  sources: ['csdlqgdc'],
  training: true,
};

const trial = (answer: () => Promise<Response> | Response, issuer = URL_) =>
  gatewayLine({ url: URL_, issuer }, { fetch: async () => answer(), now: () => NOW });

const about = (date: string | null, body: unknown = ABOUT, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...(date === null ? {} : { date }) },
  });

const dateAt = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();

describe('the look at the gateway', () => {
  it('asks for what the gateway says of itself, without cookies', async () => {
    const asked: [string, RequestInit][] = [];
    await gatewayLine(
      { url: `${URL_}/`, issuer: URL_ },
      {
        fetch: async (url, init) => {
          asked.push([url.href, init]);
          return about(dateAt(0));
        },
        now: () => NOW,
      },
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe('https://cong.example.vn/v1/about');
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', redirect: 'manual' });
  });

  it.each([
    [0, 'gateway-good'],
    [29, 'gateway-good'],
    [-29, 'gateway-good'],
    [45, 'gateway-clock'],
    [-3600, 'gateway-clock'],
  ])('judges a gateway whose clock is %i s ahead as %s', async (ahead, code) => {
    expect((await trial(() => about(dateAt(ahead)))).code).toBe(code);
  });

  it('says which way and how far this machine’s clock is off', async () => {
    const { facts } = await trial(() => about(dateAt(600)));
    expect(facts[2]).toBe('-600');
  });

  it.each([
    ['no date', () => about(null), 'gateway-clock-unknown'],
    [
      'another issuer',
      () => about(dateAt(0), { ...ABOUT, issuer: 'https://x.vn' }),
      'gateway-other-issuer',
    ],
    ['an answer that is no gateway’s', () => about(dateAt(0), { hello: 1 }), 'gateway-not-one'],
    ['a page', () => new Response('<html>', { status: 200 }), 'gateway-not-one'],
    ['an error', () => about(dateAt(0), ABOUT, 503), 'gateway-not-one'],
    ['a flood', () => new Response('x'.repeat(20_000)), 'gateway-not-one'],
    ['nobody', () => Promise.reject(new TypeError('net')), 'gateway-unreachable'],
  ])('judges %s', async (_name, answer, code) => {
    const made = await trial(answer as () => Promise<Response>);
    expect(made.code).toBe(code);
    expect(made.state).not.toBe('good');
  });
});
