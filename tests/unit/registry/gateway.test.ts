// @vitest-environment node

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createGatewayRegistry, type GatewayConfig } from '../../../lib/registry/gateway';
import { GATEWAY_PROBLEM_NAMES } from '../../../lib/registry/gateway-problems';
import type { LookUpRefusal, LookUpRequest } from '../../../lib/registry/port';
import { type Behaviour, problem, startGateway, status } from './faulty-gateway';
import { createSigner, NOW, type Signer, SUBJECT } from './signing';

/** Long enough for a busy machine; what hangs is given less. */
const DEADLINE_MS = 8_000;
const SHORT_MS = 1_500;
let signer: Signer;
let gateway: Awaited<ReturnType<typeof startGateway>>;
beforeAll(async () => {
  signer = await createSigner();
  gateway = await startGateway(signer);
});
afterAll(() => gateway.stop());
afterEach(() => gateway.behave());

const REQUEST: LookUpRequest = {
  idNumber: SUBJECT,
  officer: 'cb.tan-hoi.01',
  unit: 'H80.22',
  procedure: '1.001193',
  dossier: 'P-AB12C-DE34F',
  purpose: 'dossier',
  nonce: uuidv7(),
  keys: [],
};

/** A counter with its officer logged in; its token is a test's own, because this gateway asks for none. */
function counterOf(change: Partial<GatewayConfig> = {}, signedIn = true) {
  const clock = { at: NOW.getTime() };
  const wait = { until: 0 };
  const told = { refused: 0 };
  const registry = createGatewayRegistry(
    {
      url: gateway.url,
      issuer: signer.expected.issuer,
      keys: [signer.jwk],
      needs: [],
      deadlineMs: DEADLINE_MS,
      ...change,
    },
    {
      credentials: async () =>
        signedIn
          ? {
              officer: 'cb.tan-hoi.01',
              unit: 'H80.22',
              clientId: 'khai-mot-lan',
              keyThumbprint: signer.expected.keyThumbprint,
              post: (url, body, accept, signal) =>
                fetch(url, {
                  method: 'POST',
                  body,
                  headers: { accept },
                  signal,
                  redirect: 'manual',
                }),
              refused: async () => {
                told.refused += 1;
              },
            }
          : null,
      wait: {
        load: async () => wait.until,
        save: async (until) => {
          wait.until = until;
        },
      },
      now: () => new Date(clock.at),
      newId: uuidv7,
    },
  );
  return { registry, clock, wait, told };
}

const refused = (reason: LookUpRefusal) => ({ outcome: 'refused', reason });

describe('a look-up at the gateway', () => {
  it('brings the signed record', async () => {
    const found = await counterOf().registry.lookUp(REQUEST);
    expect(found).toMatchObject({
      outcome: 'found',
      record: { idNumber: SUBJECT, assurance: 'signed', training: true },
    });
  });

  it('sends what the contract names and nothing of the officer or the card beside it', async () => {
    await counterOf().registry.lookUp({ ...REQUEST, basis: 'card-scanned', keys: ['ethnicity'] });
    const body = gateway.seen.at(-1);
    expect(Object.keys(body ?? {}).sort()).toEqual(
      ['basis', 'idNumber', 'nonce', 'purpose', 'requestId', 'sensitive', 'unit'].sort(),
    );
    expect(body?.sensitive).toEqual(['ethnicity']);
  });

  it('asks for no sensitive data unless the request names them', async () => {
    const found = await counterOf().registry.lookUp(REQUEST);
    expect(gateway.seen.at(-1)?.sensitive).toBeUndefined();
    if (found.outcome !== 'found') throw new Error('not found');
    expect(found.record.data.map(({ key }) => key)).not.toContain('ethnicity');
  });

  it.each<
    readonly [string, LookUpRefusal, Partial<LookUpRequest>, Partial<GatewayConfig>, boolean]
  >([
    ['nobody is logged in', 'signed-out', {}, {}, false],
    ['the procedure is unknown', 'procedure-unknown', { procedure: 'unknown' }, {}, true],
    ['the number is none', 'malformed-number', { idNumber: '12' }, {}, true],
    ['a needed name is missing', 'details-missing', {}, { needs: ['fullName'] }, true],
    [
      'the dossier is not in a form that may travel',
      'not-permitted',
      { dossier: 'Lê Minh Khôi' },
      {},
      true,
    ],
  ])('sends nothing where %s', async (_why, reason, change, config, signedIn) => {
    const before = gateway.seen.length;
    const { registry } = counterOf(config, signedIn);
    expect(await registry.lookUp({ ...REQUEST, ...change })).toEqual(refused(reason));
    expect(gateway.seen.length).toBe(before);
  });
});

