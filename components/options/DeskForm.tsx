import { useState } from 'preact/hooks';

export interface DeskFields {
  readonly officer: string;
  readonly unit: string;
}

interface Props {
  readonly desk: DeskFields;
  /** Says whether a code can stand in the journal: a code, not a person's name. */
  readonly accepts: { officer(code: string): boolean; unit(code: string): boolean };
  readonly onSave: (desk: DeskFields) => Promise<void>;
}

/** Who works at this counter: codes only, because every journal entry carries them. */
export function DeskForm({ desk, accepts, onSave }: Props) {
  const [fields, setFields] = useState(desk);
  const [saved, setSaved] = useState(false);
  const officerWrong = fields.officer !== '' && !accepts.officer(fields.officer);
  const unitWrong = fields.unit !== '' && !accepts.unit(fields.unit);
  const change = (part: Partial<DeskFields>) => {
    setSaved(false);
    setFields({ ...fields, ...part });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!officerWrong && !unitWrong) void onSave(fields).then(() => setSaved(true));
      }}
    >
      <CodeField
        id="officer"
        label="Mã cán bộ tiếp nhận"
        hint="Chữ không dấu và số, có dấu chấm hoặc gạch, ví dụ cb.tan-hoi.01. Không ghi họ tên."
        value={fields.officer}
        wrong={officerWrong}
        onChange={(officer) => change({ officer })}
      />
      <CodeField
        id="unit"
        label="Mã đơn vị"
        hint="Mã định danh của đơn vị, ví dụ H80.22."
        value={fields.unit}
        wrong={unitWrong}
        onChange={(unit) => change({ unit })}
      />
      <div class="row">
        <button type="submit" class="button button-primary">
          Lưu
        </button>
        <span role="status">{saved ? 'Đã lưu.' : ''}</span>
      </div>
    </form>
  );
}

interface CodeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

function CodeField({ id, label, hint, value, wrong, onChange }: CodeFieldProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value.trim())}
      />
      <p id={`${id}-hint`} class="field-hint" role={wrong ? 'alert' : undefined}>
        {wrong ? `Mã này không dùng được. ${hint}` : hint}
      </p>
    </div>
  );
}
