import { isPainted } from '../write/visible';

/** Knows when a page last changed its own structure. */
export interface Quiet {
  /** Milliseconds since the last change that was seen. */
  age(): number;
  /** Waits until nothing changed for `quietMs` and nothing says it is busy; at most `deadlineMs`. */
  settle(quietMs: number, deadlineMs: number): Promise<void>;
  observe(document: Document): void;
  stop(): void;
}

export interface QuietPorts {
  readonly root: Document;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const STEP_MS = 20;
const BUSY = '[aria-busy=true],[role=progressbar]:not([aria-valuenow])';
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['disabled', 'readonly', 'hidden', 'aria-busy', 'aria-disabled'],
};

export function createQuiet({ root, now, wait }: QuietPorts): Quiet {
  let last = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver(() => {
    last = now();
  });
  const observed = new Set<Document>();
  const observe = (document: Document) => {
    if (observed.has(document)) return;
    observed.add(document);
    observer.observe(document, WATCHED);
  };
  observe(root);
  const age = () => {
    if (observer.takeRecords().length > 0) last = now();
    return now() - last;
  };
  const isBusy = () =>
    [...observed].some((document) => [...document.querySelectorAll(BUSY)].some(isPainted));
  return {
    age,
    observe,
    async settle(quietMs, deadlineMs) {
      const end = now() + deadlineMs;
      while (now() < end && (age() < quietMs || isBusy())) {
        await wait(Math.min(STEP_MS, Math.max(1, quietMs - age())));
      }
    },
    stop: () => observer.disconnect(),
  };
}
