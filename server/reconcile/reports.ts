import { type DossierReport, GATEWAY_SCOPES } from '../../lib/registry/gateway-contract';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import type { Caller } from '../access/caller';
import type { CallPorts } from '../calls/ports';

/** Writes down dossiers of the caller's own units; a report that comes twice is two entries of one dossier. */
export async function takeReports(
  caller: Caller,
  reports: readonly DossierReport[],
  { log, perOfficer }: Pick<CallPorts, 'log' | 'perOfficer'>,
): Promise<GatewayProblem | undefined> {
  if (!caller.scopes.includes(GATEWAY_SCOPES.report)) return 'scope-missing';
  if (reports.some(({ unit }) => !caller.units.includes(unit))) return 'unit-not-permitted';
  if (
    perOfficer.some((limiter) => limiter.take(`dossiers ${caller.officer}`).outcome === 'limited')
  ) {
    return 'rate-limited';
  }
  const reporter = `${caller.client} ${caller.officer}`;
  await log.append(...reports.map((report) => ({ kind: 'dossier' as const, ...report, reporter })));
  return undefined;
}
