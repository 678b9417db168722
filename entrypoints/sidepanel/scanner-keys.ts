/** A key faster than this after another one was typed by a scanner, not by a person (DESIGN.md rule 3). */
const SCANNER_GAP_MS = 300;
const SCAN_BOX = '[data-scan-box]';

/**
 * Keeps a scanner's keys where they belong: an Enter that follows another key at once never presses a
 * button, and letters that arrive outside of any box go into the scan box.
 */
export function guardScannerKeys(document: Document): void {
  let lastKeyAt = Number.NEGATIVE_INFINITY;
  document.addEventListener(
    'keydown',
    (event) => {
      const box = document.querySelector<HTMLInputElement>(SCAN_BOX);
      const inBox = box !== null && event.target === box;
      if (event.key === 'Enter' && !inBox) {
        const scanner = event.timeStamp - lastKeyAt < SCANNER_GAP_MS;
        if (scanner || (box && box.value !== '')) {
          event.preventDefault();
          event.stopPropagation();
        }
        if (scanner && box && box.value !== '') box.form?.requestSubmit();
      }
      if (event.key !== 'Enter' && event.key !== 'Shift') lastKeyAt = event.timeStamp;
      if (box && !inBox && isTyped(event) && !takesText(event.target)) box.focus();
    },
    true,
  );
}

function isTyped(event: KeyboardEvent): boolean {
  return (
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
  );
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
  );
}
