import { type PersonRef, personId } from '../../lib/citizen/person';
import type { Assurance } from '../../lib/citizen/record';
import type { CheckedItem } from '../../lib/counter/form-check';
import { CHECKED_ITEM_WORDS, VERDICT_WORDS } from '../wording/check';
import { ASSURANCE_WORDS } from '../wording/identity';
import { personWords } from '../wording/person';

export interface CheckedPersonView {
  readonly person: PersonRef;
  readonly missing: readonly CheckedItem[];
  readonly verdict: {
    readonly matches: boolean;
    readonly assurance: Assurance;
    readonly training: boolean;
    /** Time of day, hh:mm. */
    readonly at: string;
  } | null;
}

interface Props {
  readonly persons: readonly CheckedPersonView[];
  readonly busy: boolean;
  readonly onVerify: (person: PersonRef) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** A form that already holds data: is what it says of each person right? Yes or no; nothing is filled. */
export function CheckForm({ persons, busy, onVerify, onAgain, onClose }: Props) {
  return (
    <section class="panel stack" aria-labelledby="check-title" data-check>
      <h2 id="check-title">Kiểm tra dữ liệu đã có trên tờ khai</h2>
      <p class="small soft">
        Chỉ hỏi số, họ tên và ngày sinh có cùng của một người hay không. Không điền gì; mỗi lần hỏi
        được ghi nhật ký và số lần sai có giới hạn.
      </p>
      <ul class="stack-tight">
        {persons.map((one) => (
          <CheckedRow key={personId(one.person)} checked={one} busy={busy} onVerify={onVerify} />
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button button-secondary button-small"
          aria-disabled={busy}
          onClick={() => !busy && onAgain()}
        >
          Đọc lại các ô
        </button>
        <button type="button" class="button button-quiet button-small" onClick={onClose}>
          Đóng
        </button>
      </div>
    </section>
  );
}

interface RowProps {
  readonly checked: CheckedPersonView;
  readonly busy: boolean;
  readonly onVerify: Props['onVerify'];
}

function CheckedRow({ checked: { person, missing, verdict }, busy, onVerify }: RowProps) {
  const words = personWords(person);
  const answer = verdict && (verdict.matches ? 'matches' : 'differs');
  return (
    <li class="citizen" data-checked={personId(person)} data-verdict={answer ?? ''}>
      <span>
        <strong>{words}</strong>
        {verdict && answer && (
          <span role="status" class={verdict.matches ? 'check-says' : 'check-says check-differs'}>
            {VERDICT_WORDS[answer]}
            <span class="soft">
              {' '}
              {ASSURANCE_WORDS[verdict.assurance]}, lúc {verdict.at}.
            </span>{' '}
            {verdict.training && <span class="badge badge-training">TẬP HUẤN</span>}
          </span>
        )}
        {missing.length > 0 && (
          <span class="check-says soft">
            Tờ khai chưa có, hoặc chưa rõ:{' '}
            {missing.map((item) => CHECKED_ITEM_WORDS[item]).join(', ')}.
          </span>
        )}
      </span>
      {missing.length === 0 && (
        <button
          type="button"
          class="button button-secondary button-small"
          aria-label={`Kiểm tra ${words}`}
          data-verify={personId(person)}
          aria-disabled={busy}
          onClick={() => !busy && onVerify(person)}
        >
          {verdict ? 'Kiểm tra lại' : 'Kiểm tra'}
        </button>
      )}
    </li>
  );
}
