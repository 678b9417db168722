import {
  checkpointText,
  type NoteKey,
  noteOf,
  type Sign,
  signCheckpoint,
} from '../../../lib/fleet/checkpoint';
import {
  leafHash,
  type NewNode,
  type NodeReader,
  nodesOfLeaf,
  rootOf,
} from '../../../lib/fleet/merkle';
import { leafBytes } from '../../../lib/fleet/tree-contract';
import type { TreeStore } from './tree-store';

export interface Keeper {
  readonly key: NoteKey;
  readonly sign: Sign;
}

/** More machines than that go into the next one. */
const MOST_LEAVES = 10_000;

export type CheckpointMade =
  | { readonly outcome: 'made'; readonly size: number; readonly whole: boolean }
  | { readonly outcome: 'nothing-new' }
  /** Another process of this server was faster. */
  | { readonly outcome: 'overtaken' };

/** Puts the heads that came since the last checkpoint into the tree, and signs it. */
export async function makeCheckpoint(
  store: TreeStore,
  { key, sign }: Keeper,
  at: Date,
): Promise<CheckpointMade> {
  const before = (await store.checkpoint())?.size ?? 0;
  const heads = await store.newHeads(MOST_LEAVES);
  if (heads.length === 0) return { outcome: 'nothing-new' };
  const known = new Map<string, Uint8Array>();
  const keep = ({ level, index, hash }: NewNode) => known.set(`${level}/${index}`, hash);
  for (const node of await store.nodes(frontierOf(before))) keep(node);
  const read: NodeReader = async (level, index) => {
    const hash = known.get(`${level}/${index}`);
    if (!hash) throw new MissingNodeError(`node ${level}/${index}`);
    return hash;
  };
  const nodes: NewNode[] = [];
  const leaves = heads.map((head, place) => ({ ...head, index: before + place }));
  for (const { index, ...head } of leaves)
    for (const node of await nodesOfLeaf(index, leafHash(leafBytes(head)), read)) {
      keep(node);
      nodes.push(node);
    }
  const size = before + leaves.length;
  const root = await rootOf(size, read);
  const text = checkpointText({ origin: key.name, size, root });
  const note = noteOf({ text, signatures: [await signCheckpoint(text, key, sign)] });
  const added = await store.add({ before, size, leaves, nodes, root, at, note });
  return added
    ? { outcome: 'made', size, whole: heads.length < MOST_LEAVES }
    : { outcome: 'overtaken' };
}

/** The tree in the database lacks one of its parts. */
export class MissingNodeError extends Error {
  override readonly name = 'MissingNodeError';
}

/** The complete subtrees that a tree of this size consists of. */
export function frontierOf(size: number): readonly Omit<NewNode, 'hash'>[] {
  const found: Omit<NewNode, 'hash'>[] = [];
  for (let level = 0, width = 1; width <= size; level += 1, width *= 2) {
    const complete = Math.floor(size / width);
    if (complete % 2 === 1) found.push({ level, index: complete - 1 });
  }
  return found;
}
