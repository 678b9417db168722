import type { PickInCalendar } from './calendar';
import type { Sight } from './sight';

/** What the writers are given: the clock, and leave to go on. */
export interface Tools {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Longest wait for options to arrive, in milliseconds. */
  readonly deadlineMs: number;
  readonly isCancelled: () => boolean;
  /** Whether a choice was written before in this run: lists may still be on their way. */
  readonly isAfterChoice: () => boolean;
  /** Runs code whose trusted events are ours and no person's. */
  readonly ours: <T>(act: () => T) => T;
  /** The field of this document in which a person is at this moment; its focus is not taken. */
  readonly heldIn: (root: Document) => HTMLElement | undefined;
  readonly sight: Sight;
  readonly pickInCalendar: PickInCalendar;
}

const POLL_MS = 16;

/** Asks again and again until the answer is truthy, the time is over or the work is cancelled. */
export async function until<T>(tools: Tools, ms: number, ask: () => T): Promise<T | undefined> {
  const end = tools.now() + ms;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (tools.isCancelled() || tools.now() >= end) return undefined;
    await tools.wait(POLL_MS);
  }
}

/** Lets the page have its turn: what it has queued runs first. Unlike a timer's, the way back is not held up. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Lets what frameworks do right behind an event happen, without giving the turn away. */
export async function microtasks(): Promise<void> {
  for (let round = 0; round < MICROTASK_ROUNDS; round += 1) await undefined;
}

const MICROTASK_ROUNDS = 4;
