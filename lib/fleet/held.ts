import { GENESIS_HASH } from '../journal/chain';
import type { ChainHead } from '../journal/database';
import type { OutboxState } from './outbox-state';

/**
 * The end of the chain that this server safely holds; sequence 0: nothing. Where it holds another history nothing is
 * safe, because what this machine has is evidence.
 */
export function heldBy(server: string, state: OutboxState | null): ChainHead {
  const holds = state?.server === server && state.status !== 'forked';
  return holds ? state.sent : { seq: 0, hash: GENESIS_HASH };
}
