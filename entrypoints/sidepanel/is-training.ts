import { isTrainingRecord } from '../../lib/counter/journal-drafts';
import type { CounterState } from '../../lib/counter/state';
import type { ParsedPolicy } from '../../lib/settings/policy';

/** Records come from the training population, or some held one does; every screen says so (rule 5). */
export function isTraining(policy: ParsedPolicy | null, { citizens }: CounterState): boolean {
  const embedded =
    policy?.outcome === 'none' ||
    (policy?.outcome === 'policy' && policy.policy.registry === 'embedded');
  return embedded || citizens.some(({ record }) => isTrainingRecord(record));
}
