import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { startProvince } from '../../demo/gateway.mjs';
import { buildServer } from '../../tools/server/build.mjs';
import { logIn, lookUpBody, REDIRECT } from '../../tools/server/officer.mjs';

/** The gateway as a province runs it: its bundle in a process of its own, beside a real OpenID provider. */
let province;
before(async () => {
  province = await startProvince({
    serverFile: await buildServer(),
    redirectUris: [REDIRECT],
    limits: { perMinute: 100_000, perDay: 1_000_000 },
  });
});
after(() => province?.close());

const logTexts = () => {
  const folder = join(province.folder, 'log');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
};

test('an officer logs in at a real provider and gets a record that the pinned key signed', async () => {
  const officer = await logIn(province);
  assert.equal(officer.tokens.token_type, 'dpop');
  assert.equal(officer.idClaims.officer, 'can-bo.01');
  assert.deepEqual(officer.idClaims.unit, ['xa-tan-hoi.1']);
  const body = lookUpBody({ sensitive: ['ethnicity'] });
  const response = await officer.call('POST', '/v1/lookups', body);
  assert.equal(response.status, 200);
  const { payload } = await jwtVerify(
    await response.text(),
    createLocalJWKSet({ keys: province.policy.gateway.keys }),
    { typ: 'citizen-record+jwt', issuer: province.url, audience: 'khai-mot-lan' },
  );
  assert.equal(payload.sub, body.idNumber);
  assert.equal(payload.nonce, body.nonce);
  assert.ok(payload.data.some(({ key }) => key === 'ethnicity'));
  assert.ok(!payload.data.some(({ key }) => key === 'religion'));
});

test('a stolen token is useless: bearer, another key, and a proof played again are 401', async () => {
  const officer = await logIn(province);
  const thief = await logIn(province, { officer: 'can-bo.02' });
  const stolen = officer.tokens.access_token;
  const bearer = await fetch(`${province.url}/v1/lookups`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stolen}`, 'content-type': 'application/json' },
    body: JSON.stringify(lookUpBody()),
  });
  assert.equal(bearer.status, 401);
  assert.match(bearer.headers.get('www-authenticate'), /^DPoP /);
  assert.equal((await officer.call('POST', '/v1/lookups', lookUpBody())).status, 200);
  const { url, init } = officer.sent.at(-1);
  assert.equal((await fetch(url, init)).status, 401);
  const otherKey = await thief.call('POST', '/v1/lookups', lookUpBody(), stolen);
  assert.equal(otherKey.status, 401);
});

test('a supervisor reconciles and may not look up; an officer may not reconcile', async () => {
  const supervisor = await logIn(province, {
    officer: 'giam-sat.01',
    scope: 'openid officer lookup:reconcile',
  });
  const path = '/v1/reconciliation?from=2026-01-01&to=2026-01-02';
  assert.equal((await supervisor.call('POST', '/v1/lookups', lookUpBody())).status, 403);
  assert.equal((await supervisor.call('GET', path)).status, 200);
  const officer = await logIn(province, {
    scope: 'openid officer citizen:lookup lookup:reconcile',
  });
  assert.equal((await officer.call('GET', path)).status, 403);
});

test('no value and no token is in the log, in what the gateway reports, or in an address', async () => {
  const officer = await logIn(province);
  const body = lookUpBody({ fullName: 'Lê Minh Khôi', birthDate: { year: 1995 } });
  await officer.call('POST', '/v1/lookups', body);
  await officer.call('POST', '/v1/lookups', lookUpBody({ fullName: 'Canary Nguyễn' }));
  const texts = logTexts() + JSON.stringify(province.lines);
  const record = ['Khôi', 'Khoi', '1995-03', '000295112', '0900000112', 'Hội Phước'];
  const secrets = [body.idNumber, body.nonce, 'Canary', officer.tokens.access_token, ...record];
  for (const secret of secrets) assert.ok(!texts.includes(secret), secret);
  assert.match(texts, /"kind":"asked"/);
});

test('a gateway that was stopped and started again answers without a new login', async () => {
  const officer = await logIn(province);
  const body = lookUpBody();
  assert.equal((await officer.call('POST', '/v1/lookups', body)).status, 200);
  await province.stop();
  await assert.rejects(officer.call('POST', '/v1/lookups', lookUpBody()));
  await province.start();
  assert.equal((await officer.call('POST', '/v1/lookups', lookUpBody())).status, 200);
  const repeated = await officer.call('POST', '/v1/lookups', body);
  assert.equal(repeated.status, 409);
});

test('a gateway that is killed in the middle has every answered look-up in its log, asked and ended', async () => {
  const officers = await Promise.all(Array.from({ length: 5 }, () => logIn(province)));
  const answered = [];
  let running = true;
  const work = officers.map(async (officer) => {
    while (running) {
      const body = lookUpBody();
      const response = await officer.call('POST', '/v1/lookups', body).catch(() => undefined);
      if (response?.status === 200) answered.push(body.requestId);
      else return;
    }
  });
  while (answered.length < 10) await new Promise((resolve) => setTimeout(resolve, 20));
  await province.stop('SIGKILL');
  running = false;
  await Promise.all(work);
  await province.start();
  const lines = logTexts().split('\n');
  for (const id of answered) {
    const own = lines.filter((line) => line.includes(id));
    assert.deepEqual(
      own.map((line) => JSON.parse(line.slice(65)).event.kind),
      ['asked', 'ended'],
    );
  }
  const [officer] = officers;
  assert.equal((await officer.call('POST', '/v1/lookups', lookUpBody())).status, 200);
});

test('a body of 50 MB is cut off and does not make the gateway grow', async () => {
  const officer = await logIn(province);
  const before = memoryOf();
  const status = await new Promise((resolve) => {
    const { port } = new URL(province.url);
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path: '/v1/lookups',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `DPoP ${officer.tokens.access_token}`,
        },
      },
      (response) => resolve(response.statusCode),
    );
    sending.on('error', () => resolve('cut off'));
    const block = Buffer.alloc(1024 * 1024, 0x20);
    let left = 50;
    const write = () => {
      while (left > 0) {
        left -= 1;
        if (!sending.write(block)) return sending.once('drain', write);
      }
      sending.end();
    };
    write();
  });
  assert.ok(status === 'cut off' || status === 401 || status === 413, String(status));
  assert.ok(memoryOf() - before < 40, `${before} → ${memoryOf()} MB`);
  assert.equal((await officer.call('POST', '/v1/lookups', lookUpBody())).status, 200);
});

test('callers that never finish their headers are cut off while others are answered', async () => {
  const { port } = new URL(province.url);
  const sockets = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write('POST /v1/lookups HTTP/1.1\r\nHost: x\r\n');
    return { socket, closed: new Promise((resolve) => socket.once('close', resolve)) };
  });
  const officer = await logIn(province);
  assert.equal((await officer.call('POST', '/v1/lookups', lookUpBody())).status, 200);
  const began = Date.now();
  await Promise.all(sockets.map(({ closed }) => closed));
  assert.ok(Date.now() - began < 20_000);
});

/** Resident memory of the gateway's process in MB. */
function memoryOf() {
  const pid = readFileSync(join(province.folder, 'log', 'lock'), 'utf8').split(' ')[0];
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Math.round((Number(pages) * 4096) / 1024 / 1024);
}
