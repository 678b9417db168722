import type { FieldDescription } from '../form/contract/field';
import { sha256Hex } from '../form/maps/fingerprint';

export { formFingerprint } from '../form/maps/fingerprint';

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
  return sha256Hex([origin, pattern, procedure ?? '']);
}

/** Names a field in the journal without its label: a hash of the words it says of itself. */
export function labelHash({ signature }: Pick<FieldDescription, 'signature'>): string {
  return sha256Hex([signature]).slice(0, 16);
}
