import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Sign } from '../../../lib/fleet/checkpoint';
import { type NoteKeyUse, type VerifierKey, verifierKeyText } from '../../../lib/fleet/note-key';

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const fileSchema = z.strictObject({
  use: z.enum(['keeper', 'cosigner']),
  name: z.string().regex(/^[^\s+]{1,120}$/),
  /** RFC 8037, with its private half. */
  key: z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: coordinate,
    d: coordinate,
  }),
});

export interface NoteSigner {
  readonly key: VerifierKey;
  readonly sign: Sign;
}

/** Makes a key in a file that only its owner can read; answers its public half as C2SP writes it. */
export async function makeNoteKey(file: string, name: string, use: NoteKeyUse): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const kept = fileSchema.parse({ use, name, key: privateKey.export({ format: 'jwk' }) });
  await writeFile(file, `${JSON.stringify(kept)}\n`, { flag: 'wx', mode: 0o600 });
  return verifierKeyText((await readNoteSigner(file)).key);
}

export async function readNoteSigner(file: string): Promise<NoteSigner> {
  const { use, name, key } = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    key: { use, name, publicKey: Uint8Array.from(Buffer.from(x ?? '', 'base64url')) },
    sign: async (message) => Uint8Array.from(sign(null, message, privateKey)),
  };
}
