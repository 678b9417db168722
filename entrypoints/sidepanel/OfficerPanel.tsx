import { OfficerStrip } from '../../components/counter/OfficerStrip';
import { effectivePolicy, type ParsedPolicy } from '../../lib/settings/policy';
import { useOfficer } from './use-officer';

interface Props {
  readonly policy: ParsedPolicy;
  readonly onLogOut: () => void;
}

/** Login where policy asks for one; a policy that cannot be read is said, and nothing else. */
export function OfficerPanel({ policy, onLogOut }: Props) {
  const effective = effectivePolicy(policy);
  const { needed, officer, busy, refusal, logIn, chooseUnit } = useOfficer(effective);
  if (policy.outcome === 'broken')
    return (
      <p class="banner banner-error" role="alert" data-policy-broken>
        Chính sách do quản trị đặt không đọc được nên chưa tra cứu được. Xem chỗ sai trong Tùy chọn
        và báo quản trị.
      </p>
    );
  if (!needed) return null;
  return (
    <OfficerStrip
      officer={officer}
      busy={busy}
      refusal={refusal}
      unitName={(code) => effective.units.find((unit) => unit.code === code)?.label ?? code}
      onLogIn={logIn}
      onLogOut={onLogOut}
      onUnit={chooseUnit}
    />
  );
}
