import { createHash, createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import { calculateJwkThumbprint, SignJWT } from 'jose';

const TOKEN_RENEWAL_MS = 240_000;
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** One officer at one counter: a key, a token and one kept-alive connection, calling as the extension does. */
export async function createSender({ url, issuer, officer, units, scope = 'journal:write' }) {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = pair.publicKey.export({ format: 'jwk' });
  const key = createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const jkt = await calculateJwkThumbprint(jwk);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const head = encode({ alg: 'ES256', typ: 'dpop+jwt', jwk });
  let token = { text: '', ath: '', made: 0 };
  let nonce = '';

  async function freshToken() {
    if (Date.now() - token.made < TOKEN_RENEWAL_MS) return token;
    const text = await new SignJWT({
      client_id: 'khai-mot-lan',
      scope,
      officer,
      unit: units,
      cnf: { jkt },
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .setIssuer(issuer.issuer)
      .setAudience(url)
      .setSubject(officer)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(issuer.privateKey);
    token = { text, ath: createHash('sha256').update(text).digest('base64url'), made: Date.now() };
    return token;
  }

  function proofOf(method, path, ath) {
    const iat = Math.floor(Date.now() / 1000);
    const htu = url + path.split('?')[0];
    const text = `${head}.${encode({ jti: randomUUID(), htm: method, htu, iat, ath, nonce })}`;
    const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
    return `${text}.${signature.toString('base64url')}`;
  }

  /** Status 0: no answer. */
  async function call(method, path, body, again = true) {
    const { text, ath } = await freshToken();
    const answer = await send(method, path, body, {
      authorization: `DPoP ${text}`,
      dpop: proofOf(method, path, ath),
      ...(body
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        : {}),
    });
    return answer.status === 401 && again ? call(method, path, body, false) : answer;
  }

  function send(method, path, body, headers) {
    return new Promise((resolve) => {
      const asked = request(new URL(path, url), { method, agent, headers }, (response) => {
        nonce = response.headers['dpop-nonce'] ?? nonce;
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () =>
          resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') }),
        );
        response.once('error', () => resolve({ status: 0, text: '' }));
      });
      asked.once('error', () => resolve({ status: 0, text: '' }));
      asked.end(body);
    });
  }

  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    close: () => agent.destroy(),
  };
}
