import { z } from 'zod';

/** An officer or unit name or code: letters, digits and plain punctuation, so that no free text hides in it. */
const label = z
  .string()
  .trim()
  .max(80)
  .regex(/^[\p{L}\p{M}\p{N} .,'’()/_-]*$/u);

/** What one installation remembers; never a citizen's data. Version 1. */
export const preferencesSchema = z.strictObject({
  version: z.literal(1),
  officer: label,
  unit: label,
  /** Random name of this installation, made on first start. */
  device: z.string().regex(/^[0-9a-f-]{36}$/),
  /** Origins of the procedure systems added in options, such as https://dichvucong.example.gov.vn. */
  sites: z.array(z.url()).max(50),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export function freshPreferences(device: string): Preferences {
  return { version: 1, officer: '', unit: '', device, sites: [] };
}

/** Thrown when what is stored cannot be read; the stored value is left as it is for support to see. */
export class BrokenPreferencesError extends Error {
  override readonly name = 'BrokenPreferencesError';
}

export function parsePreferences(stored: unknown): Preferences {
  const parsed = preferencesSchema.safeParse(stored);
  if (!parsed.success) throw new BrokenPreferencesError();
  return parsed.data;
}
