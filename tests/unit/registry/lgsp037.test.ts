// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { WaitPort } from '../../../lib/registry/gateway';
import { createLgsp037Registry } from '../../../lib/registry/lgsp037';
import type { LookUpRefusal, LookUpRequest } from '../../../lib/registry/port';

const NOW = new Date('2026-11-23T03:00:00.000Z');
const REQUEST: LookUpRequest = {
  idNumber: '000095250112',
  fullName: 'Lê Minh Khôi',
  birthDate: { year: 1995, month: 3, day: 12 },
  officer: 'can-bo.01',
  unit: 'xa-tan-hoi.1',
  procedure: '1.001193',
  dossier: 'P-AB12C-DE34F',
  purpose: 'dossier',
  nonce: 'nonce-of-this-request',
};

/** A citizen as the service writes one: the whole name in Ten, in capitals; codes; doubled addresses. */
const CITIZEN = {
  SoDinhDanh: '000095250112',
  SoCMND: '000295112',
  HoVaTen: { Ho: '', ChuDem: '', Ten: 'LÊ MINH KHÔI' },
  GioiTinh: '1',
  DanToc: '01',
  NgayThangNamSinh: { Nam: '1995', NgayThangNam: '19950312' },
  QuocTich: '',
  ChuHo: { QuanHe: 'CH01', SoDinhDanh: '', SoCMND: '', HoVaTen: '' },
};
const answerOf = (citizen: unknown) => ({ Body: { CongdanCollection: { CongDan: citizen } } });

function ask(
  reply: {
    status?: number;
    type?: string;
    text?: string;
    json?: unknown;
    retryAfter?: string;
  } | null,
  request = REQUEST,
) {
  const sent: { url: string; body: Record<string, unknown> }[] = [];
  const clock = { at: NOW.getTime() };
  const told = { until: 0 };
  const wait: WaitPort = {
    load: async () => told.until,
    save: async (until) => {
      told.until = until;
    },
  };
  const registry = createLgsp037Registry(
    {
      url: 'https://motcua.example.vn/o/rest/v2/qldc/dvcqg',
      agency: 'H80.22',
      staffDomain: 'example.vn',
      deadlineMs: 200,
    },
    {
      post: async (url, body, signal) => {
        sent.push({ url: url.href, body: JSON.parse(body) as Record<string, unknown> });
        if (reply === null) return null;
        if (reply.status === -1) throw new TypeError('Failed to fetch');
        if (reply.status === -2)
          return new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason as Error)),
          );
        return new Response(reply.text ?? JSON.stringify(reply.json), {
          status: reply.status ?? 200,
          headers: {
            'content-type': reply.type ?? 'application/json;charset=UTF-8',
            ...(reply.retryAfter ? { 'retry-after': reply.retryAfter } : {}),
          },
        });
      },
      wait,
      now: () => new Date(clock.at),
    },
  );
  return { sent, clock, registry, answer: registry.lookUp(request) };
}

