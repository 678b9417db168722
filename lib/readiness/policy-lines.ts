import type { OutboxState } from '../fleet/outbox-state';
import type { ParsedPolicy, Policy } from '../settings/policy';
import { line, type ReadinessLine } from './line';

export interface Reachable {
  readonly origin: string;
  readonly allowed: boolean;
}

export function policyLine(policy: ParsedPolicy): ReadinessLine {
  if (policy.outcome === 'none') return line('policy', 'good', 'policy-none');
  if (policy.outcome === 'broken') return line('policy', 'todo', 'policy-broken', policy.faults);
  return line('policy', 'good', 'policy-good', Object.keys(policy.policy).sort());
}

/** The sites of the procedure systems, of options and of policy. */
export function sitesLine(sites: readonly Reachable[]): ReadinessLine {
  if (sites.length === 0) return line('sites', 'todo', 'sites-none');
  return reachLine('sites', sites);
}

/** The addresses that the extension itself speaks to: gateway, login, the unit's server. */
export function servicesLine(services: readonly Reachable[]): ReadinessLine {
  if (services.length === 0) return line('services', 'good', 'services-none');
  return reachLine('services', services);
}

function reachLine(id: 'sites' | 'services', all: readonly Reachable[]): ReadinessLine {
  const missing = all.filter(({ allowed }) => !allowed).map(({ origin }) => origin);
  return missing.length > 0
    ? line(id, 'todo', `${id}-missing`, missing)
    : line(
        id,
        'good',
        `${id}-good`,
        all.map(({ origin }) => origin),
      );
}

export function loginLine(
  needed: boolean,
  officer: { readonly officer: string; readonly unit: string } | null,
): ReadinessLine {
  if (!needed) return line('login', 'good', 'login-not-needed');
  return officer
    ? line('login', 'good', 'login-done', [officer.officer, officer.unit])
    : line('login', 'todo', 'login-open');
}

const OUTBOX_LINES = {
  starting: ['unknown', 'outbox-new'],
  sent: ['good', 'outbox-sent'],
  'signed-out': ['todo', 'outbox-signed-out'],
  waiting: ['unknown', 'outbox-waiting'],
  forked: ['todo', 'outbox-stopped'],
  refused: ['todo', 'outbox-stopped'],
} as const;

export function outboxLine(
  { journal }: Pick<Policy, 'journal'>,
  state: Pick<OutboxState, 'status' | 'problem' | 'server' | 'sent'> | null,
): ReadinessLine {
  if (!journal) return line('outbox', 'good', 'outbox-none');
  if (!state || state.server !== journal.url) return line('outbox', 'unknown', 'outbox-new');
  const [known, code] = OUTBOX_LINES[state.status];
  return line('outbox', known, code, [String(state.sent.seq), state.problem ?? state.status]);
}
