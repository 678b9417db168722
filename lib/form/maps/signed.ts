import { z } from 'zod';
import { MOST_CHARACTERS, parseFormMap } from './file';
import type { FormMap } from './schema';

const SIGNED_KIND = 'khai-mot-lan/signed-form-map';
/** Stands before the signed text, so that no other signature of the same key passes for this one. */
const PURPOSE = 'khai-mot-lan/form-map/1\n';

export const signedMapSchema = z.strictObject({
  kind: z.literal(SIGNED_KIND),
  version: z.literal(1),
  /** `kid` of the key that signed. */
  key: z.string().min(1).max(100),
  /** The form map as JSON text: signed as it stands, so that nothing depends on how JSON is written. */
  map: z.string().max(MOST_CHARACTERS),
  /** ECDSA P-256 with SHA-256, r and s, base64url. */
  signature: z.string().regex(/^[\w-]{86}$/),
});
export type SignedFormMap = z.infer<typeof signedMapSchema>;

/** A public key on P-256 as policy names it (RFC 7517). */
export interface MapKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
}

export type OpenedMap =
  /** No signed map: an ordinary one, or something else. */
  | { readonly outcome: 'not-signed' }
  | {
      readonly outcome: 'signed';
      readonly map: FormMap;
      readonly by: string;
      readonly file: SignedFormMap;
    }
  | { readonly outcome: 'refused'; readonly problem: 'signer-unknown' | 'signature-wrong' };

/** Opens a file's text, or what is stored, with the keys that policy trusts. Never throws. */
export async function openSignedMap(source: unknown, keys: readonly MapKey[]): Promise<OpenedMap> {
  const parsed = signedMapSchema.safeParse(typeof source === 'string' ? readJson(source) : source);
  if (!parsed.success) return { outcome: 'not-signed' };
  const file = parsed.data;
  const key = keys.find(({ kid }) => kid === file.key);
  if (!key) return { outcome: 'refused', problem: 'signer-unknown' };
  const map = parseFormMap(file.map);
  if (!(await isSigned(file, key)) || map.outcome !== 'parsed')
    return { outcome: 'refused', problem: 'signature-wrong' };
  return { outcome: 'signed', map: map.map, by: file.key, file };
}

async function isSigned({ map, signature }: SignedFormMap, key: MapKey): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { kty, crv, x, y } = key;
  try {
    const imported = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      imported,
      bytesOf(signature),
      new TextEncoder().encode(PURPOSE + map),
    );
  } catch {
    return false;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
