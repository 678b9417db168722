// @vitest-environment node
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordClaimsSchema } from '../../../lib/registry/gateway-contract';
import {
  FATHER,
  FATHER_DETAILS,
  type GatewayUnderTest,
  newRequestId,
  openGateway,
  problemOf,
} from './kit';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await openGateway({
    limits: { wrongPerNumberPerHour: 1000, wrongPerOfficerPerHour: 1000 },
  });
});
afterAll(() => gateway.close());

/** The claims of a signed record, checked as an extension checks them. */
async function claimsOf(response: Response) {
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/citizen-record+jwt');
  const { payload, protectedHeader } = await jwtVerify(
    await response.text(),
    createLocalJWKSet({ keys: [gateway.publicKey] }),
    { typ: 'citizen-record+jwt', algorithms: ['ES256'], currentDate: new Date(gateway.clock.now) },
  );
  expect(protectedHeader.kid).toBe(gateway.publicKey.kid);
  return recordClaimsSchema.parse(payload);
}

describe('a look-up', () => {
  it('is answered with a signed record that is bound to officer, unit, dossier, purpose, nonce and key', async () => {
    const body = gateway.body({ ...FATHER_DETAILS, basis: 'card-scanned' });
    const claims = await claimsOf(await gateway.post('/v1/lookups', body));
    expect(claims).toMatchObject({
      sub: FATHER.idNumber,
      aud: 'khai-mot-lan',
      officer: 'can-bo.01',
      unit: body.unit,
      purpose: body.purpose,
      requestId: body.requestId,
      nonce: body.nonce,
      cnf: { jkt: gateway.officerKey.jkt },
      training: true,
    });
    expect(claims.exp - claims.iat).toBe(120);
    const keys = claims.data.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['fullName', 'birthDate', 'permanentAddress', 'phone']),
    );
  });

  it('finds a citizen by nine digits', async () => {
    const { oldIdNumber } = FATHER;
    const claims = await claimsOf(
      await gateway.post('/v1/lookups', gateway.body({ idNumber: undefined, oldIdNumber })),
    );
    expect(claims.sub).toBe(FATHER.idNumber);
  });

  it.each([
    [undefined, []],
    [[], []],
    [['ethnicity'], ['ethnicity']],
    [
      ['ethnicity', 'religion', 'maritalStatus', 'bloodType'],
      ['bloodType', 'ethnicity', 'maritalStatus', 'religion'],
    ],
  ])('brings what is sensitive only where it is asked for: %j', async (sensitive, expected) => {
    const claims = await claimsOf(await gateway.post('/v1/lookups', gateway.body({ sensitive })));
    const found = claims.data
      .map(({ key }) => key)
      .filter((key) => ['ethnicity', 'religion', 'maritalStatus', 'bloodType'].includes(key));
    expect(found.sort()).toEqual(expected);
  });

  it('adds two sectors’ data, each with its source and day', async () => {
    const claims = await claimsOf(
      await gateway.post('/v1/lookups', gateway.body({ idNumber: '000175289515' })),
    );
    const bySource = (source: string) =>
      claims.data.filter((datum) => datum.source === source).map(({ key, asOf }) => [key, asOf]);
    expect(bySource('bhxh')).toEqual([
      ['socialInsuranceNumber', '2026-11-01'],
      ['healthInsuranceNumber', '2026-11-01'],
    ]);
    expect(bySource('hotich')).toEqual([['birthPlace', '2026-11-01']]);
    expect(new Set(claims.data.map(({ key }) => key)).size).toBe(claims.data.length);
  });

  it.each([
    ['nobody', { idNumber: '000000000000' }, 404, 'not-found'],
    ['another name', { fullName: 'Nguyễn Văn An' }, 404, 'details-differ'],
    ['another year', { birthDate: { year: 1994 } }, 404, 'details-differ'],
    [
      'an unlicensed procedure',
      { purpose: { code: 'dossier', procedure: '1.009999', dossier: 'HS-2026-1' } },
      403,
      'procedure-not-permitted',
    ],
    [
      'an unknown purpose',
      { purpose: { code: 'curious', procedure: '1.001193', dossier: 'HS-2026-1' } },
      403,
      'purpose-not-permitted',
    ],
    [
      'a dossier of another shape',
      { purpose: { code: 'dossier', procedure: '1.001193', dossier: 'abc' } },
      403,
      'dossier-not-accepted',
    ],
    ['another unit', { unit: 'xa-tan-dong.1' }, 403, 'unit-not-permitted'],
    ['eleven digits', { idNumber: '00009525011' }, 400, 'malformed-number'],
    ['no purpose', { purpose: undefined }, 400, 'malformed-request'],
  ])('says by name why it is refused: %s', async (_what, changes, status, name) => {
    const response = await gateway.post('/v1/lookups', gateway.body(changes));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await problemOf(response)).toBe(name);
  });

  it.each([
    ['without the scope', { scope: 'citizen:verify' }, 403, 'scope-missing'],
    ['of another unit', { unit: ['xa-tan-dong.1'] }, 403, 'unit-not-permitted'],
  ])('is refused to an officer %s', async (_what, claims, status, name) => {
    const response = await gateway.post('/v1/lookups', gateway.body(), {}, claims);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toBe(name);
  });

  it('takes one request id once', async () => {
    const body = gateway.body();
    expect((await gateway.post('/v1/lookups', body)).status).toBe(200);
    const again = await gateway.post('/v1/lookups', body);
    expect(again.status).toBe(409);
    expect(await problemOf(again)).toBe('request-repeated');
    const asked = (await gateway.entries()).filter(
      ({ event }) => event.kind === 'asked' && event.requestId === body.requestId,
    );
    expect(asked).toHaveLength(1);
  });

  it.each([-301_000, 301_000])('refuses a request id of %d ms beside the clock', async (offset) => {
    const requestId = newRequestId(gateway.clock.now + offset);
    const response = await gateway.post('/v1/lookups', gateway.body({ requestId }));
    expect(await problemOf(response)).toBe('clock-differs');
  });

  it.each([
    ['plain text', { 'content-type': 'text/plain' }, '{}', 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1', 415],
    ['half a body', {}, '{"requestId":', 400],
    ['a page', {}, '<html>', 400],
    ['9 KiB', {}, JSON.stringify({ pad: 'x'.repeat(9 * 1024) }), 413],
    ['a tower of brackets', {}, '['.repeat(4000), 400],
    ['a prototype', {}, '{"__proto__":{"idNumber":"000095250112"}}', 400],
  ])('is not fooled by %s', async (_what, headers, body, status) => {
    expect((await gateway.post('/v1/lookups', body, headers)).status).toBe(status);
  });
});

