/**
 * A province in small on this machine: identity provider and gateway, as `npm start -- --gateway` and the
 * end-to-end tests use it. The gateway runs as a process of its own from its bundle, as in a province.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { makeKeys, makeNoteKey } from './gateway-keys.mjs';
import { startIdentity } from './identity/provider.mjs';

const POPULATION = fileURLToPath(new URL('../public/data/population.json', import.meta.url));
/** Procedures of the demonstration's forms and the units that may look up for them. */
const LICENCES = [
  {
    unit: 'xa-tan-hoi.1',
    procedures: ['1.001193', '1.000894', '1.001699', '1.004222', '2.000986'],
  },
];

/**
 * @param {{ serverFile: string, redirectUris: string[], upstream?: object, limits?: object, tokenLifeS?: number,
 *   journal?: boolean }} options `journal`: the gateway keeps journals too, in the embedded store, with signed checkpoints.
 *   `serverFile` is the bundle of tools/server/build.mjs; `upstream` and `limits` as in the gateway's settings.
 * @returns {Promise<{ url: string, issuer: string, policy: object, cosigner?: { keyFile: string, keeper: string }, folder: string, lines: object[], stop(signal?: string): Promise<void>,
 *   start(): Promise<void>, close(): Promise<void> }>}
 *   `policy` is what the extension is given by policy; `lines` is what the gateway reported so far; `stop` and
 *   `start` take the gateway alone down and up again.
 */
export async function startProvince({
  serverFile,
  redirectUris,
  upstream,
  limits,
  tokenLifeS,
  journal = false,
}) {
  const folder = await mkdtemp(join(tmpdir(), 'kml-province-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const identity = await startIdentity({ resource: url, redirectUris, tokenLifeS });
  const key = await makeKeys(serverFile, folder);
  const config = join(folder, 'gateway.json');
  const keys = journal ? await makeTreeKeys(serverFile, folder) : undefined;
  const kept = keys && journalOf(keys);
  await writeFile(
    config,
    JSON.stringify(settingsOf({ port, url, identity, upstream, limits, journal: kept })),
  );
  const lines = [];
  let running;
  const start = async () => {
    running = await runGateway(serverFile, config, lines);
  };
  const stop = async (signal) => {
    await running?.stop(signal);
    running = undefined;
  };
  await start();
  return {
    url,
    issuer: identity.issuer,
    folder,
    lines,
    start,
    stop,
    policy: policyOf({ url, key, identity, upstream, tree: keys }),
    ...(keys ? { cosigner: { keyFile: keys.cosignerFile, keeper: keys.keeper } } : {}),
    close: async () => {
      await stop();
      await identity.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Settings of a gateway on this machine; file names are seen from the settings' folder. */
export function settingsOf({ port, url, identity, upstream, limits, journal }) {
  return {
    listen: { port },
    publicUrl: url,
    identity: {
      issuer: identity.issuer,
      clients: ['khai-mot-lan'],
      claims: { staffId: 'staff_id', staffEmail: 'email' },
    },
    signingKeyFile: 'keys/signing.jwk.json',
    pseudonymKeyFile: 'keys/pseudonym.key',
    logFolder: 'log',
    licences: LICENCES,
    purposes: ['dossier'],
    ...(limits ? { limits } : {}),
    ...(journal ? { journal } : {}),
    upstream: upstream ?? { kind: 'synthetic', populationFile: POPULATION },
  };
}

function policyOf({ url, key, identity, upstream, tree }) {
  const scope = 'openid officer citizen:lookup citizen:verify dossier:report';
  const figures = 'journal:write journal:carry figures:own figures:unit figures:province';
  return {
    registry: 'gateway',
    gateway: {
      url,
      issuer: url,
      keys: [key],
      needs: upstream?.kind === '037' ? ['fullName', 'birthDate'] : [],
    },
    login: {
      issuer: identity.issuer,
      clientId: 'khai-mot-lan',
      scope: tree ? `${scope} ${figures}` : scope,
      resource: url,
    },
    ...(tree
      ? { journal: { url, tree: { keeper: tree.keeper, cosigners: [tree.cosigner] } } }
      : {}),
  };
}

function journalOf({ cosigner }) {
  return {
    province: '80',
    store: { kind: 'embedded', dataFolder: 'kho-nhat-ky' },
    checkpoints: { keyFile: 'keys/tree.json', cosigners: [cosigner] },
  };
}

/** The key of whoever keeps the tree, and that of a second body. */
async function makeTreeKeys(serverFile, folder) {
  const cosignerFile = join(folder, 'keys', 'cosigner.json');
  const keeper = await makeNoteKey(
    serverFile,
    join(folder, 'keys', 'tree.json'),
    'cong.example.vn',
  );
  const cosigner = await makeNoteKey(serverFile, cosignerFile, 'thanh-tra.example.vn', true);
  return { keeper, cosigner, cosignerFile };
}

/** The gateway's bundle as a process; what it reports goes into `lines`. */
export async function runGateway(serverFile, config, lines) {
  const child = spawn(process.execPath, [serverFile, 'serve', '--config', config], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const killed = () => child.kill();
  process.once('exit', killed);
  child.once('exit', () => process.removeListener('exit', killed));
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(JSON.parse(line));
      if ('listening' in JSON.parse(line)) resolve();
    });
    ended.then(() => reject(new Error(`The gateway did not start: ${complaint}`)));
  });
  return {
    pid: child.pid,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
