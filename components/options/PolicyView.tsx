import type { Policy } from '../../lib/settings/policy';
import { ASSURANCE_WORDS } from '../wording/identity';

interface Props {
  /** null where nobody prescribed anything. */
  readonly policy: Policy | null;
  /** What of a prescribed policy cannot be read: names of settings, no contents. */
  readonly faults: readonly string[];
}

const REGISTRY_WORDS: Readonly<Record<Policy['registry'], string>> = {
  embedded: 'Dân số mô phỏng đi kèm (TẬP HUẤN)',
  gateway: 'Cổng tra cứu của tỉnh',
  lgsp037: 'Dịch vụ 037 qua trục LGSP',
};

/** What the administrator prescribes, as it was received. Nothing here can be changed at the counter. */
export function PolicyView({ policy, faults }: Props) {
  if (faults.length > 0)
    return (
      <div class="banner banner-error stack-tight" role="alert" data-policy="broken">
        <p>
          Chính sách đã nhận nhưng không đọc được, nên chưa tra cứu được. Gửi các dòng này cho quản
          trị:
        </p>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>
              <code>{fault}</code>
            </li>
          ))}
        </ul>
      </div>
    );
  if (!policy)
    return (
      <p class="soft" data-policy="none">
        Quản trị chưa đặt chính sách nào. Tiện ích tra cứu trong dân số mô phỏng đi kèm.
      </p>
    );
  return (
    <div class="stack-tight" data-policy="policy">
      <p class="soft small">Do quản trị đặt; không sửa được tại quầy.</p>
      <table class="table policy-table small">
        <tbody>
          {rowsOf(policy).map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(policy: Policy): readonly (readonly [string, string])[] {
  const { registry, gateway, lgsp037, login } = policy;
  const names = (list: readonly { code: string; label: string }[]) =>
    list.map(({ code, label }) => `${label} (${code})`).join('; ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Nguồn tra cứu', REGISTRY_WORDS[registry]],
    ['Địa chỉ cổng', registry === 'gateway' ? gateway?.url : undefined],
    [
      'Khóa được tin cậy',
      registry === 'gateway' ? gateway?.keys.map(({ kid }) => kid).join('; ') : undefined,
    ],
    ['Địa chỉ dịch vụ 037', registry === 'lgsp037' ? lgsp037?.url : undefined],
    ['Hệ thống đăng nhập', login?.issuer],
    ['Máy chủ nhận nhật ký', policy.journal?.url ?? 'không có: nhật ký chỉ ở máy này'],
    [
      'Mức bảo đảm tối thiểu',
      registry === 'embedded' ? undefined : ASSURANCE_WORDS[policy.minimumAssurance],
    ],
    ['Hệ thống được phép', policy.sites.join('; ') || 'không giới hạn'],
    ['Đơn vị', names(policy.units) || 'theo tài khoản'],
    ['Mục đích khai thác', names(policy.purposes)],
    ['Tự khóa khi vắng mặt', `${policy.idleMinutes} phút`],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
