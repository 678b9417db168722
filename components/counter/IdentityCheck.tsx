import type { IdentityView } from '../../lib/counter/identity-view';
import type { IdentityDecision } from '../../lib/journal/codes';
import {
  ASSURANCE_WORDS,
  BASIS_WORDS,
  IDENTITY_DECISION_WORDS,
  IDENTITY_ITEM_WORDS,
} from '../wording/identity';

const AGREEMENT_WORDS: Readonly<Record<IdentityView['agreement'], string>> = {
  agrees: 'Dữ liệu khớp; chưa xác thực người cầm thẻ.',
  'number-only': 'Tra cứu theo số; chưa đối chiếu với thẻ.',
  differs: 'Thẻ và dữ liệu khác nhau.',
};

const DECISIONS = Object.keys(IDENTITY_DECISION_WORDS) as IdentityDecision[];

interface Props {
  readonly identity: IdentityView;
  readonly onDecide: (decision: IdentityDecision) => void;
}

export function IdentityCheck({ identity, onDecide }: Props) {
  const { agreement, assurance, basis } = identity;
  return (
    <div class="identity" data-identity={agreement}>
      <p class="identity-name">{identity.name}</p>
      <p class="small">
        <span class="number">{identity.number}</span>
        <span class="soft"> · sinh </span>
        {identity.birthDate || 'không rõ'}
        <span class="soft"> · </span>
        {identity.sex || 'không rõ giới tính'}
      </p>
      <p class="row small">
        {identity.training && <span class="badge badge-training">TẬP HUẤN</span>}
        <span
          class={assurance === 'transport' ? 'badge badge-warn' : 'badge'}
          data-assurance={assurance}
        >
          {ASSURANCE_WORDS[assurance]}, tra cứu lúc {identity.lookedUpAt}
        </span>
      </p>
      <p class="row small">
        <span class={agreement === 'differs' ? 'badge badge-warn' : 'soft'}>
          {AGREEMENT_WORDS[agreement]}
        </span>
        {basis && <span class="soft">Cơ sở đối chiếu: {BASIS_WORDS[basis]}.</span>}
      </p>
      {agreement === 'differs' && <Differences identity={identity} onDecide={onDecide} />}
    </div>
  );
}

function Differences({ identity, onDecide }: Props) {
  const { differences, decision } = identity;
  return (
    <div class="stack-tight" data-differences>
      <table class="table small">
        <thead>
          <tr>
            <th scope="col">Mục khác nhau</th>
            <th scope="col">Dữ liệu</th>
            <th scope="col">Thẻ, giấy tờ</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ item, record, said }) => (
            <tr key={item}>
              <th scope="row">{IDENTITY_ITEM_WORDS[item]}</th>
              <td>{record}</td>
              <td>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {decision ? (
        <p class="small" data-decided={decision}>
          Cán bộ đã chọn: {IDENTITY_DECISION_WORDS[decision]}. Đã ghi vào nhật ký.
        </p>
      ) : (
        <fieldset class="stack-tight">
          <legend class="small">
            Chưa điền cho đến khi chọn một lý do. Sự khác nhau này không mặc nhiên là căn cứ từ chối
            hồ sơ.
          </legend>
          {DECISIONS.map((choice) => (
            <button
              key={choice}
              type="button"
              class="button button-secondary button-small"
              data-decide={choice}
              onClick={() => onDecide(choice)}
            >
              {IDENTITY_DECISION_WORDS[choice]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
