import { z } from 'zod';

/** Kinds of commune as the packed lists write them. */
const COMMUNE_KINDS = { p: 'Phường', x: 'Xã', t: 'Thị trấn', d: 'Đặc khu' } as const;

const provinceCode = z.string().regex(/^\d{2}$/);
const districtCode = z.string().regex(/^\d{3}$/);
const communeCode = z.string().regex(/^\d{5}$/);

/** `CODE kind name`, and in the old list `>` with the new code or codes when they differ from the old one. */
const PACKED_COMMUNE = /^(\d{5})([pxtd])([^|>]+?)(?:>(\d{5}(?:,\d{5})*))?$/;

export interface CommuneData {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  /** Codes of today's communes that took this one over, for the old list. */
  readonly becomes: readonly string[];
}

const packedCommunes = z.string().transform((text, context): readonly CommuneData[] =>
  text === ''
    ? []
    : text.split('|').map((packed) => {
        const parts = PACKED_COMMUNE.exec(packed);
        if (!parts) {
          context.issues.push({ code: 'custom', message: 'not a packed commune', input: packed });
          return { code: '', kind: '', name: '', becomes: [] };
        }
        const [, code = '', kind = '', name = '', becomes] = parts;
        return {
          code,
          kind: COMMUNE_KINDS[kind as keyof typeof COMMUNE_KINDS],
          name,
          becomes: becomes?.split(',') ?? [code],
        };
      }),
);

const currentSchema = z.strictObject({
  list: z.literal('2025'),
  asOf: z.iso.date(),
  source: z.string(),
  renumbered: z.record(communeCode, communeCode),
  formerNames: z.record(z.string(), z.string()),
  provinces: z.array(
    z.strictObject({ code: provinceCode, fullName: z.string(), communes: packedCommunes }),
  ),
});

const legacySchema = z.strictObject({
  list: z.literal('legacy'),
  source: z.string(),
  provinces: z.array(
    z.strictObject({
      code: provinceCode,
      fullName: z.string(),
      districts: z.array(
        z.strictObject({ code: districtCode, fullName: z.string(), communes: packedCommunes }),
      ),
    }),
  ),
});

export interface UnitsData {
  readonly current: z.infer<typeof currentSchema>;
  readonly legacy: z.infer<typeof legacySchema>;
}

/** The lists of units are not what tools/make-units.mjs writes. */
export class MalformedUnitsError extends Error {
  override readonly name = 'MalformedUnitsError';
}

/** Reads public/data/units-2026.json and units-legacy.json. */
export function parseUnits(current: unknown, legacy: unknown): UnitsData {
  const parsed = z.strictObject({ current: currentSchema, legacy: legacySchema }).safeParse({
    current,
    legacy,
  });
  if (!parsed.success) {
    throw new MalformedUnitsError('The administrative units cannot be read', {
      cause: parsed.error,
    });
  }
  return parsed.data;
}
