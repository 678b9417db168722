// @vitest-environment node
import fc from 'fast-check';
import { CompactSign, type CompactVerifyGetKey, generateKeyPair, generateSecret } from 'jose';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDatum } from '../../../lib/citizen/record';
import { ANSWER_FAULTS, type AnswerFault } from '../../../lib/registry/refusals';
import { verifySigned } from '../../../lib/registry/verified-record';
import { assemble, createSigner, DATA, NOW, type Signer, SUBJECT } from './signing';

let s: Signer;
beforeAll(async () => {
  s = await createSigner();
});

const verify = (token: string, now = NOW) => verifySigned(token, s.trusted, s.expected, now);

type Make = () => Promise<string> | string;
const claim = (change: Record<string, unknown>): Make => {
  return () => s.sign({ ...s.claims, ...change });
};
const without = (name: string): Make => {
  return () => s.sign(Object.fromEntries(Object.entries(s.claims).filter(([key]) => key !== name)));
};
const data = (change: (data: unknown[]) => unknown): Make => {
  return () => s.sign({ ...s.claims, data: change([...DATA]) });
};
const header = (change: Record<string, unknown>): Make => {
  return () => s.sign(s.claims, change);
};
const at = () => Math.floor(NOW.getTime() / 1000);
const other = async () => (await generateKeyPair('ES256')).privateKey;
const parts = () => s.token.split('.') as [string, string, string];

