import { z } from 'zod';
import { dossierNumberSchema } from '../journal/entry';

const MOST_NUMBERS = 100_000;

/** The office's own list of dossiers as it is kept: numbers alone, no name of any applicant. */
export const dossierListSchema = z.strictObject({
  numbers: z.array(dossierNumberSchema).max(MOST_NUMBERS),
  importedAt: z.iso.datetime(),
});
export type DossierList = z.infer<typeof dossierListSchema>;
