import { useCallback, useEffect, useState } from 'preact/hooks';
import { loginRedirect, openLoginWindow } from '../../lib/browser/identity';
import { createKeyStore, createOfficerStore, watchOfficer } from '../../lib/browser/officer-store';
import { requestSites } from '../../lib/browser/panel';
import { originPattern } from '../../lib/browser/site-permission';
import { officerCodeSchema, unitCodeSchema } from '../../lib/journal/entry';
import { logIn } from '../../lib/officer/login';
import type { LoginRefusal } from '../../lib/officer/refusals';
import type { OfficerSession } from '../../lib/officer/session';
import { loginConfig, serviceOrigins } from '../../lib/settings/login';
import type { Policy } from '../../lib/settings/policy';

/**
 * The officer's login, made here in the panel: a worker that stops meanwhile takes nothing with it, and a
 * panel that closes leaves nothing half done.
 */
export function useOfficer(policy: Policy) {
  const [officer, setOfficer] = useState<OfficerSession | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<LoginRefusal | null>(null);
  const config = loginConfig(policy);

  useEffect(() => {
    void createOfficerStore().load().then(setOfficer);
    return watchOfficer(setOfficer);
  }, []);

  /** Must be called inside a press: the browser may have to ask whether it may connect. */
  const start = useCallback(() => {
    if (!config) return;
    setBusy(true);
    setRefusal(null);
    const permitted = requestSites(serviceOrigins(policy).map(originPattern));
    const run = async (): Promise<LoginRefusal | null> => {
      if (!(await permitted)) return 'login-not-permitted';
      const outcome = await logIn(config, {
        fetch: (url, init) => fetch(url, init),
        store: createOfficerStore(),
        keys: createKeyStore(),
        now: () => Date.now(),
        allowLoopback: __TEST_BUILD__,
        redirectUri: loginRedirect(),
        openLogin: openLoginWindow,
        accepts: {
          officer: (code) => officerCodeSchema.safeParse(code).success,
          unit: (code) => unitCodeSchema.safeParse(code).success,
        },
      });
      return outcome.outcome === 'refused' ? outcome.reason : null;
    };
    void run()
      .then(setRefusal, () => setRefusal('provider-not-fit'))
      .finally(() => setBusy(false));
  }, [config, policy]);

  const chooseUnit = useCallback(
    (unit: string) => {
      if (officer?.units.includes(unit)) void createOfficerStore().save({ ...officer, unit });
    },
    [officer],
  );

  return { needed: config !== undefined, officer, busy, refusal, logIn: start, chooseUnit };
}
