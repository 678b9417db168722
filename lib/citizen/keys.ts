/** Datum keys of a citizen record (DESIGN.md §3) and the finer keys that a field may ask for. */

export const ADDRESS_KEYS = [
  'birthPlace',
  'birthRegistrationPlace',
  'homeTown',
  'permanentAddress',
  'temporaryAddress',
  'currentAddress',
] as const;

export const RELATED_PERSON_KEYS = [
  'father',
  'mother',
  'spouse',
  'representative',
  'householder',
] as const;

export const DATE_KEYS = ['birthDate', 'idIssueDate', 'idExpiryDate'] as const;

/** Keys whose value is a code of public/data/code-lists.json, except nationality (ISO 3166-1 alpha-2). */
export const CODE_KEYS = ['ethnicity', 'religion', 'maritalStatus', 'bloodType'] as const;

export const TEXT_KEYS = [
  'fullName',
  'otherName',
  'idNumber',
  'oldIdNumber',
  'nationality',
  'idIssuePlace',
  'relationToHouseholder',
  'phone',
  'email',
  'occupation',
  'education',
  'healthInsuranceNumber',
  'socialInsuranceNumber',
  'taxCode',
] as const;

export const DATUM_KEYS = [
  ...TEXT_KEYS,
  'sex',
  ...DATE_KEYS,
  ...CODE_KEYS,
  ...ADDRESS_KEYS,
  ...RELATED_PERSON_KEYS,
] as const;

export type AddressKey = (typeof ADDRESS_KEYS)[number];
export type RelatedPersonKey = (typeof RELATED_PERSON_KEYS)[number];
export type DateKey = (typeof DATE_KEYS)[number];
export type CodeKey = (typeof CODE_KEYS)[number];
export type TextKey = (typeof TEXT_KEYS)[number];
export type DatumKey = (typeof DATUM_KEYS)[number];

export const NAME_PARTS = ['surname', 'middleName', 'givenName', 'middleAndGivenName'] as const;
export const DATE_PARTS = ['day', 'month', 'year'] as const;
export const ADDRESS_PARTS = ['province', 'district', 'commune', 'detail'] as const;
export const RELATED_PARTS = ['fullName', 'idNumber', 'oldIdNumber', 'nationality'] as const;

export type NamePart = (typeof NAME_PARTS)[number];
export type DatePart = (typeof DATE_PARTS)[number];
export type AddressPart = (typeof ADDRESS_PARTS)[number];
export type RelatedPart = (typeof RELATED_PARTS)[number];

/**
 * What one field asks for: a whole datum, or a part of one. A name's parts are named alone
 * (`surname`), a date's and an address's with their datum (`birthDate.day`, `homeTown.commune`),
 * a related person's likewise (`father.fullName`).
 */
export type FieldKey =
  | DatumKey
  | NamePart
  | `${DateKey}.${DatePart}`
  | `${AddressKey}.${AddressPart}`
  | `${RelatedPersonKey}.${RelatedPart}`;

const FIELD_KEYS: ReadonlySet<string> = new Set<string>([
  ...DATUM_KEYS,
  ...NAME_PARTS,
  ...DATE_KEYS.flatMap((key) => DATE_PARTS.map((part) => `${key}.${part}`)),
  ...ADDRESS_KEYS.flatMap((key) => ADDRESS_PARTS.map((part) => `${key}.${part}`)),
  ...RELATED_PERSON_KEYS.flatMap((key) => RELATED_PARTS.map((part) => `${key}.${part}`)),
]);

export function isFieldKey(text: string): text is FieldKey {
  return FIELD_KEYS.has(text);
}

/** The datum that a field key takes its value from: `birthDate.day` → `birthDate`, `surname` → `fullName`. */
export function datumOf(key: FieldKey): DatumKey {
  if ((NAME_PARTS as readonly string[]).includes(key)) return 'fullName';
  return key.split('.')[0] as DatumKey;
}

/** Ethnicity, religion, blood type, marital status: only where an open form asks (DESIGN.md rule 15). */
export const SENSITIVE_KEYS: ReadonlySet<DatumKey> = new Set<DatumKey>([
  'ethnicity',
  'religion',
  'bloodType',
  'maritalStatus',
]);