const FAULTS: readonly (readonly [string, LookUpRefusal, Behaviour])[] = [
  ['says nothing for 30 s', 'timed-out', () => undefined],
  [
    'begins and then says nothing',
    'timed-out',
    (_body, response) => {
      response.writeHead(200, { 'content-type': 'application/citizen-record+jwt' }).write('eyJ');
    },
  ],
  [
    'breaks off in the middle of its answer',
    'cut-off',
    (_body, response) => {
      response.writeHead(200, {
        'content-type': 'application/citizen-record+jwt',
        'content-length': '5000',
      });
      response.write('eyJhbGciOiJFUzI1NiJ9');
      setTimeout(() => response.destroy(), 20);
    },
  ],
  ['breaks off before it answers', 'unreachable', (_body, response) => void response.destroy()],
  ['is a captive portal', 'not-the-gateway', status(200)],
  [
    'sends the browser elsewhere',
    'not-the-gateway',
    status(302, 'text/html', '', { location: 'http://127.0.0.1:1/' }),
  ],
  [
    'answers JSON that nobody signed',
    'not-the-gateway',
    status(200, 'application/json', '{"idNumber":"000095250112"}'),
  ],
  ['answers nothing', 'not-the-gateway', (_body, response) => void response.writeHead(204).end()],
  ['answers 401 without a word', 'signed-out', status(401, 'application/json', '{}')],
  ['answers 403 without a word', 'not-permitted', status(403, 'application/json', '{}')],
  [
    'answers 404 without a word: the address is wrong, not the citizen',
    'not-the-gateway',
    status(404, 'application/json', '{}'),
  ],
  ['answers 404 with a page', 'not-the-gateway', status(404)],
  ['answers 403 with the page of a firewall', 'not-the-gateway', status(403)],
  ['answers 409 without a word', 'repeated', status(409, 'application/json', '{}')],
  ['answers 500', 'unavailable', status(500)],
  ['answers 502 with a page', 'unavailable', status(502)],
  ['answers 503', 'unavailable', status(503, 'text/plain', 'later')],
  ['answers 504', 'unavailable', status(504)],
  [
    'names a problem that nobody knows',
    'unavailable',
    status(500, 'application/problem+json', '{"type":"about:blank"}'),
  ],
  ['says that the citizen is not found', 'not-found', problem('not-found')],
  ['says that the details differ', 'details-differ', problem('details-differ')],
  [
    'says error 004: the procedure has no licence',
    'procedure-not-permitted',
    problem('procedure-not-permitted'),
  ],
  ['says error 005: the officer may not', 'not-permitted', problem('officer-not-permitted')],
  ['says that its own source is down', 'unavailable', problem('upstream-unavailable')],
  ['says that it took this call before', 'repeated', problem('request-repeated')],
  ['says that our clock is wrong', 'clock-differs', problem('clock-differs')],
  ['refuses the token', 'signed-out', problem('token-refused')],
];

