import { z } from 'zod';
import { DATUM_KEYS, type DatumKey } from '../../citizen/keys';
import { DATUM_COUNTERS, type DataCounts } from '../datum-counts';
import { checkpointSchema, officerCodeSchema, procedureCodeSchema, unitCodeSchema } from '../entry';
import { ROLLUP_COUNTERS, type RollupCounter, type RollupRow } from '../rollup';
import { publicKeySchema } from './device-key';

/**
 * A signed export: UTF-8 lines of JSON, each ended by a line feed. First the header, then what was frozen behind a
 * checkpoint (`kind` "journal") or all figures (`kind` "rollups"), then entries in their order (`kind` "journal"
 * alone), last `{"signature"}` over the SHA-256 of all bytes before it.
 */
export const EXPORT_FORMAT = 'khai-mot-lan/export/1';
export const EXPORT_KINDS = ['journal', 'rollups'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.int().min(0).max(9_999_999);

export const headerSchema = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  kind: z.enum(EXPORT_KINDS),
  device: z.uuid().lowercase(),
  unit: unitCodeSchema,
  exportedAt: z.iso.datetime(),
  head: z.strictObject({ seq, hash: HASH }),
  checkpoint: checkpointSchema.optional(),
  rows: z.int().min(0),
  entries: z.int().min(0),
  publicKey: publicKeySchema,
});
export type ExportHeader = z.infer<typeof headerSchema>;

export const trailerSchema = z.strictObject({ signature: z.string().regex(/^[0-9a-f]{128}$/) });

const whole = z.int().min(-Number.MAX_SAFE_INTEGER);
const counters = Object.fromEntries(ROLLUP_COUNTERS.map((name) => [name, whole])) as Record<
  RollupCounter,
  typeof whole
>;

const rowSchema = z.strictObject({
  key: z.string().max(400),
  day: z.iso.date(),
  unit: unitCodeSchema,
  officer: officerCodeSchema,
  procedure: procedureCodeSchema.or(z.literal('')),
  form: z.string().regex(/^(?:[0-9a-f]{16,64})?$/),
  training: z.boolean(),
  ...counters,
  data: z.partialRecord(z.enum(DATUM_KEYS), z.array(whole).length(DATUM_COUNTERS.length)),
});

/** A line of figures, or undefined for what is none: its key must be that of its own group. */
export function parseRow(value: unknown): RollupRow | undefined {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { day, unit, officer, procedure, form, training } = parsed.data;
  if (parsed.data.key !== JSON.stringify([day, unit, officer, procedure, form, training]))
    return undefined;
  return { ...parsed.data, data: parsed.data.data as DataCounts & Record<DatumKey, number[]> };
}
