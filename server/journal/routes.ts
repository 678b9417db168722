import type { Hono } from 'hono';
import { z } from 'zod';
import { FLEET_PATHS, looseBatchSchema, MAX_BATCH_BYTES } from '../../lib/fleet/contract';
import { unitSchema } from '../../lib/registry/gateway-contract';
import type { ForCaller } from '../access/for-caller';
import { readJsonBody } from '../http/body';
import { problemResponse } from '../http/problem';
import type { Database } from './database';
import { levelOf, readDevices, readFigures } from './figures';
import { takeBatch } from './intake';
import { createJournalStore } from './store';
import { addTreeRoutes, type TreePorts } from './tree/tree-routes';

export interface JournalPorts {
  readonly database: Database;
  readonly province: string;
  readonly now: () => Date;
  /** Absent where no checkpoints are made. */
  readonly tree?: TreePorts | undefined;
}

const MOST_DAYS = 366;
const DAY_MS = 86_400_000;
const rangeSchema = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), unit: unitSchema.optional() })
  .refine(({ from, to }) => from <= to && days(from, to) <= MOST_DAYS, 'too long');

/** The journal's addresses of one server. */
export function addJournalRoutes(app: Hono, forCaller: ForCaller, ports: JournalPorts): void {
  const store = createJournalStore(ports.database);

  app.post(FLEET_PATHS.entries, ({ req }) =>
    forCaller(req.raw, FLEET_PATHS.entries, async (caller) => {
      const body = await readJsonBody(req.raw, MAX_BATCH_BYTES);
      if (body.outcome === 'refused') return problemResponse(body.problem);
      const batch = looseBatchSchema.safeParse(body.value);
      if (!batch.success) return problemResponse('malformed-request');
      const taken = await takeBatch(caller, batch.data, { ...ports, store });
      return taken.outcome === 'taken'
        ? Response.json(taken.receipt)
        : problemResponse(taken.problem, { head: taken.head });
    }),
  );

  app.get(FLEET_PATHS.figures, ({ req }) =>
    forCaller(req.raw, FLEET_PATHS.figures, async (caller) => {
      const level = levelOf(caller);
      if (!level) return problemResponse('scope-missing');
      const range = rangeSchema.safeParse(req.query());
      if (!range.success) return problemResponse('malformed-request');
      const { unit } = range.data;
      if (level !== 'province' && unit !== undefined && !caller.units.includes(unit))
        return problemResponse('unit-not-permitted');
      const figures = await readFigures(caller, level, range.data, ports);
      return new Response(figures, { headers: { 'content-type': 'application/json' } });
    }),
  );

  app.get(FLEET_PATHS.devices, ({ req }) =>
    forCaller(req.raw, FLEET_PATHS.devices, async (caller) => {
      const level = levelOf(caller);
      if (!level) return problemResponse('scope-missing');
      return Response.json(await readDevices(caller, level, ports));
    }),
  );

  if (ports.tree) addTreeRoutes(app, forCaller, ports.tree);
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}
