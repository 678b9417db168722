import { z } from 'zod';
import { DATUM_KEYS } from '../citizen/keys';
import { DATUM_COUNTERS } from '../journal/datum-counts';
import { journalEntrySchema } from '../journal/entry';
import { publicKeySchema } from '../journal/exchange/device-key';
import { ROLLUP_COUNTERS } from '../journal/rollup';

/**
 * What travels between a machine and the unit's server (docs/fleet.md), version 1. Both sides parse with these
 * schemas; the log-in, the DPoP proof and the named problems are those of the gateway.
 */
export const FLEET_PATHS = {
  entries: '/v1/journal/entries',
  devices: '/v1/journal/devices',
  figures: '/v1/figures',
  checkpoint: '/v1/checkpoint',
  cosignatures: '/v1/checkpoint/cosignatures',
  inclusion: '/v1/checkpoint/inclusion',
  consistency: '/v1/checkpoint/consistency',
} as const;

export const FLEET_SCOPES = {
  /** Send one's own entries. */
  write: 'journal:write',
  /** Bring entries that an officer of the own units left behind on a machine. */
  carry: 'journal:carry',
  /** One's own figures. */
  own: 'figures:own',
  /** Figures of one's own units, by officer. */
  unit: 'figures:unit',
  /** Figures of every unit of the province. */
  province: 'figures:province',
} as const;

/** The most links of one batch, and the most bytes of its body. */
export const MAX_BATCH_LINKS = 100;
export const MAX_BATCH_BYTES = 2 * 1024 * 1024;
/** How long after an officer was last known at a machine others may bring their entries from it. */
export const STAY_MS = 16 * 3_600_000;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const seqSchema = z.int().min(0).max(9_999_999);
const dayText = z.iso.date();

export const headSchema = z.strictObject({ seq: seqSchema, hash: hashSchema });

/**
 * Entries that never leave the machine: of training, or pruned before the server was there. Only the hash of the
 * last of them travels, which the next entry links to and which commits the machine to all of them.
 */
export const withheldSchema = z
  .strictObject({
    reason: z.enum(['training', 'pruned']),
    from: seqSchema.min(1),
    to: seqSchema.min(1),
    hash: hashSchema,
  })
  .refine(({ from, to }) => from <= to, 'ends before it begins');
export type Withheld = z.infer<typeof withheldSchema>;

const batchShape = {
  format: z.literal('khai-mot-lan/batch/1'),
  device: z.uuid().lowercase(),
  /** The end of the chain after this batch; signed by the machine's key. */
  head: headSchema,
  publicKey: publicKeySchema,
  /** ECDSA P-256 over `batchDigest`, as r ‖ s in hex. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
};

/** As it is described to implementers. */
export const batchSchema = z.strictObject({
  ...batchShape,
  links: z
    .array(
      z.union([
        z.strictObject({ entry: journalEntrySchema }),
        z.strictObject({ withheld: withheldSchema }),
      ]),
    )
    .max(MAX_BATCH_LINKS),
});
/** As it is first read: entries are judged one by one, so that a fault has its own name. */
export const looseBatchSchema = z.strictObject({
  ...batchShape,
  links: z
    .array(
      z.union([
        z.strictObject({ entry: z.looseObject({}) }),
        z.strictObject({ withheld: withheldSchema }),
      ]),
    )
    .max(MAX_BATCH_LINKS),
});
export type Batch = z.infer<typeof batchSchema>;
export type LooseBatch = z.infer<typeof looseBatchSchema>;

/** Answer of `POST /v1/journal/entries`. */
export const receiptSchema = z.strictObject({
  /** The head that the server holds now. */
  head: headSchema,
  accepted: z.int().min(0),
  /** Links that it held before. */
  known: z.int().min(0),
});
export type Receipt = z.infer<typeof receiptSchema>;

const count = z.int().min(0);
const groupName = z.string().max(64);

/**
 * Day, unit, officer, procedure, form; the counters in the order of `ROLLUP_COUNTERS`; the counts by datum.
 * `officer`, `procedure` and `form` are empty where figures are given by unit and day. Lists, for a unit's month
 * has thousands of rows and names would be half of its bytes.
 */
export const figureRowSchema = z.tuple([
  dayText,
  groupName,
  groupName,
  z.string().max(40),
  groupName,
  z.array(count).length(ROLLUP_COUNTERS.length),
  z.partialRecord(z.enum(DATUM_KEYS), z.array(count).length(DATUM_COUNTERS.length)),
]);

export const FIGURE_LEVELS = ['own', 'unit', 'province'] as const;
export type FigureLevel = (typeof FIGURE_LEVELS)[number];

/** Answer of `GET /v1/figures`; `level` says whose figures these are. */
export const figuresSchema = z.strictObject({
  level: z.enum(FIGURE_LEVELS),
  at: z.iso.datetime(),
  rows: z.array(figureRowSchema).max(200_000),
});
export type Figures = z.infer<typeof figuresSchema>;

/** Answer of `GET /v1/journal/devices`: which machines report, and what was odd. */
export const devicesSchema = z.strictObject({
  devices: z.array(
    z.strictObject({
      device: z.uuid(),
      unit: z.string(),
      seq: seqSchema,
      withheld: z.int().min(0),
      lastAt: z.iso.datetime(),
      alarms: z.int().min(0),
    }),
  ),
});
export type Devices = z.infer<typeof devicesSchema>;
