import { type ParsedPolicy, parsePolicy } from '../settings/policy';
import { browser } from './api';

/** Where a test driver leaves a policy in test builds; memory only. */
const TEST_POLICY_KEY = 'kml-test-policy';

/**
 * What the administrator prescribes: managed storage (Chrome and Edge policy, Firefox policies.json or native
 * manifest), else what the build for a province brings along.
 */
export async function loadPolicy(): Promise<ParsedPolicy> {
  const loopback = __TEST_BUILD__;
  if (__TEST_BUILD__) {
    const test = (await browser.storage.session.get(TEST_POLICY_KEY))[TEST_POLICY_KEY];
    if (test !== undefined) return parsePolicy(test, { loopback });
  }
  const managed = parsePolicy(await readManaged(), { loopback });
  return managed.outcome === 'none' ? parsePolicy(__PROVINCE_POLICY__, { loopback }) : managed;
}

/** Firefox throws where no policy is installed. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
}

/** Calls back when the administrator prescribes something else, until the returned function is called. */
export function onPolicyChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (__TEST_BUILD__ && area === 'session' && TEST_POLICY_KEY in changes))
      changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
