import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FormDescription } from '../contract/field';

/** Which version of the form: SHA-256 over the signatures of its fields, whatever their order. */
export function formFingerprint(form: Pick<FormDescription, 'fields'>): string {
  return sha256Hex(form.fields.map((field) => field.signature).sort());
}

/** SHA-256 over the JSON of some texts, lower-case hex. */
export function sha256Hex(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}
