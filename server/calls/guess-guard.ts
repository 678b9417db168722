import type { CallPorts } from './ports';

export type Guard =
  | { readonly outcome: 'open'; readonly right: () => void }
  | { readonly outcome: 'closed'; readonly retryAfterS: number };

/**
 * Counts every question that could be a guess as wrong until `right` is called, so that questions asked at
 * the same time cannot pass together. Few wrong answers per number, whoever asks, and per officer.
 */
export function guardGuess(officer: string, citizen: string, ports: CallPorts): Guard {
  const number = ports.wrongPerNumber.take(citizen);
  if (number.outcome === 'limited') return { outcome: 'closed', retryAfterS: number.retryAfterS };
  const own = ports.wrongPerOfficer.take(officer);
  if (own.outcome === 'limited') {
    ports.wrongPerNumber.giveBack(citizen);
    return { outcome: 'closed', retryAfterS: own.retryAfterS };
  }
  return {
    outcome: 'open',
    right: () => {
      ports.wrongPerNumber.giveBack(citizen);
      ports.wrongPerOfficer.giveBack(officer);
    },
  };
}
