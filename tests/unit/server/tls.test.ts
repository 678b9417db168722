// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGateway } from '../../../server/serve';
import { FATHER_DETAILS, openGateway, problemOf } from './kit';

const folder = mkdtempSync(join(tmpdir(), 'kml-tls-'));
const certFile = join(folder, 'cert.pem');
const keyFile = join(folder, 'key.pem');
/** Certificates are made by OpenSSL; Node itself can make none. */
const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;

beforeAll(() => {
  if (!hasOpenSsl) return;
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1']
      .concat(['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'])
      .concat(['-keyout', keyFile, '-out', certFile]),
    { stdio: 'ignore' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasOpenSsl)('TLS', () => {
  it('is served from 1.2 on', async () => {
    const app = new Hono().get('/v1/about', (context) => context.text('here'));
    const listen = { host: '127.0.0.1', port: 0, tls: { certFile, keyFile } };
    const server = await serveGateway(app, listen);
    const { port } = server.address;
    const ca = readFileSync(certFile);
    const text = await new Promise<string>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: '/v1/about', ca, agent: false }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      }).on('error', reject);
    });
    expect(text).toBe('here');
    const old = await new Promise<string>((resolve) => {
      const socket = connect({
        host: '127.0.0.1',
        port,
        ca,
        maxVersion: 'TLSv1.1',
        minVersion: 'TLSv1',
      });
      socket.once('secureConnect', () => resolve('accepted'));
      socket.once('error', () => resolve('refused'));
    });
    expect(old).toBe('refused');
    await server.close();
  });

  it('of a source with a certificate that nobody signed is no source', async () => {
    let asked = 0;
    const impostor = createServer(
      { cert: readFileSync(certFile), key: readFileSync(keyFile) },
      (_request, response) => {
        asked += 1;
        response.end('{}');
      },
    );
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
    const { port } = impostor.address() as AddressInfo;
    const gateway = await openGateway({
      upstream: {
        kind: '037',
        wire: 'json',
        url: `https://127.0.0.1:${port}/`,
        login: { kind: 'none' },
        training: true,
      },
    });
    const response = await gateway.post('/v1/lookups', gateway.body(FATHER_DETAILS));
    expect(await problemOf(response)).toBe('upstream-unavailable');
    expect(asked).toBe(0);
    await gateway.close();
    impostor.close();
  });
});
