import type { WriteReason, WriteValue } from '../contract/writing';

/** What came of one try to write. `way` numbers the way that worked, so that a later try can begin behind it. */
export type Attempt =
  | { readonly outcome: 'filled'; readonly way: number }
  | { readonly outcome: 'not-accepted' | 'no-option' | 'refused'; readonly reason: WriteReason };

/** What stood in a widget, so that it can be put back, even into elements built anew. Never leaves the script. */
export interface Memory {
  readonly texts: readonly string[];
  readonly parts?: readonly Memory[];
  /** How the widget looked, where what it holds does not tell all. */
  readonly look?: string;
}

/** One control or group of controls, as a person meets it: what it shows, and how it is given another value. */
export interface Widget {
  /** Waiting for the page is needed after this was written: others may be rebuilt by it. */
  readonly drives: boolean;
  isEmpty(): boolean;
  /** Whether what is shown is this value. */
  holds(value: WriteValue): boolean;
  /** `from` is the first way to try. */
  write(value: WriteValue, from: number): Attempt | Promise<Attempt>;
  /**
   * Tells the page of a default that it shows, as if it were chosen now: some show one that their model does not hold.
   * False where that could do more than tell.
   */
  announce?(): boolean;
  remember(): Memory;
  /** Puts back what stood there; answers whether it stands there again. */
  restore(memory: Memory): boolean | Promise<boolean>;
}

/** What may send the form as soon as it is chosen. */
export const POSTING = '[onclick],[onchange]';

export const FILLED: Attempt = { outcome: 'filled', way: 0 };
/** The page drew the control anew while it was waited for; it is looked for again later. */
export const GONE = { outcome: 'refused', reason: 'field-gone' } as const satisfies Attempt;

export function notAccepted(reason: WriteReason): Attempt {
  return { outcome: 'not-accepted', reason };
}

/** All that is remembered, as one text to compare. */
export function flat({ texts, parts = [] }: Memory): string {
  return [...texts, ...parts.map(flat)].join('\n');
}
