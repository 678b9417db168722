import { LookUpTerms } from '../../components/counter/LookUpTerms';
import type { CounterState } from '../../lib/counter/state';
import { effectivePolicy, type ParsedPolicy } from '../../lib/settings/policy';

interface Props {
  readonly policy: ParsedPolicy;
  readonly state: CounterState;
  readonly busy: boolean;
  readonly onPurpose: (code: string) => void;
  readonly onProcedure: (code: string) => void;
}

/** Purpose and procedure of the next look-up, where neither policy nor page settles them. */
export function Terms({ policy, state, busy, onPurpose, onProcedure }: Props) {
  const { purposes, registry } = effectivePolicy(policy);
  const { session, procedure, typedProcedure, purpose } = state;
  const known = procedure !== null && procedure !== typedProcedure;
  return (
    <LookUpTerms
      purposes={purposes}
      purpose={purpose ?? purposes[0]?.code ?? ''}
      asksProcedure={registry !== 'embedded' && session !== null && !known}
      procedure={typedProcedure ?? ''}
      busy={busy}
      onPurpose={onPurpose}
      onProcedure={onProcedure}
    />
  );
}
