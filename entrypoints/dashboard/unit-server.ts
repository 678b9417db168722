import type { DashboardPorts } from '../../components/dashboard/ports';
import { openCredentials } from '../../lib/browser/officer-credentials';
import { loadPolicy } from '../../lib/browser/policy-store';
import { heldBy } from '../../lib/fleet/held';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { readServerFigures, rowsOrThrow } from '../../lib/fleet/server';
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
  const credentials = openCredentials(login);
  const store = createOutboxStore();
  return {
    rollups: async (range) =>
      rowsOrThrow(
        await readServerFigures(journal.url, range, async (_method, url, _body, signal) => {
          const officer = await credentials.get();
          if (officer === 'unreachable') throw new TypeError('the session could not be renewed');
          return officer ? officer.get(url, 'application/json', signal) : null;
        }),
      ),
    outbox: store.load,
    sent: async () => heldBy(journal.url, await store.load()),
  };
}
