import { useRef } from 'preact/hooks';
import type { ScanTiming } from '../../lib/readiness/scan-trial';

interface Props {
  /** Called once per scan; the text is not kept here. */
  readonly onScan: (text: string, timing: ScanTiming) => void;
}

/** A scanner that presses no key at the end is done when nothing came for so long. */
const QUIET_MS = 700;

interface Burst {
  first: number;
  last: number;
  corrections: number;
}
const EMPTY: Burst = { first: 0, last: 0, corrections: 0 };

/** A box to try the scanner in. What was scanned is judged and forgotten. */
export function ScanTrial({ onScan }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const burst = useRef<Burst>({ ...EMPTY });
  const quiet = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const finish = (end: ScanTiming['end']) => {
    clearTimeout(quiet.current);
    const text = box.current?.value ?? '';
    const { first, last, corrections } = burst.current;
    burst.current = { ...EMPTY };
    if (box.current) box.current.value = '';
    // Some scanners end with two keys: the second finds an empty box.
    if (text !== '')
      onScan(text, { characters: text.length, tookMs: last - first, end, corrections });
  };
  const arrived = (event: InputEvent) => {
    const now = event.timeStamp;
    if (burst.current.first === 0) burst.current.first = now;
    burst.current.last = now;
    if (isCorrection(event)) burst.current.corrections += 1;
    clearTimeout(quiet.current);
    quiet.current = setTimeout(() => finish('none'), QUIET_MS);
  };
  return (
    <section class="panel stack-tight no-print">
      <label class="field-label" for="trial">
        Thử máy quét
      </label>
      <input
        id="trial"
        ref={box}
        class="input input-large"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={2000}
        aria-describedby="trial-hint"
        onInput={(event) => arrived(event as unknown as InputEvent)}
        onKeyDown={(event) => {
          const full = event.currentTarget.value !== '';
          if (event.key !== 'Enter' && (event.key !== 'Tab' || event.shiftKey || !full)) return;
          event.preventDefault();
          finish(event.key === 'Enter' ? 'enter' : 'tab');
        }}
      />
      <p id="trial-hint" class="field-hint">
        Quét một thẻ, tốt nhất là thẻ tập huấn in từ trang Tập huấn. Không giữ lại chữ nào đã quét.
      </p>
    </section>
  );
}

/** A scanner only adds; what takes back, replaces or composes is an input method. */
function isCorrection({ inputType, isComposing }: InputEvent): boolean {
  return (
    isComposing ||
    /^delete|^insertReplacement|^insertComposition|^insertFromComposition/.test(inputType)
  );
}
