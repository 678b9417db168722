/** A scanner is never slower than this between two keys; a person who types twelve digits pauses somewhere. */
const RUN_GAP_MS = 300;

type TextBox = HTMLInputElement | HTMLTextAreaElement;

interface Run {
  readonly box: TextBox;
  /** What the box held before the run. */
  readonly before: string;
  readonly digits: string;
  readonly at: number;
}

/**
 * Recognises a card that is scanned into another box of the panel: twelve digits at once and then a sign that
 * nobody writes behind a number. The box gets back what it held, and the beginning of the scan is answered, to
 * be gone on with in the scan box.
 */
export function createScanFinder(): (event: KeyboardEvent) => string | undefined {
  let run: Run | undefined;
  return (event) => {
    if (event.key === 'Shift' || event.key === 'CapsLock') return undefined;
    const box = textBoxOf(event);
    const digit = digitOf(event);
    if (box && digit !== undefined) {
      const goesOn = run?.box === box && event.timeStamp - run.at < RUN_GAP_MS;
      run = {
        box,
        before: goesOn && run ? run.before : box.value,
        digits: (goesOn && run ? run.digits : '') + digit,
        at: event.timeStamp,
      };
      return undefined;
    }
    const ended = run;
    run = undefined;
    if (!box || ended?.box !== box || event.timeStamp - ended.at >= RUN_GAP_MS) return undefined;
    if (ended.digits.length < 12 || !isSeparator(event)) return undefined;
    giveBack(ended);
    return ended.digits.slice(-12) + event.key;
  };
}

function textBoxOf({ target }: KeyboardEvent): TextBox | undefined {
  const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return typed && target.type !== 'checkbox' && target.type !== 'radio' ? target : undefined;
}

/** By the key's place as well: other layouts have other signs where a scanner presses digits. */
function digitOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (/^\d$/.test(key)) return key;
  return shiftKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
}

function isSeparator({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && /^([^\p{L}\p{N}\s,.;:/-]|[ƠơƯư])$/u.test(key);
}

function giveBack({ box, before }: Run): void {
  box.value = before;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
