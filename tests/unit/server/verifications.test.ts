// @vitest-environment node
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verificationClaimsSchema } from '../../../lib/registry/gateway-contract';
import { FATHER_DETAILS, type GatewayUnderTest, openGateway, problemOf } from './kit';

let gateway: GatewayUnderTest;
beforeEach(async () => {
  gateway = await openGateway();
});
afterEach(() => gateway.close());

const ask = (changes: Record<string, unknown> = {}, claims = {}) =>
  gateway.post('/v1/verifications', gateway.body({ ...FATHER_DETAILS, ...changes }), {}, claims);

async function claimsOf(response: Response) {
  const { payload } = await jwtVerify(
    await response.text(),
    createLocalJWKSet({ keys: [gateway.publicKey] }),
    { typ: 'citizen-verification+jwt', currentDate: new Date(gateway.clock.now) },
  );
  return verificationClaimsSchema.parse(payload);
}

describe('a verification', () => {
  it.each([
    ['what is right', {}, true],
    ['a name without accents', { fullName: 'LE MINH KHOI' }, true],
    ['the year alone', { birthDate: { year: 1995 } }, true],
    ['another name', { fullName: 'Lê Minh Khôi An' }, false],
    ['another day', { birthDate: { year: 1995, month: 3, day: 13 } }, false],
    ['a number that nobody has', { idNumber: '000000000000' }, false],
  ])('says of %s: %s', async (_what, changes, matches) => {
    const claims = await claimsOf(await ask(changes));
    expect(claims.matches).toBe(matches);
  });

  it('says yes or no and nothing else of the citizen', async () => {
    const claims = await claimsOf(await ask());
    expect(Object.keys(claims).sort()).toEqual(
      ['aud', 'cnf', 'exp', 'iat', 'iss', 'jti', 'matches', 'nonce', 'officer', 'purpose']
        .concat(['requestId', 'sub', 'training', 'unit'])
        .sort(),
    );
  });

  it('is logged like a look-up, without what was asked', async () => {
    await ask();
    const events = (await gateway.entries()).map(({ event }) => event);
    expect(events).toMatchObject([
      { kind: 'asked', call: 'verification' },
      { kind: 'ended', outcome: 'matches' },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/000095250112|Khôi|KHOI|1995/);
  });

  it('needs its own scope', async () => {
    expect(await problemOf(await ask({}, { scope: 'citizen:lookup' }))).toBe('scope-missing');
  });
});

describe('guessing a birth date', () => {
  it('of 366 days finds nothing: five wrong answers an hour, whoever asks', async () => {
    const answers: string[] = [];
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(1996, 0, 1 + day));
      const birthDate = { year: 1995, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const officer = `can-bo.${String(day % 40).padStart(2, '0')}`;
      if (birthDate.month === 2 && birthDate.day === 29) continue;
      const response = await ask({ birthDate }, { officer });
      answers.push(
        response.ok ? String((await claimsOf(response)).matches) : await problemOf(response),
      );
    }
    expect(answers.filter((answer) => answer === 'false')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'true')).toHaveLength(0);
    expect(answers.filter((answer) => answer === 'rate-limited')).toHaveLength(360);
    const refused = (await gateway.entries()).filter(({ event }) => event.kind === 'refused');
    expect(refused, 'the first refusal is written down, not the flood').toHaveLength(1);
  });

  it('by 200 questions at the same time gets five answers', async () => {
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, index) => ask({ birthDate: { year: 1700 + 200 + index } })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('by look-ups with a wrong day is stopped the same way', async () => {
    const names = [];
    for (let day = 1; day <= 8; day += 1) {
      const birthDate = { year: 1995, month: 4, day };
      names.push(await problemOf(await gateway.post('/v1/lookups', gateway.body({ birthDate }))));
    }
    expect(names).toEqual([...Array(5).fill('details-differ'), ...Array(3).fill('rate-limited')]);
  });

  it('across many citizens stops at thirty wrong answers of one officer', async () => {
    let wrong = 0;
    for (let index = 0; index < 40; index += 1) {
      const idNumber = `0000000000${String(index).padStart(2, '0')}`;
      if ((await ask({ idNumber })).ok) wrong += 1;
    }
    expect(wrong).toBe(30);
  });

  it('does not stop a clerk whose answers are right', async () => {
    for (let index = 0; index < 60; index += 1) expect((await ask()).status).toBe(200);
  });

  it('leaves no citizen locked when many right questions come at the same time', async () => {
    await Promise.all(Array.from({ length: 100 }, () => ask()));
    for (let index = 0; index < 10; index += 1) expect((await ask()).status).toBe(200);
    const all = await Promise.all(
      Array.from({ length: 100 }, () => gateway.post('/v1/lookups', gateway.body())),
    );
    expect(all.every(({ ok }) => ok)).toBe(true);
  });

  it('says when to ask again, and answers then', async () => {
    for (let index = 0; index < 5; index += 1) await ask({ birthDate: { year: 1990 } });
    const limited = await ask();
    expect(limited.status).toBe(429);
    const wait = Number(limited.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(((await limited.json()) as { retryAfter: number }).retryAfter).toBe(wait);
    gateway.clock.now += wait * 1000;
    expect((await ask()).status).toBe(200);
  });
});

describe('the rate of one officer', () => {
  it('is held per minute and per day, with one line of the log for a flood', async () => {
    const own = await openGateway({ limits: { perMinute: 3, perDay: 5 } });
    const names = [];
    for (const minute of [0, 1]) {
      own.clock.now += minute * 60_000;
      for (let call = 0; call < 6; call += 1) {
        const response = await own.post('/v1/lookups', own.body());
        names.push(response.ok ? 'answered' : await problemOf(response));
      }
    }
    expect(names.filter((name) => name === 'answered')).toHaveLength(5);
    expect(names.filter((name) => name === 'rate-limited')).toHaveLength(7);
    const other = await own.post('/v1/lookups', own.body(), {}, { officer: 'can-bo.02' });
    expect(other.status).toBe(200);
    const refused = (await own.entries()).filter(({ event }) => event.kind === 'refused');
    expect(refused.length).toBeLessThanOrEqual(3);
    await own.close();
  });
});
