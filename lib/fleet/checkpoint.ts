import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Checkpoints as signed notes: C2SP tlog-checkpoint and signed-note, with Ed25519 (type 0x01), co-signed by other
 * bodies as C2SP tlog-cosignature v1 (type 0x04) says.
 */
export interface Checkpoint {
  /** Who keeps the tree, such as `cong.example.vn/nhat-ky`. */
  readonly origin: string;
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** Key id (4 bytes) and signature. */
  readonly bytes: Uint8Array;
}

export interface SignedNote {
  /** The text that is signed, with its last line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A key that is trusted, by its name and its 32 bytes. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** Signs or checks with Ed25519; WebCrypto does, where it knows the curve. */
export type Sign = (message: Uint8Array) => Promise<Uint8Array>;
export type Verify = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

export const ED25519 = 0x01;
export const COSIGNATURE = 0x04;
const NAME = /^[^\s+]+$/;
const ROOT_LENGTH = 32;
const BODY = /^(?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,14})\n(?<root>[A-Za-z0-9+/]{43}=)\n$/;
const LINE = /^— (?<name>[^\s+]+) (?<bytes>[A-Za-z0-9+/]+={0,2})$/;

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** undefined where the text is no checkpoint. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const { origin, size, root } = BODY.exec(text)?.groups ?? {};
  if (origin === undefined || size === undefined || root === undefined) return undefined;
  const bytes = fromBase64(root);
  return bytes?.length === ROOT_LENGTH ? { origin, size: Number(size), root: bytes } : undefined;
}

/** First four bytes of SHA-256(name ‖ LF ‖ type ‖ key). */
export function keyId({ name, publicKey }: NoteKey, type: number): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4);
}

/** One signature as its line says it, with its line feed. */
export function signatureLine({ name, bytes }: NoteSignature): string {
  return `— ${name} ${toBase64(bytes)}\n`;
}

export function noteOf({ text, signatures }: SignedNote): string {
  const lines = signatures.map(signatureLine);
  return `${text}\n${lines.join('')}`;
}

/** undefined where the note is malformed. */
export function parseNote(note: string): SignedNote | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, split + 1);
  const signatures = note
    .slice(split + 2, -1)
    .split('\n')
    .map((line) => {
      const { name, bytes } = LINE.exec(line)?.groups ?? {};
      const read = bytes === undefined ? undefined : fromBase64(bytes);
      return name && read && read.length > 4 ? { name, bytes: read } : undefined;
    });
  const sound = signatures.filter((signature) => signature !== undefined);
  return sound.length === signatures.length ? { text, signatures: sound } : undefined;
}

export async function signCheckpoint(
  text: string,
  key: NoteKey,
  sign: Sign,
): Promise<NoteSignature> {
  const signature = await sign(utf8ToBytes(text));
  return { name: checked(key.name), bytes: concatBytes(keyId(key, ED25519), signature) };
}

/** Another body says that it saw this checkpoint, at a time in seconds, and that it continues the last one. */
export async function cosignCheckpoint(
  text: string,
  at: number,
  key: NoteKey,
  sign: Sign,
): Promise<NoteSignature> {
  const signature = await sign(cosigned(text, at));
  const bytes = concatBytes(keyId(key, COSIGNATURE), timeBytes(at), signature);
  return { name: checked(key.name), bytes };
}

/** Whether this key signed the note as its keeper. */
export async function isSignedNote(
  note: SignedNote,
  key: NoteKey,
  verify: Verify,
): Promise<boolean> {
  const id = keyId(key, ED25519);
  for (const { name, bytes } of note.signatures)
    if (name === key.name && bytes.length === 68 && startsWith(bytes, id))
      return verify(key.publicKey, utf8ToBytes(note.text), bytes.slice(4));
  return false;
}

/** When this key co-signed the note, in seconds; undefined where it did not. */
export async function cosignedAt(
  note: SignedNote,
  key: NoteKey,
  verify: Verify,
): Promise<number | undefined> {
  const id = keyId(key, COSIGNATURE);
  for (const { name, bytes } of note.signatures) {
    if (name !== key.name || bytes.length !== 76 || !startsWith(bytes, id)) continue;
    const at = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(4));
    if (await verify(key.publicKey, cosigned(note.text, at), bytes.slice(12))) return at;
  }
  return undefined;
}

function cosigned(text: string, at: number): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${at}\n${text}`);
}

function timeBytes(at: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(at));
  return bytes;
}

function checked(name: string): string {
  if (!NAME.test(name)) throw new RangeError('a key name has neither spaces nor a plus sign');
  return name;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Only the one canonical text of these bytes is read. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