/** 60 and more answers that a faulty, hostile or confused gateway could give, and the one name of each. */
const BAD: readonly (readonly [string, AnswerFault, Make])[] = [
  ['nothing', 'answer-malformed', () => ''],
  ['a word', 'answer-malformed', () => 'OK'],
  ['a page', 'answer-malformed', () => '<!doctype html><title>Đăng nhập wifi</title>'],
  ['plain JSON', 'answer-malformed', () => JSON.stringify(s.claims)],
  ['two parts', 'answer-malformed', () => parts().slice(0, 2).join('.')],
  ['four parts', 'answer-malformed', () => `${s.token}.AAAA`],
  ['an encrypted form of five parts', 'answer-malformed', () => 'a.b.c.d.e'],
  ['a byte order mark in front', 'answer-malformed', () => `\ufeff${s.token}`],
  ['a line break behind', 'answer-malformed', () => `${s.token}\n`],
  ['ordinary base64 with padding', 'answer-malformed', () => `${s.token}==`],
  ['more than 256 KiB', 'answer-malformed', () => `${s.token}${'A'.repeat(300_000)}`],
  ['a header that is no JSON', 'answer-malformed', () => assemble('{', s.claims)],
  ['a header that is a list', 'answer-malformed', () => assemble('[]', s.claims)],
  ['a header that is null', 'answer-malformed', () => assemble('null', s.claims)],
  ['no type', 'type-wrong', () => assemble({ alg: 'ES256', kid: 'khoa-1' }, s.claims)],
  ['the type of an access token', 'type-wrong', header({ typ: 'at+jwt' })],
  ['the type of an id token', 'type-wrong', header({ typ: 'JWT' })],
  ['the type of a yes-or-no answer', 'type-wrong', header({ typ: 'citizen-verification+jwt' })],
  ['the type in capitals', 'type-wrong', header({ typ: 'CITIZEN-RECORD+JWT' })],
  [
    'no signature at all (alg none)',
    'algorithm-not-allowed',
    () => assemble({ ...s.header, alg: 'none' }, s.claims, ''),
  ],
  [
    'alg None in other letters',
    'algorithm-not-allowed',
    () => assemble({ ...s.header, alg: 'nOnE' }, s.claims, ''),
  ],
  [
    'the public key used as a shared secret (HS256)',
    'algorithm-not-allowed',
    async () =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(s.claims)))
        .setProtectedHeader({ ...s.header, alg: 'HS256' })
        .sign(new TextEncoder().encode(JSON.stringify(s.jwk))),
  ],
  [
    'a shared secret',
    'algorithm-not-allowed',
    async () =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(s.claims)))
        .setProtectedHeader({ ...s.header, alg: 'HS512' })
        .sign(await generateSecret('HS512')),
  ],
  [
    'another good algorithm',
    'algorithm-not-allowed',
    async () =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(s.claims)))
        .setProtectedHeader({ ...s.header, alg: 'RS256' })
        .sign((await generateKeyPair('RS256')).privateKey),
  ],
  ['no algorithm', 'algorithm-not-allowed', () => assemble({ typ: s.header.typ }, s.claims)],
  [
    'an algorithm that is a number',
    'algorithm-not-allowed',
    () => assemble({ ...s.header, alg: 256 }, s.claims),
  ],
  ['an unknown key id', 'key-unknown', header({ kid: 'khoa-2' })],
  [
    'another key under our key id',
    'signature-invalid',
    async () => s.sign(s.claims, {}, await other()),
  ],
  [
    'a key of its own in the header',
    'signature-invalid',
    async () => {
      const mine = await generateKeyPair('ES256', { extractable: true });
      const jwk = (await crypto.subtle.exportKey('jwk', mine.publicKey)) as Record<string, unknown>;
      return s.sign(s.claims, { jwk }, mine.privateKey);
    },
  ],
  [
    'an address of a key in the header',
    'signature-invalid',
    async () => s.sign(s.claims, { jku: 'https://ke-gian.example.vn/keys' }, await other()),
  ],
  [
    'a header parameter that must be understood',
    'answer-malformed',
    () => assemble({ ...s.header, crit: ['exp'], exp: 1 }, s.claims),
  ],
  [
    'an unencoded payload',
    'signature-invalid',
    () => assemble({ ...s.header, b64: false, crit: ['b64'] }, s.claims),
  ],
  ['an empty signature', 'signature-invalid', () => `${parts()[0]}.${parts()[1]}.`],
  ['a short signature', 'signature-invalid', () => s.token.slice(0, -8)],
  ['a long signature', 'signature-invalid', () => `${s.token}AAAA`],
  [
    'a signature of zeros (CVE-2022-21449)',
    'signature-invalid',
    () => `${parts()[0]}.${parts()[1]}.${'A'.repeat(86)}`,
  ],
  [
    'another payload under the signature',
    'signature-invalid',
    () => {
      const [head, , signature] = parts();
      const [, payload] = assemble({}, { ...s.claims, sub: '000197250212' }).split('.');
      return `${head}.${payload}.${signature}`;
    },
  ],
  ['a payload that is no JSON', 'answer-malformed', () => s.sign('{"iss":')],
  ['a payload that is not UTF-8', 'answer-malformed', () => s.sign(new Uint8Array([123, 255]))],
  ['an empty payload', 'answer-malformed', () => s.sign('')],
  ['null', 'answer-malformed', () => s.sign('null')],
  ['a list', 'answer-malformed', () => s.sign([s.claims])],
  [
    '50,000 nested lists',
    'answer-malformed',
    () => s.sign('['.repeat(50_000) + ']'.repeat(50_000)),
  ],
  [
    'a prototype in the payload',
    'answer-malformed',
    () => s.sign(JSON.stringify(s.claims).replace('{', '{"__proto__":{"admin":true},')),
  ],
  ['a claim too many', 'answer-malformed', claim({ admin: true })],
  ['no issuer', 'answer-malformed', without('iss')],
  ['no audience', 'answer-malformed', without('aud')],
  ['no nonce', 'answer-malformed', without('nonce')],
  ['no expiry', 'answer-malformed', without('exp')],
  ['no subject', 'answer-malformed', without('sub')],
  ['no purpose', 'answer-malformed', without('purpose')],
  ['no key of the asker', 'answer-malformed', without('cnf')],
  ['a list of audiences', 'answer-malformed', claim({ aud: ['khai-mot-lan', 'khac'] })],
  ['times as texts', 'answer-malformed', claim({ iat: String(at()) })],
  ['a time with a fraction', 'answer-malformed', claim({ iat: at() + 0.5 })],
  ['a life of an hour', 'answer-malformed', () => s.sign({ ...s.claims, exp: at() + 3600 })],
  ['an expiry before the issue', 'answer-malformed', () => s.sign({ ...s.claims, exp: at() - 1 })],
  [
    'a datum of an unknown key',
    'answer-malformed',
    data((d) => [...d, { key: 'criminalRecord', value: 'x', source: 'csdlqgdc' }]),
  ],
  [
    'a datum of an unknown source',
    'answer-malformed',
    data((d) => [...d, { key: 'phone', value: '0900000001', source: 'facebook' }]),
  ],
  ['a datum twice', 'answer-malformed', data((d) => [...d, DATA[0]])],
  [
    'a name with a direction override',
    'answer-malformed',
    data(() => [{ key: 'fullName', value: 'Lê \u202eiôhK', source: 'csdlqgdc' }]),
  ],
  [
    'a 31st of February',
    'answer-malformed',
    data(() => [
      { key: 'birthDate', value: { year: 1995, month: 2, day: 31 }, source: 'csdlqgdc' },
    ]),
  ],
  ['another issuer', 'issuer-wrong', claim({ iss: 'https://cong-khac.example.vn' })],
  ['the issuer with a slash', 'issuer-wrong', claim({ iss: 'https://cong.example.vn/' })],
  ['another audience', 'audience-wrong', claim({ aud: 'phan-mem-khac' })],
  ['the answer to another call', 'not-for-this-request', claim({ requestId: uuidv7() })],
  ['a nonce of yesterday', 'not-for-this-request', claim({ nonce: 'n0nce-of-yesterday-1' })],
  ['the key of another asker', 'other-key', claim({ cnf: { jkt: 'A'.repeat(43) } })],
  ['another officer', 'other-officer', claim({ officer: 'cb.tan-hoi.02' })],
  ['another unit', 'other-officer', claim({ unit: 'H80.23' })],
  [
    'another dossier',
    'other-dossier',
    () => s.sign({ ...s.claims, purpose: { ...s.claims.purpose, dossier: 'P-AB12C-DE34G' } }),
  ],
  [
    'another procedure',
    'other-dossier',
    () => s.sign({ ...s.claims, purpose: { ...s.claims.purpose, procedure: '1.004873' } }),
  ],
  [
    'another purpose',
    'other-dossier',
    () => s.sign({ ...s.claims, purpose: { ...s.claims.purpose, code: 'curiosity' } }),
  ],
  ['another citizen', 'other-citizen', claim({ sub: '000197250212' })],
  [
    'the right subject with the data of another',
    'other-citizen',
    data((d) => [{ key: 'idNumber', value: '000197250212', source: 'csdlqgdc' }, d[0]]),
  ],
  [
    'a time in the future',
    'from-the-future',
    () => s.sign({ ...s.claims, iat: at() + 61, exp: at() + 120 }),
  ],
  [
    'an answer of last year',
    'stale',
    () => s.sign({ ...s.claims, iat: at() - 3e7, exp: at() - 3e7 + 120 }),
  ],
  [
    'an answer that just ended',
    'stale',
    () => s.sign({ ...s.claims, iat: at() - 180, exp: at() - 60 }),
  ],
];

