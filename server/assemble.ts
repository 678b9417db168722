import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import type { JWK, JWTVerifyGetKey } from 'jose';
import { parseVerifierKey, type VerifierKey } from '../lib/fleet/note-key';
import { REQUEST_WINDOW_MS } from '../lib/registry/gateway-contract';
import { parsePopulation } from '../lib/registry/population';
import { createIssuerKeys } from './access/issuer-keys';
import { createProofNonces, NONCE_SLOT_MS } from './access/proof-nonce';
import type { CallPorts } from './calls/ports';
import { BadConfigError, type GatewayConfig } from './config';
import { createGateway, type ReportLine } from './gateway';
import type { Database } from './journal/database';
import { openDatabase } from './journal/open';
import { readNoteSigner } from './journal/tree/note-signer';
import { startCheckpoints } from './journal/tree/schedule';
import { createTreeStore } from './journal/tree/tree-store';
import { createLookupLog } from './log/lookup-log';
import type { LookupLog } from './log/port';
import { createRateLimiter } from './rate-limit';
import { createSeenSet, type SeenSet } from './seen-set';
import { createPseudonyms } from './sign/pseudonym';
import { createSigner } from './sign/signer';
import type { SectorSource, Upstream } from './upstream/port';
import type { BusLogin } from './upstream/service-037/transport';
import { createService037 } from './upstream/service-037/upstream';
import { createSyntheticUpstream } from './upstream/synthetic';
import { createSyntheticCivilStatus, createSyntheticInsurance } from './upstream/synthetic-sectors';

const HOUR_MS = 3_600_000;
/** Calls whose ids and proofs are remembered at one time; 16 bytes each, kept twice. */
const REMEMBERED = 170_000;
/** Time within which a request id is accepted: before and after our clock. */
const ID_LIFETIME_MS = 2 * REQUEST_WINDOW_MS;

export interface AssemblyPorts {
  readonly now: () => Date;
  readonly report: (line: ReportLine) => void;
  /** Stands for the issuer's published keys; by default they are fetched. */
  readonly issuerKeys?: JWTVerifyGetKey;
  /** Where look-ups are written down; by default files in the settings' folder. */
  readonly log?: LookupLog;
  /** Where journals are kept; by default what the settings name. Closed with the gateway. */
  readonly journalDatabase?: Database;
  /** False: nobody makes checkpoints by the clock; whoever opened the gateway does. */
  readonly schedule?: boolean;
}

export interface AssembledGateway {
  readonly app: Hono;
  readonly log: LookupLog;
  readonly publicKey: JWK;
  readonly close: () => Promise<void>;
}

/** Builds a gateway from its settings: reads keys and data, opens the log, takes up the ids of the last minutes. */
export async function assembleGateway(
  config: GatewayConfig,
  ports: AssemblyPorts,
): Promise<AssembledGateway> {
  const nowMs = () => ports.now().getTime();
  const signer = await createSigner(JSON.parse(await readFile(config.signingKeyFile, 'utf8')));
  const pseudonymOf = createPseudonyms(await readSecret(config.pseudonymKeyFile));
  const { upstream, sectors } = await openUpstream(config.upstream, ports.now);
  const log = ports.log ?? (await createLookupLog({ folder: config.logFolder, now: ports.now }));
  const seenRequests = createSeenSet({
    now: nowMs,
    lifetimeMs: ID_LIFETIME_MS,
    capacity: REMEMBERED,
  });
  await rememberRequests(log, seenRequests, ports.now());
  const hourly = (calls: number) => createRateLimiter({ calls, windowMs: HOUR_MS }, nowMs);
  const { limits } = config;
  const calls: CallPorts = {
    log,
    upstream,
    sectors,
    signer,
    pseudonymOf,
    seenRequests,
    rules: {
      licences: config.licences,
      purposes: config.purposes,
      dossierPattern: new RegExp(config.dossierPattern, 'u'),
    },
    perOfficer: [
      createRateLimiter({ calls: limits.perMinute, windowMs: 60_000 }, nowMs),
      createRateLimiter({ calls: limits.perDay, windowMs: 24 * HOUR_MS }, nowMs),
    ],
    wrongPerOfficer: hourly(limits.wrongPerOfficerPerHour),
    wrongPerNumber: hourly(limits.wrongPerNumberPerHour),
    issuer: config.publicUrl,
    deadlineMs: limits.upstreamTimeoutMs,
    now: ports.now,
    newId: randomUUID,
  };
  const { identity, publicUrl } = config;
  const database =
    config.journal && (ports.journalDatabase ?? (await openDatabase(config.journal.store)));
  const checkpoints = database && (await openCheckpoints(config.journal, database, ports));
  const journal = config.journal &&
    database && {
      database,
      province: config.journal.province,
      now: ports.now,
      tree: checkpoints?.tree,
    };
  const app = createGateway({
    authentication: {
      issuerKeys: ports.issuerKeys ?? createIssuerKeys(identity),
      rules: { ...identity, resource: publicUrl },
      publicUrl,
      nonces: createProofNonces(randomBytes(32), nowMs),
      seen: createSeenSet({ now: nowMs, lifetimeMs: 2 * NONCE_SLOT_MS, capacity: REMEMBERED }),
      now: nowMs,
    },
    calls,
    about: {
      contract: 1,
      issuer: publicUrl,
      resource: publicUrl,
      needs: [...upstream.needs],
      sources: [...upstream.sources, ...sectors.map(({ source }) => source)],
      training: upstream.training,
    },
    keys: [signer.publicKey],
    journal,
    extensionOrigins: config.extensionOrigins,
    report: ports.report,
  });
  const close = async () => {
    await checkpoints?.stop();
    await log.close();
    await database?.close();
  };
  return { app, log, publicKey: signer.publicKey, close };
}

