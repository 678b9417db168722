import { useRef } from 'preact/hooks';

interface Props {
  readonly busy: boolean;
  readonly onScan: (text: string) => void;
}

/** One box for a scan or a typed number. Its Enter or Tab belongs to the scan and never confirms anything. */
export function ScanBox({ busy, onScan }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const submit = () => {
    const text = box.current?.value ?? '';
    if (box.current) box.current.value = '';
    // Many scanners end with two keys, such as Tab and Enter: the second finds an empty box at work.
    if (text !== '' || !busy) onScan(text);
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field-label" for="scan">
        Quét thẻ hoặc nhập số định danh
      </label>
      <div class="scan-line">
        <input
          id="scan"
          ref={box}
          class="input input-large number"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby="scan-hint"
          data-scan-box
          onKeyDown={(event) => {
            if (event.key === 'Tab' && !event.shiftKey && box.current?.value) {
              event.preventDefault();
              submit();
            }
          }}
        />
        <button type="submit" class="button button-secondary" aria-disabled={busy}>
          Tra cứu
        </button>
      </div>
      <p id="scan-hint" class="field-hint">
        Mã QR trên thẻ căn cước, 12 số định danh hoặc 9 số CMND
      </p>
    </form>
  );
}
