import type { FieldDescription, FormDescription } from '../contract/field';
import { formFingerprint } from './fingerprint';
import { labelWordsHash, mapTitle } from './form-ref';
import {
  FORM_MAP_KIND,
  FORM_MAP_VERSION,
  type FormMap,
  type MapFormRef,
  type MapSays,
  MOST_ANSWERS,
  MOST_FIELDS,
} from './schema';
import { twinBase } from './twins';

/** Who says it, by officer code, and when: ISO 8601 in UTC with milliseconds. */
export interface Correction {
  readonly by: string;
  readonly at: string;
}

/** A map without answers for this form as it is now. */
export function freshFormMap(ref: MapFormRef, form: FormDescription, at: string): FormMap {
  return {
    kind: FORM_MAP_KIND,
    version: FORM_MAP_VERSION,
    form: ref,
    title: mapTitle(form),
    fingerprint: formFingerprint(form),
    known: form.fields.map(({ signature }) => signature).slice(0, MOST_FIELDS),
    answers: [],
    updatedAt: at,
  };
}

/** The map with what the clerk says of this field; null takes an earlier answer back. */
export function correctField(
  map: FormMap,
  field: FieldDescription,
  says: MapSays | null,
  { by, at }: Correction,
): FormMap {
  const others = map.answers.filter(({ signature }) => signature !== field.signature);
  const answer = says && {
    signature: field.signature,
    label: labelWordsHash(field),
    says,
    by,
    at,
  };
  return {
    ...map,
    known: map.known.includes(field.signature)
      ? map.known
      : [...map.known, field.signature].slice(-MOST_FIELDS),
    answers: answer ? [...others, answer].slice(-MOST_ANSWERS) : others,
    updatedAt: at,
  };
}

/**
 * The map after the clerk has seen what changed: the form as it is now is the reviewed version. Fields that
 * it does not show stay known, because steps and conditions bring them back; of twins only today's count.
 */
export function acceptForm(map: FormMap, form: FormDescription, at: string): FormMap {
  const now = form.fields.map(({ signature }) => signature);
  const bases = new Set(now.map(twinBase));
  const elsewhere = map.known.filter((signature) => !bases.has(twinBase(signature)));
  return {
    ...map,
    fingerprint: formFingerprint(form),
    known: [...now, ...elsewhere].slice(0, MOST_FIELDS),
    updatedAt: at,
  };
}
