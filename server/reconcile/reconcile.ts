import type { DossierReport, GatewayPseudonym } from '../../lib/registry/gateway-contract';
import { nationalCode } from '../access/licences';
import type { LogEntry, LogEvent } from '../log/entry';

/** A look-up that was answered and that no dossier followed. */
export interface LooseLookUp {
  readonly at: string;
  readonly requestId: string;
  readonly officer: string;
  readonly unit: string;
  readonly purpose: Extract<LogEvent, { kind: 'asked' }>['purpose'];
  readonly citizen: GatewayPseudonym;
  /** `other-procedure`: the dossier is there, for a procedure that the look-up did not name. */
  readonly reason: 'no-dossier' | 'other-procedure';
}

export interface Reconciliation {
  readonly from: string;
  readonly to: string;
  readonly lookUps: number;
  readonly dossiers: number;
  /** Look-ups that were asked and whose end was never written: the gateway was stopped in between. */
  readonly unfinished: number;
  readonly looseLookUps: readonly LooseLookUp[];
  readonly unseenDossiers: readonly DossierReport[];
  /** More were found than are listed. */
  readonly truncated: boolean;
}

export interface ReconciliationRange {
  readonly from: Date;
  readonly to: Date;
  readonly unit?: string | undefined;
}

const MAX_LISTED = 1000;

interface Answered {
  readonly at: string;
  readonly event: Extract<LogEvent, { kind: 'asked' }>;
  ended: boolean;
}

/**
 * Sets look-ups beside dossiers. A look-up is followed by a dossier of the same unit whose number, or the
 * session code that stood for it, the look-up named, and of the same procedure. `entries` must cover the
 * range and the grace time on both sides; `extra` are dossiers that came from a file.
 */
export async function reconcile(
  entries: AsyncIterable<LogEntry>,
  extra: readonly DossierReport[],
  range: ReconciliationRange,
): Promise<Reconciliation> {
  const asked = new Map<string, Answered>();
  const dossiers = new Map<string, DossierReport>();
  const keep = (report: DossierReport) => {
    if (belongs(report.unit, range)) dossiers.set(keyOf(report.unit, report.dossier), report);
  };
  for await (const { at, event } of entries) {
    if (event.kind === 'dossier') keep(reportOf(event));
    if (event.kind === 'asked' && event.call === 'lookup' && belongs(event.unit, range)) {
      asked.set(event.requestId, { at, event, ended: false });
    }
    if (event.kind === 'ended') {
      if (event.outcome === 'answered') setEnded(asked.get(event.requestId));
      else asked.delete(event.requestId);
    }
  }
  for (const report of extra) keep(report);
  return compare([...asked.values()], [...dossiers.values()], range);
}

function compare(
  asked: readonly Answered[],
  dossiers: readonly DossierReport[],
  range: ReconciliationRange,
): Reconciliation {
  const byName = new Map<string, DossierReport[]>();
  for (const report of dossiers) {
    for (const name of namesOf(report)) {
      byName.set(name, [...(byName.get(name) ?? []), report]);
    }
  }
  const answered = asked.filter(({ ended }) => ended);
  const seen = new Set(answered.map(({ event }) => keyOf(event.unit, event.purpose.dossier)));
  const inRange = answered.filter(({ at }) => isWithin(at, range));
  const own = dossiers.filter(({ receivedAt }) => isWithin(receivedAt, range));
  const loose = inRange.flatMap((one) => looseOf(one, byName));
  const unseen = own.filter((report) => !namesOf(report).some((name) => seen.has(name)));
  return {
    from: range.from.toISOString(),
    to: range.to.toISOString(),
    lookUps: inRange.length,
    dossiers: own.length,
    unfinished: asked.filter(({ at, ended }) => !ended && isWithin(at, range)).length,
    looseLookUps: loose.slice(0, MAX_LISTED),
    unseenDossiers: unseen.slice(0, MAX_LISTED),
    truncated: loose.length > MAX_LISTED || unseen.length > MAX_LISTED,
  };
}

function looseOf(
  { at, event }: Answered,
  byName: ReadonlyMap<string, readonly DossierReport[]>,
): LooseLookUp[] {
  const { requestId, officer, unit, purpose, citizen } = event;
  const found = byName.get(keyOf(unit, purpose.dossier)) ?? [];
  const procedure = nationalCode(purpose.procedure);
  if (found.some((report) => nationalCode(report.procedure) === procedure)) return [];
  const reason = found.length > 0 ? 'other-procedure' : 'no-dossier';
  return [{ at, requestId, officer, unit, purpose, citizen, reason }];
}

function reportOf(event: Extract<LogEvent, { kind: 'dossier' }>): DossierReport {
  const { dossier, session, unit, procedure, receivedAt } = event;
  return { dossier, ...(session === undefined ? {} : { session }), unit, procedure, receivedAt };
}

function setEnded(one: Answered | undefined): void {
  if (one) one.ended = true;
}

function belongs(unit: string, range: ReconciliationRange): boolean {
  return range.unit === undefined || range.unit === unit;
}

function isWithin(at: string, { from, to }: ReconciliationRange): boolean {
  const time = Date.parse(at);
  return time >= from.getTime() && time < to.getTime();
}

function namesOf({ unit, dossier, session }: DossierReport): readonly string[] {
  return session === undefined
    ? [keyOf(unit, dossier)]
    : [keyOf(unit, dossier), keyOf(unit, session)];
}

/** Unit codes and dossier numbers hold no blank. */
function keyOf(unit: string, dossier: string): string {
  return `${unit} ${dossier}`;
}
