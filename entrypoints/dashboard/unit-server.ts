import type { DashboardPorts } from '../../components/dashboard/ports';
import { callerOf, openCredentials } from '../../lib/browser/officer-credentials';
import { loadPolicy } from '../../lib/browser/policy-store';
import { heldBy } from '../../lib/fleet/held';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { readServerFigures, readServerUnits, rowsOrThrow } from '../../lib/fleet/server';
import { createTreeStateStore } from '../../lib/fleet/tree-state';
import type { ChainHead } from '../../lib/journal/database';
import { loginConfig } from '../../lib/settings/login';
import { effectivePolicy } from '../../lib/settings/policy';

type UnitServer = NonNullable<DashboardPorts['unitServer']> & {
  /** The end of this machine's chain that is safely there. */
  readonly sent: () => Promise<ChainHead>;
};

/** The unit's server as the dashboard reads it; undefined where policy names none. */
export async function openUnitServer(): Promise<UnitServer | undefined> {
  const policy = effectivePolicy(await loadPolicy());
  const login = loginConfig(policy);
  const { journal } = policy;
  if (!journal || !login) return undefined;
  const call = callerOf(openCredentials(login));
  const store = createOutboxStore();
  return {
    rollups: async (range, unit) =>
      rowsOrThrow(
        await readServerFigures(journal.url, { ...range, ...(unit ? { unit } : {}) }, call),
      ),
    units: () => readServerUnits(journal.url, call),
    outbox: store.load,
    sent: async () => heldBy(journal.url, await store.load()),
    ...(journal.tree ? { tree: createTreeStateStore().load } : {}),
  };
}
