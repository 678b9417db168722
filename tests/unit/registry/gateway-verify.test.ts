// @vitest-environment node

import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createGatewayRegistry } from '../../../lib/registry/gateway';
import type { LookUpBody } from '../../../lib/registry/gateway-contract';
import type { LookUpRefusal, LookUpRequest } from '../../../lib/registry/port';
import { type Behaviour, problem, startGateway, status } from './faulty-gateway';
import { createSigner, NOW, type Signer, SUBJECT } from './signing';

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
  fullName: 'Lê Minh Khôi',
  birthDate: { year: 1995, month: 3, day: 12 },
  basis: 'form-held',
  officer: 'cb.tan-hoi.01',
  unit: 'H80.22',
  procedure: '1.001193',
  dossier: 'P-AB12C-DE34F',
  purpose: 'dossier',
  nonce: uuidv7(),
  keys: ['ethnicity'],
};

function counter() {
  const posted: string[] = [];
  const registry = createGatewayRegistry(
    {
      url: gateway.url,
      issuer: signer.expected.issuer,
      keys: [signer.jwk],
      needs: [],
      deadlineMs: 8_000,
    },
    {
      credentials: async () => ({
        officer: 'cb.tan-hoi.01',
        unit: 'H80.22',
        clientId: 'khai-mot-lan',
        keyThumbprint: signer.expected.keyThumbprint,
        post: (url, body, accept, signal) => {
          posted.push(url.pathname);
          return fetch(url, {
            method: 'POST',
            body,
            headers: { accept },
            signal,
            redirect: 'manual',
          });
        },
        refused: async () => undefined,
      }),
      wait: { load: async () => 0, save: async () => undefined },
      now: () => NOW,
      newId: uuidv7,
    },
  );
  return { registry, posted };
}

const VERDICT = 'citizen-verification+jwt';

/** A signed yes or no to this very request, changed as the test says. */
function says(
  change: (body: LookUpBody) => Record<string, unknown> = () => ({}),
  header: Record<string, unknown> = { typ: VERDICT },
  type = `application/${VERDICT}`,
): Behaviour {
  return async (body, response) => {
    const at = Math.floor(NOW.getTime() / 1000);
    const { data: _data, pseudonym: _pseudonym, ...claims } = signer.claims;
    const token = await signer.sign(
      {
        ...claims,
        iat: at,
        exp: at + 120,
        sub: body.idNumber ?? body.oldIdNumber,
        requestId: body.requestId,
        nonce: body.nonce,
        purpose: body.purpose,
        matches: true,
        ...change(body),
      },
      header,
    );
    response.writeHead(200, { 'content-type': type }).end(token);
  };
}

describe('a verification at the gateway', () => {
  it.each([true, false])('brings a signed %s and nothing else', async (matches) => {
    gateway.behave(says(() => ({ matches })));
    const { registry, posted } = counter();
    expect(await registry.verify(REQUEST)).toEqual({
      outcome: 'answered',
      matches,
      assurance: 'signed',
      training: true,
    });
    expect(posted).toEqual(['/v1/verifications']);
    expect(Object.keys(gateway.seen.at(-1) ?? {}).sort()).toEqual(
      [
        'basis',
        'birthDate',
        'fullName',
        'idNumber',
        'nonce',
        'purpose',
        'requestId',
        'unit',
      ].sort(),
    );
  });

  it('may be asked by an old number', async () => {
    gateway.behave(says());
    const { idNumber: _number, ...rest } = REQUEST;
    const asked = { ...rest, oldIdNumber: '000295112' };
    expect(await counter().registry.verify(asked)).toMatchObject({ matches: true });
  });

  it.each(['fullName', 'birthDate'] as const)('is not made without %s', async (name) => {
    const before = gateway.seen.length;
    const { [name]: _left, ...rest } = REQUEST;
    const answer = await counter().registry.verify(rest);
    expect(answer).toEqual({ outcome: 'refused', reason: 'details-missing' });
    expect(gateway.seen.length).toBe(before);
  });

  it.each<readonly [string, LookUpRefusal, Behaviour]>([
    ['another number', 'other-citizen', says(() => ({ sub: '000197250212' }))],
    ['another request', 'not-for-this-request', says(() => ({ requestId: uuidv7() }))],
    ['a nonce of yesterday', 'not-for-this-request', says(() => ({ nonce: 'n0nce-of-yesterday' }))],
    ['another officer', 'other-officer', says(() => ({ officer: 'cb.tan-hoi.02' }))],
    [
      'another dossier',
      'other-dossier',
      says(({ purpose }) => ({ purpose: { ...purpose, dossier: 'P-AB12C-DE34G' } })),
    ],
    ['another key', 'other-key', says(() => ({ cnf: { jkt: 'A'.repeat(43) } }))],
    ['another issuer', 'issuer-wrong', says(() => ({ iss: 'https://cong-khac.example.vn' }))],
    ['another audience', 'audience-wrong', says(() => ({ aud: 'phan-mem-khac' }))],
    ['last year', 'stale', says(() => ({ iat: 1_700_000_000, exp: 1_700_000_120 }))],
    [
      'the future',
      'from-the-future',
      says(() => ({ iat: NOW.getTime() / 1000 + 61, exp: NOW.getTime() / 1000 + 120 })),
    ],
    ['perhaps', 'answer-malformed', says(() => ({ matches: 'perhaps' }))],
    ['a record’s type', 'type-wrong', says(() => ({}), { typ: 'citizen-record+jwt' })],
    [
      'a whole record',
      'not-the-gateway',
      says(() => ({}), { typ: 'citizen-record+jwt' }, 'application/citizen-record+jwt'),
    ],
    ['a key that nobody pinned', 'key-unknown', says(() => ({}), { typ: VERDICT, kid: 'khoa-9' })],
    ['a captive portal', 'not-the-gateway', status(200)],
    ['too many questions', 'rate-limited', problem('rate-limited', { 'retry-after': '60' })],
    ['no right to verify', 'not-permitted', problem('scope-missing')],
  ])('is neither yes nor no where the answer is of %s: %s', async (_what, reason, behaviour) => {
    gateway.behave(behaviour);
    const answer = await counter().registry.verify(REQUEST);
    expect(answer).toMatchObject({ outcome: 'refused', reason });
  });
});