describe('a gateway that', () => {
  it.each(FAULTS)(
    '%s is named %s, asked once, and fine again at the next scan',
    async (_name, reason, behaviour) => {
      const deadlineMs = reason === 'timed-out' ? SHORT_MS : DEADLINE_MS;
      const { registry } = counterOf({ deadlineMs });
      gateway.behave(behaviour);
      const before = gateway.seen.length;
      const started = performance.now();
      expect(await registry.lookUp(REQUEST)).toEqual(refused(reason));
      expect(performance.now() - started).toBeLessThan(deadlineMs + 600);
      expect(gateway.seen.length - before).toBe(1);
      gateway.behave();
      expect((await registry.lookUp(REQUEST)).outcome).toBe('found');
    },
  );

  it.each(GATEWAY_PROBLEM_NAMES)('names the problem %s is understood', async (name) => {
    gateway.behave(problem(name));
    const answer = await counterOf().registry.lookUp(REQUEST);
    expect(answer.outcome).toBe('refused');
  });

  it('is down is named within the deadline, and asked again at the next scan', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    await new Promise((resolve) => holder.close(resolve));
    const { registry } = counterOf({ url: `http://127.0.0.1:${port}` });
    expect(await registry.lookUp(REQUEST)).toEqual(refused('unreachable'));
  });

  it('has a certificate that nobody issued is never spoken to', async () => {
    const impostor = await startGateway(signer, { tls: true });
    const { registry } = counterOf({ url: impostor.url });
    expect(await registry.lookUp(REQUEST)).toEqual(refused('unreachable'));
    expect(impostor.seen).toEqual([]);
    await impostor.stop();
  });

  it.each([
    ['says so', true],
    ['does not', false],
  ])('sends 50 MB and %s beforehand is read no further than the limit', async (_name, says) => {
    const total = 50 * 1024 * 1024;
    const flood = { bytes: 0 };
    gateway.behave((_body, response) => {
      response.writeHead(200, {
        'content-type': 'application/citizen-record+jwt',
        ...(says ? { 'content-length': String(total) } : {}),
      });
      const piece = 'A'.repeat(64 * 1024);
      const pour = () => {
        while (flood.bytes < total && !response.destroyed) {
          flood.bytes += piece.length;
          if (!response.write(piece)) return void response.once('drain', pour);
        }
      };
      pour();
    });
    expect(await counterOf().registry.lookUp(REQUEST)).toEqual(refused('too-large'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    // What the sockets of both ends buffer is on the wire before anybody can say stop.
    expect(flood.bytes).toBeLessThan(total / 4);
  });

  it('answers another request, officer or citizen is not believed', async () => {
    gateway.behave(async (body, response) => {
      const at = Math.floor(NOW.getTime() / 1000);
      const token = await signer.sign({
        ...signer.claims,
        iat: at,
        exp: at + 120,
        nonce: body.nonce,
      });
      response.writeHead(200, { 'content-type': 'application/citizen-record+jwt' }).end(token);
    });
    expect(await counterOf().registry.lookUp(REQUEST)).toEqual(refused('not-for-this-request'));
  });
});

describe('a gateway that says wait', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(NOW.getTime() + 90_000).toUTCString(), 90_000],
    ['nothing readable', 'soon', 60_000],
    ['a year', '31536000', 86_400_000],
    ['the past', new Date(NOW.getTime() - 90_000).toUTCString(), 1_000],
  ])('by %s is not asked before', async (_name, header, ms) => {
    const { registry, clock } = counterOf();
    gateway.behave(problem('rate-limited', { 'retry-after': header }));
    const until = NOW.getTime() + ms;
    const waiting = { ...refused('rate-limited'), retryAt: until };
    expect(await registry.lookUp(REQUEST)).toEqual(waiting);
    gateway.behave();
    const before = gateway.seen.length;
    clock.at = until - 1;
    expect(await registry.ready?.()).toEqual(waiting);
    expect(await registry.lookUp(REQUEST)).toEqual(waiting);
    expect(gateway.seen.length).toBe(before);
    clock.at = until;
    expect(await registry.ready?.()).toBeNull();
  });
});

describe('a refused token', () => {
  it('is told to the session, so that it is not tried again', async () => {
    const { registry, told } = counterOf();
    gateway.behave(problem('token-refused'));
    await registry.lookUp(REQUEST);
    expect(told.refused).toBe(1);
  });
});
