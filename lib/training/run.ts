/** The two ways of working that a class compares on the same form. */
export type RunMode = 'manual' | 'once';

/** One run over one form. */
export interface Run {
  readonly mode: RunMode;
  /** Fields that hold an answer. */
  readonly fields: number;
  /** Keys that write or delete, and presses of the mouse, in the form and in the panel. */
  readonly actions: number;
  /** Milliseconds from the first action to the end, or to now. */
  readonly ms: number;
}

export interface RunClock {
  readonly mode: RunMode;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly actions: number;
}

export function startClock(mode: RunMode): RunClock {
  return { mode, startedAt: null, endedAt: null, actions: 0 };
}

/** One more key or press; the first one starts the clock, none counts after its end. */
export function countAction(clock: RunClock, now: number): RunClock {
  if (clock.endedAt !== null) return clock;
  return { ...clock, startedAt: clock.startedAt ?? now, actions: clock.actions + 1 };
}

export function stopClock(clock: RunClock, now: number): RunClock {
  return clock.endedAt === null && clock.startedAt !== null ? { ...clock, endedAt: now } : clock;
}

export function readRun(clock: RunClock, fields: number, now: number): Run {
  const { mode, startedAt, endedAt, actions } = clock;
  return { mode, fields, actions, ms: startedAt === null ? 0 : (endedAt ?? now) - startedAt };
}

/** Keys that only move or modify are no work of entering. */
export function isWork(key: string): boolean {
  return [...key].length === 1 || key === 'Backspace' || key === 'Delete' || key === 'Enter';
}
