import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FieldDescription, FormDescription } from '../form/contract/field';

/** Segments of a path that name one dossier rather than the form: numbers, ids, codes. */
const PARTICULAR_SEGMENT = /^(?=.*\d)[A-Za-z0-9._-]{6,}$|^\d+$/;
const PROCEDURE_SEGMENT = /^\d\.\d{6}$/;

/** Which form this is: SHA-256 over origin, path pattern and procedure code, lower-case hex. */
export function formIdentity(origin: string, path: string, procedure: string | undefined): string {
  const pattern = path
    .split('/')
    .map((segment) =>
      PARTICULAR_SEGMENT.test(segment) && !PROCEDURE_SEGMENT.test(segment) ? '*' : segment,
    )
    .join('/');
  return hash([origin, pattern, procedure ?? '']);
}

/** Which version of the form: SHA-256 over the signatures of its fields, whatever their order. */
export function formFingerprint(form: FormDescription): string {
  return hash(form.fields.map((field) => field.signature).sort());
}

/** Names a field in the journal without its label: a hash of the words it says of itself. */
export function labelHash(field: FieldDescription): string {
  return hash([field.signature]).slice(0, 16);
}

function hash(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}
