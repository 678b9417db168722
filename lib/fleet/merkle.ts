import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/**
 * The Merkle tree of RFC 9162 §2.1. A tree is read through `NodeReader`: the hash of the complete subtree number
 * `index` at `level` (0 = leaves), which never changes once it is there.
 */
export type NodeReader = (level: number, index: number) => Promise<Uint8Array>;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function leafHash(data: Uint8Array): Uint8Array {
  return sha256(concatBytes(LEAF, data));
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(NODE, left, right));
}

export interface NewNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The complete subtrees that come into being when leaf number `index` is added. */
export async function nodesOfLeaf(
  index: number,
  hash: Uint8Array,
  read: NodeReader,
): Promise<readonly NewNode[]> {
  const nodes: NewNode[] = [{ level: 0, index, hash }];
  let [level, at, current] = [0, index, hash];
  while (at % 2 === 1) {
    current = nodeHash(await read(level, at - 1), current);
    level += 1;
    at = (at - 1) / 2;
    nodes.push({ level, index: at, hash: current });
  }
  return nodes;
}

/** MTH of the leaves [from, to); `from` is a multiple of the largest power of two below the width. */
async function rangeHash(from: number, to: number, read: NodeReader): Promise<Uint8Array> {
  const width = to - from;
  if (width === 0) return sha256(new Uint8Array());
  if (Number.isInteger(Math.log2(width)) && from % width === 0)
    return read(Math.log2(width), from / width);
  const split = splitOf(width);
  return nodeHash(
    await rangeHash(from, from + split, read),
    await rangeHash(from + split, to, read),
  );
}

/** Largest power of two smaller than `width`. */
function splitOf(width: number): number {
  let split = 1;
  while (split * 2 < width) split *= 2;
  return split;
}

export function rootOf(size: number, read: NodeReader): Promise<Uint8Array> {
  return rangeHash(0, size, read);
}

/** RFC 9162 §2.1.3.1. */
export async function inclusionProof(
  index: number,
  size: number,
  read: NodeReader,
): Promise<readonly Uint8Array[]> {
  if (index < 0 || index >= size) throw new RangeError('no such leaf');
  const path = async (from: number, to: number): Promise<Uint8Array[]> => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...(await path(from, middle)), await rangeHash(middle, to, read)]
      : [...(await path(middle, to)), await rangeHash(from, middle, read)];
  };
  return path(0, size);
}

/** RFC 9162 §2.1.4.1. */
export async function consistencyProof(
  first: number,
  second: number,
  read: NodeReader,
): Promise<readonly Uint8Array[]> {
  if (first < 0 || first > second) throw new RangeError('the first tree must be the smaller one');
  if (first === 0 || first === second) return [];
  const sub = async (
    size: number,
    from: number,
    to: number,
    whole: boolean,
  ): Promise<Uint8Array[]> => {
    if (size === to - from) return whole ? [] : [await rangeHash(from, to, read)];
    const split = splitOf(to - from);
    return size <= split
      ? [...(await sub(size, from, from + split, whole)), await rangeHash(from + split, to, read)]
      : [
          ...(await sub(size - split, from + split, to, false)),
          await rangeHash(from, from + split, read),
        ];
  };
  return sub(first, 0, second, true);
}

/** RFC 9162 §2.1.3.2. */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (index < 0 || index >= size) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(step, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(hash, root);
}

/** RFC 9162 §2.1.4.2. */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (first < 0 || first > second) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  // Every tree continues the empty one.
  if (first === 0) return proof.length === 0;
  const steps = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  const [start] = steps;
  if (start === undefined) return false;
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [one, other] = [start, start];
  for (const step of steps.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      one = nodeHash(step, one);
      other = nodeHash(step, other);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      other = nodeHash(other, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(one, firstRoot) && same(other, secondRoot);
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
