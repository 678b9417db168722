import { useState } from 'preact/hooks';
import type { TypedDetails } from '../../lib/counter/details';
import { BASIS_WORDS } from '../wording/identity';

interface Props {
  /** The number as it was given, in groups of three. */
  readonly number: string;
  readonly busy: boolean;
  readonly onDetails: (details: TypedDetails) => void;
}

const BASES = ['card-typed', 'vneid-shown', 'paper-shown'] as const;

/** Name and birth date for a registry that looks nobody up by number alone, and where the clerk saw them. */
export function AskDetails({ number, busy, onDetails }: Props) {
  const [details, setDetails] = useState<TypedDetails>({
    fullName: '',
    birthDate: '',
    basis: 'card-typed',
  });
  const change = (part: Partial<TypedDetails>) => setDetails({ ...details, ...part });
  return (
    <form
      class="panel stack"
      aria-labelledby="details-title"
      data-details
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onDetails(details);
      }}
    >
      <h2 id="details-title">Cần họ tên và ngày sinh</h2>
      <p class="small">
        Nguồn dữ liệu không tra cứu theo số <span class="number unbroken">{number}</span> một mình.
        Quét thẻ, hoặc nhập đúng như giấy tờ.
      </p>
      <div class="field">
        <label class="field-label" for="details-name">
          Họ, chữ đệm và tên
        </label>
        <input
          id="details-name"
          class="input"
          autocomplete="off"
          spellcheck={false}
          maxLength={120}
          required
          value={details.fullName}
          onInput={(event) => change({ fullName: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="field-label" for="details-birth">
          Ngày, tháng, năm sinh
        </label>
        <input
          id="details-birth"
          class="input number"
          autocomplete="off"
          maxLength={10}
          required
          aria-describedby="details-birth-hint"
          value={details.birthDate}
          onInput={(event) => change({ birthDate: event.currentTarget.value })}
        />
        <p id="details-birth-hint" class="field-hint">
          31/12/1990; nếu chỉ biết tháng hoặc năm: 12/1990, 1990
        </p>
      </div>
      <fieldset class="stack-tight">
        <legend class="field-label">Xem ở đâu</legend>
        {BASES.map((basis) => (
          <label key={basis} class="check">
            <input
              type="radio"
              name="details-basis"
              checked={details.basis === basis}
              onChange={() => change({ basis })}
            />
            <span>
              {BASIS_WORDS[basis].replace(/^nhập từ /, '').replace(/^./, (c) => c.toUpperCase())}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <button type="submit" class="button button-primary" aria-disabled={busy}>
          Tra cứu
        </button>
      </div>
    </form>
  );
}
