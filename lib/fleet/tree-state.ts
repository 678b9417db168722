import { z } from 'zod';
import { createStateStore } from './outbox-state';

export const TREE_STATUSES = [
  /** The newest checkpoint continues the one seen before and holds this machine's journal. */
  'sound',
  /** The server has signed no checkpoint yet. */
  'no-tree',
  'unreachable',
  /** What was acknowledged hours ago is in no checkpoint yet. */
  'leaf-missing',
  /** The checkpoint is not signed by the key that policy names. */
  'not-signed',
  'tree-shrank',
  'tree-forked',
  /** The tree says something else of this machine than its own journal. */
  'leaf-false',
  'leaf-unproven',
] as const;
export type TreeStatus = (typeof TREE_STATUSES)[number];

/** What this machine saw of the server's tree; times in ms since 1970. One per server and keeper. */
export const treeStateSchema = z.strictObject({
  version: z.literal(1),
  server: z.url(),
  keeper: z.string().max(300),
  status: z.enum(TREE_STATUSES),
  /** The newest checkpoint that was found sound, whole. */
  note: z.string().max(20_000).nullable(),
  size: z.int().min(0),
  /** How far the tree holds this machine's journal. */
  leafSeq: z.int().min(0),
  checkedAt: z.number(),
  /** When `note` was found sound last. */
  soundAt: z.number().nullable(),
  /** Who signed `note`, the keeper first; `at` only of those who say when. */
  signedBy: z.array(z.strictObject({ name: z.string().max(200), at: z.number().nullable() })),
  /** What was acknowledged by `since` and has to be in a checkpoint before long. */
  expected: z.strictObject({ seq: z.int().min(0), since: z.number() }),
  /** A checkpoint that convicts the keeper, kept for whoever looks into it. */
  evidence: z.string().max(20_000).nullable(),
});
export type TreeState = z.infer<typeof treeStateSchema>;

export interface TreeStateStore {
  load(): Promise<TreeState | null>;
  save(state: TreeState): Promise<void>;
}

export function createTreeStateStore(name?: string): TreeStateStore {
  return createStateStore('tree', treeStateSchema, name);
}

export function freshTree(server: string, keeper: string, now: number): TreeState {
  return {
    version: 1,
    server,
    keeper,
    status: 'no-tree',
    note: null,
    size: 0,
    leafSeq: 0,
    checkedAt: now,
    soundAt: null,
    signedBy: [],
    expected: { seq: 0, since: now },
    evidence: null,
  };
}
