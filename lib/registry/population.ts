import { z } from 'zod';
import { addressSchema, partialDateSchema } from '../citizen/record';

/** Numbers that nobody holds: 12 or 9 digits beginning with 000. */
const trainingIdNumber = z.string().regex(/^000\d{9}$/);
const trainingOldIdNumber = z.string().regex(/^000\d{6}$/);

/** yyyy, yyyy-mm or yyyy-mm-dd; what is missing is unknown. */
const packedDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .transform((text): unknown => {
    const [year, month, day] = text.split('-').map(Number);
    return {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    };
  })
  .pipe(partialDateSchema);

/** codeList/province/district/commune/detail; the district is empty in the two-level list. */
const packedAddress = z
  .string()
  .regex(/^(2025|legacy)\/\d{2}\/(\d{3})?\/\d{5}\//)
  .transform((text): unknown => {
    const [codeList, province, district, commune, ...detail] = text.split('/');
    return {
      codeList,
      province,
      ...(district === '' ? {} : { district }),
      commune,
      detail: detail.join('/'),
    };
  })
  .pipe(addressSchema);

/** Another citizen of the population by place in the list, or somebody outside of it. */
const kin = z.union([
  z.int().min(0),
  z.strictObject({
    fullName: z.string().min(1),
    idNumber: trainingIdNumber.optional(),
    oldIdNumber: trainingOldIdNumber.optional(),
    nationality: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  }),
]);

const citizenSchema = z.strictObject({
  id: trainingIdNumber,
  old: trainingOldIdNumber.optional(),
  name: z.string().min(1),
  sex: z.enum(['male', 'female']),
  born: packedDate,
  ethnicity: z.string().optional(),
  religion: z.string().optional(),
  marital: z.string().optional(),
  blood: z.string().optional(),
  nationality: z.string().optional(),
  registered: packedAddress.optional(),
  homeTown: packedAddress.optional(),
  permanent: packedAddress,
  temporary: packedAddress.optional(),
  current: packedAddress.optional(),
  father: kin.optional(),
  mother: kin.optional(),
  spouse: kin.optional(),
  representative: kin.optional(),
  householder: kin.optional(),
  relation: z.string().optional(),
  phone: z
    .string()
    .regex(/^0900000\d{3}$/)
    .optional(),
  email: z
    .string()
    .regex(/^[a-z0-9.]+@example\.vn$/)
    .optional(),
  otherName: z.string().optional(),
  insurance: z
    .string()
    .regex(/^000\d{7}$/)
    .optional(),
  /** Day of issue of the ID card: printed on the card, not held by the population service. */
  cardIssued: packedDate.optional(),
});

/** The packed synthetic population, as tools/make-population.mjs writes it. */
const populationSchema = z
  .strictObject({
    version: z.literal(1),
    asOf: z.iso.date(),
    citizens: z.array(citizenSchema),
  })
  .refine(
    ({ citizens }) => citizens.every((citizen) => kinOf(citizen).every((k) => k < citizens.length)),
    {
      message: 'a relative is not in the list',
    },
  )
  .refine(({ citizens }) => isUnique(citizens.map((c) => c.id)), 'two citizens share a number')
  .refine(
    ({ citizens }) => isUnique(citizens.flatMap((c) => (c.old === undefined ? [] : [c.old]))),
    'two citizens share an old number',
  );

export type TrainingKin = z.infer<typeof kin>;
export type TrainingCitizen = z.infer<typeof citizenSchema>;
export type Population = z.infer<typeof populationSchema>;

/** The population file is not what make-population writes, or names numbers that somebody could hold. */
export class MalformedPopulationError extends Error {
  override readonly name = 'MalformedPopulationError';
}

export function parsePopulation(value: unknown): Population {
  const parsed = populationSchema.safeParse(value);
  if (!parsed.success) {
    throw new MalformedPopulationError('The training population cannot be read', {
      cause: parsed.error,
    });
  }
  return parsed.data;
}

function kinOf(citizen: TrainingCitizen): readonly number[] {
  const { father, mother, spouse, representative, householder } = citizen;
  return [father, mother, spouse, representative, householder].filter((k) => typeof k === 'number');
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
