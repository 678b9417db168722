import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { COSIGNATURE, ED25519, fromBase64, keyId, type NoteKey, toBase64 } from './checkpoint';

/** What a key is for: to keep the tree, or to co-sign what another keeps. */
export type NoteKeyUse = 'keeper' | 'cosigner';

export interface VerifierKey extends NoteKey {
  readonly use: NoteKeyUse;
}

const TYPES: Readonly<Record<NoteKeyUse, number>> = { keeper: ED25519, cosigner: COSIGNATURE };
const TEXT = /^(?<name>[^\s+]{1,120})\+(?<id>[0-9a-f]{8})\+(?<bytes>[A-Za-z0-9+/]{44})$/;

/** `NAME+ID+KEY`, as C2SP signed-note writes the public half of a key. */
export function verifierKeyText({ use, ...key }: VerifierKey): string {
  const id = [...keyId(key, TYPES[use])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${key.name}+${id}+${toBase64(concatBytes(Uint8Array.of(TYPES[use]), key.publicKey))}`;
}

/** undefined where the text is no key, or its id is another key's. */
export function parseVerifierKey(text: string): VerifierKey | undefined {
  const { name, id, bytes } = TEXT.exec(text)?.groups ?? {};
  if (name === undefined || id === undefined || bytes === undefined) return undefined;
  const read = fromBase64(bytes);
  if (read?.length !== 33) return undefined;
  const use = read[0] === ED25519 ? 'keeper' : read[0] === COSIGNATURE ? 'cosigner' : undefined;
  if (!use) return undefined;
  const key = { name, publicKey: read.slice(1) };
  const same = keyId(key, TYPES[use]).every((byte, at) => byte === hexToBytes(id)[at]);
  return same ? { ...key, use } : undefined;
}
