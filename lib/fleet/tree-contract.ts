import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { fromBase64 } from './checkpoint';

/** What the tree's addresses answer (docs/fleet.md); the checkpoint itself is a C2SP signed note, text/plain. */
const nodeHash = z
  .string()
  .length(44)
  .transform((text, context) => {
    const bytes = fromBase64(text);
    if (bytes?.length === 32) return bytes;
    context.addIssue({ code: 'custom', message: 'no hash of 32 bytes' });
    return z.NEVER;
  });
const size = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
/** A tree of 2^53 leaves has no longer proof. */
const proof = z.array(nodeHash).max(110);

/** One leaf: how far the chain of one machine had come. It stands for everything before it. */
export const leafSchema = z.strictObject({
  device: z.uuid(),
  seq: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type TreeLeaf = z.infer<typeof leafSchema>;

/** Answer of `GET /v1/checkpoint/inclusion?device=&size=`: the machine's last leaf in the tree of that size. */
export const inclusionSchema = z.strictObject({ leaf: leafSchema, index: size, size, proof });
/** Answer of `GET /v1/checkpoint/consistency?from=&to=`. */
export const consistencySchema = z.strictObject({ from: size, to: size, proof });
/** Body of `POST /v1/checkpoint/cosignatures`: the line of a signed note. */
export const cosignatureSchema = z.strictObject({
  size: size.min(1),
  signature: z.string().max(300),
});

/** The text whose hash is a leaf. */
export function leafBytes({ device, seq, hash }: TreeLeaf): Uint8Array {
  return utf8ToBytes(`khai-mot-lan/leaf/1\n${device}\n${seq}\n${hash}\n`);
}
