// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../../../lib/citizen/record';
import { checkToken } from '../../../server/access/access-token';
import { createIssuerKeys } from '../../../server/access/issuer-keys';
import { withDeadline } from '../../../server/deadline';
import { createRateLimiter } from '../../../server/rate-limit';
import { createSeenSet } from '../../../server/seen-set';
import type { Question, SectorSource } from '../../../server/upstream/port';
import { parseXml } from '../../../server/upstream/service-037/xml';
import { askSectors } from '../../../server/upstream/with-sectors';

describe('what was seen', () => {
  it('is recognised for its lifetime, among ten thousand others', () => {
    let now = 0;
    const seen = createSeenSet({ now: () => now, lifetimeMs: 1000, capacity: 12_000 });
    for (let index = 0; index < 10_000; index += 1) expect(seen.add(`id ${index}`)).toBe('new');
    now = 999;
    for (let index = 0; index < 10_000; index += 1) expect(seen.add(`id ${index}`)).toBe('seen');
    now = 1500;
    expect(seen.add('id 7')).toBe('seen');
    now = 3000;
    expect(seen.add('id 7')).toBe('new');
  });

  it('refuses what it could not remember, and takes new ones in the next lifetime', () => {
    let now = 0;
    const seen = createSeenSet({ now: () => now, lifetimeMs: 1000, capacity: 3 });
    expect(['a', 'b', 'c', 'd', 'a'].map((text) => seen.add(text))).toEqual([
      'new',
      'new',
      'new',
      'full',
      'seen',
    ]);
    now = 1000;
    expect(seen.add('d')).toBe('new');
    expect(seen.add('a')).toBe('seen');
  });
});

describe('a rate', () => {
  it('says once that it was passed, and when it ends', () => {
    let now = 5000;
    const rate = createRateLimiter({ calls: 2, windowMs: 60_000 }, () => now);
    const verdicts = [1, 2, 3, 4].map(() => rate.take('a'));
    expect(verdicts).toEqual([
      { outcome: 'allowed' },
      { outcome: 'allowed' },
      { outcome: 'limited', retryAfterS: 55, first: true },
      { outcome: 'limited', retryAfterS: 55, first: false },
    ]);
    expect(rate.take('b').outcome).toBe('allowed');
    rate.giveBack('a');
    expect(rate.take('a').outcome).toBe('allowed');
    now = 60_000;
    expect(rate.take('a').outcome).toBe('allowed');
  });
});

describe('sector sources', () => {
  const base: Datum[] = [{ key: 'fullName', value: 'LÊ MINH KHÔI', source: 'csdlqgdc' }];
  const question = {} as Question;
  const sector = (source: SectorSource['source'], data: unknown): SectorSource => ({
    source,
    dataOf: () => (data instanceof Error ? Promise.reject(data) : Promise.resolve(data as Datum[])),
  });
  const ask = (...sectors: SectorSource[]) =>
    withDeadline(50, (signal) => askSectors(base, '000095250112', question, sectors, signal));

  it('add what the base does not hold', async () => {
    const own = { key: 'taxCode', value: '0000000001', source: 'thue', asOf: '2026-11-01' };
    expect(await ask(sector('thue', [own]))).toEqual({ data: [...base, own], silent: [] });
  });

  it.each([
    ['another’s name', [{ key: 'taxCode', value: '1', source: 'csdlqgdc' }]],
    ['a key that the base holds', [{ key: 'fullName', value: 'KHÁC', source: 'thue' }]],
    ['a shape that is none', [{ key: 'taxCode', value: 5, source: 'thue' }]],
    ['a text that turns around', [{ key: 'taxCode', value: 'a\u202eb', source: 'thue' }]],
  ])('are not believed in %s', async (_what, data) => {
    expect((await ask(sector('thue', data))).data).toEqual(base);
  });

  it('that fail or never answer leave the record without them', async () => {
    const never: SectorSource = { source: 'yte', dataOf: () => new Promise(() => undefined) };
    const answer = await ask(sector('thue', new Error('down')), never);
    expect(answer).toEqual({ data: base, silent: ['thue', 'yte'] });
  });
});

describe('the issuer’s keys', () => {
  const rules = {
    issuer: '',
    resource: 'https://cong.example.vn',
    clients: ['khai-mot-lan'],
    claims: { officer: 'officer', units: 'unit' },
  };

  it('are found by metadata, and found again after the issuer was away', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256' };
    let away = true;
    const server = createServer((request, response) => {
      const issuer = `http://${request.headers.host}`;
      if (away) return response.writeHead(503).end();
      const body = request.url?.includes('openid-configuration')
        ? { issuer, jwks_uri: `${issuer}/jwks` }
        : { keys: [jwk] };
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const now = Date.now();
    const token = await new SignJWT({
      client_id: 'khai-mot-lan',
      officer: 'can-bo.01',
      unit: 'xa-tan-hoi.1',
      cnf: { jkt: 'k'.repeat(43) },
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(rules.resource)
      .setSubject('1')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    const keys = createIssuerKeys({ issuer });
    const check = () => checkToken(token, keys, { ...rules, issuer }, now);
    expect((await check()).outcome).toBe('issuer-unavailable');
    away = false;
    expect(await check()).toMatchObject({
      outcome: 'accepted',
      caller: { units: ['xa-tan-hoi.1'] },
    });
    server.close();
  });

  it('of metadata that name another issuer are not taken', async () => {
    const server = createServer((_request, response) =>
      response.end(
        JSON.stringify({
          issuer: 'https://khac.example.vn',
          jwks_uri: 'https://khac.example.vn/j',
        }),
      ),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(
      createIssuerKeys({ issuer })({ alg: 'ES256' }, { payload: '', signature: '' }),
    ).rejects.toThrow('The issuer cannot be reached');
    server.close();
  });
});

describe('XML', () => {
  it('becomes the tree that façades make of it', () => {
    expect(parseXml('<a:b xmlns:a="u"><c>1</c><c>2</c><d> x &amp; y </d><e/></a:b>')).toEqual({
      b: { c: ['1', '2'], d: ' x & y ', e: '' },
    });
  });
  it.each(['', '<a>', '<a></b>', '<a/><b/>', '<!DOCTYPE a><a/>', '<a>&x;</a>', 'text', '<a b=c/>'])(
    'that is not well formed is none: %s',
    (text) => {
      expect(parseXml(text)).toBeUndefined();
    },
  );
  it('may call an element constructor or __proto__', () => {
    const tree = parseXml('<a><constructor>1</constructor><__proto__>2</__proto__></a>') as {
      a: object;
    };
    expect(Object.keys(tree.a).sort()).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['2']).toBeUndefined();
  });
});
