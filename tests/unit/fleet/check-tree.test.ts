// @vitest-environment node
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import { treeWords } from '../../../components/wording/tree';
import { checkTree, type TreePorts } from '../../../lib/fleet/check-tree';
import {
  checkpointText,
  cosignCheckpoint,
  noteOf,
  type Sign,
  signCheckpoint,
  toBase64,
} from '../../../lib/fleet/checkpoint';
import { verifyEd25519 } from '../../../lib/fleet/ed25519';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  type NodeReader,
  nodesOfLeaf,
  rootOf,
} from '../../../lib/fleet/merkle';
import {
  type NoteKeyUse,
  parseVerifierKey,
  type VerifierKey,
  verifierKeyText,
} from '../../../lib/fleet/note-key';
import { leafBytes, type TreeLeaf } from '../../../lib/fleet/tree-contract';
import { createTreeStateStore } from '../../../lib/fleet/tree-state';
import type { ChainHead } from '../../../lib/journal/database';
import type { JournalEntry } from '../../../lib/journal/entry';
import { createMachine, dossiers } from '../server/journal/machine';
import 'fake-indexeddb/auto';

const HOUR = 3_600_000;

async function makeKey(name: string, use: NoteKeyUse): Promise<{ key: VerifierKey; sign: Sign }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const sign: Sign = async (message) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message.slice()));
  return { key: { name, publicKey, use }, sign };
}
const keeper = await makeKey('cong.example.vn/nhat-ky', 'keeper');
const second = await makeKey('thanh-tra.example.vn', 'cosigner');
const text = ({ key }: { key: VerifierKey }) => verifierKeyText(key);

/** A server that keeps a tree, and may be dishonest in every way. */
function createLog() {
  let leaves: TreeLeaf[] = [];
  const reader = async (): Promise<NodeReader> => {
    const nodes = new Map<string, Uint8Array>();
    const read: NodeReader = async (level, index) => {
      const found = nodes.get(`${level}/${index}`);
      if (!found) throw new Error('no node');
      return found;
    };
    for (const [index, leaf] of leaves.entries())
      for (const { level, index: at, hash } of await nodesOfLeaf(
        index,
        leafHash(leafBytes(leaf)),
        read,
      ))
        nodes.set(`${level}/${at}`, hash);
    return read;
  };
  let signers: { key: VerifierKey; sign: Sign }[] = [keeper];
  return {
    put: (...added: TreeLeaf[]) => {
      leaves = [...leaves, ...added];
    },
    change: (work: (all: TreeLeaf[]) => TreeLeaf[]) => {
      leaves = work(leaves);
    },
    signWith: (...keys: typeof signers) => {
      signers = keys;
    },
    checkpoint: async () => {
      if (leaves.length === 0) return null;
      const root = await rootOf(leaves.length, await reader());
      const body = checkpointText({ origin: keeper.key.name, size: leaves.length, root });
      const signatures = await Promise.all(
        signers.map(({ key, sign }) =>
          key.use === 'keeper'
            ? signCheckpoint(body, key, sign)
            : cosignCheckpoint(body, 1_790_000_000, key, sign),
        ),
      );
      return noteOf({ text: body, signatures });
    },
    consistency: async (from: number, to: number) => ({
      from,
      to,
      proof: (await consistencyProof(from, to, await reader())).map(toBase64),
    }),
    inclusion: async (device: string, size: number) => {
      const index = leaves.findLastIndex((leaf) => leaf.device === device);
      if (index < 0) return null;
      const proof = (await inclusionProof(index, size, await reader())).map(toBase64);
      return { leaf: leaves[index], index, size, proof };
    },
  };
}

const other = (seq: number): TreeLeaf => ({
  device: '0190f5fe-7c00-7a00-8000-000000000009',
  seq,
  hash: seq.toString(16).padStart(64, 'a'),
});

let log: ReturnType<typeof createLog>;
let entries: JournalEntry[];
let device: string;
let sent: ChainHead;
let now: number;
let ports: TreePorts;
const leafAt = (seq: number): TreeLeaf => ({ device, seq, hash: entries[seq - 1]?.hash ?? '' });

beforeEach(async () => {
  log = createLog();
  const machine = await createMachine();
  entries = machine.write(dossiers(3));
  device = machine.device;
  sent = { seq: 8, hash: entries[7]?.hash ?? '' };
  now = Date.parse('2026-11-23T02:00:00Z');
  ports = {
    server: 'https://cong.example.vn',
    keeper: text(keeper),
    cosigners: [text(second)],
    device: async () => device,
    journal: {
      after: async (seq, limit) => entries.filter((entry) => entry.seq > seq).slice(0, limit),
    },
    sent: async () => sent,
    store: createTreeStateStore(`tree-${uuidv7()}`),
    calls: log,
    verify: verifyEd25519,
    now: () => now,
  };
});

