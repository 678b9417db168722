import type { ChainHead } from '../journal/database';
import type { JournalEntry } from '../journal/entry';
import { cosignedAt, type Verify } from './checkpoint';
import { follow, type OpenedCheckpoint, openCheckpoint } from './follow-tree';
import { isOnChain } from './is-on-chain';
import { leafHash, verifyInclusion } from './merkle';
import { parseVerifierKey, type VerifierKey } from './note-key';
import { inclusionSchema, leafBytes } from './tree-contract';
import { freshTree, type TreeState, type TreeStateStore, type TreeStatus } from './tree-state';

/** The tree's addresses; each rejects with TypeError where the server does not answer, null: 404. */
export interface TreeCalls {
  checkpoint(): Promise<string | null>;
  consistency(from: number, to: number): Promise<unknown>;
  inclusion(device: string, size: number): Promise<unknown | null>;
}

export interface TreePorts {
  readonly server: string;
  /** Public keys as policy names them. */
  readonly keeper: string;
  readonly cosigners: readonly string[];
  readonly device: () => Promise<string>;
  readonly journal: { after(seq: number, limit: number): Promise<readonly JournalEntry[]> };
  /** How far the server acknowledged this machine's journal. */
  readonly sent: () => Promise<ChainHead>;
  readonly store: TreeStateStore;
  readonly calls: TreeCalls;
  readonly verify: Verify;
  readonly now: () => number;
}

/** A checkpoint comes every hour; one may be late. */
const MISSING_AFTER_MS = 3 * 3_600_000;
const CONVICTS: ReadonlySet<TreeStatus> = new Set<TreeStatus>([
  'not-signed',
  'tree-shrank',
  'tree-forked',
  'leaf-false',
  'leaf-unproven',
]);

/**
 * Looks whether the server's tree continues the one that was seen before, and holds this machine's journal as it
 * is. What convicts the server stays in the state until a person has looked into it.
 */
export async function checkTree(ports: TreePorts): Promise<TreeState> {
  const before = await stateFor(ports);
  const found = await look(before, ports);
  const convicted = CONVICTS.has(found.status);
  const state: TreeState = {
    ...before,
    ...found.change,
    status: before.evidence !== null && !convicted ? before.status : found.status,
    checkedAt: ports.now(),
    evidence: before.evidence ?? (convicted ? (found.note ?? '') : null),
  };
  await ports.store.save(state);
  return state;
}

interface Found {
  readonly status: TreeStatus;
  readonly note?: string;
  readonly change?: Partial<TreeState>;
}

async function look(before: TreeState, ports: TreePorts): Promise<Found> {
  const keeper = parseVerifierKey(ports.keeper);
  if (keeper?.use !== 'keeper') return { status: 'not-signed' };
  try {
    const note = await ports.calls.checkpoint();
    if (note === null)
      return before.size > 0 ? { status: 'tree-shrank', note: '' } : { status: 'no-tree' };
    const next = await openCheckpoint(note, keeper, ports.verify);
    if (!next) return { status: 'not-signed', note };
    const seen =
      before.note === null ? undefined : await openCheckpoint(before.note, keeper, ports.verify);
    const verdict = await follow(seen, next, ports.calls.consistency);
    if (verdict !== 'continues') return { status: verdict, note };
    const leaf = await ownLeaf(next, ports);
    if (typeof leaf === 'string') return { status: leaf, note };
    return judge(before, { note, next, leafSeq: leaf, keeper }, ports);
  } catch {
    return { status: 'unreachable' };
  }
}

/** How far the tree holds this machine; a name where it says what is not so. */
async function ownLeaf(
  { size, root }: OpenedCheckpoint,
  ports: TreePorts,
): Promise<number | 'leaf-false' | 'leaf-unproven'> {
  const device = await ports.device();
  const answer = await ports.calls.inclusion(device, size);
  if (answer === null) return 0;
  const parsed = inclusionSchema.safeParse(answer);
  if (!parsed.success || parsed.data.size !== size) return 'leaf-unproven';
  const { leaf, index, proof } = parsed.data;
  if (leaf.device !== device) return 'leaf-unproven';
  if (!verifyInclusion(leafHash(leafBytes(leaf)), index, size, proof, root)) return 'leaf-unproven';
  return (await isOnChain(leaf, ports.journal.after)) ? leaf.seq : 'leaf-false';
}

async function judge(
  before: TreeState,
  seen: {
    readonly note: string;
    readonly next: OpenedCheckpoint;
    readonly leafSeq: number;
    readonly keeper: VerifierKey;
  },
  ports: TreePorts,
): Promise<Found> {
  const { note, next, leafSeq, keeper } = seen;
  const now = ports.now();
  const { seq } = await ports.sent();
  const met = leafSeq >= before.expected.seq;
  const expected = met ? { seq, since: now } : before.expected;
  const late = !met && now - before.expected.since >= MISSING_AFTER_MS;
  const signedBy = [{ name: keeper.name, at: null }, ...(await cosignersOf(next, ports))];
  const change = { note, size: next.size, leafSeq, soundAt: now, signedBy, expected };
  return { status: late ? 'leaf-missing' : 'sound', note, change };
}

async function cosignersOf(note: OpenedCheckpoint, { cosigners, verify }: TreePorts) {
  const found: { name: string; at: number }[] = [];
  for (const text of cosigners) {
    const key = parseVerifierKey(text);
    const at = key?.use === 'cosigner' ? await cosignedAt(note, key, verify) : undefined;
    if (key && at !== undefined) found.push({ name: key.name, at: at * 1000 });
  }
  return found;
}

async function stateFor({ store, server, keeper, now }: TreePorts): Promise<TreeState> {
  const known = await store.load();
  return known?.server === server && known.keeper === keeper
    ? known
    : freshTree(server, keeper, now());
}
