import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { GatewayConfig } from './config';

/** Slow or idle callers are cut off, so that they cannot hold the gateway's connections. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
} as const;
const MAX_CONNECTIONS = 1000;

export interface RunningServer {
  readonly address: AddressInfo;
  /** Takes no new calls, waits for those under way. */
  close(): Promise<void>;
}

/** Serves over TLS 1.2 or later where a certificate is given, else on this machine alone. */
export async function serveGateway(
  app: Hono,
  listen: GatewayConfig['listen'],
): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server: Server = listen.tls
    ? createHttpsServer({ ...TIMES, ...(await readTls(listen.tls)) }, listener)
    : createHttpServer({ ...TIMES }, listener);
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen.port, listen.host, resolve);
  });
  return {
    address: server.address() as AddressInfo,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
        server.closeIdleConnections();
      }),
  };
}

async function readTls({ certFile, keyFile }: NonNullable<GatewayConfig['listen']['tls']>) {
  const [cert, key] = await Promise.all([readFile(certFile), readFile(keyFile)]);
  return { cert, key, minVersion: 'TLSv1.2' as const };
}
