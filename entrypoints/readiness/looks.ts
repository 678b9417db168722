import { readMachine, readStorage } from '../../lib/browser/machine';
import { createOfficerStore } from '../../lib/browser/officer-store';
import { loadPolicy } from '../../lib/browser/policy-store';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { hasPermission } from '../../lib/browser/site-permission';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { gatewayLine } from '../../lib/readiness/gateway-trial';
import { line, type ReadinessLine } from '../../lib/readiness/line';
import {
  browserLine,
  extensionLine,
  journalLine,
  storageLine,
} from '../../lib/readiness/machine-lines';
import {
  loginLine,
  outboxLine,
  policyLine,
  servicesLine,
  sitesLine,
} from '../../lib/readiness/policy-lines';
import { loginConfig, serviceOrigins } from '../../lib/settings/login';
import { effectivePolicy, type ParsedPolicy } from '../../lib/settings/policy';
import { readJournal } from './journal';

/** Every look but the scanner's, at once; each line is told when it is known. */
export async function lookAtMachine(tell: (line: ReadinessLine) => void): Promise<void> {
  const parsed = await loadPolicy();
  tell(policyLine(parsed));
  const policy = effectivePolicy(parsed);
  const machine = readMachine().then((facts) => {
    tell(browserLine(facts));
    tell(extensionLine(facts));
  });
  const services = reachable(serviceOrigins(policy)).then((all) => tell(servicesLine(all)));
  const sites = ownSites(policy.sites)
    .then(reachable)
    .then((all) => tell(sitesLine(all)));
  const login = createOfficerStore()
    .load()
    .then((officer) => tell(loginLine(loginConfig(policy) !== undefined, officer)));
  const outbox = createOutboxStore()
    .load()
    .then((state) => tell(outboxLine(policy, state)));
  await Promise.all([
    machine,
    services,
    sites,
    login,
    outbox,
    lookAtGateway(parsed).then(tell),
    readStorage().then((facts) => tell(storageLine(facts))),
    readJournal().then((facts) => tell(journalLine(facts))),
  ]);
}

/** Policy's sites and those of options; settings that cannot be read name none. */
async function ownSites(prescribed: readonly string[]): Promise<readonly string[]> {
  const own = await loadPreferences().then(
    ({ sites }) => sites,
    () => [],
  );
  const allowed = prescribed.length > 0 ? prescribed : own;
  return [...new Set(allowed)];
}

const reachable = (origins: readonly string[]) =>
  Promise.all(origins.map(async (origin) => ({ origin, allowed: await hasPermission(origin) })));

async function lookAtGateway(parsed: ParsedPolicy): Promise<ReadinessLine> {
  if (parsed.outcome === 'broken') return line('gateway', 'unknown', 'gateway-policy');
  const { registry, gateway } = effectivePolicy(parsed);
  if (registry === 'lgsp037') return line('gateway', 'unknown', 'gateway-037');
  if (registry === 'embedded' || !gateway) return line('gateway', 'good', 'gateway-none');
  if (!(await hasPermission(new URL(gateway.url).origin)))
    return line('gateway', 'unknown', 'gateway-not-permitted', [gateway.url]);
  const target = { url: gateway.url, issuer: gateway.issuer ?? gateway.url };
  return gatewayLine(target, { fetch: (url, init) => fetch(url, init), now: () => Date.now() });
}
