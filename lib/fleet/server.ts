import { z } from 'zod';
import type { DayRange } from '../journal/reads';
import { ROLLUP_COUNTERS, type RollupCounts, type RollupRow } from '../journal/rollup';
import {
  type Batch,
  devicesSchema,
  type FigureLevel,
  type Figures,
  FLEET_PATHS,
  figuresSchema,
  receiptSchema,
} from './contract';
import type { SendResult } from './outbox';

/** One call to the unit's server in the officer's name; null: nobody is logged in. Rejects as fetch does. */
export type FleetCall = (
  method: 'GET' | 'POST',
  url: URL,
  body: string | undefined,
  signal: AbortSignal,
) => Promise<Response | null>;

const DEADLINE_MS = 20_000;
const PROBLEM = 'urn:khai-mot-lan:problem:';
const problemSchema = z.object({
  type: z.string().startsWith(PROBLEM).max(100),
  retryAfter: z.number().min(0).max(86_400).optional(),
  head: z.object({ seq: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});
/** Problems that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set([
  'journal-unavailable',
  'log-unavailable',
  'issuer-unavailable',
  'rate-limited',
  'nonce-needed',
  'unexpected',
]);
const LOGGED_OUT: ReadonlySet<string> = new Set(['token-refused', 'proof-refused']);

/** Sends one batch; the server's own names for what it refuses. */
export async function sendBatch(
  server: string,
  batch: Batch,
  call: FleetCall,
): Promise<SendResult> {
  const answer = await ask('POST', new URL(FLEET_PATHS.entries, server), call, batch);
  if (answer.outcome === 'signed-out' || answer.outcome === 'unreachable') return answer;
  if (answer.outcome === 'refused') return answer;
  const receipt = receiptSchema.safeParse(answer.value);
  return receipt.success ? { outcome: 'taken', receipt: receipt.data } : { outcome: 'unreachable' };
}

export type FiguresAnswer =
  | { readonly outcome: 'read'; readonly level: FigureLevel; readonly rows: readonly RollupRow[] }
  | Exclude<SendResult, { outcome: 'taken' }>;

/** Figures as far as this officer may read them, in the shape of the machine's own. */
export async function readServerFigures(
  server: string,
  { from, to, unit }: DayRange & { readonly unit?: string },
  call: FleetCall,
): Promise<FiguresAnswer> {
  const url = new URL(FLEET_PATHS.figures, server);
  url.search = new URLSearchParams({ from, to, ...(unit ? { unit } : {}) }).toString();
  const answer = await ask('GET', url, call);
  if (answer.outcome !== 'read') return answer;
  const parsed = figuresSchema.safeParse(answer.value);
  if (!parsed.success) return { outcome: 'unreachable' };
  return { outcome: 'read', level: parsed.data.level, rows: rollupRowsOf(parsed.data) };
}

/** The rows of the contract by name, as the machine's own journal has them. */
export function rollupRowsOf({ rows }: Figures): RollupRow[] {
  return rows.map(([day, unit, officer, procedure, form, counts, data]) => {
    const named = Object.fromEntries(ROLLUP_COUNTERS.map((name, at) => [name, counts[at] ?? 0]));
    return {
      ...{ day, unit, officer, procedure, form, training: false },
      ...(named as RollupCounts),
      data: data as RollupRow['data'],
      key: JSON.stringify([day, unit, officer, procedure, form, false]),
    };
  });
}

/** Units of which this officer sees machines, in their order; none where the server does not say. */
export async function readServerUnits(server: string, call: FleetCall): Promise<string[]> {
  const answer = await ask('GET', new URL(FLEET_PATHS.devices, server), call);
  const parsed = answer.outcome === 'read' ? devicesSchema.safeParse(answer.value) : undefined;
  return [...new Set(parsed?.data?.devices.map(({ unit }) => unit))].sort();
}

type Answer =
  | { readonly outcome: 'read'; readonly value: unknown }
  | Exclude<SendResult, { outcome: 'taken' }>;

async function ask(
  method: 'GET' | 'POST',
  url: URL,
  call: FleetCall,
  body?: object,
): Promise<Answer> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  try {
    const response = await call(method, url, body && JSON.stringify(body), signal);
    if (response === null) return { outcome: 'signed-out' };
    if (response.type === 'opaqueredirect') return { outcome: 'unreachable' };
    const value: unknown = await response.json();
    return response.ok ? { outcome: 'read', value } : problemOf(value);
  } catch {
    return { outcome: 'unreachable' };
  }
}

function problemOf(value: unknown): Exclude<Answer, { outcome: 'read' }> {
  const parsed = problemSchema.safeParse(value);
  if (!parsed.success) return { outcome: 'unreachable' };
  const problem = parsed.data.type.slice(PROBLEM.length);
  if (LOGGED_OUT.has(problem)) return { outcome: 'signed-out' };
  const { retryAfter, head } = parsed.data;
  if (PASSING.has(problem))
    return { outcome: 'unreachable', ...(retryAfter ? { retryAfterMs: retryAfter * 1000 } : {}) };
  return { outcome: 'refused', problem, ...(head ? { head } : {}) };
}

/** Nobody is logged in, so the server answers nobody. */
export class FleetSignedOutError extends Error {
  override readonly name = 'FleetSignedOutError';
}

/** Whoever is logged in may not read these figures. */
export class FleetRefusedError extends Error {
  override readonly name = 'FleetRefusedError';
}

/** The unit's server does not answer, or not as one. */
export class FleetUnavailableError extends Error {
  override readonly name = 'FleetUnavailableError';
}

/**
 * The rows of an answer.
 * @throws FleetSignedOutError, FleetRefusedError, FleetUnavailableError
 */
export function rowsOrThrow(answer: FiguresAnswer): RollupRow[] {
  if (answer.outcome === 'read') return [...answer.rows];
  if (answer.outcome === 'signed-out') throw new FleetSignedOutError('nobody is logged in');
  if (answer.outcome === 'refused') throw new FleetRefusedError(answer.problem);
  throw new FleetUnavailableError('the server does not answer');
}
