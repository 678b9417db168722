import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../prepare.mjs';
import { findPostgres, freePort, serviceAccount } from './postgres.mjs';

const HOST = '127.0.0.1';
const NODES = [1, 2, 3];
const READY_WITHIN_MS = 300_000;
const DEPLOY = join(ROOT, 'deploy', 'patroni');

/** Debian packages of the cluster, with a program of each. */
export const CLUSTER_PACKAGES = {
  patroni: '/usr/bin/patroni',
  'python3-etcd': '/usr/lib/python3/dist-packages/etcd',
  'etcd-server': '/usr/bin/etcd',
  haproxy: '/usr/sbin/haproxy',
};

/**
 * Three etcd, three PostgreSQL under Patroni and one HAProxy on this machine, from the files in deploy/patroni.
 * Answers the owner's address through the proxy.
 */
export async function startCluster() {
  const account = serviceAccount();
  const folder = mkdtempSync(join(tmpdir(), 'kml-cluster-'));
  own(folder, account);
  const running = new Map();
  const start = (name, command, args) => {
    const log = openSync(join(folder, `${name}.log`), 'a');
    const options = { ...account, cwd: folder, stdio: ['ignore', log, log] };
    running.set(name, spawn(command, args, options));
  };

  const etcd = await Promise.all(
    NODES.map(async (no) => ({ no, client: await freePort(), peer: await freePort() })),
  );
  const initial = etcd.map(({ no, peer }) => `etcd${no}=http://${HOST}:${peer}`).join(',');
  for (const { no, client, peer } of etcd)
    start(`etcd${no}`, '/usr/bin/etcd', [
      ...['--name', `etcd${no}`, '--data-dir', join(folder, `etcd${no}`)],
      ...['--listen-client-urls', `http://${HOST}:${client}`],
      ...['--advertise-client-urls', `http://${HOST}:${client}`],
      ...['--listen-peer-urls', `http://${HOST}:${peer}`],
      ...['--initial-advertise-peer-urls', `http://${HOST}:${peer}`],
      ...['--initial-cluster', initial, '--initial-cluster-token', 'khai-mot-lan'],
      // Three members share one loaded disk here.
      ...['--heartbeat-interval', '500', '--election-timeout', '5000'],
    ]);

  const nodes = [];
  for (const no of NODES) {
    const name = `pg${no}`;
    const node = { name, pgPort: await freePort(), apiPort: await freePort() };
    nodes.push({ ...node, data: join(folder, name), config: join(folder, `${name}.yml`) });
  }
  for (const node of nodes) {
    const filled = fill('patroni.yml', {
      name: node.name,
      host: HOST,
      network: `${HOST}/32`,
      api_port: node.apiPort,
      pg_port: node.pgPort,
      etcd_hosts: etcd.map(({ client }) => `${HOST}:${client}`).join(','),
      data_dir: node.data,
      bin_dir: findPostgres(),
      pgpass: join(folder, `${node.name}.pgpass`),
      socket_dir: folder,
      owner_password: 'owner-here',
      replication_password: 'replication-here',
      rewind_password: 'rewind-here',
    });
    writeFileSync(node.config, filled);
    own(node.config, account);
  }
  const startNode = (node) => start(node.name, '/usr/bin/patroni', [node.config]);
  const port = await freePort();
  const servers = nodes.map(
    ({ name, pgPort, apiPort }) =>
      `    server ${name} ${HOST}:${pgPort} maxconn 100 check port ${apiPort}`,
  );
  const proxy = join(folder, 'haproxy.cfg');
  writeFileSync(proxy, fill('haproxy.cfg', { host: HOST, port, servers: servers.join('\n') }));
  own(proxy, account);
  for (const node of nodes) startNode(node);
  start('haproxy', '/usr/sbin/haproxy', ['-f', proxy]);

  const statusOf = async ({ apiPort }) => {
    try {
      const response = await fetch(`http://${HOST}:${apiPort}/patroni`, {
        signal: AbortSignal.timeout(3000),
      });
      return await response.json();
    } catch {
      return undefined;
    }
  };
  const primary = async () => {
    for (const node of nodes) {
      const status = await statusOf(node);
      if (status?.state === 'running' && (status.role === 'master' || status.role === 'primary'))
        return node;
    }
    return undefined;
  };
  /** A primary, two followers, one of them in step. */
  const whole = async () => {
    const leader = await primary();
    const replicas = leader && (await statusOf(leader))?.replication;
    return Array.isArray(replicas) &&
      replicas.length === 2 &&
      replicas.every(({ state }) => state === 'streaming') &&
      replicas.some(({ sync_state: state }) => state === 'sync')
      ? leader
      : undefined;
  };
  const until = async (what, look) => {
    const deadline = Date.now() + READY_WITHIN_MS;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > deadline)
        throw new Error(`${what}: not within ${READY_WITHIN_MS / 1000} s; see ${folder}`);
      await wait(500);
    }
  };
  return {
    url: `postgres://postgres:owner-here@${HOST}:${port}/postgres`,
    folder,
    primary: () => until('a primary', primary),
    whole: () => until('a whole cluster', whole),
    /** As if the machine lost its power: Patroni, the postmaster and its children at once. */
    kill: (node) => {
      const pids = [running.get(node.name).pid, ...postgresPids(node)];
      for (const pid of pids) killNow(pid);
      return pids.length;
    },
    restart: startNode,
    nodes,
    stop: async () => {
      for (const node of nodes)
        for (const pid of [running.get(node.name)?.pid, ...postgresPids(node)]) killNow(pid);
      for (const child of running.values()) killNow(child.pid);
      await wait(1000);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function postgresPids({ data }) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return [];
  const [first] = readFileSync(file, 'utf8').split('\n');
  const { stdout } = spawnSync('pgrep', ['-P', first], { encoding: 'utf8' });
  return [Number(first), ...stdout.split('\n').filter(Boolean).map(Number)];
}

function killNow(pid) {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function fill(name, values) {
  // Comments may speak of holes.
  const text = readFileSync(join(DEPLOY, name), 'utf8').replace(/^#.*$/gm, '');
  return text.replace(/\{\{(\w+)\}\}/g, (hole, key) => {
    if (values[key] === undefined) throw new Error(`${name}: ${hole} is not filled`);
    return String(values[key]);
  });
}

function own(path, { uid, gid }) {
  if (!existsSync(path)) mkdirSync(path);
  if (uid !== undefined) chownSync(path, uid, gid);
}
