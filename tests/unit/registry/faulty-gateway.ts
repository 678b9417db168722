import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import {
  type LookUpBody,
  lookUpBodySchema,
  RECORD_MEDIA_TYPE,
} from '../../../lib/registry/gateway-contract';
import {
  GATEWAY_PROBLEMS,
  type GatewayProblem,
  problemType,
} from '../../../lib/registry/gateway-problems';
import { NOW, type Signer } from './signing';

export type Behaviour = (
  body: LookUpBody,
  response: ServerResponse,
  request: IncomingMessage,
) => Promise<void> | void;

/** A gateway on loopback that signs right answers, or does what the test says instead. */
export async function startGateway(signer: Signer, { tls = false } = {}) {
  const seen: LookUpBody[] = [];
  const sent = { bytes: 0 };
  const answerRight: Behaviour = async (body, response) => {
    const at = Math.floor(NOW.getTime() / 1000);
    const token = await signer.sign({
      ...signer.claims,
      iat: at,
      exp: at + 120,
      sub: body.idNumber ?? signer.claims.sub,
      requestId: body.requestId,
      nonce: body.nonce,
      purpose: body.purpose,
      data: signer.claims.data.map((datum) =>
        datum.key === 'idNumber' ? { ...datum, value: body.idNumber ?? datum.value } : datum,
      ),
    });
    response.writeHead(200, { 'content-type': RECORD_MEDIA_TYPE }).end(token);
  };
  let behaviour: Behaviour = answerRight;
  const listener: RequestListener = (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = lookUpBodySchema.parse(JSON.parse(Buffer.concat(pieces).toString()));
      seen.push(body);
      void behaviour(body, response, request);
    });
  };
  const server = tls ? createSecureServer(selfSigned(), listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    /** Every body that arrived. */
    seen,
    sent,
    answerRight,
    /** From now on; without an argument, right answers again. */
    behave: (next: Behaviour = answerRight) => {
      behaviour = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function problem(name: GatewayProblem, headers: Record<string, string> = {}): Behaviour {
  return (_body, response) => {
    const { status, title } = GATEWAY_PROBLEMS[name];
    response
      .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ type: problemType(name), title, status }));
  };
}

export function status(
  code: number,
  type = 'text/html',
  text = '<h1>…</h1>',
  headers = {},
): Behaviour {
  return (_body, response) => {
    response.writeHead(code, { 'content-type': type, ...headers }).end(text);
  };
}

/** A certificate that nobody issued, for another name and soon expired: what a man in the middle looks like. */
function selfSigned() {
  const pem = (label: string, lines: readonly string[]) =>
    [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
  return { key: pem('PRIVATE KEY', WORTHLESS_KEY), cert: pem('CERTIFICATE', CERTIFICATE) };
}

const WORTHLESS_KEY = [
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7zEbG8Edp0Q171s+',
  'SIzYKeb3punrmHvyZmOwgxJcI2WhRANCAATXFEpodN5TTaGCel60sfzNiLHF3n2u',
  '0YWRxJ2UPwJqq3eM8sSKj48V+OgWL7lZNxTTSvmXYnL8bQ3LRi6nBKF/',
];
const CERTIFICATE = [
  'MIIBiDCCAS2gAwIBAgIUJSQ55lm8fUSJbKFEoR2EKLdB/EowCgYIKoZIzj0EAwIw',
  'GTEXMBUGA1UEAwwOc2FpLmV4YW1wbGUudm4wHhcNMjYxMTIzMTIzNTI4WhcNMjYx',
  'MTI1MTIzNTI4WjAZMRcwFQYDVQQDDA5zYWkuZXhhbXBsZS52bjBZMBMGByqGSM49',
  'AgEGCCqGSM49AwEHA0IABNcUSmh03lNNoYJ6XrSx/M2IscXefa7RhZHEnZQ/Amqr',
  'd4zyxIqPjxX46BYvuVk3FNNK+ZdicvxtDctGLqcEoX+jUzBRMB0GA1UdDgQWBBQg',
  '18lX+Hb2eE3DMdpxl3gjSWpjZzAfBgNVHSMEGDAWgBQg18lX+Hb2eE3DMdpxl3gj',
  'SWpjZzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQDh1fNLHJre',
  '+qvaykG2D8AzMLqmf+c+eMYoWeFdh/yFOAIhAMJ7PWmowJXFBZSpi1WxixI33Zxf',
  'Eo9G6regdfOal2aX',
];