describe('a look-up through the façade of service 037', () => {
  it.each([
    ['with its body alone', answerOf(CITIZEN)],
    ['with the envelope', { Envelope: answerOf(CITIZEN) }],
    ['as a list of one', answerOf([CITIZEN])],
  ])('%s brings an unsigned record, marked so', async (_name, json) => {
    const found = await ask({ json }).answer;
    expect(found).toMatchObject({
      outcome: 'found',
      record: { idNumber: '000095250112', assurance: 'transport' },
    });
  });

  it('sends number, folded name and date as its clients do, and the officer’s account', async () => {
    const { sent, answer } = ask({ json: answerOf(CITIZEN) });
    await answer;
    expect(sent).toEqual([
      {
        url: 'https://motcua.example.vn/o/rest/v2/qldc/dvcqg',
        body: {
          MaYeuCau: String(NOW.getTime()),
          MaTichHop: '037',
          StaffEmail: 'can-bo.01@example.vn',
          GovAgencyCode: 'H80.22',
          MaDVC: '1.001193',
          HoVaTen: 'LEMINHKHOI',
          type: 'TraCuuThongTinCongDan',
          NgayThangNamSinh: '1995-03-12',
          SoDinhDanh: '000095250112',
        },
      },
    ]);
  });

  it('takes nine digits as SoCMND and a year alone as it is', async () => {
    const { idNumber: _number, ...rest } = REQUEST;
    const { sent, answer } = ask(
      { json: answerOf({ ...CITIZEN, NgayThangNamSinh: { Nam: '1995' } }) },
      { ...rest, oldIdNumber: '000295112', birthDate: { year: 1995 } },
    );
    expect((await answer).outcome).toBe('found');
    expect(sent[0]?.body).toMatchObject({ SoCMND: '000295112', NgayThangNamSinh: '1995' });
  });

  it('drops sensitive data that nobody asked for', async () => {
    const found = await ask({ json: answerOf(CITIZEN) }).answer;
    if (found.outcome !== 'found') throw new Error(found.reason);
    expect(found.record.data.map(({ key }) => key)).not.toContain('ethnicity');
    const asked = await ask({ json: answerOf(CITIZEN) }, { ...REQUEST, keys: ['ethnicity'] })
      .answer;
    if (asked.outcome !== 'found') throw new Error(asked.reason);
    expect(asked.record.data.map(({ key }) => key)).toContain('ethnicity');
  });

  it.each<readonly [string, LookUpRefusal, Parameters<typeof ask>[0]]>([
    ['error 004 at the top', 'procedure-not-permitted', { json: { errorCode: '004' } }],
    [
      'error 004 with status 500',
      'procedure-not-permitted',
      { status: 500, json: { errorCode: '004' } },
    ],
    ['error 005 in the body', 'not-permitted', { json: { Body: { errorCode: '005' } } }],
    ['an error nobody knows', 'unavailable', { json: { errorCode: '099' } }],
    ['an empty citizen: unknown or not matching', 'details-differ', { json: answerOf('') }],
    ['an empty collection', 'details-differ', { json: { Body: { CongdanCollection: '' } } }],
    ['two citizens', 'answer-malformed', { json: answerOf([CITIZEN, CITIZEN]) }],
    [
      'another citizen',
      'other-citizen',
      { json: answerOf({ ...CITIZEN, SoDinhDanh: '000197250212' }) },
    ],
    ['another name', 'other-citizen', { json: answerOf({ ...CITIZEN, HoVaTen: 'NGUYỄN VĂN A' }) }],
    [
      'another birth date',
      'other-citizen',
      { json: answerOf({ ...CITIZEN, NgayThangNamSinh: { Nam: '1996' } }) },
    ],
    [
      'a citizen without a number',
      'answer-malformed',
      { json: answerOf({ ...CITIZEN, SoDinhDanh: '' }) },
    ],
    ['JSON of something else', 'answer-malformed', { json: { hello: 1 } }],
    ['a login page', 'not-the-gateway', { type: 'text/html', text: '<form>' }],
    ['a page of status 502', 'unavailable', { status: 502, type: 'text/html', text: '<h1>' }],
    ['status 401', 'signed-out', { status: 401, json: {} }],
    ['status 401 without a word', 'signed-out', { status: 401, type: '', text: '' }],
    ['status 403 with a page', 'not-the-gateway', { status: 403, type: 'text/html', text: '<h1>' }],
    ['status 403', 'not-permitted', { status: 403, json: {} }],
    ['no officer logged in', 'signed-out', null],
    ['no connection: not “not found”', 'unreachable', { status: -1 }],
    ['silence', 'timed-out', { status: -2 }],
  ])('names %s: %s, and asks once', async (_name, reason, reply) => {
    const { sent, answer } = ask(reply);
    expect(await answer).toEqual({ outcome: 'refused', reason });
    expect(sent.length).toBe(1);
  });

  it.each<readonly [string, LookUpRefusal, Partial<LookUpRequest>]>([
    ['the name is missing', 'details-missing', { fullName: undefined }],
    ['the birth date is missing', 'details-missing', { birthDate: undefined }],
    ['the procedure is unknown', 'procedure-unknown', { procedure: 'unknown' }],
    ['the number is none', 'malformed-number', { idNumber: '95' }],
  ])('sends nothing where %s', async (_name, reason, change) => {
    const { sent, answer } = ask({ json: answerOf(CITIZEN) }, {
      ...REQUEST,
      ...change,
    } as LookUpRequest);
    expect(await answer).toEqual({ outcome: 'refused', reason });
    expect(sent).toEqual([]);
  });

  it.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(NOW.getTime() + 90_000).toUTCString(), 90_000],
    ['nothing', '', 60_000],
  ])('that says wait by %s is not asked before', async (_name, retryAfter, ms) => {
    const { sent, clock, registry, answer } = ask({ status: 429, json: {}, retryAfter });
    const waiting = { outcome: 'refused', reason: 'rate-limited', retryAt: NOW.getTime() + ms };
    expect(await answer).toEqual(waiting);
    clock.at += ms - 1;
    expect(await registry.ready?.()).toEqual(waiting);
    expect(await registry.lookUp(REQUEST)).toEqual(waiting);
    expect(await registry.verify(REQUEST)).toEqual(waiting);
    expect(sent.length).toBe(1);
    clock.at += 1;
    expect(await registry.ready?.()).toBeNull();
  });
});

describe('a verification through the façade of service 037', () => {
  const verdict = (says: unknown) => ({ json: { Body: { KetQuaXacThuc: { TonTai: says } } } });

  it.each([
    ['true', true],
    [true, true],
    ['false', false],
    ['0', false],
  ])('takes %o for its word, unsigned', async (says, matches) => {
    const { sent, registry } = ask(verdict(says));
    expect(await registry.verify(REQUEST)).toEqual({
      outcome: 'answered',
      matches,
      assurance: 'transport',
      training: false,
    });
    expect(sent.at(-1)?.body).toMatchObject({
      MaTichHop: '003',
      type: 'XacThucThongTinCongDan',
      HoVaTen: 'LEMINHKHOI',
    });
  });

  it.each<readonly [string, LookUpRefusal, Parameters<typeof ask>[0]]>([
    ['perhaps', 'answer-malformed', verdict('perhaps')],
    ['a whole citizen', 'answer-malformed', { json: answerOf(CITIZEN) }],
    ['error 004', 'procedure-not-permitted', { json: { errorCode: '004' } }],
    ['error 005', 'not-permitted', { json: { errorCode: '005' } }],
    ['a login page', 'not-the-gateway', { type: 'text/html', text: '<form>' }],
    ['no connection: neither yes nor no', 'unreachable', { status: -1 }],
  ])('takes %s for no answer: %s', async (_name, reason, reply) => {
    const { registry } = ask(reply);
    expect(await registry.verify(REQUEST)).toEqual({ outcome: 'refused', reason });
  });
});
