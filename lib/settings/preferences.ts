import { z } from 'zod';
import { officerCodeSchema, unitCodeSchema } from '../journal/entry';
import { isWebOrigin } from './policy';

/** What one installation remembers; never a citizen's data. Version 1. */
export const preferencesSchema = z.strictObject({
  version: z.literal(1),
  /** Codes as the journal takes them; '' until options say who works here. */
  officer: officerCodeSchema.or(z.literal('')),
  unit: unitCodeSchema.or(z.literal('')),
  /** Random name of this installation, made on first start. */
  device: z.uuid().lowercase(),
  /** Origins of the procedure systems added in options, such as https://dichvucong.example.gov.vn. */
  sites: z.array(z.string().refine(isWebOrigin, 'no web origin')).max(50),
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
