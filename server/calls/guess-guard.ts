import type { Caller } from '../access/caller';
import { type CallBody, type Refusal, refusedEvent } from './admit';
import type { CallPorts } from './ports';

export interface OpenGuard {
  readonly outcome: 'open';
  /** Takes back the count: the answer was right, or told nothing. */
  readonly right: () => void;
}

export type Guard = OpenGuard | Refusal;

/** For a question that cannot be a guess. */
export const NO_GUESS: OpenGuard = { outcome: 'open', right: () => undefined };

/**
 * Counts every question that could be a guess as wrong until `right` is called, so that questions asked at
 * the same time cannot pass together. Few wrong answers per number, whoever asks, and per officer; the first
 * question beyond them is written down.
 */
export async function guardGuess(
  caller: Caller,
  body: CallBody,
  citizen: string,
  ports: CallPorts,
): Promise<Guard> {
  const number = ports.wrongPerNumber.take(citizen);
  const own = number.outcome === 'allowed' ? ports.wrongPerOfficer.take(caller.officer) : number;
  if (own.outcome === 'limited') {
    if (number.outcome === 'allowed') ports.wrongPerNumber.giveBack(citizen);
    if (own.first) await ports.log.append(refusedEvent(caller, body, 'rate-limited'));
    return { outcome: 'refused', problem: 'rate-limited', retryAfterS: own.retryAfterS };
  }
  return {
    outcome: 'open',
    right: () => {
      ports.wrongPerNumber.giveBack(citizen);
      ports.wrongPerOfficer.giveBack(caller.officer);
    },
  };
}
