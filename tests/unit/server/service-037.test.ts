// @vitest-environment node
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startService037 } from '../../../demo/service-037/service.mjs';
import type { Datum } from '../../../lib/citizen/record';
import { FATHER, FATHER_DETAILS, type GatewayUnderTest, openGateway, problemOf } from './kit';

const DEADLINE_MS = 2000;

/** Both error styles, what is not found, and everything that a bus can do instead of answering. */
const TROUBLES: readonly (readonly [string, number, string])[] = [
  ['error-004', 403, 'procedure-not-permitted'],
  ['error-004-number', 403, 'procedure-not-permitted'],
  ['error-004-with-403', 403, 'procedure-not-permitted'],
  ['error-005', 403, 'officer-not-permitted'],
  ['error-005-in-fault', 403, 'officer-not-permitted'],
  ['error-099', 502, 'upstream-refused'],
  ['nobody', 404, 'no-match'],
  ['empty-citizen', 404, 'no-match'],
  ['two-citizens', 502, 'upstream-malformed'],
  ['another-citizen', 502, 'upstream-malformed'],
  ['another-name', 404, 'details-differ'],
  ['another-birth', 404, 'details-differ'],
  ['birth-that-differs-from-its-year', 502, 'upstream-malformed'],
  ['no-name', 502, 'upstream-malformed'],
  ['no-birth', 502, 'upstream-malformed'],
  ['name-that-turns-around', 502, 'upstream-malformed'],
  ['slow', 504, 'upstream-timeout'],
  ['drips', 504, 'upstream-timeout'],
  ['stops-in-the-middle', 503, 'upstream-unavailable'],
  ['resets-connection', 503, 'upstream-unavailable'],
  ['huge', 502, 'upstream-malformed'],
  ['captive-portal', 502, 'upstream-malformed'],
  ['page-that-says-xml', 502, 'upstream-malformed'],
  ['page-that-says-json', 502, 'upstream-malformed'],
  ['half-xml', 502, 'upstream-malformed'],
  ['half-json', 502, 'upstream-malformed'],
  ['empty', 502, 'upstream-malformed'],
  ['null', 502, 'upstream-malformed'],
  ['another-service', 502, 'upstream-malformed'],
  ['entity-bomb', 502, 'upstream-malformed'],
  ['external-entity', 502, 'upstream-malformed'],
  ['tower', 502, 'upstream-malformed'],
  ['many-elements', 502, 'upstream-malformed'],
  ['prototype', 502, 'upstream-malformed'],
  ['status-401', 502, 'upstream-refused'],
  ['status-403', 502, 'upstream-refused'],
  ['status-429', 429, 'rate-limited'],
  ['status-500', 503, 'upstream-unavailable'],
  ['status-502', 503, 'upstream-unavailable'],
  ['status-503', 503, 'upstream-unavailable'],
  ['redirect', 502, 'upstream-malformed'],
];

let service: Awaited<ReturnType<typeof startService037>>;
beforeAll(async () => {
  service = await startService037();
});
afterAll(() => service.close());

const open = (wire: 'soap' | 'json', url?: string) =>
  openGateway({
    limits: {
      upstreamTimeoutMs: DEADLINE_MS,
      wrongPerNumberPerHour: 1000,
      wrongPerOfficerPerHour: 1000,
    },
    upstream: {
      kind: '037',
      wire,
      url: url ?? (wire === 'soap' ? service.soapUrl : service.facadeUrl),
      login: { kind: 'none' },
      training: true,
    },
  });