describe('a signed answer', () => {
  it('is accepted when it answers this very request, with what was asked for', async () => {
    const result = await verify(s.token);
    expect(result).toMatchObject({
      outcome: 'verified',
      record: { idNumber: SUBJECT, assurance: 'signed', training: true, data: DATA },
    });
  });

  it('answers a question by old number', async () => {
    const { idNumber: _number, ...rest } = s.expected;
    const asked = { ...rest, oldIdNumber: '000295112' };
    expect((await verifySigned(s.token, s.trusted, asked, NOW)).outcome).toBe('verified');
    const wrong = { ...rest, oldIdNumber: '000295113' };
    expect(await verifySigned(s.token, s.trusted, wrong, NOW)).toEqual({
      outcome: 'refused',
      reason: 'other-citizen',
    });
  });

  it('loses the sensitive data that nobody asked for', async () => {
    const result = await verifySigned(s.token, s.trusted, { ...s.expected, keys: [] }, NOW);
    if (result.outcome !== 'verified') throw new Error('not verified');
    expect(findDatum(result.record, 'ethnicity')).toBeUndefined();
    expect(findDatum(result.record, 'fullName')).toBeDefined();
  });

  it('is accepted with clocks one minute apart, either way', async () => {
    const minute = 60_000;
    expect((await verify(s.token, new Date(NOW.getTime() - minute))).outcome).toBe('verified');
    expect((await verify(s.token, new Date(NOW.getTime() + 3 * minute - 1))).outcome).toBe(
      'verified',
    );
    expect((await verify(s.token, new Date(NOW.getTime() - minute - 1))).outcome).toBe('refused');
    expect((await verify(s.token, new Date(NOW.getTime() + 3 * minute))).outcome).toBe('refused');
  });

  it('cannot be played again for the next request of the same citizen, officer and dossier', async () => {
    const next = { ...s.expected, requestId: uuidv7(), nonce: 'the-next-request-1' };
    expect(await verifySigned(s.token, s.trusted, next, NOW)).toEqual({
      outcome: 'refused',
      reason: 'not-for-this-request',
    });
  });

  it('is tried in at least 60 structured bad forms', () => {
    expect(BAD.length).toBeGreaterThanOrEqual(60);
    expect(new Set(BAD.map(([, reason]) => reason))).toEqual(new Set(ANSWER_FAULTS));
  });

  it.each(BAD)('is refused as %s: %s', async (_name, reason, make) => {
    expect(await verify(await make())).toEqual({ outcome: 'refused', reason });
  });

  it('never trusts a key set that throws', async () => {
    const broken: CompactVerifyGetKey = () => Promise.reject(new TypeError('no keys'));
    expect(await verifySigned(s.token, broken, s.expected, NOW)).toEqual({
      outcome: 'refused',
      reason: 'answer-malformed',
    });
  });
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u0000';
const place = fc.nat({ max: 4000 });
const letter = fc.constantFrom(...LETTERS);

/** One change to a text: a letter put, taken or changed, a piece moved, doubled or cut off. */
const mutation = fc.oneof(
  fc.tuple(place, letter).map(
    ([i, l]) =>
      (t: string) =>
        splice(t, i, 1, l),
  ),
  fc.tuple(place, letter).map(
    ([i, l]) =>
      (t: string) =>
        splice(t, i, 0, l),
  ),
  place.map((i) => (t: string) => splice(t, i, 1, '')),
  fc.tuple(place, place).map(
    ([i, n]) =>
      (t: string) =>
        splice(t, i, n % 40, ''),
  ),
  place.map((i) => (t: string) => t.slice(0, i % (t.length + 1))),
  place.map((i) => (t: string) => t + t.slice(i % t.length)),
  fc.tuple(fc.nat(2), fc.nat(2)).map(
    ([a, b]) =>
      (t: string) =>
        swapParts(t, a, b),
  ),
  fc.tuple(place, fc.nat(7)).map(
    ([i, bit]) =>
      (t: string) =>
        flipBit(t, i, bit),
  ),
);

function splice(text: string, index: number, remove: number, put: string): string {
  const from = index % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + remove);
}

function swapParts(text: string, a: number, b: number): string {
  const pieces = text.split('.');
  [pieces[a], pieces[b]] = [pieces[b] ?? '', pieces[a] ?? ''];
  return pieces.join('.');
}

/** Flips a bit of what stands behind the letters: header, payload or signature itself. */
function flipBit(text: string, index: number, bit: number): string {
  const pieces = text.split('.');
  const which = index % pieces.length;
  const bytes = Buffer.from(pieces[which] ?? '', 'base64url');
  if (bytes.length === 0) return text;
  const at = index % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  pieces[which] = bytes.toString('base64url');
  return pieces.join('.');
}

/** What a gateway may say as it likes, as long as it has the contract's shape. */
const FREE_CLAIMS = new Set(['data', 'training', 'pseudonym', 'jti']);

describe('10,000 mutated answers', () => {
  it('give no record that was not signed, no exception, and one named reason each', async () => {
    const right = await verify(s.token);
    const names = new Set<string>(ANSWER_FAULTS);
    const seen = { refused: 0, same: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
        const token = changes.reduce((text, change) => change(text), s.token);
        const result = await verify(token);
        if (result.outcome === 'refused') {
          expect(names.has(result.reason)).toBe(true);
          seen.refused += 1;
        } else {
          // Letters that carry no bits may differ (base64url): then it is the signed answer itself.
          expect(result).toEqual(right);
          seen.same += 1;
        }
      }),
      { numRuns: 10_000 },
    );
    expect(seen.refused + seen.same).toBe(10_000);
    expect(seen.refused).toBeGreaterThan(9_500);
  });

  it('give none either where somebody with another key signed the change', async () => {
    const stranger = await other();
    const names = ['signature-invalid', 'key-unknown'];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(s.claims)), fc.jsonValue()),
        async (change) => {
          const kid = 'kid' in change ? 'khoa-9' : 'khoa-1';
          const token = await s.sign({ ...s.claims, ...change }, { kid }, stranger);
          const result = await verify(token);
          expect(result.outcome === 'refused' && names.includes(result.reason)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('give no crash where the gateway itself signs claims of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(s.claims)), fc.jsonValue(), { minKeys: 1 }),
        async (change) => {
          const result = await verify(await s.sign({ ...s.claims, ...change }));
          const binding = Object.keys(change).some((name) => !FREE_CLAIMS.has(name));
          if (binding) expect(result.outcome).toBe('refused');
          else expect(['refused', 'verified']).toContain(result.outcome);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
