import type { Caller } from './caller';

/** Runs `work` for a caller who is known, or answers why not. */
export type ForCaller = (
  request: Request,
  path: string,
  work: (caller: Caller) => Promise<Response>,
) => Promise<Response>;
