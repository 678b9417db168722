import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWK,
  SignJWT,
} from 'jose';
import { uuidv7obj } from 'uuidv7';
import { assembleGateway } from '../../../server/assemble';
import { makeKeys } from '../../../server/commands/make-keys';
import { parseConfig } from '../../../server/config';
import type { ReportLine } from '../../../server/gateway';
import type { Database } from '../../../server/journal/database';
import type { LogEntry } from '../../../server/log/entry';
import type { LookupLog } from '../../../server/log/port';

export const PUBLIC_URL = 'http://127.0.0.1:4999';
const ISSUER = 'http://127.0.0.1:4998';
export const FATHER = { idNumber: '000095250112', oldIdNumber: '000295112' } as const;
export const FATHER_DETAILS = {
  fullName: 'Lê Minh Khôi',
  birthDate: { year: 1995, month: 3, day: 12 },
} as const;

export interface Key {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
  readonly jkt: string;
}

export async function makeKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return { privateKey, jwk, jkt: await calculateJwkThumbprint(jwk) };
}

export type GatewayUnderTest = Awaited<ReturnType<typeof openGateway>>;

interface Options {
  readonly upstream?: object;
  readonly limits?: object;
  readonly log?: LookupLog;
  readonly folder?: string;
  readonly extensionOrigins?: readonly string[];
  readonly journalDatabase?: Database;
  readonly province?: string;
  readonly checkpoints?: { readonly keyFile: string; readonly cosigners?: readonly string[] };
}

/** A real gateway on files of its own, with a clock that the test turns and an issuer key that it holds. */
export async function openGateway(options: Options = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'kml-gateway-')));
  const clock = { now: Date.parse('2026-11-23T02:00:00Z') };
  if (options.folder === undefined) await makeKeys(join(folder, 'keys'));
  const config = parseConfig({
    listen: { port: 0 },
    publicUrl: PUBLIC_URL,
    identity: {
      issuer: ISSUER,
      clients: ['khai-mot-lan'],
      claims: { staffId: 'staff_id', staffEmail: 'email' },
    },
    signingKeyFile: join(folder, 'keys/signing.jwk.json'),
    pseudonymKeyFile: join(folder, 'keys/pseudonym.key'),
    logFolder: join(folder, 'log'),
    licences: [{ unit: 'xa-tan-hoi.1', procedures: ['1.001193', '2.000986'] }],
    purposes: ['dossier'],
    ...(options.extensionOrigins ? { extensionOrigins: options.extensionOrigins } : {}),
    ...(options.journalDatabase
      ? {
          journal: {
            province: options.province ?? '80',
            store: { kind: 'embedded', dataFolder: join(folder, 'journal') },
            ...(options.checkpoints ? { checkpoints: options.checkpoints } : {}),
          },
        }
      : {}),
    limits: { perMinute: 10_000, perDay: 1_000_000, ...options.limits },
    upstream: options.upstream ?? {
      kind: 'synthetic',
      populationFile: join(import.meta.dirname, '../../../public/data/population.json'),
    },
  });
  const issuerKey = await makeKey();
  const reports: ReportLine[] = [];
  const gateway = await assembleGateway(config, {
    now: () => new Date(clock.now),
    report: (line) => reports.push(line),
    issuerKeys: createLocalJWKSet({ keys: [issuerKey.jwk] }),
    schedule: false,
    ...(options.log ? { log: options.log } : {}),
    ...(options.journalDatabase ? { journalDatabase: options.journalDatabase } : {}),
  });
  const officerKey = await makeKey();

  const token = (changes: Record<string, unknown> = {}, key = issuerKey, header = {}) =>
    new SignJWT({
      iss: ISSUER,
      aud: PUBLIC_URL,
      sub: 'account-1',
      client_id: 'khai-mot-lan',
      scope: 'citizen:lookup citizen:verify dossier:report lookup:reconcile',
      officer: 'can-bo.01',
      unit: ['xa-tan-hoi.1'],
      staff_id: '000095999999',
      email: 'can-bo.01@example.vn',
      iat: Math.floor(clock.now / 1000),
      exp: Math.floor(clock.now / 1000) + 300,
      cnf: { jkt: officerKey.jkt },
      ...changes,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
      .sign(key.privateKey);

  const nonce = async () => {
    const response = await gateway.app.request('/v1/about');
    return response.headers.get('dpop-nonce') ?? '';
  };

  const proof = async (
    accessToken: string,
    path: string,
    method: string,
    changes: Record<string, unknown> = {},
    key = officerKey,
    header: Record<string, unknown> = {},
  ) =>
    new SignJWT({
      jti: randomUUID(),
      htm: method,
      htu: PUBLIC_URL + path,
      iat: Math.floor(clock.now / 1000),
      ath: createHash('sha256').update(accessToken).digest('base64url'),
      nonce: await nonce(),
      ...changes,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: key.jwk, ...header })
      .sign(key.privateKey);

  const post = async (
    path: string,
    body: unknown,
    headers: Record<string, string | undefined> = {},
    claims: Record<string, unknown> = {},
  ): Promise<Response> => {
    const accessToken = await token(claims);
    const all = {
      authorization: `DPoP ${accessToken}`,
      dpop: await proof(accessToken, path, 'POST'),
      'content-type': 'application/json',
      ...headers,
    };
    const given = Object.entries(all).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    );
    return gateway.app.request(path, {
      method: 'POST',
      headers: given,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  };

  const get = async (path: string, claims: Record<string, unknown> = {}): Promise<Response> => {
    const accessToken = await token(claims);
    const dpop = await proof(accessToken, path.split('?')[0] ?? '', 'GET');
    return gateway.app.request(path, { headers: { authorization: `DPoP ${accessToken}`, dpop } });
  };

  const body = (changes: Record<string, unknown> = {}) => ({
    requestId: newRequestId(clock.now),
    nonce: randomUUID(),
    unit: 'xa-tan-hoi.1',
    purpose: { code: 'dossier', procedure: '1.001193', dossier: 'P-0A1B2-C3D4E' },
    idNumber: FATHER.idNumber,
    ...changes,
  });

  const entries = async (): Promise<LogEntry[]> => {
    const all: LogEntry[] = [];
    for await (const entry of gateway.log.read(new Date(0), new Date('2100-01-01')))
      all.push(entry);
    return all;
  };

  return {
    ...gateway,
    folder,
    clock,
    reports,
    issuerKey,
    officerKey,
    token,
    proof,
    nonce,
    post,
    get,
    body,
    entries,
    close: async () => {
      await gateway.log.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A UUIDv7 of this time, as the extension makes one. */
export function newRequestId(at: number): string {
  const random = Buffer.from(uuidv7obj().bytes);
  random.writeUIntBE(at, 0, 6);
  return random.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The problem's name in an answer, such as "not-found". */
export async function problemOf(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return type.replace('urn:khai-mot-lan:problem:', '');
}

export async function writeFileIn(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}
