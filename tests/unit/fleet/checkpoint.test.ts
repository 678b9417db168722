// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  checkpointText,
  cosignCheckpoint,
  cosignedAt,
  isSignedNote,
  keyId,
  type NoteKey,
  noteOf,
  parseCheckpoint,
  parseNote,
  type Sign,
  signCheckpoint,
} from '../../../lib/fleet/checkpoint';
import { verifyEd25519 } from '../../../lib/fleet/ed25519';

async function makeKey(name: string): Promise<{ key: NoteKey; sign: Sign }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const sign: Sign = async (message) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message.slice()));
  return { key: { name, publicKey }, sign };
}

const CHECKPOINT = {
  origin: 'cong.example.vn/nhat-ky',
  size: 42,
  root: new Uint8Array(32).fill(5),
};
const TEXT = checkpointText(CHECKPOINT);

/** The example of C2SP signed-note, which golang.org/x/mod/sumdb/note tests with as well. */
const EXAMPLE = {
  note: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
  key: 'ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
};

describe('a checkpoint', () => {
  it('is three lines, and is read back', () => {
    expect(TEXT).toBe(`cong.example.vn/nhat-ky\n42\n${'BQUF'.repeat(10)}BQU=\n`);
    expect(parseCheckpoint(TEXT)).toEqual(CHECKPOINT);
  });

  it.each(['', 'a\n1\n', TEXT.replace('42', '042'), TEXT.replace('BQU=', 'BQV='), `${TEXT}x\n`])(
    'is not %j',
    (text) => {
      expect(parseCheckpoint(text)).toBeUndefined();
    },
  );
});

describe('a signed note', () => {
  it('verifies as the reference example does', async () => {
    const note = parseNote(EXAMPLE.note);
    const [type, ...publicKey] = Buffer.from(EXAMPLE.key, 'base64');
    const key = { name: 'PeterNeumann', publicKey: Uint8Array.from(publicKey) };
    expect(type).toBe(1);
    expect(Buffer.from(keyId(key, 1)).toString('hex')).toBe('c74f20a3');
    expect(note && (await isSignedNote(note, key, verifyEd25519))).toBe(true);
  });

  it('is signed by its keeper and co-signed by a second body, and says when', async () => {
    const [keeper, second] = [
      await makeKey('cong.example.vn'),
      await makeKey('thanh-tra.example.vn'),
    ];
    const signatures = [
      await signCheckpoint(TEXT, keeper.key, keeper.sign),
      await cosignCheckpoint(TEXT, 1_790_000_000, second.key, second.sign),
    ];
    const note = parseNote(noteOf({ text: TEXT, signatures }));
    if (!note) throw new Error('no note');
    expect(await isSignedNote(note, keeper.key, verifyEd25519)).toBe(true);
    expect(await cosignedAt(note, second.key, verifyEd25519)).toBe(1_790_000_000);
    expect(await isSignedNote(note, second.key, verifyEd25519)).toBe(false);
    expect(await cosignedAt(note, keeper.key, verifyEd25519)).toBeUndefined();
    const other = { ...note, text: TEXT.replace('42', '43') };
    expect(await isSignedNote(other, keeper.key, verifyEd25519)).toBe(false);
    expect(await cosignedAt(other, second.key, verifyEd25519)).toBeUndefined();
  });

  it('does not count for a key of the same name', async () => {
    const [keeper, thief] = [await makeKey('cong.example.vn'), await makeKey('cong.example.vn')];
    const note = { text: TEXT, signatures: [await signCheckpoint(TEXT, thief.key, thief.sign)] };
    expect(await isSignedNote(note, keeper.key, verifyEd25519)).toBe(false);
  });
});
