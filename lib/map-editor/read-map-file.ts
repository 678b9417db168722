import { MOST_CHARACTERS, type ParsedFormMap, parseFormMap } from '../form/maps/file';
import type { FormMap } from '../form/maps/schema';
import { openSignedMap, type SignedFormMap } from '../form/maps/signed';
import { effectivePolicy, type ParsedPolicy } from '../settings/policy';

export type ReadMap =
  | {
      readonly outcome: 'parsed';
      readonly map: FormMap;
      /** The whole file and who signed it; null where it is not signed. */
      readonly signed: { readonly by: string; readonly file: SignedFormMap } | null;
    }
  | Extract<ParsedFormMap, { outcome: 'refused' }>
  | {
      readonly outcome: 'refused';
      readonly problem: 'not-signed' | 'signer-unknown' | 'signature-wrong';
    };

/** What policy says of form maps; one that cannot be read trusts nobody and takes signed maps only. */
export function mapRule(parsed: ParsedPolicy) {
  if (parsed.outcome === 'broken') return { keys: [], signedOnly: true };
  return effectivePolicy(parsed).formMaps ?? { keys: [], signedOnly: false };
}

/** Reads a file as the policy wants it: a signature that is there must be right. */
export async function readMapFile(
  file: File,
  { keys, signedOnly }: ReturnType<typeof mapRule>,
): Promise<ReadMap> {
  if (file.size > 8 * MOST_CHARACTERS) return { outcome: 'refused', problem: 'too-big' };
  const text = await file.text();
  const opened = await openSignedMap(text, keys);
  if (opened.outcome === 'refused') return opened;
  if (opened.outcome === 'signed')
    return { outcome: 'parsed', map: opened.map, signed: { by: opened.by, file: opened.file } };
  const parsed = parseFormMap(text);
  if (parsed.outcome === 'refused') return parsed;
  return signedOnly
    ? { outcome: 'refused', problem: 'not-signed' }
    : { outcome: 'parsed', map: parsed.map, signed: null };
}
