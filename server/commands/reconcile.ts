import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  type DossierReport,
  dossierReportSchema,
  unitSchema,
} from '../../lib/registry/gateway-contract';
import { readEntries, readHead } from '../log/segments';
import { GRACE_MS } from '../reconcile/range';
import { type Reconciliation, reconcile } from '../reconcile/reconcile';

const optionsSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  unit: unitSchema.optional(),
  /** Dossiers as the procedure system exports them: one JSON object per line. */
  dossiers: z.string().optional(),
});

/** A line of the dossier file is no dossier; the message names the line. */
export class BadDossierFileError extends Error {
  override readonly name = 'BadDossierFileError';
}

/** Reconciles from the log's files; works beside a running gateway. Days are UTC, `to` is not included. */
export async function runReconciliation(folder: string, options: unknown): Promise<Reconciliation> {
  const { from, to, unit, dossiers } = optionsSchema.parse(options);
  const extra = dossiers === undefined ? [] : await readDossiers(dossiers);
  const range = { from: new Date(from), to: new Date(to), unit };
  const { seq } = await readHead(folder);
  const begin = new Date(range.from.getTime() - GRACE_MS);
  return reconcile(readEntries(folder, begin, seq), extra, range);
}

async function readDossiers(file: string): Promise<DossierReport[]> {
  const reports: DossierReport[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (line.trim() === '') continue;
    reports.push(parseDossier(line, number));
  }
  return reports;
}

function parseDossier(line: string, number: number): DossierReport {
  try {
    return dossierReportSchema.parse(JSON.parse(line));
  } catch (fault) {
    throw new BadDossierFileError(`Line ${number} is no dossier`, { cause: fault });
  }
}