/** The tree over the machines' journals, and the clock that signs it; nothing where the settings name no key. */
async function openCheckpoints(
  settings: GatewayConfig['journal'],
  database: Database,
  { now, report, schedule = true }: AssemblyPorts,
) {
  const checkpoints = settings?.checkpoints;
  if (!checkpoints) return undefined;
  const keeper = await readNoteSigner(checkpoints.keyFile);
  const store = createTreeStore(database);
  const onFault = (fault: string) =>
    report({ method: 'other', route: 'checkpoint', status: 500, ms: 0, fault });
  return {
    tree: { store, cosigners: checkpoints.cosigners.map(cosignerOf), now },
    stop: schedule ? startCheckpoints({ store, keeper, now, onFault }) : async () => undefined,
  };
}

function cosignerOf(text: string): VerifierKey {
  const key = parseVerifierKey(text);
  if (!key) throw new BadConfigError('journal.checkpoints.cosigners: no key');
  return key;
}

/** After a restart a repeat of a request of the last minutes is still a repeat. */
async function rememberRequests(log: LookupLog, seen: SeenSet, now: Date): Promise<void> {
  const from = new Date(now.getTime() - ID_LIFETIME_MS);
  for await (const { event } of log.read(from, new Date(now.getTime() + ID_LIFETIME_MS))) {
    if (event.kind === 'asked') seen.add(event.requestId);
  }
}

async function openUpstream(
  settings: GatewayConfig['upstream'],
  now: () => Date,
): Promise<{ upstream: Upstream; sectors: readonly SectorSource[] }> {
  if (settings.kind === 'synthetic') {
    const text = await readFile(settings.populationFile, 'utf8');
    const population = parsePopulation(JSON.parse(text));
    return {
      upstream: createSyntheticUpstream(population),
      sectors: [createSyntheticInsurance(population), createSyntheticCivilStatus(population)],
    };
  }
  const { wire, url, training } = settings;
  const login = await readLogin(settings.login);
  return { upstream: createService037({ wire, url, training, login, now }), sectors: [] };
}

async function readLogin(
  settings: Extract<GatewayConfig['upstream'], { kind: '037' }>['login'],
): Promise<BusLogin> {
  switch (settings.kind) {
    case 'none':
      return settings;
    case 'lgsp':
      return { kind: 'lgsp', token: await readLine(settings.tokenFile) };
    case 'ndxp': {
      const [secret, apiKey] = await Promise.all([
        readLine(settings.secretFile),
        readLine(settings.apiKeyFile),
      ]);
      const { user, xRoadClient } = settings;
      return { kind: 'ndxp', user, xRoadClient, secret, apiKey };
    }
  }
}

/** A secret file is too short to be one. */
export class WeakSecretError extends Error {
  override readonly name = 'WeakSecretError';
}

/** At least 32 bytes, in base64url. */
async function readSecret(file: string): Promise<Uint8Array> {
  const bytes = Buffer.from(await readLine(file), 'base64url');
  if (bytes.length < 32) throw new WeakSecretError('The pseudonym key has fewer than 32 bytes');
  return bytes;
}

async function readLine(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).trim();
}
