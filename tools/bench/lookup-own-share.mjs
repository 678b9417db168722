import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { bundle } from '../score/bundle.mjs';
import { median, round } from './quiet.mjs';

const REPEATS = 300;
const WARM_UP = 30;
const SUBJECT = '000095250112';
/** As many data as a full record of the population service has. */
const TEXT_KEYS = ['fullName', 'idNumber', 'oldIdNumber', 'nationality', 'phone', 'email'];
const ADDRESS_KEYS = ['birthRegistrationPlace', 'homeTown', 'permanentAddress', 'currentAddress'];
const PERSON_KEYS = ['father', 'mother', 'spouse', 'householder'];

/**
 * The extension's own share of one look-up in Node: request built and checked, answer read, signature and
 * claims verified, record parsed. What stands for the network (and signs) is timed apart and taken off.
 */
export async function measureOwnShare() {
  const { createGatewayRegistry } = await import(
    await bundle('lib/registry/gateway.ts', { name: 'gatewayClient', format: 'es' })
  );
  const pair = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(pair.publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
  const keyThumbprint = await calculateJwkThumbprint(key);
  const times = { away: 0 };
  const officer = { officer: 'can-bo.01', unit: 'xa-tan-hoi.1', clientId: 'khai-mot-lan' };
  const post = async (_url, body) => {
    const left = performance.now();
    const token = await sign(claimsFor(JSON.parse(body), officer, keyThumbprint), pair.privateKey);
    const response = new Response(token, {
      headers: { 'content-type': 'application/citizen-record+jwt' },
    });
    times.away += performance.now() - left;
    return response;
  };
  const registry = createGatewayRegistry(
    {
      url: 'https://cong.example.vn',
      issuer: 'https://cong.example.vn',
      keys: [key],
      needs: [],
      deadlineMs: 10_000,
    },
    {
      credentials: async () => ({
        ...officer,
        keyThumbprint,
        post,
        refused: async () => undefined,
      }),
      wait: { load: async () => 0, save: async () => undefined },
      now: () => new Date(),
      newId: newUuid7,
    },
  );
  const runs = [];
  for (let run = 0; run < WARM_UP + REPEATS; run += 1) {
    times.away = 0;
    const started = performance.now();
    const answer = await registry.lookUp(requestOf(officer));
    const took = performance.now() - started - times.away;
    if (answer.outcome !== 'found') throw new Error(`The look-up ended in ${answer.reason}.`);
    if (run >= WARM_UP) runs.push(took);
  }
  const sorted = [...runs].sort((a, b) => a - b);
  const figures = {
    medianMs: round(median(runs)),
    p95Ms: round(sorted[Math.floor(REPEATS * 0.95)]),
  };
  console.log(`own share of a look-up: median ${figures.medianMs} ms, p95 ${figures.p95Ms} ms`);
  return figures;
}

function requestOf({ officer, unit }) {
  return {
    idNumber: SUBJECT,
    officer,
    unit,
    procedure: '1.001193',
    dossier: 'P-AB12C-DE34F',
    purpose: 'dossier',
    basis: 'card-scanned',
    nonce: newUuid7(),
    keys: ['ethnicity'],
  };
}

function claimsFor(body, { officer, unit, clientId }, jkt) {
  const at = Math.floor(Date.now() / 1000);
  const source = 'csdlqgdc';
  const address = {
    codeList: '2025',
    province: '80',
    commune: '25531',
    detail: 'Tổ 7, ấp Hội Phước',
  };
  const text = { idNumber: SUBJECT, oldIdNumber: '000295112' };
  return {
    iss: 'https://cong.example.vn',
    aud: clientId,
    sub: SUBJECT,
    jti: newUuid7(),
    iat: at,
    exp: at + 120,
    requestId: body.requestId,
    nonce: body.nonce,
    officer,
    unit,
    purpose: body.purpose,
    cnf: { jkt },
    training: true,
    pseudonym: { keyId: 'gateway:0123456789abcdef', value: 'a'.repeat(64) },
    data: [
      ...TEXT_KEYS.map((key) => ({ key, value: text[key] ?? 'Lê Minh Khôi', source })),
      ...ADDRESS_KEYS.map((key) => ({ key, value: address, source, asOf: '2026-10-01' })),
      ...PERSON_KEYS.map((key) => ({ key, value: { fullName: 'Lê Văn Tấn' }, source })),
      { key: 'birthDate', value: { year: 1995, month: 3, day: 12 }, source },
      { key: 'sex', value: 'male', source },
      { key: 'ethnicity', value: '01', source },
    ],
  };
}

function sign(claims, key) {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'ES256', typ: 'citizen-record+jwt', kid: 'bench' })
    .sign(key);
}

/** UUID version 7: the time in front, the rest random. */
function newUuid7() {
  const random = crypto.randomUUID().slice(15);
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random}`;
}
