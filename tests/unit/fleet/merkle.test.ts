// @vitest-environment node
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  type NodeReader,
  nodesOfLeaf,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '../../../lib/fleet/merkle';

/** Leaves and roots of the Certificate Transparency reference tests (RFC 6962, same tree as RFC 9162 with SHA-256). */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

async function treeOf(leaves: readonly Uint8Array[]): Promise<NodeReader> {
  const nodes = new Map<string, Uint8Array>();
  const read: NodeReader = async (level, index) => {
    const hash = nodes.get(`${level}/${index}`);
    if (!hash) throw new Error(`no node ${level}/${index}`);
    return hash;
  };
  for (const [index, leaf] of leaves.entries())
    for (const node of await nodesOfLeaf(index, leafHash(leaf), read))
      nodes.set(`${node.level}/${node.index}`, node.hash);
  return read;
}

const leaves = (count: number) => Array.from({ length: count }, (_, at) => Uint8Array.of(at, 7));

describe('the tree', () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))(
    'of %i reference leaves has its root',
    async (size, root) => {
      const read = await treeOf(LEAVES.map(hexToBytes));
      expect(bytesToHex(await rootOf(size, read))).toBe(root);
    },
  );

  it('gives the reference inclusion proof of leaf 5 among 8', async () => {
    const read = await treeOf(LEAVES.map(hexToBytes));
    expect((await inclusionProof(5, 8, read)).map(bytesToHex)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('proves that every leaf of every tree up to 40 leaves is in it, and no other', async () => {
    const data = leaves(40);
    const read = await treeOf(data);
    for (let size = 1; size <= data.length; size += 1) {
      const root = await rootOf(size, read);
      for (let index = 0; index < size; index += 1) {
        const proof = await inclusionProof(index, size, read);
        const leaf = leafHash(data[index] ?? new Uint8Array());
        expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
        expect(verifyInclusion(leafHash(Uint8Array.of(99)), index, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, [...proof, root], root)).toBe(false);
        if (size > 1)
          expect(verifyInclusion(leaf, (index + 1) % size, size, proof, root)).toBe(false);
      }
    }
  });

  it('proves that every tree up to 40 leaves continues every smaller one', async () => {
    const read = await treeOf(leaves(40));
    for (let second = 1; second <= 40; second += 1)
      for (let first = 1; first <= second; first += 1) {
        const proof = await consistencyProof(first, second, read);
        const [one, other] = [await rootOf(first, read), await rootOf(second, read)];
        expect(verifyConsistency(first, second, one, other, proof)).toBe(true);
        if (first < second) {
          expect(verifyConsistency(first, second, other, other, proof)).toBe(false);
          expect(verifyConsistency(first, second, one, one, proof)).toBe(false);
        }
      }
  });

  it('proves nothing between two different histories', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(),
        async (first, more, which) => {
          const size = first + more;
          const changed = leaves(size).map((leaf, at) =>
            at === which % first ? Uint8Array.of(200, at) : leaf,
          );
          const [honest, forged] = [await treeOf(leaves(size)), await treeOf(changed)];
          const proof = await consistencyProof(first, size, forged);
          const held = await rootOf(first, honest);
          expect(verifyConsistency(first, size, held, await rootOf(size, forged), proof)).toBe(
            false,
          );
        },
      ),
    );
  });
});
