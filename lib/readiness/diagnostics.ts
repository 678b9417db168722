import type { JournalEntry } from '../journal/entry';
import type { ParsedPolicy, Policy } from '../settings/policy';
import type { LineCode, ReadinessLine } from './line';
import type { MachineFacts } from './machine-lines';

/** What of a form map may travel: hashes, codes and counts; not its title and not who corrected it. */
export interface MapFacts {
  readonly form: { readonly identity: string; readonly procedure?: string | undefined };
  readonly fingerprint: string;
  readonly known: readonly unknown[];
  readonly answers: readonly unknown[];
  readonly updatedAt: string;
}

export interface DiagnosticsInput {
  readonly at: Date;
  readonly machine: MachineFacts;
  readonly policy: ParsedPolicy;
  readonly lines: readonly ReadinessLine[];
  /** Newest first. */
  readonly entries: readonly Pick<
    JournalEntry,
    'kind' | 'outcome' | 'refusal' | 'training' | 'at'
  >[];
  readonly maps: readonly MapFacts[];
}

/** Lines whose facts are versions, sizes, counts and times; of all others only the code travels. */
const PLAIN: ReadonlySet<LineCode> = new Set<LineCode>([
  'browser-good',
  'browser-old',
  'browser-unknown',
  'extension-good',
  'policy-good',
  'policy-broken',
  'gateway-good',
  'gateway-clock',
  'gateway-clock-unknown',
  'storage-good',
  'storage-low',
  'storage-not-kept',
  'journal-good',
  'journal-broken',
  'journal-closed',
  'journal-long',
  'outbox-sent',
  'outbox-waiting',
  'outbox-stopped',
  'scan-good',
  'scan-no-end',
  'scan-input-method',
  'scan-damaged',
  'scan-layout',
  'scan-typed',
  'scan-not-a-card',
]);

/**
 * One JSON file for whoever looks after the extension: versions, policy, the self-check, counts and codes.
 * Never a value, a name, a citizen, an officer, a dossier or a text of a page.
 */
export function writeDiagnostics(input: DiagnosticsInput): string {
  const { at, machine, policy, lines, entries, maps } = input;
  const report = {
    kind: 'khai-mot-lan/diagnostics',
    version: 1,
    at: at.toISOString(),
    machine,
    policy:
      policy.outcome === 'policy'
        ? { outcome: 'policy', ...withoutLabels(policy.policy) }
        : policy.outcome === 'broken'
          ? { outcome: 'broken', faults: policy.faults }
          : { outcome: 'none' },
    lines: lines.map(({ id, state, code, facts }) => ({
      id,
      state,
      code,
      ...(PLAIN.has(code) ? { facts } : {}),
    })),
    journal: {
      looked: entries.length,
      oldest: entries.at(-1)?.at ?? null,
      training: entries.filter(({ training }) => training).length,
      kinds: countBy(entries.map(({ kind, outcome }) => `${kind} ${outcome}`)),
      faults: faultsOf(entries),
    },
    maps: maps.map(({ form, fingerprint, known, answers, updatedAt }) => ({
      identity: form.identity,
      procedure: form.procedure ?? null,
      fingerprint,
      known: known.length,
      answers: answers.length,
      updatedAt,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Addresses as origins, keys by their names, units and purposes by their codes. */
function withoutLabels(policy: Policy) {
  const { registry, gateway, lgsp037, login, journal, minimumAssurance, idleMinutes } = policy;
  return {
    registry,
    gateway: gateway && {
      origin: originOf(gateway.url),
      keys: gateway.keys.map(({ kid }) => kid),
      needs: gateway.needs,
      deadlineSeconds: gateway.deadlineSeconds,
    },
    lgsp037: lgsp037 && {
      origin: originOf(lgsp037.url),
      authorization: lgsp037.authorization,
      deadlineSeconds: lgsp037.deadlineSeconds,
    },
    login: login && { origin: originOf(login.issuer), scope: login.scope },
    journal: journal && { origin: originOf(journal.url) },
    minimumAssurance,
    idleMinutes,
    sites: policy.sites,
    units: policy.units.map(({ code }) => code),
    purposes: policy.purposes.map(({ code }) => code),
  };
}

const originOf = (url: string) => new URL(url).origin;

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));
}

/** Every refusal and failure by its code: how often, and when last. */
function faultsOf(entries: DiagnosticsInput['entries']) {
  const refused = entries.filter(({ refusal }) => refusal !== undefined);
  const codes = [...new Set(refused.map(({ refusal }) => refusal))];
  return codes.map((code) => {
    const same = refused.filter(({ refusal }) => refusal === code);
    return { code, count: same.length, last: same[0]?.at ?? null };
  });
}
