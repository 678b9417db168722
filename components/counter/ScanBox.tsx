import { useEffect, useRef } from 'preact/hooks';
import { parseScan, type Typing } from '../../lib/citizen/card';

interface Props {
  readonly busy: boolean;
  readonly onScan: (text: string, typing: Typing) => void;
}

/** A scanner without an end key has sent the whole card when nothing more came for this long. */
const END_MS = 600;

/** One box for a scan or a typed number. Its Enter or Tab belongs to the scan and never confirms anything. */
export function ScanBox({ busy, onScan }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const rewritten = useRef(false);
  const end = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(end.current), []);
  const submit = () => {
    clearTimeout(end.current);
    const text = box.current?.value ?? '';
    const inputMethod = rewritten.current;
    if (box.current) box.current.value = '';
    rewritten.current = false;
    // Many scanners end with two keys, such as Tab and Enter: the second finds an empty box at work.
    if (text !== '' || !busy) onScan(text, { inputMethod });
  };
  /** A whole card needs no end key; whoever types a number presses Enter. */
  const awaitEnd = (text: string) => {
    clearTimeout(end.current);
    if (text === '') rewritten.current = false;
    if (parseScan(text).outcome === 'card') end.current = setTimeout(submit, END_MS);
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
          onInput={(event) => awaitEnd(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Keyboard programs take letters back and write others; no scanner does.
            if (event.key === 'Backspace' || event.key === 'Process' || event.isComposing) {
              rewritten.current = true;
            }
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
