import { z } from 'zod';
import { ADDRESS_KEYS, CODE_KEYS, DATE_KEYS, RELATED_PERSON_KEYS, TEXT_KEYS } from './keys';

/** A date as the registry knows it; an unknown month or day stays absent and is never invented. */
export const partialDateSchema = z
  .strictObject({
    year: z.int().min(1800).max(2200),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
  })
  .refine((date) => date.day === undefined || date.month !== undefined, 'a day needs its month')
  .refine(isRealDay, 'no such day');

function isRealDay(date: { year: number; month?: number | undefined; day?: number | undefined }) {
  if (date.month === undefined || date.day === undefined) return true;
  return date.day <= new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
}

const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control and bidi characters are what is refused
    .refine((text) => !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text), {
      message: 'control or direction characters',
    });

/**
 * Unit codes as strings with leading zeros. `codeList` says to which list they belong: "2025" is the
 * two-level list since 01/07/2025, "legacy" the three-level one before; codes are never compared across.
 */
export const addressSchema = z.strictObject({
  codeList: z.enum(['2025', 'legacy']),
  province: z.string().regex(/^\d{2}$/),
  district: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  commune: z.string().regex(/^\d{5}$/),
  detail: z.string().max(300),
});

export const idNumberSchema = z.string().regex(/^\d{12}$/);
export const oldIdNumberSchema = z.string().regex(/^\d{9}$/);

export const relatedPersonSchema = z.strictObject({
  fullName: line(120),
  idNumber: idNumberSchema.optional(),
  oldIdNumber: oldIdNumberSchema.optional(),
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});

export const DATUM_SOURCES = [
  'csdlqgdc',
  'card',
  'bhxh',
  'hotich',
  'datdai',
  'thue',
  'giaoduc',
  'yte',
  'ansinhxahoi',
] as const;

const provenance = {
  source: z.enum(DATUM_SOURCES),
  /** Day on which the source says the value was true, ISO yyyy-mm-dd. */
  asOf: z.iso.date().optional(),
};

/** One attested item. The value's shape follows from the key (DESIGN.md §5). */
export const datumSchema = z.discriminatedUnion('key', [
  z.strictObject({ key: z.enum(TEXT_KEYS), value: line(200), ...provenance }),
  z.strictObject({ key: z.literal('sex'), value: z.enum(['male', 'female']), ...provenance }),
  z.strictObject({ key: z.enum(CODE_KEYS), value: z.string().regex(/^\d{1,2}$/), ...provenance }),
  z.strictObject({ key: z.enum(DATE_KEYS), value: partialDateSchema, ...provenance }),
  z.strictObject({ key: z.enum(ADDRESS_KEYS), value: addressSchema, ...provenance }),
  z.strictObject({ key: z.enum(RELATED_PERSON_KEYS), value: relatedPersonSchema, ...provenance }),
]);

export const assuranceSchema = z.enum(['signed', 'transport', 'embedded']);

/** What the registry attests about one citizen, for one look-up. Times are ISO 8601 in UTC. */
export const citizenRecordSchema = z.strictObject({
  idNumber: idNumberSchema,
  assurance: assuranceSchema,
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** A gateway that answers with invented citizens says so: such a record fills our own pages only (rule 5). */
  training: z.literal(true).optional(),
  data: z.array(datumSchema).max(80),
});

export type PartialDate = z.infer<typeof partialDateSchema>;
export type Address = z.infer<typeof addressSchema>;
export type RelatedPerson = z.infer<typeof relatedPersonSchema>;
export type Datum = z.infer<typeof datumSchema>;
export type DatumSource = (typeof DATUM_SOURCES)[number];
export type Assurance = z.infer<typeof assuranceSchema>;
export type CitizenRecord = z.infer<typeof citizenRecordSchema>;

/** The datum type that carries this key. */
export type DatumOf<K extends Datum['key']> = Datum extends infer D
  ? D extends { key: infer Keys }
    ? K extends Keys
      ? D & { key: K }
      : never
    : never
  : never;

/** The datum with this key, or undefined when the source did not return it. */
export function findDatum<K extends Datum['key']>(
  record: { readonly data: readonly Datum[] },
  key: K,
): DatumOf<K> | undefined {
  return record.data.find((datum) => datum.key === key) as DatumOf<K> | undefined;
}
