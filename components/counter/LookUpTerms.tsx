import { useState } from 'preact/hooks';

interface Props {
  /** Purposes of policy; with one there is nothing to choose. */
  readonly purposes: readonly { readonly code: string; readonly label: string }[];
  readonly purpose: string;
  /** The page does not name its procedure, and the registry needs one. */
  readonly asksProcedure: boolean;
  readonly procedure: string;
  readonly busy: boolean;
  readonly onPurpose: (code: string) => void;
  readonly onProcedure: (code: string) => void;
}

/** For what and for which procedure look-ups are made, where the clerk has to say it. */
export function LookUpTerms(props: Props) {
  const { purposes, asksProcedure } = props;
  if (purposes.length < 2 && !asksProcedure) return null;
  return (
    <div class="stack" data-terms>
      {purposes.length > 1 && <Purpose {...props} />}
      {asksProcedure && <Procedure key={props.procedure} {...props} />}
    </div>
  );
}

function Purpose({ purposes, purpose, busy, onPurpose }: Props) {
  return (
    <div class="field">
      <label class="field-label" for="purpose">
        Mục đích khai thác dữ liệu
      </label>
      <select
        id="purpose"
        class="input"
        data-purpose
        disabled={busy}
        value={purpose}
        onChange={(event) => onPurpose(event.currentTarget.value)}
      >
        {purposes.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Procedure({ procedure, busy, onProcedure }: Props) {
  const [code, setCode] = useState(procedure);
  return (
    <form
      class="field"
      data-procedure-form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onProcedure(code);
      }}
    >
      <label class="field-label" for="procedure">
        Mã thủ tục của tờ khai
      </label>
      <div class="scan-line">
        <input
          id="procedure"
          class="input number"
          autocomplete="off"
          spellcheck={false}
          maxLength={40}
          required
          aria-describedby="procedure-hint"
          data-procedure
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button button-secondary" aria-disabled={busy}>
          Dùng mã này
        </button>
      </div>
      <p id="procedure-hint" class="field-hint">
        Trang không ghi mã thủ tục. Nhập như trên Cổng dịch vụ công, ví dụ 1.001193.
      </p>
    </form>
  );
}