describe.each(['soap', 'json'] as const)('the service 037 over %s', (wire) => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await open(wire);
    // The first call of a process is slower than its deadline on a busy machine.
    await lookUp();
  });
  afterAll(() => gateway.close());
  beforeEach(() => service.behave('right'));

  const lookUp = (changes: Record<string, unknown> = {}, claims = {}) =>
    gateway.post('/v1/lookups', gateway.body({ ...FATHER_DETAILS, ...changes }), {}, claims);
  const dataOf = async (response: Response): Promise<ReadonlyMap<string, unknown>> => {
    expect(response.status).toBe(200);
    const { data } = decodeJwt<{ data: readonly Datum[] }>(await response.text());
    return new Map(data.map(({ key, value }) => [key, value]));
  };

  it('brings a record with what the service really returns', async () => {
    const sensitive = ['ethnicity', 'religion', 'maritalStatus', 'bloodType'];
    const data = await dataOf(await lookUp({ sensitive }));
    expect(data.get('fullName')).toBe('LÊ MINH KHÔI');
    expect(data.get('birthDate')).toEqual({ year: 1995, month: 3, day: 12 });
    expect(data.get('sex')).toBe('male');
    expect(data.get('religion')).toBe('05');
    expect(data.get('permanentAddress')).toEqual({
      codeList: '2025',
      province: '80',
      commune: '25525',
      detail: 'TỔ 7, ẤP HỘI PHƯỚC',
    });
    expect(data.get('householder')).toMatchObject({ fullName: 'LÊ VĂN THẠNH' });
    for (const absent of ['relationToHouseholder', 'phone', 'email', 'idIssueDate', 'birthPlace'])
      expect(data.has(absent), absent).toBe(false);
  });

  it('finds by nine digits, and by the year alone', async () => {
    const { oldIdNumber } = FATHER;
    const data = await dataOf(
      await lookUp({ idNumber: undefined, oldIdNumber, birthDate: { year: 1995 } }),
    );
    expect(data.get('idNumber')).toBe(FATHER.idNumber);
    expect(service.asked.at(-1)).toMatchObject({ SoCMND: oldIdNumber, born: '1995' });
  });

  it('keeps to a year where the source knows no more, and to the old list where it has districts', async () => {
    const yearOnly = await dataOf(
      await lookUp({
        idNumber: '000159731904',
        fullName: 'Mai Thị Gái',
        birthDate: { year: 1959 },
      }),
    );
    expect(yearOnly.get('birthDate')).toEqual({ year: 1959 });
  });

  it('asks with name, date and codes as the service wants them, and never in an address', async () => {
    await lookUp();
    expect(service.asked.at(-1)).toMatchObject({
      HoVaTen: 'LEMINHKHOI',
      MaTichHop: '037',
      MaDVC: '1.001193',
      operation: 'TraCuuThongTinCongDan',
      born: '19950312',
      ...(wire === 'soap' ? { MaCanBo: '000095999999' } : { StaffEmail: 'can-bo.01@example.vn' }),
    });
    expect(service.asked.at(-1)?.url).not.toContain('0000');
  });

  it.each(TROUBLES)('%s: %d %s', async (behaviour, status, name) => {
    service.behave(behaviour);
    const [before, began] = [service.asked.length, performance.now()];
    const response = await lookUp();
    expect(performance.now() - began).toBeLessThan(DEADLINE_MS + 3000);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toBe(name);
    expect(service.asked.length - before, 'asked once').toBe(1);
    service.behave('right');
    expect((await lookUp()).status, 'recovers').toBe(200);
  });

  it('passes on how long to wait', async () => {
    service.behave('status-429');
    expect((await lookUp()).headers.get('retry-after')).toBe('7');
  });

  it.each([
    ['a name', { fullName: undefined }],
    ['a birth date', { birthDate: undefined }],
  ])('asks nothing without %s', async (_what, changes) => {
    const before = service.asked.length;
    expect(await problemOf(await lookUp(changes))).toBe('details-missing');
    expect(service.asked.length).toBe(before);
  });

  it('asks nothing for an officer whom the ministry does not know', async () => {
    const before = service.asked.length;
    const claims = { staff_id: undefined, email: undefined };
    expect(await problemOf(await lookUp({}, claims))).toBe('officer-not-permitted');
    expect(service.asked.length).toBe(before);
  });

  it.each([
    ['what is right', {}, true],
    ['another day', { birthDate: { year: 1995, month: 3, day: 13 } }, false],
  ])('verifies %s', async (_what, changes, matches) => {
    const body = gateway.body({ ...FATHER_DETAILS, ...changes });
    const response = await gateway.post('/v1/verifications', body);
    expect(decodeJwt(await response.text())['matches']).toBe(matches);
    expect(service.asked.at(-1)).toMatchObject({
      operation: 'XacThucThongTinCongDan',
      MaTichHop: '003',
    });
  });

  it('writes down what became of each call, without a value', async () => {
    service.behave('error-004');
    await lookUp();
    const [asked, ended] = (await gateway.entries()).slice(-2).map(({ event }) => event);
    expect(asked).toMatchObject({ kind: 'asked' });
    expect(ended).toMatchObject({ kind: 'ended', outcome: 'procedure-not-permitted' });
    expect(JSON.stringify([asked, ended])).not.toMatch(/KHOI|Khôi|000095250112|1995/);
  });
});

describe('a service that is not there', () => {
  it.each([
    ['refuses connections', 'http://127.0.0.1:9/037'],
    ['has no name', 'https://khong-co.invalid/037'],
  ])('%s: told apart from not found', async (_what, url) => {
    const gateway = await open('soap', url);
    const response = await gateway.post('/v1/lookups', gateway.body(FATHER_DETAILS));
    expect(['upstream-unavailable', 'upstream-timeout']).toContain(await problemOf(response));
    await gateway.close();
  });
});
