import { useEffect, useState } from 'preact/hooks';
import { loadPolicy, onPolicyChange } from '../../lib/browser/policy-store';
import type { ParsedPolicy } from '../../lib/settings/policy';

/** What the administrator prescribes, as the panel sees it; null until it is known. */
export function usePolicy(): ParsedPolicy | null {
  const [policy, setPolicy] = useState<ParsedPolicy | null>(null);
  useEffect(() => {
    const load = () => void loadPolicy().then(setPolicy);
    load();
    return onPolicyChange(load);
  }, []);
  return policy;
}