describe('the log', () => {
  it('has the question before the source is asked and the end before the answer leaves', async () => {
    const body = gateway.body({ sensitive: ['ethnicity'], basis: 'vneid-shown' });
    const claims = await claimsOf(await gateway.post('/v1/lookups', body));
    const own = (await gateway.entries()).filter(
      ({ event }) => 'requestId' in event && event.requestId === body.requestId,
    );
    expect(own.map(({ event }) => event.kind)).toEqual(['asked', 'ended']);
    expect(own[0]?.event).toMatchObject({
      call: 'lookup',
      officer: 'can-bo.01',
      purpose: body.purpose,
      basis: 'vneid-shown',
      sensitive: ['ethnicity'],
      citizen: claims.pseudonym,
    });
    expect(own[1]?.event).toMatchObject({ outcome: 'answered', answer: claims.jti });
  });

  it('holds a known officer’s refused call, and none of a stranger', async () => {
    const before = (await gateway.entries()).length;
    await gateway.post('/v1/lookups', gateway.body({ unit: 'xa-tan-dong.1' }));
    await gateway.post('/v1/lookups', gateway.body(), { dpop: 'nonsense' });
    const added = (await gateway.entries()).slice(before);
    expect(added.map(({ event }) => event)).toEqual([
      expect.objectContaining({
        kind: 'refused',
        problem: 'unit-not-permitted',
        unit: 'xa-tan-dong.1',
      }),
    ]);
  });
});

describe('a stranger’s request', () => {
  it.each([
    ['GET', '/v1/lookups', 405],
    ['DELETE', '/v1/lookups', 405],
    ['GET', '/v1/lookups/000095250112', 404],
    ['GET', '/', 404],
  ])('%s %s is answered by a problem with all safety headers', async (method, path, status) => {
    const response = await gateway.app.request(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toContain('000095250112');
  });
});
