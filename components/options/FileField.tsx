interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
}

/** Chooses one JSON file; the same file may be chosen again. */
export function FileField({ id, label, hint, onFile }: Props) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input file-input"
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <p id={`${id}-hint`} class="field-hint">
        {hint}
      </p>
    </div>
  );
}
