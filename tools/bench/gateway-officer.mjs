import { createHash, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { uuidv7 } from 'uuidv7';

const TOKEN_RENEWAL_MS = 240_000;

/** An officer with a key, a token and one kept-alive connection, who asks as the extension does. */
export async function createOfficer({ url, issuer, index, idNumber }) {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const jkt = await calculateJwkThumbprint(jwk);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let token = { text: '', ath: '', made: 0 };
  let nonce = '';

  async function freshToken() {
    if (Date.now() - token.made < TOKEN_RENEWAL_MS) return token;
    const text = await new SignJWT({
      client_id: 'khai-mot-lan',
      scope: 'citizen:lookup',
      officer: `can-bo.${index}`,
      unit: 'xa-tan-hoi.1',
      cnf: { jkt },
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .setIssuer(issuer.issuer)
      .setAudience(url)
      .setSubject(String(index))
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(issuer.privateKey);
    token = { text, ath: createHash('sha256').update(text).digest('base64url'), made: Date.now() };
    return token;
  }

  async function lookUp(again = true) {
    const { text, ath } = await freshToken();
    const proof = await new SignJWT({
      jti: randomUUID(),
      htm: 'POST',
      htu: `${url}/v1/lookups`,
      ath,
      nonce,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey);
    const body = JSON.stringify({
      requestId: uuidv7(),
      nonce: randomUUID(),
      unit: 'xa-tan-hoi.1',
      purpose: { code: 'dossier', procedure: '1.001193', dossier: 'P-0A1B2-C3D4E' },
      idNumber,
    });
    const status = await send('POST', '/v1/lookups', body, {
      authorization: `DPoP ${text}`,
      dpop: proof,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    return status === 401 && again ? lookUp(false) : status === 200;
  }

  /** One call; answers the status and keeps the nonce. */
  function send(method, path, body, headers = {}) {
    return new Promise((resolve) => {
      const call = request(new URL(path, url), { method, agent, headers }, (response) => {
        nonce = response.headers['dpop-nonce'] ?? nonce;
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      });
      call.once('error', () => resolve(0));
      call.end(body);
    });
  }

  return { lookUp, about: async () => (await send('GET', '/v1/about')) === 200 };
}
