import type { FormDescription } from '../contract/field';
import { formFingerprint } from './fingerprint';
import type { FormMap } from './schema';
import { shiftedTwins } from './twins';

export type FormComparison =
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: 'changed';
      /** Ids of the fields to look at again: new ones, and twins that may have changed places. */
      readonly fresh: readonly string[];
      /** Known signatures that the form does not show now, in the map's order. */
      readonly missing: readonly string[];
    };

/** What changed in a form since the clerk last reviewed it, so that only that is asked again. */
export function compareFingerprint(map: FormMap, form: FormDescription): FormComparison {
  if (formFingerprint(form) === map.fingerprint) return { outcome: 'unchanged' };
  const known = new Set(map.known);
  const now = new Set(form.fields.map(({ signature }) => signature));
  const shifted = shiftedTwins(form.fields, map.known);
  const fresh = form.fields
    .filter(({ signature }) => !known.has(signature) || shifted.has(signature))
    .map(({ id }) => id);
  const missing = map.known.filter((signature) => !now.has(signature));
  return fresh.length + missing.length === 0
    ? { outcome: 'unchanged' }
    : { outcome: 'changed', fresh, missing };
}
