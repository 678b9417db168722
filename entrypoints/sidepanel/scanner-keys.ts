import { createScanFinder } from './scan-elsewhere';

/** A key faster than this after another one was typed by a scanner, not by a person (DESIGN.md rule 3). */
const SCANNER_GAP_MS = 300;
const SCAN_BOX = '[data-scan-box]';

/**
 * Keeps a scanner's keys where they belong: an Enter that follows another key at once never presses a
 * button, nor does one that is held down while the next button comes under it; letters that arrive outside
 * of any box go into the scan box, and so does a card that is scanned into another one.
 */
export function guardScannerKeys(document: Document): void {
  let lastKeyAt = Number.NEGATIVE_INFINITY;
  const findScan = createScanFinder();
  document.addEventListener(
    'keydown',
    (event) => {
      const box = document.querySelector<HTMLInputElement>(SCAN_BOX);
      const inBox = box !== null && event.target === box;
      if (event.key === 'Enter' && !inBox) {
        const scanner = event.timeStamp - lastKeyAt < SCANNER_GAP_MS;
        if (scanner || event.repeat || (box && box.value !== '')) {
          event.preventDefault();
          event.stopPropagation();
        }
        if (scanner && box && box.value !== '') box.form?.requestSubmit();
      }
      if (event.key !== 'Enter' && event.key !== 'Shift') lastKeyAt = event.timeStamp;
      if (box && !inBox && isTyped(event) && !takesKey(event)) box.focus();
      const begun = box && !inBox ? findScan(event) : undefined;
      if (box && begun !== undefined) {
        event.preventDefault();
        box.value = begun;
        box.focus();
      }
    },
    true,
  );
}

function isTyped(event: KeyboardEvent): boolean {
  return (
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
  );
}

/** A list takes the letters that search in it; a scan begins with a digit and is never eaten by one. */
function takesKey({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLSelectElement) return !/\d/.test(key);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
  );
}
