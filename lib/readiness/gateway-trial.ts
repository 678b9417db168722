import { parseJson, readBody } from '../registry/answer-body';
import { aboutSchema, GATEWAY_PATHS } from '../registry/gateway-contract';
import { line, type ReadinessLine } from './line';

/** A signed answer is refused when the clocks differ by more than a minute; half of that is told in time. */
export const CLOCK_LIMIT_S = 30;
const DEADLINE_MS = 6_000;
const MOST_BYTES = 16 * 1024;

export interface GatewayTarget {
  readonly url: string;
  /** `iss` that policy expects. */
  readonly issuer: string;
}

export interface TrialPorts {
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  /** ms since 1970. */
  readonly now: () => number;
}

/** Asks the gateway what it is (GET /v1/about): no login, no citizen, and nothing that it has to log. */
export async function gatewayLine(
  { url, issuer }: GatewayTarget,
  ports: TrialPorts,
): Promise<ReadinessLine> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const started = ports.now();
  let response: Response;
  try {
    response = await ports.fetch(new URL(GATEWAY_PATHS.about, url), {
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
    });
  } catch {
    const code = signal.aborted ? 'gateway-timed-out' : 'gateway-unreachable';
    return line('gateway', 'todo', code, [url]);
  }
  const tookMs = ports.now() - started;
  const body = await readBody(response, signal, MOST_BYTES);
  const about = aboutSchema.safeParse(body.outcome === 'read' ? parseJson(body.text) : undefined);
  if (!response.ok || !about.success) return line('gateway', 'todo', 'gateway-not-one', [url]);
  if (about.data.issuer !== issuer)
    return line('gateway', 'todo', 'gateway-other-issuer', [url, about.data.issuer, issuer]);
  return clockLine(url, response.headers.get('date'), started + tookMs / 2, tookMs);
}

/** `Date` counts whole seconds: its half second is the middle of what it can mean. */
function clockLine(url: string, date: string | null, at: number, tookMs: number): ReadinessLine {
  const theirs = date === null ? Number.NaN : Date.parse(date) + 500;
  const took = String(Math.round(tookMs));
  if (Number.isNaN(theirs)) return line('gateway', 'unknown', 'gateway-clock-unknown', [url, took]);
  const apart = Math.round((at - theirs) / 1000);
  const told = [url, took, String(apart)];
  return Math.abs(apart) > CLOCK_LIMIT_S
    ? line('gateway', 'todo', 'gateway-clock', told)
    : line('gateway', 'good', 'gateway-good', told);
}
