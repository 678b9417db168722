import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { NewNode } from '../../../lib/fleet/merkle';
import type { TreeLeaf } from '../../../lib/fleet/tree-contract';
import type { Database } from '../database';

export interface NewHead extends TreeLeaf {
  /** The store's own number of the machine. */
  readonly no: number;
}

export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** With the keeper's signature alone. */
  readonly note: string;
  /** Lines of those who co-signed. */
  readonly cosignatures: readonly string[];
}

export interface NewCheckpoint {
  readonly before: number;
  readonly size: number;
  readonly leaves: readonly (NewHead & { readonly index: number })[];
  readonly nodes: readonly NewNode[];
  readonly root: Uint8Array;
  readonly at: Date;
  readonly note: string;
}

/** The tree as the database keeps it. Every method may throw JournalStoreError. */
export interface TreeStore {
  /** Machines whose chain is longer than their last leaf says. */
  newHeads(limit: number): Promise<readonly NewHead[]>;
  nodes(wanted: readonly Omit<NewNode, 'hash'>[]): Promise<readonly NewNode[]>;
  /** The newest, or that of one size. */
  checkpoint(size?: number): Promise<StoredCheckpoint | undefined>;
  /** False, and nothing written, where the tree has grown meanwhile. */
  add(checkpoint: NewCheckpoint): Promise<boolean>;
  cosign(size: number, name: string, line: string): Promise<void>;
  leafOf(
    device: string,
    size: number,
  ): Promise<{ readonly index: number; readonly leaf: TreeLeaf } | undefined>;
}

type CheckpointRow = Omit<StoredCheckpoint, 'root'> & { readonly root: string };

export function createTreeStore({ query }: Database): TreeStore {
  const json = JSON.stringify;
  return {
    newHeads: (limit) => query<NewHead>('select * from fleet.new_heads($1)', [limit]),
    nodes: async (wanted) => {
      const rows = await query<{ level: number; index: string | number; hash: string }>(
        'select * from fleet.tree_nodes($1, $2)',
        [wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
      );
      return rows.map(({ level, index, hash }) => ({
        level,
        index: Number(index),
        hash: hexToBytes(hash),
      }));
    },
    checkpoint: async (size) => {
      const [row] = await query<CheckpointRow>('select * from fleet.checkpoint_of($1)', [
        size ?? null,
      ]);
      return row && { ...row, root: hexToBytes(row.root) };
    },
    add: async ({ before, size, leaves, nodes, root, at, note }) => {
      const [row] = await query<{ done: boolean }>(
        'select fleet.add_checkpoint($1, $2, $3, $4, $5, $6, $7) as done',
        [
          before,
          size,
          json(leaves),
          json(nodes.map((node) => ({ ...node, hash: bytesToHex(node.hash) }))),
          bytesToHex(root),
          at.toISOString(),
          note,
        ],
      );
      return row?.done === true;
    },
    cosign: async (size, name, line) => {
      await query('select fleet.add_cosignature($1, $2, $3)', [size, name, line]);
    },
    leafOf: async (device, size) => {
      const [row] = await query<{ index: number; seq: number; hash: string }>(
        'select * from fleet.leaf_of($1, $2)',
        [device, size],
      );
      return row && { index: row.index, leaf: { device, seq: row.seq, hash: row.hash } };
    },
  };
}