describe('a key of a signed note', () => {
  it('is read back from its text', () => {
    expect(parseVerifierKey(text(keeper))).toEqual(keeper.key);
    expect(parseVerifierKey(text(second))).toEqual(second.key);
  });

  it.each(['', 'a+b+c', text(keeper).replace('cong.', 'kong.'), `${text(keeper)}=`])(
    'is not %j',
    (wrong) => {
      expect(parseVerifierKey(wrong)).toBeUndefined();
    },
  );
});

describe('the check of the server’s tree', () => {
  it('finds this machine’s journal in it, and names who signed', async () => {
    log.put(other(4), leafAt(8), other(9));
    log.signWith(keeper, second);
    expect(await checkTree(ports)).toMatchObject({
      status: 'sound',
      size: 3,
      leafSeq: 8,
      signedBy: [
        { name: 'cong.example.vn/nhat-ky', at: null },
        { name: 'thanh-tra.example.vn', at: 1_790_000_000_000 },
      ],
    });
    expect(treeWords(await ports.store.load()).words).toBe(
      'Điểm kiểm tra lúc 09:00 23/11/2026 nối tiếp lần trước, có 2 chữ ký (cong.example.vn/nhat-ky, thanh-tra.example.vn), 3 lá, giữ nhật ký máy này đến mục 8.',
    );
  });

  it('follows the tree as it grows', async () => {
    sent = leafAt(4);
    for (let round = 0; round < 5; round += 1) {
      log.put(other(round + 1), leafAt(4 + round));
      now += HOUR;
      expect(await checkTree(ports)).toMatchObject({ status: 'sound', size: 2 * round + 2 });
    }
  });

  it.each<[string, () => void, string]>([
    ['is shorter than before', () => log.change((all) => all.slice(0, 2)), 'tree-shrank'],
    ['is gone', () => log.change(() => []), 'tree-shrank'],
    [
      'holds another leaf at the same size',
      () => log.change((all) => all.with(0, other(77))),
      'tree-forked',
    ],
    [
      'grew from another history',
      () => log.change((all) => [other(77), ...all.slice(1), other(10)]),
      'tree-forked',
    ],
    [
      'says something else of this machine',
      () => log.put({ ...leafAt(8), seq: 9, hash: 'cd'.repeat(32) }),
      'leaf-false',
    ],
    ['is signed by nobody who is known', () => log.signWith(second), 'not-signed'],
  ])('raises the alarm where the tree %s, and does not forget it', async (_, change, status) => {
    log.put(other(4), leafAt(8), other(9));
    const before = await checkTree(ports);
    change();
    const after = await checkTree(ports);
    expect(after).toMatchObject({ status, note: before.note, size: 3 });
    expect(treeWords(after).grave).toBe(true);
    expect(after.evidence).toBe((await log.checkpoint()) ?? '');
    log.change(() => [other(4), leafAt(8), other(9)]);
    log.signWith(keeper);
    expect(await checkTree(ports)).toMatchObject({ status, evidence: after.evidence });
  });

  it('does not believe a proof of another leaf', async () => {
    log.put(other(4), leafAt(8));
    const calls = {
      ...log,
      inclusion: async (name: string, size: number) => ({
        ...(await log.inclusion(name, size)),
        index: 0,
      }),
    };
    expect(await checkTree({ ...ports, calls })).toMatchObject({ status: 'leaf-unproven' });
  });

  it('misses what was acknowledged three hours ago and is in no checkpoint', async () => {
    log.put(other(4), leafAt(4));
    expect(await checkTree(ports)).toMatchObject({ status: 'sound', expected: { seq: 8 } });
    now += 2 * HOUR;
    expect(await checkTree(ports)).toMatchObject({ status: 'sound' });
    now += HOUR;
    expect(await checkTree(ports)).toMatchObject({ status: 'leaf-missing' });
    log.put(leafAt(8));
    expect(await checkTree(ports)).toMatchObject({ status: 'sound', leafSeq: 8, evidence: null });
  });

  it.each<[string, Partial<TreePorts['calls']>, string]>([
    ['signed nothing yet', {}, 'no-tree'],
    ['does not answer', { checkpoint: () => Promise.reject(new TypeError('away')) }, 'unreachable'],
  ])('raises no alarm where the server %s', async (_, change, status) => {
    const state = await checkTree({ ...ports, calls: { ...log, ...change } });
    expect(state).toMatchObject({ status, evidence: null });
    expect(treeWords(state).grave).toBe(false);
  });

  it('begins anew with another keeper’s key', async () => {
    log.put(leafAt(8));
    await checkTree(ports);
    const next = await makeKey(keeper.key.name, 'keeper');
    log.signWith(next);
    log.change(() => [other(1)]);
    expect(await checkTree({ ...ports, keeper: text(next) })).toMatchObject({
      status: 'sound',
      size: 1,
    });
  });
});
