import { Hono } from 'hono';
import type { JWK } from 'jose';
import type { z } from 'zod';
import { FLEET_PATHS } from '../lib/fleet/contract';
import {
  dossierReportsSchema,
  GATEWAY_PATHS,
  GATEWAY_SCOPES,
  type GatewayAbout,
  lookUpBodySchema,
  MAX_REQUEST_BYTES,
  RECORD_MEDIA_TYPE,
  VERIFICATION_MEDIA_TYPE,
  verificationBodySchema,
} from '../lib/registry/gateway-contract';
import type { GatewayProblem } from '../lib/registry/gateway-problems';
import { type AuthenticationPorts, authenticate } from './access/authenticate';
import type { ForCaller } from './access/for-caller';
import { type LookUpOutcome, lookUp } from './calls/look-up';
import type { CallPorts } from './calls/ports';
import { verify } from './calls/verification';
import { readJsonBody } from './http/body';
import { createHeaders } from './http/headers';
import { problemResponse } from './http/problem';
import { JournalStoreError } from './journal/database';
import { addJournalRoutes, type JournalPorts } from './journal/routes';
import { LogUnavailableError } from './log/port';
import { reconcileRange } from './reconcile/range';
import { takeReports } from './reconcile/reports';

export interface GatewayPorts {
  readonly authentication: AuthenticationPorts;
  readonly calls: CallPorts;
  readonly about: GatewayAbout;
  readonly keys: readonly JWK[];
  /** Where the province's journals are kept; absent where this gateway keeps none. */
  readonly journal?: JournalPorts | undefined;
  readonly extensionOrigins: readonly string[];
  /** Told of every answer; holds no value, no number and no token. */
  readonly report: (line: ReportLine) => void;
}

export interface ReportLine {
  readonly method: string;
  /** The route that answered, never what the caller wrote. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Class of an unforeseen fault. */
  readonly fault?: string;
}

const PATHS: readonly string[] = [...Object.values(GATEWAY_PATHS), ...Object.values(FLEET_PATHS)];

/** A gateway as a web-standard application: `fetch(request) → Response`. */
export function createGateway(ports: GatewayPorts): Hono {
  const app = new Hono();
  const { authentication, calls } = ports;
  const faults = new WeakMap<Request, string>();

  app.use(async (context, next) => {
    const began = performance.now();
    await next();
    const fault = faults.get(context.req.raw);
    ports.report({
      method: /^(?:GET|POST|OPTIONS)$/.test(context.req.method) ? context.req.method : 'other',
      route: PATHS.find((path) => path === context.req.path) ?? 'other',
      status: context.res.status,
      ms: Math.round(performance.now() - began),
      ...(fault === undefined ? {} : { fault }),
    });
  });
  app.use(
    createHeaders({
      nextNonce: () => authentication.nonces.current(),
      origins: ports.extensionOrigins,
      secure: authentication.publicUrl.startsWith('https:'),
    }),
  );
  app.onError((fault, context) => {
    faults.set(context.req.raw, fault.name);
    return problemResponse(problemOf(fault));
  });
  app.notFound((context) => {
    const known = PATHS.includes(context.req.path);
    return problemResponse(known ? 'method-not-allowed' : 'path-unknown');
  });

  /** Runs `work` for a caller who is known, or answers why not. */
  const forCaller: ForCaller = async (request, path, work) => {
    const known = await authenticate(
      { method: request.method, path, headers: request.headers },
      authentication,
    );
    return known.outcome === 'known' ? work(known.caller) : problemResponse(known.problem);
  };

  app.get(GATEWAY_PATHS.about, (context) => context.json(ports.about));
  app.get(GATEWAY_PATHS.keys, (context) => context.json({ keys: ports.keys }));

  app.post(GATEWAY_PATHS.lookUps, ({ req }) =>
    forCaller(req.raw, GATEWAY_PATHS.lookUps, async (caller) => {
      const body = await readBody(req.raw, lookUpBodySchema);
      if (body.outcome === 'refused') return problemResponse(body.problem);
      const outcome = await lookUp(caller, body.value, calls);
      return answer(outcome, RECORD_MEDIA_TYPE, body.value.requestId);
    }),
  );

  app.post(GATEWAY_PATHS.verifications, ({ req }) =>
    forCaller(req.raw, GATEWAY_PATHS.verifications, async (caller) => {
      const body = await readBody(req.raw, verificationBodySchema);
      if (body.outcome === 'refused') return problemResponse(body.problem);
      const outcome = await verify(caller, body.value, calls);
      return answer(outcome, VERIFICATION_MEDIA_TYPE, body.value.requestId);
    }),
  );

  app.post(GATEWAY_PATHS.dossiers, ({ req }) =>
    forCaller(req.raw, GATEWAY_PATHS.dossiers, async (caller) => {
      const body = await readBody(req.raw, dossierReportsSchema, 8 * MAX_REQUEST_BYTES);
      if (body.outcome === 'refused') return problemResponse(body.problem);
      const problem = await takeReports(caller, body.value.reports, calls);
      return problem ? problemResponse(problem) : new Response(null, { status: 204 });
    }),
  );

  app.get(GATEWAY_PATHS.reconciliation, ({ req }) =>
    forCaller(req.raw, GATEWAY_PATHS.reconciliation, async (caller) => {
      if (!caller.scopes.includes(GATEWAY_SCOPES.reconcile))
        return problemResponse('scope-missing');
      const range = await reconcileRange(caller, req.query(), calls.log);
      return range.outcome === 'refused'
        ? problemResponse(range.problem)
        : Response.json(range.reconciliation);
    }),
  );
  if (ports.journal) addJournalRoutes(app, forCaller, ports.journal);
  return app;
}

function problemOf(fault: Error): GatewayProblem {
  if (fault instanceof LogUnavailableError) return 'log-unavailable';
  return fault instanceof JournalStoreError ? 'journal-unavailable' : 'unexpected';
}

type Body<T> =
  | { readonly outcome: 'read'; readonly value: T }
  | { readonly outcome: 'refused'; readonly problem: GatewayProblem };

async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  limit = MAX_REQUEST_BYTES,
): Promise<Body<T>> {
  const body = await readJsonBody(request, limit);
  if (body.outcome === 'refused') return body;
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return { outcome: 'read', value: parsed.data };
  const number = parsed.error.issues.some(({ path }) =>
    /^(?:old)?idNumber$/i.test(String(path[0])),
  );
  return { outcome: 'refused', problem: number ? 'malformed-number' : 'malformed-request' };
}

function answer(outcome: LookUpOutcome, type: string, requestId: string): Response {
  if (outcome.outcome === 'refused') {
    return problemResponse(outcome.problem, { requestId, retryAfterS: outcome.retryAfterS });
  }
  return new Response(outcome.jws, { headers: { 'content-type': type } });
}
