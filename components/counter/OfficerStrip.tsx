import type { LoginRefusal } from '../../lib/officer/refusals';
import type { OfficerView } from '../../lib/officer/session';
import { LOGIN_WORDS } from '../wording/login';

interface Props {
  readonly officer: OfficerView | null;
  readonly busy: boolean;
  readonly refusal: LoginRefusal | null;
  /** Name of a unit, where policy gives one. */
  readonly unitName: (code: string) => string;
  readonly onLogIn: () => void;
  readonly onLogOut: () => void;
  readonly onUnit: (unit: string) => void;
}

/** Who is at the counter: look-ups are made in this officer's name. */
export function OfficerStrip(props: Props) {
  const { officer, busy, refusal } = props;
  return (
    <section
      class="stack-tight"
      aria-label="Cán bộ tiếp nhận"
      data-officer={officer?.officer ?? ''}
    >
      {officer ? <LoggedIn {...props} officer={officer} /> : <LoggedOut {...props} />}
      {refusal && !busy && (
        <p class="banner banner-warn" role="alert" data-login-refusal={refusal}>
          {LOGIN_WORDS[refusal]}
        </p>
      )}
    </section>
  );
}

function LoggedOut({ busy, onLogIn }: Props) {
  return (
    <div class="banner banner-info">
      <span role="status">
        {busy
          ? 'Đang đăng nhập… Hoàn tất trong cửa sổ đăng nhập vừa mở.'
          : 'Chưa đăng nhập. Mỗi lượt tra cứu được ghi theo cán bộ.'}
      </span>
      <button
        type="button"
        class="button button-primary button-small"
        data-log-in
        disabled={busy}
        onClick={onLogIn}
      >
        Đăng nhập
      </button>
    </div>
  );
}

function LoggedIn({ officer, unitName, onLogOut, onUnit }: Props & { officer: OfficerView }) {
  return (
    <div class="officer small">
      <span>
        <strong>{officer.officer}</strong>
        {officer.units.length > 1 ? (
          <select
            class="input"
            aria-label="Đơn vị"
            value={officer.unit}
            onChange={(event) => onUnit(event.currentTarget.value)}
          >
            {officer.units.map((unit) => (
              <option key={unit} value={unit}>
                {unitName(unit)}
              </option>
            ))}
          </select>
        ) : (
          <span class="soft"> · {unitName(officer.unit)}</span>
        )}
      </span>
      <button
        type="button"
        class="button button-quiet button-small"
        data-log-out
        onClick={onLogOut}
      >
        Đăng xuất
      </button>
    </div>
  );
}
