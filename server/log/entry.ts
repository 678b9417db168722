import { z } from 'zod';
import { DATUM_KEYS } from '../../lib/citizen/keys';
import { DATUM_SOURCES } from '../../lib/citizen/record';
import {
  basisSchema,
  dossierReportSchema,
  gatewayPseudonymSchema,
  officerSchema,
  purposeSchema,
  requestIdSchema,
  SENSITIVE_KEY_LIST,
  unitSchema,
} from '../../lib/registry/gateway-contract';
import { GATEWAY_PROBLEM_NAMES } from '../../lib/registry/gateway-problems';

const asked = {
  requestId: requestIdSchema,
  officer: officerSchema,
  unit: unitSchema,
  client: z.string().max(200),
  jkt: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  purpose: purposeSchema,
};

/**
 * What the gateway writes down of a call. There is no place for a value: the citizen is a pseudonym, data
 * are keys with their source. `asked` is on disk before an upstream is asked, `ended` before the answer leaves.
 */
export const logEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('asked'),
    call: z.enum(['lookup', 'verification']),
    ...asked,
    basis: basisSchema.optional(),
    sensitive: z.array(z.enum(SENSITIVE_KEY_LIST)).optional(),
    /** Of the number that was asked, twelve digits or nine. */
    citizen: gatewayPseudonymSchema,
  }),
  z.strictObject({
    kind: z.literal('ended'),
    requestId: requestIdSchema,
    outcome: z.enum(['answered', 'matches', 'differs', ...GATEWAY_PROBLEM_NAMES]),
    /** Of the twelve-digit number that the upstream answered. */
    citizen: gatewayPseudonymSchema.optional(),
    keys: z
      .array(z.strictObject({ key: z.enum(DATUM_KEYS), source: z.enum(DATUM_SOURCES) }))
      .optional(),
    /** `jti` of the signed answer. */
    answer: z.uuid().optional(),
    /** Sector sources that did not answer in time. */
    silent: z.array(z.enum(DATUM_SOURCES)).optional(),
    ms: z.int().min(0),
  }),
  /** A call by a known officer that was turned away before anything was asked. */
  z.strictObject({ kind: z.literal('refused'), ...asked, problem: z.enum(GATEWAY_PROBLEM_NAMES) }),
  z.strictObject({
    kind: z.literal('dossier'),
    ...dossierReportSchema.shape,
    reporter: z.string().max(200),
  }),
  z.strictObject({
    kind: z.literal('reconciled'),
    officer: officerSchema,
    unit: unitSchema.optional(),
  }),
  /** Bytes of an unfinished last line that a crash left behind: nothing in it was ever acknowledged. */
  z.strictObject({ kind: z.literal('recovered'), bytes: z.int().min(1) }),
]);

export const logEntrySchema = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  event: logEventSchema,
});

export type LogEvent = z.infer<typeof logEventSchema>;
export type LogEntry = z.infer<typeof logEntrySchema>;
