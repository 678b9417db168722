import { z } from 'zod';
import { parseVerifierKey } from '../lib/fleet/note-key';
import { unitSchema } from '../lib/registry/gateway-contract';

const path = z.string().min(1);
const secureUrl = z.url().refine(isSecureOrLocal, 'https, or http on this machine alone');

const busLoginSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('ndxp'),
    user: z.string(),
    secretFile: path,
    xRoadClient: z.string(),
    apiKeyFile: path,
  }),
  z.strictObject({ kind: z.literal('lgsp'), tokenFile: path }),
]);

const limitsSchema = z
  .strictObject({
    perMinute: z.int().min(1).default(20),
    perDay: z.int().min(1).default(600),
    wrongPerNumberPerHour: z.int().min(1).default(5),
    wrongPerOfficerPerHour: z.int().min(1).default(30),
    upstreamTimeoutMs: z.int().min(100).max(60_000).default(20_000),
  })
  .prefault({});

/** Settings of one gateway, as its file holds them; secrets are in files that the settings name. */
export const configSchema = z.strictObject({
  listen: z.strictObject({
    host: z.string().default('127.0.0.1'),
    port: z.int().min(0).max(65_535),
    /** Certificate and key in PEM; without them only this machine is served, or a proxy on it. */
    tls: z.strictObject({ certFile: path, keyFile: path }).optional(),
  }),
  /** Scheme, host and port under which callers reach this gateway; also the issuer of its signatures. */
  publicUrl: secureUrl.refine((url) => new URL(url).origin === url, 'an origin alone'),
  identity: z.strictObject({
    issuer: secureUrl,
    /** Where the issuer's keys are, when its metadata cannot be read by this machine. */
    keysUrl: secureUrl.optional(),
    clients: z.array(z.string().min(1)).min(1),
    claims: z
      .strictObject({
        officer: z.string().default('officer'),
        units: z.string().default('unit'),
        staffId: z.string().optional(),
        staffEmail: z.string().optional(),
      })
      .prefault({}),
  }),
  /** Only where an extension has no host permission for this gateway. */
  extensionOrigins: z
    .array(z.string().regex(/^(?:chrome|moz)-extension:\/\/[a-z0-9-]+$/))
    .default([]),
  signingKeyFile: path,
  pseudonymKeyFile: path,
  logFolder: path,
  licences: z
    .array(
      z.strictObject({
        unit: z.union([z.literal('*'), unitSchema]),
        procedures: z.array(z.string().regex(/^\d\.\d{6}$/)).min(1),
      }),
    )
    .min(1),
  purposes: z.array(z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)).min(1),
  dossierPattern: z
    .string()
    .refine(isPattern, 'no regular expression')
    .default('^[A-Z0-9]{1,6}(?:[-./][A-Z0-9]{1,6}){1,6}$'),
  limits: limitsSchema,
  /** The journals of the province's machines; without it none are taken. */
  journal: z
    .strictObject({
      /** Code of the province; its rows are read by nobody of another. */
      province: z.string().regex(/^[A-Za-z0-9]{1,16}$/),
      store: z.discriminatedUnion('kind', [
        /** PostgreSQL in this process; `folder` holds its files. */
        z.strictObject({ kind: z.literal('embedded'), dataFolder: path }),
        /** PostgreSQL 15 or later; the file holds one address, such as postgres://fleet_server:…@host/db. */
        z.strictObject({ kind: z.literal('postgres'), urlFile: path }),
      ]),
      /** Hourly signed checkpoints over all machines' journals; without it none are made. */
      checkpoints: z
        .strictObject({
          /** Made by the command `note-key`; its name is the origin of the checkpoints. */
          keyFile: path,
          /** Public keys of bodies that co-sign, as `note-key` prints them. */
          cosigners: z.array(z.string().refine(isCosigner, 'no key of a co-signer')).default([]),
        })
        .optional(),
    })
    .optional(),
  upstream: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('synthetic'), populationFile: path }),
    z.strictObject({
      kind: z.literal('037'),
      wire: z.enum(['soap', 'json']),
      url: secureUrl,
      login: busLoginSchema,
      /** The address is a test environment with invented citizens. */
      training: z.boolean().default(false),
    }),
  ]),
});

export type GatewayConfig = z.infer<typeof configSchema>;

/** The settings cannot be used; the message names the places, not the values. */
export class BadConfigError extends Error {
  override readonly name = 'BadConfigError';
}

export function parseConfig(value: unknown): GatewayConfig {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) {
    const places = parsed.error.issues.map(
      ({ path: where, message }) => `${where.join('.')}: ${message}`,
    );
    throw new BadConfigError(places.join('\n'));
  }
  const { listen, publicUrl } = parsed.data;
  if (listen.tls === undefined && !isLoopback(listen.host)) {
    throw new BadConfigError('listen: without TLS only a loopback address can be served');
  }
  if (listen.tls !== undefined && !publicUrl.startsWith('https:')) {
    throw new BadConfigError('publicUrl: must be https where TLS is served');
  }
  return parsed.data;
}

function isSecureOrLocal(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}

function isCosigner(text: string): boolean {
  return parseVerifierKey(text)?.use === 'cosigner';
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
